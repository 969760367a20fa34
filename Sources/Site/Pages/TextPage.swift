import Records

/// A page of text (sida): what lies in `sidor/`.
public struct TextPage: Sendable, Hashable {
    public var frame: PageFrame
    public var ingress: String?
    public var content: [ShownContent]
    /// What its head says besides: a diary number, a decision, what it answers or replaces.
    public var facts: [RecordFact]

    init?(_ site: SiteContext, _ id: RecordID) {
        guard let page = site.archive.page(id) else { return nil }
        frame = site.frame(of: page.head, breadcrumbs: [site.startLink], section: nil)
        ingress = page.head.summary
        content = site.shown(page.content, of: id)
        // Who answers for it stands at its foot. Of pages in other languages the words would be the wrong ones.
        facts =
            page.head.language.map { $0 == "sv" } ?? true
            ? site.commonFacts(page.head).filter { $0.term != "Ansvarig" && $0.term != "Språk" } : []
    }
}
