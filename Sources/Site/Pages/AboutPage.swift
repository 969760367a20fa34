/// About the site (om webbplatsen): personal data, corrections, who publishes.
public struct AboutPage: Sendable, Hashable {
    public var frame: PageFrame

    init(_ site: SiteContext) {
        frame = PageFrame(route: .start, title: "", description: "", breadcrumbs: [])
    }
}
