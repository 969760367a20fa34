import Text

/// How long a list may be on one page, so that the page with its style sheet stays within 60 KB on the wire.
enum ListLength {
    /// Rows with several lines each: assignments, dissenting views, problems.
    static let full = 150
    /// Rows of a title, a state and a line.
    static let rows = 250
    /// Rows of a name alone.
    static let names = 400
}

extension Array {
    /// In pieces of about the same length, none longer than `longest`; one empty piece of an empty list.
    func cut(_ longest: Int) -> [[Element]] {
        guard count > longest, longest > 0 else { return [self] }
        let pieces = (count + longest - 1) / longest
        return (0..<pieces).map { Array(self[($0 * count / pieces)..<(($0 + 1) * count / pieces)]) }
    }
}

extension Route {
    /// The page of a number of a list: the first is the list's own address.
    func page(_ number: Int) -> Route { number == 1 ? self : Route(path + "sida-\(number)/") }
}

extension PageFrame {
    /// The frame of the same list's page of a number.
    func page(_ number: Int, of count: Int, under parent: ShownLink) -> PageFrame {
        guard number > 1 else { return self }
        var frame = self
        frame.route = route.page(number)
        frame.title = "\(title), sida \(number) av \(count)"
        frame.description = "\(description) Sida \(number) av \(count)."
        frame.breadcrumbs.append(parent)
        return frame
    }
}

extension ShownPager {
    /// `1 (Ada–Bok)`, `2 (Bo–Cykel)`: each page by its number, and what it begins and ends with.
    init?(_ route: Route, _ ends: [(first: String, last: String)], here number: Int) {
        self.init(
            ends.enumerated().map { index, ends in
                let words = ends.first == ends.last ? ends.first : "\(ends.first)–\(ends.last)"
                return (words.isEmpty ? String(index + 1) : "\(index + 1) (\(words))", route.page(index + 1))
            }, here: route.page(number))
    }
}
