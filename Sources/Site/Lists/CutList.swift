/// A page whose list may be too long for it (delad lista): it is then cut in parts, each a page with ways to the others.
protocol CutList {
    var frame: PageFrame { get set }
    var pager: ShownPager? { get set }
}

extension CutList {
    /// A page for each piece of the list, the first at the list's own address. `ends` says what each piece begins and ends
    /// with; `fill` puts a piece in its page.
    func parts<Piece>(
        _ pieces: [Piece], ends: [(first: String, last: String)], _ fill: (inout Self, Piece) -> Void
    ) -> [Self] {
        let parent = ShownLink(frame.title, to: frame.route)
        return pieces.enumerated().map { index, piece in
            var part = self
            part.frame = frame.page(index + 1, of: pieces.count, under: parent)
            part.pager = ShownPager(frame.route, ends, here: index + 1)
            fill(&part, piece)
            return part
        }
    }
}
