import Records
public import Text

/// The component page (komponentsida): every component of the design with made-up examples, for those who work on the look.
///
/// Nothing leads to it, and search engines are asked to leave it out. The examples hold for any municipality.
public struct ComponentsPage: Sendable, Hashable {
    public var frame: PageFrame
    public var tags: [StatusTag]
    public var progress: [ShownProgress]
    public var validity: [Validity]
    public var items: [ListedItem]
    public var table: ShownTable
    public var series: ShownTable
    public var chain: ShownChain
    public var chart: ShownChart
    public var map: ShownMapFigure
    /// One of the site's own; nil where it has none.
    public var picture: SitePicture?
    /// What happened on two days, the newest first.
    public var events: [Event]

    public struct Event: Sendable, Hashable {
        public var date: CivilDate
        public var tag: StatusTag
        public var text: String
    }

    init(_ site: SiteContext) {
        let spring = CivilDate(year: 2024, month: 3, day: 12) ?? site.date
        let autumn = CivilDate(year: 2024, month: 10, day: 2) ?? site.date
        frame = PageFrame(
            route: Route("/om/komponenter/"), title: "Komponenter",
            description: "Webbplatsens komponenter med påhittade exempel.",
            breadcrumbs: [site.startLink, ShownLink("Om webbplatsen", to: Route("/om/"))], updated: autumn,
            responsible: site.configuration.contact.name, isUnlisted: true)
        tags = [
            StatusTag("Försenad", .late), StatusTag("Pågår", .ongoing), StatusTag("Planerad", .planned),
            StatusTag("Klar", .done), StatusTag("Avbruten", .stopped), StatusTag("Justerat", .plain),
        ]
        progress = [
            ShownProgress(
                tag: StatusTag("Försenad", .late), sentence: DatedSentence("Skulle vara klar ", spring, "."),
                newTime: "november 2024", reason: .text(ShownText(html: Array("lamporna kom inte i tid.".utf8))),
                gaps: []),
            ShownProgress(
                tag: StatusTag("Klar", .done), sentence: DatedSentence("Klar sedan ", autumn, "."), outcome: "uppfyllt",
                gaps: []),
        ]
        validity = [
            Validity(DatePeriod.day(autumn), replacedBy: nil, site), Validity(nil, replacedBy: nil, site),
        ]
        let here = ShownLink("Belysning i parken", to: Route("/om/komponenter/"))
        items = [
            ListedItem(here, date: autumn, tag: StatusTag("Försenad", .late), note: "Skulle vara klar i september."),
            ListedItem(
                ShownLink("Öppet på fredagar", to: Route("/om/komponenter/")), date: spring,
                tag: StatusTag("Klar", .done), note: "Ungdomsgården har öppet till kl. 23."),
        ]
        table = ShownTable(
            caption: "Svar på frågan om trygghet, procent",
            columns: [
                .init("Svar", isNumeric: false), .init("2022", isNumeric: true), .init("2024", isNumeric: true),
            ], rows: [["Trygg", "61", "68"], ["Otrygg", "24", "Uppgift saknas"]])
        series = ShownTable(
            caption: "Anmälda brott, antal",
            columns: [.init("År", isNumeric: false)]
                + ["Skadegörelse", "Inbrott", "Cykelstölder", "Bedrägerier", "Misshandel"].map {
                    .init($0, isNumeric: true)
                },
            rows: [
                ["2023", "1\u{202F}204", "88", "341", "97", "1–4 (skyddad uppgift)"],
                ["2024", "996", "91", "312", "130", "12"],
            ])
        chain = ShownChain(steps: [
            .init(title: "Problem", items: [.init(here, note: ["pekades ut våren 2024."])], missing: []),
            .init(title: "Orsak", items: [], missing: [["Ingen orsak angiven."]]),
            .init(
                title: "Åtgärd", items: [.init(here, tag: StatusTag("Pågår", .ongoing), isHere: true)], missing: []),
            .init(title: "Uppföljning", items: [], missing: [], empty: "Ingen uppföljning än."),
        ])
        chart = ComponentsPage.chart()
        map = ComponentsPage.map
        picture = site.pictures.min { $0.key < $1.key }?.value
        events = [
            Event(date: autumn, tag: StatusTag("Klar", .done), text: "Alla tolv lampor lyser."),
            Event(date: spring, tag: StatusTag("Pågår", .ongoing), text: "Arbetet började."),
        ]
    }
}
