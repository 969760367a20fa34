/// The citizen promises (medborgarlöften).
public struct PromisesPage: Sendable, Hashable {
    public var frame: PageFrame

    init(_ site: SiteContext) {
        frame = PageFrame(route: .start, title: "", description: "", breadcrumbs: [])
    }
}
