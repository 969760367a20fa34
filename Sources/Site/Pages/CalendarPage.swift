import Records
public import Text

/// The calendar (kalender), by month: what is ahead first.
public struct CalendarPage: Sendable, Hashable {
    public var frame: PageFrame
    /// From today on, the nearest first.
    public var ahead: [Month]
    /// What has been, the latest first.
    public var past: [Month]

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
    }

    init(_ site: SiteContext) {
        let entries = site.calendarEntries()
        let ahead = entries.filter { $0.date >= site.date }
        let past = entries.filter { $0.date < site.date }
        self.ahead = Self.months(ahead, "framat")
        self.past = Self.months(past.reversed(), "tidigare")
        frame = PageFrame(
            route: Route("/kalender/"), title: "Kalender",
            description: "Möten, trygghetsbesiktningar och sista dagar för åtgärder och uppdrag. "
                + "\(site.configuration.name).",
            breadcrumbs: [site.startLink], section: "kalender", updated: past.last?.date,
            responsible: site.configuration.contact.name, dependsOnDate: true)
    }

    private static func months(_ entries: [Entry], _ prefix: String) -> [Month] {
        var months: [Month] = []
        for entry in entries {
            let title = monthTitle(entry.date)
            if months.last?.title == title {
                months[months.count - 1].entries.append(entry)
            } else {
                months.append(
                    Month(title: title, anchor: "_\(prefix)-\(entry.date.iso.prefix(7))", entries: [entry]))
            }
        }
        return months
    }
}
