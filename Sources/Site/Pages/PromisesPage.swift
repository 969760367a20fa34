import Records
import Text

/// All citizen promises (medborgarlöften): those that hold, those to come, and those that have ended.
public struct PromisesPage: Sendable, Hashable {
    public var frame: PageFrame
    /// What holds now and how it goes, in a sentence with numbers.
    public var state: String?
    /// Those that hold first.
    public var groups: [Group]
    /// `Inga löften har getts för 2026 ännu.`, or `Inget löfte gäller just nu.`, where none holds.
    public var empty: String

    public struct Group: Sendable, Hashable {
        public var title: String
        public var promises: [Item]
    }

    /// One promise in a few lines.
    public struct Item: Sendable, Hashable {
        public var link: ShownLink
        public var period: String?
        public var parties: String
        public var areas: [ShownLink]
        public var summary: String?
        public var nextFollowUp: DatedSentence?
        public var undertakings: [Line]
    }

    /// An undertaking and the latest that was said of it.
    public struct Line: Sendable, Hashable {
        public var link: ShownLink
        public var party: String?
        public var tag: StatusTag
        public var verdict: StatusTag?
        /// `Maj–augusti 2026: 33 fotpatruller. Målet, minst 45, nåddes inte. Gemensam bedömning: inte infriat.`
        public var latest: String
        public var gaps: [String]
    }

    init(_ site: SiteContext) {
        frame = PageFrame(
            route: Route("/loften/"), title: "Medborgarlöften",
            description: "Vad kommunen och polisen har lovat invånarna, och om löftena hölls.",
            breadcrumbs: [site.startLink], section: "loften",
            updated: site.archive.promises.compactMap {
                site.updated($0.head)
            }.max(), responsible: site.configuration.contact.name, dependsOnDate: true)
        let promises = site.archive.promises.filter { !site.isWithdrawn($0.head.id) }
            .sorted { ($0.period?.first.days ?? .min) > ($1.period?.first.days ?? .min) }
        let ahead = promises.filter { $0.period.map { $0.first > site.date } ?? false }
        let ended = promises.filter { $0.period.map { $0.last < site.date } ?? false }
        let current = promises.filter { promise in
            !ahead.contains { $0.head.id == promise.head.id } && !ended.contains { $0.head.id == promise.head.id }
        }
        state = promises.isEmpty ? nil : StartPage.promise(site)?.text
        // One that ended in summer was given for the year, too.
        let year = site.date.year
        let isGiven = promises.contains { promise in
            promise.period.map { $0.first.year <= year && year <= $0.last.year } ?? false
        }
        empty = isGiven ? "Inget löfte gäller just nu." : "Inga löften har getts för \(year) ännu."
        groups = [("Löften som gäller nu", current), ("Kommande löften", ahead), ("Tidigare löften", ended)].compactMap
        {
            title, promises in
            promises.isEmpty && title != "Löften som gäller nu"
                ? nil : Group(title: title, promises: promises.map { Item(site, $0) })
        }
    }
}

extension PromisesPage.Item {
    init(_ site: SiteContext, _ promise: CitizenPromise) {
        link = site.link(to: promise.head.id)
        period = promise.period.map(SwedishFormat.period)
        parties = SwedishFormat.list(promise.parties)
        areas = site.links(promise.head.areas)
        summary = promise.head.summary
        nextFollowUp = site.nextFollowUp(of: promise)
        undertakings = promise.undertakings.map { PromisesPage.Line(site, $0, of: promise) }
    }
}

extension PromisesPage.Line {
    init(_ site: SiteContext, _ undertaking: Undertaking, of promise: CitizenPromise) {
        let shown = site.shown(undertaking, of: promise)
        let latest = shown.followUps.first { !$0.isAhead }
        let words = latest.map { followUp in
            [followUp.period.map { "\($0.capitalised):" }, followUp.outcome, followUp.joint].compactMap { $0 }
                .joined(separator: " ")
        }
        self.init(
            link: shown.link, party: shown.party, tag: shown.progress.tag, verdict: shown.verdict,
            latest: words ?? "Ingen uppföljning ännu.", gaps: shown.gaps)
    }
}
