/// The ways through a list that is too long for one page (sidor).
public struct ShownPager: Sendable, Hashable {
    /// What the ways are: `Sidor`, `Bokstäver`.
    public var title: String
    public var steps: [Step]

    /// One page of the list; the page itself has no way to it.
    public struct Step: Sendable, Hashable {
        public var link: ShownLink
        public var isHere: Bool
    }

    /// Nil where there are fewer pages than need ways to them: a list's own page is no way further.
    init?(_ pages: [(text: String, route: Route)], here: Route, title: String = "Sidor", atLeast fewest: Int = 2) {
        guard pages.count >= fewest else { return nil }
        self.title = title
        steps = pages.map { page in
            Step(
                link: ShownLink(page.text, page.route == here ? nil : .page(page.route, fragment: nil)),
                isHere: page.route == here)
        }
    }
}
