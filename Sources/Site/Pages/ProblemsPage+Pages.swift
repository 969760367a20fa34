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
        let parts: [ProblemsPage] =
            switch section {
            case .untreated: untreated.cut(ListLength.full).map { page.with(\.untreated, $0) }
            case .treated: treated.cut(ListLength.full / 2).map { page.with(\.treated, $0) }
            case .unexplained: unexplained.cut(ListLength.rows).map { page.with(\.unexplained, $0) }
            case .knowledge: points.cut(ListLength.rows).map { page.with(\.points, $0) }
            case .monthly: monthly.cut(ListLength.full).map { page.with(\.monthly, $0) }
            case .earlier: earlier.cut(ListLength.full).map { page.with(\.earlier, $0) }
            }
        let parent = ShownLink(section.title, to: route)
        let ends = parts.map { _ in (first: "", last: "") }
        return parts.enumerated().map { index, part in
            var part = part
            part.frame = page.frame.page(index + 1, of: parts.count, under: parent)
            part.pager = ShownPager(route, ends, here: index + 1)
            return part
        }
    }

    private func with<Value>(_ path: WritableKeyPath<ProblemsPage, Value>, _ value: Value) -> ProblemsPage {
        var page = self
        page[keyPath: path] = value
        return page
    }
}
