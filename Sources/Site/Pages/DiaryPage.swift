/// The register by diary number (diarium).
public struct DiaryPage: Sendable, Hashable {
    public var frame: PageFrame

    init(_ site: SiteContext) {
        frame = PageFrame(route: .start, title: "", description: "", breadcrumbs: [])
    }
}
