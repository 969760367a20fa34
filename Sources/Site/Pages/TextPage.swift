import Records

/// A page of text (sida): what lies in `sidor/`.
public struct TextPage: Sendable, Hashable {
    public var frame: PageFrame
    public var ingress: String?
    public var content: [ShownContent]

    init?(_ site: SiteContext, _ id: RecordID) {
        guard let page = site.archive.page(id) else { return nil }
        frame = site.frame(of: page.head, breadcrumbs: [site.startLink], section: nil)
        ingress = page.head.summary
        content = site.shown(page.content, of: id)
    }
}
