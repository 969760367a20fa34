/// The page for addresses that lead nowhere (sidan finns inte).
public struct NotFoundPage: Sendable, Hashable {
    public var frame: PageFrame

    init(_ site: SiteContext) {
        frame = PageFrame(route: .start, title: "", description: "", breadcrumbs: [])
    }
}
