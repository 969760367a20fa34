/// What is ahead and what was (kalender), month by month.
public struct CalendarPage: Sendable, Hashable {
    public var frame: PageFrame

    init(_ site: SiteContext) {
        frame = PageFrame(route: .start, title: "", description: "", breadcrumbs: [])
    }
}
