public import Records
public import Text

/// What stands where a page was taken down (avpublicerad): what it was, when and why it went, and whom to ask.
public struct WithdrawnPage: Sendable, Hashable {
    public var frame: PageFrame
    public var kind: String
    public var date: CivilDate
    public var reason: String
    public var contact: Contact

    init?(_ site: SiteContext, _ id: RecordID) {
        guard let head = site.archive.head(id), let withdrawal = head.withdrawal else { return nil }
        frame = PageFrame(
            route: site.route(of: id) ?? .start, title: head.title, context: "Borttagen sida",
            description: "Sidan är borttagen.", breadcrumbs: [site.startLink], updated: withdrawal.date,
            responsible: site.configuration.contact.name, isUnlisted: true)
        kind = head.kind.word
        date = withdrawal.date
        reason = withdrawal.reason
        contact = site.configuration.contact
    }
}
