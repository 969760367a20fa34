import Records

/// A citizen promise (medborgarlöfte).
public struct PromisePage: Sendable, Hashable {
    public var frame: PageFrame

    init?(_ site: SiteContext, _ id: RecordID) {
        frame = PageFrame(route: .start, title: "", description: "", breadcrumbs: [])
    }
}
