import Records

extension SiteContext {
    /// What stands around every page. Assets are named by whoever writes them.
    public func siteFrame(styleSheet: Route, icon: Route, font: Route? = nil, showsDrafts: Bool) -> SiteFrame {
        let configuration = configuration
        // A menu that nobody chose leads to what there is.
        let words =
            configuration.menu.isEmpty
            ? ["moten", "lagesbilder", "atgardsplaner", "loften", "omraden", "organ"].filter { hasMatter($0) }
            : configuration.menu
        let logotype = configuration.logotype.flatMap { self.logotype($0) }
        return SiteFrame(
            name: configuration.name, municipality: configuration.municipality,
            municipalityShort: configuration.municipalityShort, council: council,
            municipalityWeb: configuration.municipalityWeb,
            language: configuration.language,
            menu: words.compactMap { word in
                MenuWord.titled.first { $0.word == word }.map {
                    SiteFrame.MenuEntry(section: word, link: ShownLink($0.title, to: Route("/\(word)/")))
                }
            }, footer: footerLinks, contact: configuration.contact, feedback: configuration.feedback,
            isInvented: configuration.isInvented, date: date, baseURL: baseURL, styleSheet: styleSheet, icon: icon,
            font: font,
            logotype: logotype?.route, logotypeSize: logotype?.size, showsDrafts: showsDrafts,
            terms: TermTable(explainedTerms))
    }

    /// The first council that is still there; a local council or a young people's council is another sort.
    private var council: String? {
        archive.bodies.first { $0.sort == "råd" && $0.exists(on: date) && !isWithdrawn($0.head) }?.head.title
    }

    /// A logotype is shown small; of one in pixels, the smallest size with its transparency. Nil where there is no such file.
    private func logotype(_ path: String) -> (route: Route, size: SitePicture.Size?)? {
        guard archive.files.contains(where: { $0.path == path }) else { return nil }
        guard let picture = pictures[path] else { return (Route("/" + path), drawings[path]) }
        let size = picture.sizes.first ?? picture.widest
        return (picture.route(size, .webp), size)
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
