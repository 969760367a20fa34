import Records

/// One undertaking of a promise (åtagande).
public struct UndertakingPage: Sendable, Hashable {
    public var frame: PageFrame

    init?(_ site: SiteContext, _ id: PartID) {
        frame = PageFrame(route: .start, title: "", description: "", breadcrumbs: [])
    }
}
