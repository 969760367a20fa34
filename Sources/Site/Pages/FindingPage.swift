import Records

/// One finding of an inspection (iakttagelse).
public struct FindingPage: Sendable, Hashable {
    public var frame: PageFrame

    init?(_ site: SiteContext, _ id: PartID) {
        frame = PageFrame(route: .start, title: "", description: "", breadcrumbs: [])
    }
}
