/// A list of meetings (möten): all, of a year, or of a body.
public struct MeetingListPage: Sendable, Hashable {
    public var frame: PageFrame

    init(_ site: SiteContext, _ selection: PageKey.MeetingSelection) {
        frame = PageFrame(route: .start, title: "", description: "", breadcrumbs: [])
    }
}
