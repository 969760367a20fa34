import Records

/// One problem (problem).
public struct ProblemPage: Sendable, Hashable {
    public var frame: PageFrame

    init?(_ site: SiteContext, _ id: PartID) {
        frame = PageFrame(route: .start, title: "", description: "", breadcrumbs: [])
    }
}
