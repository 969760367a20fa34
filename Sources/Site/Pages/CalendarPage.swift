import Records
public import Text

/// The calendar (kalender), by month: what is ahead first.
public struct CalendarPage: Sendable, Hashable, CutList {
    public var frame: PageFrame
    /// What comes next, or how much the page of a year holds.
    public var opening: [ShownPhrase]
    /// From today on, the nearest first.
    public var ahead: [Month]
    /// What has been, the latest first.
    public var past: [Month]
    /// On the page of a year: all of its months in order.
    public var months: [Month] = []
    /// What a long calendar leaves out, and where that is.
    public var shortened: String?
    public var years: [ShownLink] = []
    public var pager: ShownPager?

    /// The days of a month (månad).
    public struct Month: Sendable, Hashable {
        /// `november 2026`.
        public var title: String
        public var anchor: String
        public var entries: [Entry]
    }

    /// What happens on a day (händelse).
    public struct Entry: Sendable, Hashable {
        public var date: CivilDate
        public var link: ShownLink
        public var tag: StatusTag?
        /// Time and place, or what must be done.
        public var note: String?
        /// Held or made already, if only today: nothing to wait for.
        public var isOver = false
    }

    init(_ site: SiteContext) { self.init(site, site.calendarEntries(), isLong: false) }

    /// `entries` are the oldest first; of a long calendar what is near today stands on the page.
    private init(_ site: SiteContext, _ entries: [Entry], isLong: Bool) {
        let today = entries.firstIndex { $0.date >= site.date } ?? entries.count
        let (past, ahead) = (entries[..<today], entries[today...])
        opening = Self.opening(ahead, after: past)
        self.ahead = Self.months(isLong ? ahead.prefix(Self.nearest) : ahead, "framat")
        self.past = Self.months((isLong ? past.suffix(Self.nearest) : past).reversed(), "tidigare")
        frame = PageFrame(
            route: Route("/kalender/"), title: "Kalender",
            description: "Möten, trygghetsbesiktningar och sista dagar för åtgärder och uppdrag. "
                + "\(site.configuration.name).",
            breadcrumbs: [site.startLink], section: "kalender", updated: past.last?.date,
            responsible: site.configuration.contact.name, dependsOnDate: true)
    }

    /// `Närmast: onsdag 25 november 2026, Trygghetsrådet. Därefter väntar 5 händelser till.`
    private static func opening(_ ahead: ArraySlice<Entry>, after past: ArraySlice<Entry>) -> [ShownPhrase] {
        // What was called off or has been held is no event to wait for.
        let coming = ahead.filter { $0.tag?.look != .stopped && !$0.isOver }
        guard let next = coming.first else {
            return [
                past.isEmpty && ahead.isEmpty ? "Ingenting är inplanerat ännu." : "Ingenting är inplanerat just nu."
            ]
        }
        let rest = coming.count - 1
        let others =
            rest == 0 ? "." : ". Därefter väntar \(SwedishFormat.count(rest, "händelse", "händelser")) till."
        return ["Närmast: ", .weekday(next.date), ", ", .link(next.link), .text(others)]
    }

    /// How much of a long calendar the first page shows.
    private static let nearest = 100

    /// One page where everything fits on it; else what is near on the first, and all of it by year.
    static func pages(_ site: SiteContext) -> [CalendarPage] {
        let entries = site.calendarEntries()
        let isLong = entries.count > ListLength.rows
        var first = CalendarPage(site, entries, isLong: isLong)
        guard isLong else { return [first] }
        first.shortened = "Här är det närmaste framåt och det senaste som har varit. Allt finns under sina år."
        var years: [Int] = []
        var starts: [Int] = []
        for (place, entry) in entries.enumerated() where years.last != entry.date.year {
            years.append(entry.date.year)
            starts.append(place)
        }
        let ends = starts.dropFirst() + [entries.count]
        let parts = zip(years, zip(starts, ends)).map { ($0, Array(entries[$1.0..<$1.1])) }
        years.reverse()
        first.years = years.map { ShownLink(String($0), to: Route("/kalender/\($0)/")) }
        let parent = ShownLink(first.frame.title, to: first.frame.route)
        return [first] + parts.reversed().flatMap { Self.pages(of: $0, $1, first, under: parent) }
    }

    private static func pages(
        of year: Int, _ entries: [Entry], _ first: CalendarPage, under parent: ShownLink
    ) -> [CalendarPage] {
        var page = first
        page.ahead = []
        page.past = []
        page.shortened = nil
        page.opening = [
            .text("\(SwedishFormat.count(entries.count, "händelse", "händelser").capitalised) under \(year).")
        ]
        page.frame.route = Route("/kalender/\(year)/")
        page.frame.title = "Kalender \(year)"
        page.frame.description = "Möten, trygghetsbesiktningar och sista dagar under \(year)."
        page.frame.breadcrumbs.append(parent)
        let pieces = entries.cut(ListLength.rows)
        let ends = pieces.map { piece in
            (
                piece.first.map { SwedishCalendar.name(ofMonth: $0.date.month) } ?? "",
                piece.last.map { SwedishCalendar.name(ofMonth: $0.date.month) } ?? ""
            )
        }
        return page.parts(pieces, ends: ends) { part, piece in part.months = months(piece[...], "manad") }
    }

    private static func months(_ entries: some Sequence<Entry>, _ prefix: String) -> [Month] {
        var months: [Month] = []
        var last: (year: Int, month: Int)?
        for entry in entries {
            let (year, month, _) = entry.date.parts
            if let last, last == (year, month) {
                months[months.count - 1].entries.append(entry)
            } else {
                last = (year, month)
                months.append(
                    Month(
                        title: monthTitle(entry.date), anchor: "_\(prefix)-\(entry.date.iso.prefix(7))",
                        entries: [entry]))
            }
        }
        return months
    }
}
