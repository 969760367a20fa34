/// The accessibility statement (tillgänglighetsredogörelse).
public struct AccessibilityPage: Sendable, Hashable {
    public var frame: PageFrame

    init(_ site: SiteContext) {
        frame = PageFrame(route: .start, title: "", description: "", breadcrumbs: [])
    }
}
