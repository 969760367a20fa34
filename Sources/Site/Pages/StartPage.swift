public import Records
public import Text

/// The start page (startsidan): what the municipality does about safety just now, and the way to everything.
public struct StartPage: Sendable, Hashable {
    public var frame: PageFrame
    public var ingress: String?
    /// How measures, promises and the situation picture stand, in a sentence each.
    public var state: [Sentence]
    public var nextMeeting: NextMeeting?
    public var latest: [ListedItem]
    public var content: [ShownContent]
    public var areas: [ShownLink]
    /// The way to everything: lists, registers, and the pages of text.
    public var lists: [ShownLink]
    /// The lists and registers that nothing stands in yet.
    public var emptyLists: [ShownLink]
    public var pages: [ShownLink]
    public var contact: Contact

    /// A sentence with numbers, and where to read more.
    public struct Sentence: Sendable, Hashable {
        public var text: String
        public var link: ShownLink?
    }

    public struct NextMeeting: Sendable, Hashable {
        public var link: ShownLink
        public var date: CivilDate
        /// `kl. 13.00–15.30, Kommunhuset, sal Älven`.
        public var details: String?
    }

    init(_ site: SiteContext) {
        let start = site.archive.pages.first(where: \.isStart)
        let configuration = site.configuration
        frame = PageFrame(
            route: .start, title: start?.head.title ?? configuration.name,
            description: configuration.description ?? start?.head.summary ?? configuration.name, breadcrumbs: [],
            updated: start.flatMap { site.updated($0.head) },
            responsible: start?.head.responsible
                ?? configuration.contact.name, dependsOnDate: true, showsHelp: true,
            versions: start.map { site.versions(of: $0.head) } ?? [])
        ingress = start?.head.summary ?? configuration.description
        content = start.map { site.shown($0.content, of: $0.head.id) } ?? []
        state = StartPage.state(site)
        nextMeeting = StartPage.nextMeeting(site)
        latest = StartPage.latest(site)
        areas = site.alphabetical(
            site.archive.areas.filter { !site.isWithdrawn($0.head) && $0.exists(on: site.date) }.map {
                ListedItem(site.link(to: $0.head.id))
            }
        ).map(\.link)
        lists = StartPage.lists.filter { site.hasMatter($0) }
        emptyLists = StartPage.lists.filter { !site.hasMatter($0) }
        pages = site.alphabetical(
            site.archive.pages.filter { !$0.isStart && !site.isWithdrawn($0.head) }.map {
                ListedItem(site.link(to: $0.head.id))
            }
        ).map(\.link)
        contact = configuration.contact
        if let latest = latest.first?.date, frame.updated.map({ $0 < latest }) ?? true { frame.updated = latest }
    }

    private static let lists: [ShownLink] = [
        ShownLink("Möten", to: Route("/moten/")), ShownLink("Kalender", to: Route("/kalender/")),
        ShownLink("Uppdrag", to: Route("/uppdrag/")), ShownLink("Ärenden", to: Route("/arenden/")),
        ShownLink("Avvikande synpunkter", to: Route("/avvikande-synpunkter/")),
        ShownLink("Lägesbilder", to: Route("/lagesbilder/")),
        ShownLink("Problem och vad som görs åt dem", to: Route("/problem/")),
        ShownLink("Orsaksanalyser", to: Route("/orsaksanalyser/")),
        ShownLink("Åtgärdsplaner", to: Route("/atgardsplaner/")),
        ShownLink("Medborgarlöften", to: Route("/loften/")),
        ShownLink("Samverkansöverenskommelser", to: Route("/overenskommelser/")),
        ShownLink("Områden", to: Route("/omraden/")),
        ShownLink("Trygghetsbesiktningar", to: Route("/besiktningar/")),
        ShownLink("Trygghetsundersökningar", to: Route("/undersokningar/")),
        ShownLink("Statistik", to: Route("/statistik/")), ShownLink("Rapporter", to: Route("/rapporter/")),
        ShownLink("Organ", to: Route("/organ/")), ShownLink("Styrdokument", to: Route("/styrdokument/")),
        ShownLink("Så följer vi våra regler", to: Route("/regler/")),
        ShownLink("Vad som har gjorts, var och när", to: Route("/tackning/")),
        ShownLink("Årshjul", to: Route("/arshjul/")),
        ShownLink("Diarienummer", to: Route("/diarium/")), ShownLink("Ordlista", to: Route("/ordlista/")),
        ShownLink("Innehåll A–Ö", to: Route("/a-o/")), ShownLink("Om webbplatsen", to: Route("/om/")),
        ShownLink("Tillgänglighetsredogörelse", to: Route("/tillganglighet/")),
    ]
}
