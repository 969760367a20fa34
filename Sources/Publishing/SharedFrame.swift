import Site
import Templates

/// What every page of the site has around it (gemensam ram): an object, because the work of every page holds on to it.
final class SharedFrame: Sendable {
    let frame: SiteFrame
    let bytes = FrameBytes()

    init(_ frame: SiteFrame) { self.frame = frame }
}
