import Records

/// An action plan (åtgärdsplan).
public struct PlanPage: Sendable, Hashable {
    public var frame: PageFrame

    init?(_ site: SiteContext, _ id: RecordID) {
        frame = PageFrame(route: .start, title: "", description: "", breadcrumbs: [])
    }
}
