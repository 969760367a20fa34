import Records
public import Text

/// The year as a wheel (årshjul): what is planned, what was held, and what the rules want done by when.
public struct YearWheelPage: Sendable, Hashable {
    public var frame: PageFrame
    public var year: Int
    /// The day that the site speaks of, where it lies in the year.
    public var today: CivilDate?
    public var summary: String
    /// All of the year, the oldest first: what the picture shows.
    public var entries: [WheelEntry]
    /// January to December.
    public var months: [Month]
    public var otherYears: [ShownLink]

    public struct Month: Sendable, Hashable {
        public var name: String
        public var anchor: String
        public var planned: [WheelEntry]
        public var done: [WheelEntry]
        public var cancelled: [WheelEntry]
        public var duties: [Duty]
    }

    /// What a rule wants done by a day.
    public struct Duty: Sendable, Hashable {
        public var due: CivilDate
        /// The rule's sentence.
        public var link: ShownLink
        public var whose: String
        public var tag: StatusTag
    }

    init(_ site: SiteContext, _ year: Int) {
        self.year = year
        today = site.date.year == year ? site.date : nil
        let entries = site.wheelEntries(of: year)
        self.entries = entries
        let duties = site.wheelDuties(of: year)
        months = (1...12).map { number in
            let own = entries.filter { $0.date.month == number }
            return Month(
                name: SwedishCalendar.name(ofMonth: number).capitalised,
                anchor: "_" + SwedishCalendar.name(ofMonth: number),
                planned: own.filter { $0.state == .planned }, done: own.filter { $0.state == .done },
                cancelled: own.filter { $0.state == .cancelled }, duties: duties.filter { $0.due.month == number })
        }
        summary = Self.summary(entries, year, on: site.date)
        otherYears = site.wheelYears.filter { $0 != year }.map {
            ShownLink(String($0), to: site.wheelRoute(of: $0))
        }
        frame = PageFrame(
            route: site.wheelRoute(of: year), title: "Årshjulet \(year)",
            description:
                "Vad som är planerat, vad som hållits och vad reglerna kräver under \(year). \(site.configuration.name).",
            breadcrumbs: [site.startLink]
                + (year == site.date.year ? [] : [ShownLink("Årshjulet \(site.date.year)", to: Route("/arshjul/"))]),
            section: "kalender", updated: site.lastUpdated, responsible: site.configuration.contact.name,
            dependsOnDate: true)
    }

    /// `30 möten har hållits, 6 besiktningar har gjorts, 4 punkter återstår och 1 punkt har ställts in.`
    private static func summary(_ entries: [WheelEntry], _ year: Int, on date: CivilDate) -> String {
        guard !entries.isEmpty else { return "Inget är planerat för \(year) ännu." }
        let meetings = entries.count { $0.ring == .meetings && $0.state == .done }
        let inspections = entries.count { $0.ring == .inspections && $0.state == .done }
        var said: [String] = []
        if meetings > 0 { said.append("\(SwedishFormat.count(meetings, "möte", "möten")) har hållits") }
        if inspections > 0 {
            said.append("\(SwedishFormat.count(inspections, "besiktning", "besiktningar")) har gjorts")
        }
        let planned = entries.count { $0.state == .planned && $0.date >= date }
        if planned > 0 { said.append("\(SwedishFormat.count(planned, "punkt", "punkter")) återstår") }
        let missing = entries.count { $0.state == .planned && $0.date < date }
        if missing > 0 {
            said.append("\(SwedishFormat.count(missing, "planerat möte", "planerade möten")) saknas på webbplatsen")
        }
        let cancelled = entries.count { $0.state == .cancelled }
        if cancelled > 0 { said.append("\(SwedishFormat.count(cancelled, "punkt", "punkter")) har ställts in") }
        return said.isEmpty ? "Inget har hållits \(year)." : "\(SwedishFormat.list(said).capitalised)."
    }
}
