import Text

extension ProblemsPage {
    /// One page where everything fits on it; else a section that is long has pages of its own.
    static func pages(_ site: SiteContext) -> [ProblemsPage] {
        let whole = ProblemsPage(site)
        let all = Section.allCases.reduce(0) { $0 + whole.count($1) }
        guard all > ListLength.full else { return [whole] }
        var first = whole
        var more: [ProblemsPage] = []
        for section in Section.allCases where whole.count(section) > 25 {
            let route = Route("/problem/\(section.rawValue)/")
            first.ways[section] = ShownLink(
                "\(section.title) (\(SwedishFormat.number(whole.count(section))))", to: route)
            first.empty(section)
            more += whole.pages(of: section, at: route)
        }
        return [first] + more
    }

    private func count(_ section: Section) -> Int {
        switch section {
        case .untreated: untreated.count
        case .treated: treated.count
        case .unexplained: unexplained.count
        case .knowledge: points.count
        case .monthly: monthly.reduce(0) { $0 + $1.problems.count }
        case .earlier: earlier.reduce(0) { $0 + $1.problems.count }
        }
    }

    private mutating func empty(_ section: Section) {
        switch section {
        case .untreated: untreated = []
        case .treated: treated = []
        case .unexplained: unexplained = []
        case .knowledge: points = []
        case .monthly: monthly = []
        case .earlier: earlier = []
        }
    }

    private func pages(of section: Section, at route: Route) -> [ProblemsPage] {
        var page = self
        page.only = section
        page.frame.route = route
        page.frame.title = section.title
        page.frame.description = "\(section.title), alla som finns på webbplatsen."
        page.frame.breadcrumbs.append(ShownLink(frame.title, to: frame.route))
        for other in Section.allCases where other != section { page.empty(other) }
        return switch section {
        case .untreated: page.parts(of: \.untreated, untreated.cut(ListLength.full))
        case .treated: page.parts(of: \.treated, treated.cut(ListLength.full / 2))
        case .unexplained: page.parts(of: \.unexplained, unexplained.cut(ListLength.rows))
        case .knowledge: page.parts(of: \.points, points.cut(ListLength.rows))
        case .monthly: page.parts(of: \.monthly, monthly.cut(ListLength.full))
        case .earlier: page.parts(of: \.earlier, earlier.cut(ListLength.full))
        }
    }

    /// The same page for each piece of one of its lists; nothing says more of a piece than its number.
    private func parts<Rows>(of list: WritableKeyPath<ProblemsPage, Rows>, _ pieces: [Rows]) -> [ProblemsPage] {
        parts(pieces, ends: pieces.map { _ in ("", "") }) { page, piece in page[keyPath: list] = piece }
    }
}
