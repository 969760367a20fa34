import HTML
import Site
import Synchronization

/// What stands above and below the matter of a page, kept for the next page that has the same (ramens bytes).
///
/// The addresses there lead to pages of the first level. So from a page below the first level they hang on nothing but how
/// deep the page lies, which of those pages it lies under, and which entry of the menu is marked.
public final class FrameBytes: Sendable {
    private struct Key: Hashable {
        var place: Substring
        var depth: Int
        var section: String?
        var language: String
        var isTop: Bool
    }

    private let kept = Mutex<[Key: [UInt8]]>([:])

    public init() {}

    /// Writes the piece: what was kept where there is any, else what `write` writes.
    func put(
        _ here: Here, section: String?, isTop: Bool, _ h: inout HTML<Flow>, _ write: (inout HTML<Flow>) -> Void
    ) {
        let path = here.route.path
        let slash = UInt8(ascii: "/")
        let depth = path.utf8.count { $0 == slash } - 1
        let place = path.utf8.first == slash ? path.dropFirst().utf8.prefix { $0 != slash } : ""[...].utf8
        // On the first level a page may be one of those that the frame leads to; what is not found has another base.
        guard depth > 1, !place.isEmpty, path.utf8.last == slash,
            here.site.logotype.map({ FrameBytes.isShallow($0, Substring(place)) }) ?? true
        else { return h.unsafeRaw(HTML<Flow>.bytes(write).finishedText) }
        let key = Key(
            place: Substring(place), depth: depth, section: section, language: here.words.language, isTop: isTop)
        if let bytes = kept.withLock({ $0[key] }) { return h.unsafeRaw(bytes) }
        let bytes = HTML<Flow>.bytes(write).finishedText
        kept.withLock { $0[key] = bytes }
        h.unsafeRaw(bytes)
    }

    /// Whether the way to a file is the same from all pages below `place`.
    private static func isShallow(_ file: Route, _ place: Substring) -> Bool {
        file.path.split(separator: "/").first != place
    }
}
