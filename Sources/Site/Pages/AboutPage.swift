public import Records

/// About the site (om webbplatsen): who publishes, personal data, corrections, how statuses are worked out, licence.
public struct AboutPage: Sendable, Hashable {
    public var frame: PageFrame
    public var municipality: String
    public var web: String?
    public var name: String
    public var contact: Contact
    public var functions: [SiteConfiguration.Function]
    public var dataProtection: Contact?
    public var licence: String
    public var isInvented: Bool
    /// Pages of the site's own that tell more.
    public var pages: [ShownLink]
    public var hidesUnapproved: Bool
    /// Some of the meetings are internal.
    public var hasInternalMeetings: Bool
    public var documentTypes: [SiteConfiguration.DocumentType]

    init(_ site: SiteContext) {
        let configuration = site.configuration
        frame = PageFrame(
            route: Route("/om/"), title: "Om webbplatsen",
            description: "Vem som ger ut \(configuration.name), hur vi behandlar personuppgifter och hur fel rättas.",
            breadcrumbs: [site.startLink], updated: site.lastUpdated, responsible: configuration.contact.name)
        municipality = configuration.municipality
        web = configuration.municipalityWeb
        name = configuration.name
        contact = configuration.contact
        functions = configuration.functions
        dataProtection = configuration.dataProtection
        licence = configuration.licence
        isInvented = configuration.isInvented
        hidesUnapproved = configuration.hidesUnapprovedNotes
        hasInternalMeetings = !site.internalMeetings.isEmpty
        documentTypes = configuration.documentTypes
        pages = site.alphabetical(
            site.archive.pages.filter { !$0.isStart && !site.isWithdrawn($0.head) }.map {
                ListedItem(site.link(to: $0.head.id))
            }
        ).map(\.link)
    }
}
