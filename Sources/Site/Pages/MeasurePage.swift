import Records

/// One measure (åtgärd).
public struct MeasurePage: Sendable, Hashable {
    public var frame: PageFrame

    init?(_ site: SiteContext, _ id: PartID) {
        frame = PageFrame(route: .start, title: "", description: "", breadcrumbs: [])
    }
}
