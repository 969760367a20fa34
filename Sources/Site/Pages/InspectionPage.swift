import Records

/// A safety inspection (trygghetsbesiktning).
public struct InspectionPage: Sendable, Hashable {
    public var frame: PageFrame

    init?(_ site: SiteContext, _ id: RecordID) {
        frame = PageFrame(route: .start, title: "", description: "", breadcrumbs: [])
    }
}
