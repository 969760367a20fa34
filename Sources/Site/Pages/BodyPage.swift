import Records

/// A body (organ).
public struct BodyPage: Sendable, Hashable {
    public var frame: PageFrame

    init?(_ site: SiteContext, _ id: RecordID) {
        frame = PageFrame(route: .start, title: "", description: "", breadcrumbs: [])
    }
}
