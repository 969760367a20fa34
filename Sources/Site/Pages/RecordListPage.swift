import Records

/// A plain list of the records of a kind.
public struct RecordListPage: Sendable, Hashable {
    public var frame: PageFrame

    init(_ site: SiteContext, _ kind: RecordKind) {
        frame = PageFrame(route: .start, title: "", description: "", breadcrumbs: [])
    }
}
