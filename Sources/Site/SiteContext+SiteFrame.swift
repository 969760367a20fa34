import Records

extension SiteContext {
    /// The names of the menu's entries, by the first word of their address.
    static let sections: [(word: String, title: String)] = [
        ("moten", "Möten"), ("lagesbilder", "Lägesbilder"), ("problem", "Problem"), ("atgardsplaner", "Åtgärder"),
        ("loften", "Löften"), ("omraden", "Områden"), ("besiktningar", "Besiktningar"), ("organ", "Organ"),
        ("uppdrag", "Uppdrag"), ("regler", "Så följer vi våra regler"), ("kalender", "Kalender"),
        ("statistik", "Statistik"), ("rapporter", "Rapporter"),
        ("styrdokument", "Styrdokument"), ("ordlista", "Ordlista"), ("a-o", "A–Ö"),
    ]

    /// What stands around every page. Assets are named by whoever writes them.
    public func siteFrame(styleSheet: Route, icon: Route, font: Route? = nil, showsDrafts: Bool) -> SiteFrame {
        let configuration = configuration
        let words =
            configuration.menu.isEmpty
            ? ["moten", "lagesbilder", "atgardsplaner", "loften", "omraden", "organ"] : configuration.menu
        return SiteFrame(
            name: configuration.name, municipality: configuration.municipality,
            municipalityShort: configuration.municipalityShort, council: council,
            municipalityWeb: configuration.municipalityWeb,
            language: configuration.language,
            menu: words.compactMap { word in
                Self.sections.first { $0.word == word }.map {
                    SiteFrame.MenuEntry(section: word, link: ShownLink($0.title, to: Route("/\(word)/")))
                }
            }, footer: footerLinks, contact: configuration.contact, feedback: configuration.feedback,
            isInvented: configuration.isInvented, date: date, baseURL: baseURL, styleSheet: styleSheet, icon: icon,
            font: font,
            logotype: configuration.logotype.flatMap { path in
                archive.files.contains { $0.path == path } ? logotypeRoute(path) : nil
            }, showsDrafts: showsDrafts, terms: TermTable(explainedTerms))
    }

    /// The first council that is still there; a local council or a young people's council is another sort.
    private var council: String? {
        archive.bodies.first { $0.sort == "råd" && $0.exists(on: date) && !isWithdrawn($0.head) }?.head.title
    }

    /// A logotype is shown small; of one in pixels, the smallest size with its transparency.
    private func logotypeRoute(_ path: String) -> Route {
        guard let picture = pictures[path] else { return Route("/" + path) }
        return picture.route(picture.sizes.first ?? picture.widest, .webp)
    }

    private var footerLinks: [ShownLink] {
        [
            ShownLink("Om webbplatsen", to: Route("/om/")),
            ShownLink("Tillgänglighetsredogörelse", to: Route("/tillganglighet/")),
            ShownLink("Personuppgifter", to: Route("/om/"), fragment: "_personuppgifter"),
            ShownLink("Kalender", to: Route("/kalender/")), ShownLink("Uppdrag", to: Route("/uppdrag/")),
            ShownLink("Så följer vi våra regler", to: Route("/regler/")),
            ShownLink("Diarienummer", to: Route("/diarium/")), ShownLink("Ordlista", to: Route("/ordlista/")),
            ShownLink("Innehåll A–Ö", to: Route("/a-o/")),
        ]
    }
}
