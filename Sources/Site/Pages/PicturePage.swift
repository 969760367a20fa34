import Records

/// A situation picture (lägesbild).
public struct PicturePage: Sendable, Hashable {
    public var frame: PageFrame

    init?(_ site: SiteContext, _ id: RecordID) {
        frame = PageFrame(route: .start, title: "", description: "", breadcrumbs: [])
    }
}
