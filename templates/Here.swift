import HTML
import Site
import Text

/// Where the page being written lies (här): every address on it is made from here.
///
/// An object, for every piece of a page holds on to it: one reference is counted then, and not each of the frame's words.
final class Here: Sendable {
    let route: Route
    let site: SiteFrame
    /// The words of the frame, in the page's language.
    let words: FrameWords
    /// Where runs of text have been written on the page.
    let texts = TextMarks()
    /// Addresses begin at the root: on the page for what is not found, which the server sends at any depth.
    private let isAtAnyDepth: Bool

    init(route: Route, site: SiteFrame, words: FrameWords) {
        self.route = route
        self.site = site
        self.words = words
        isAtAnyDepth = route == .notFound
    }

    /// The address of a destination from this page; nil where there is none.
    func address(_ destination: Destination?) -> Address? {
        switch destination {
        case .page(let target, let fragment):
            if let fragment, target == route { return Address(fragment: fragment) }
            return self.address(target, fragment: fragment)
        case .external(let address): return Address(external: address)
        case nil: return nil
        }
    }

    /// Relative, so that the site works under any path; but from the root on the page for what is not found.
    func address(_ target: Route, fragment: String? = nil) -> Address {
        guard isAtAnyDepth else { return Address(from: route.path, to: target.path, fragment: fragment) }
        let path = site.basePath + target.path
        return Address(relative: fragment.map { "\(path)#\($0)" } ?? path)
    }
}
