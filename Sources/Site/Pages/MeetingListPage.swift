import Records
import Text

/// A list of meetings (möten): all, of a year, or of a body.
public struct MeetingListPage: Sendable, Hashable, CutList {
    public var frame: PageFrame
    /// How many were held, called off and lie ahead.
    public var count: String
    /// The next meeting, where the list reaches ahead.
    public var next: Next?
    /// The latest meeting that was held; where nothing is said of it yet, also the latest of which something is.
    public var latest: [Row]
    /// The newest first.
    public var groups: [ListGroup<Row>]
    /// What the list leaves out, and where that is.
    public var shortened: String?
    public var years: [ShownLink]
    public var bodies: [ShownLink]
    /// The body that the list is of.
    public var body: ShownLink?
    public var pager: ShownPager?

    /// The next meeting, or a sentence where none is planned.
    public enum Next: Sendable, Hashable {
        case meeting(Row, details: [ShownPhrase])
        case none(String)
    }

    public struct Row: Sendable, Hashable {
        public var link: ShownLink
        public var tag: StatusTag?
        public var note: String?
    }

    init(_ site: SiteContext, _ selection: PageKey.MeetingSelection) {
        let entries: ArraySlice<MeetingIndex.Entry>
        var crumbs = [site.startLink]
        let title: String
        let route: Route
        switch selection {
        case .all:
            entries = site.meetings.entries[...]
            (title, route) = ("Möten", Route("/moten/"))
        case .year(let year):
            entries = site.meetings.meetings(of: year)
            (title, route) = ("Möten \(year)", Route("/moten/\(year)/"))
        case .body(let id):
            entries = site.meetings.meetings(of: id)[...]
            (title, route) = ("Möten: \(site.title(of: id))", site.meetingsRoute(of: id) ?? Route("/moten/"))
            body = site.link(to: id)
        }
        if selection != .all { crumbs.append(ShownLink("Möten", to: Route("/moten/"))) }
        frame = PageFrame(
            route: route, title: title,
            description: "\(title): kallelser, dagordningar och anteckningar. \(site.configuration.name).",
            breadcrumbs: crumbs, section: "moten", updated: entries.last { $0.date <= site.date }?.date,
            responsible: site.configuration.contact.name, dependsOnDate: true)
        count = Self.count(entries, on: site.date)
        next = Self.next(site, entries, selection)
        latest = selection.isYear ? [] : Self.latestHeld(site, entries)
        let showsBody = if case .body = selection { false } else { true }
        let isYear = selection.isYear
        let listed = selection == .all ? Self.latest(entries, on: site.date) : entries
        shortened =
            listed.count < entries.count
            ? "Här är de \(SwedishFormat.number(Self.shownHeld)) senaste mötena och de som är planerade. "
                + "Alla möten finns under sina år."
            : nil
        groups = Self.groups(site, listed, byMonth: isYear, showsBody: showsBody)
        years = Self.others(
            site.meetings.years.reversed().map { ShownLink(String($0), to: Route("/moten/\($0)/")) }, than: route)
        // The whole list of many bodies stands on the first page alone: on each it would grow with their square.
        let isLeftOut = selection != .all && site.meetings.bodies.count > Self.mostBodies
        bodies =
            isLeftOut
            ? []
            : Self.others(
                LetterGroups.sorted(
                    site.meetings.bodies.compactMap { id in
                        site.meetingsRoute(of: id).map { ShownLink(site.title(of: id), to: $0) }
                    }, name: \.text), than: route)
    }

    /// The lists to choose among; none where this is the only one.
    private static func others(_ lists: [ShownLink], than route: Route) -> [ShownLink] {
        lists.count == 1 && lists[0].destination == .page(route) ? [] : lists
    }

    /// The list of a year or body in as many pages as it needs, the newest first.
    static func pages(_ site: SiteContext, _ selection: PageKey.MeetingSelection) -> [MeetingListPage] {
        let page = MeetingListPage(site, selection)
        let pieces = page.groups.pages(ListLength.rows)
        let ends = pieces.map { (($0.first?.title ?? "").lowercased(), ($0.last?.title ?? "").lowercased()) }
        return page.parts(pieces, ends: ends) { part, piece in part.groups = piece }
    }

    /// A list of everything is cut where it would be longer than this.
    private static let longest = 300
    private static let shownHeld = 100
    private static let mostBodies = 40

    /// All where they are few; else what lies ahead and the latest that were held.
    private static func latest(
        _ entries: ArraySlice<MeetingIndex.Entry>, on date: CivilDate
    ) -> ArraySlice<MeetingIndex.Entry> {
        guard entries.count > longest else { return entries }
        let held = entries.count { $0.date < date }
        return entries.dropFirst(max(0, held - shownHeld))
    }

    /// `52 möten har hållits, 3 har ställts in och 6 är planerade. 8 av de 61 mötena är interna.`
    static func count(_ entries: ArraySlice<MeetingIndex.Entry>, on date: CivilDate) -> String {
        guard !entries.isEmpty else { return "Inga möten finns här ännu." }
        let moved = entries.count { $0.isMoved }
        let cancelled = entries.count { $0.isCancelled } - moved
        let held = entries.count { $0.isHeld(by: date) }
        let ahead = entries.count - cancelled - moved - held
        var pieces: [String] = []
        // What they are is said once, of the first.
        func add(_ count: Int, _ one: String, _ many: String) {
            guard count > 0 else { return }
            let isFirst = pieces.isEmpty
            pieces.append(SwedishFormat.count(count, isFirst ? "möte \(one)" : one, isFirst ? "möten \(many)" : many))
        }
        add(held, "har hållits", "har hållits")
        add(cancelled, "har ställts in", "har ställts in")
        add(moved, "har flyttats", "har flyttats")
        add(ahead, "är planerat", "är planerade")
        var sentence = SwedishFormat.list(pieces) + "."
        let hidden = entries.count { $0.meeting == nil }
        if hidden > 0 {
            let which =
                switch (hidden, entries.count) {
                case (1, 1): "Mötet är internt, och anteckningarna från det"
                case (entries.count, _): "Alla mötena är interna, och anteckningarna från dem"
                case (1, _):
                    "1 av de \(SwedishFormat.number(entries.count)) mötena är internt, och anteckningarna från det"
                default:
                    "\(SwedishFormat.number(hidden)) av de \(SwedishFormat.number(entries.count)) mötena är interna, och "
                        + "anteckningarna från dem"
                }
            sentence += " \(which) publiceras inte."
        }
        return sentence
    }

    private static func next(
        _ site: SiteContext, _ entries: ArraySlice<MeetingIndex.Entry>, _ selection: PageKey.MeetingSelection
    ) -> Next? {
        guard let entry = entries.first(where: { $0.isToBeHeld(after: site.date) }) else {
            switch selection {
            case .year: return nil
            case .body(let id) where site.archive.body(id)?.exists(on: site.date) == false: return nil
            default: return Next.none("Inget kommande möte är inplanerat.")
            }
        }
        var details: [ShownPhrase] = [.weekday(entry.date)]
        if let meeting = entry.meeting.flatMap(site.archive.meeting) {
            if let time = meeting.time { details.append(.text(", \(SwedishFormat.time(time))")) }
            if let place = meeting.place { details.append(.text(". \(place)")) }
        }
        return .meeting(row(site, entry, showsBody: true), details: details)
    }

    private static func latestHeld(_ site: SiteContext, _ entries: ArraySlice<MeetingIndex.Entry>) -> [Row] {
        var found: [Row] = []
        for entry in entries.reversed() where entry.isHeld(by: site.date) && entry.meeting != nil {
            let saysSomething = note(site, entry) != nil
            if found.isEmpty || saysSomething { found.append(row(site, entry, showsBody: true)) }
            if saysSomething { break }
        }
        return found
    }

    private static func groups(
        _ site: SiteContext, _ entries: ArraySlice<MeetingIndex.Entry>, byMonth: Bool, showsBody: Bool
    ) -> [ListGroup<Row>] {
        var groups: [ListGroup<Row>] = []
        var last: (year: Int, month: Int)?
        for entry in entries.reversed() {
            let (year, month, _) = entry.date.parts
            let row = row(site, entry, showsBody: showsBody)
            if let last, last == (year, byMonth ? month : 0) {
                groups[groups.count - 1].rows.append(row)
            } else {
                last = (year, byMonth ? month : 0)
                let title = byMonth ? monthTitle(entry.date) : String(year)
                groups.append(ListGroup(title: title, anchor: "_" + Slug.make(title), rows: [row]))
            }
        }
        return groups
    }

    private static func row(_ site: SiteContext, _ entry: MeetingIndex.Entry, showsBody: Bool) -> Row {
        var text = SwedishFormat.date(entry.date)
        if showsBody { text += ", \(site.title(of: entry.body))" }
        let note = note(site, entry)
        guard let meeting = entry.meeting.flatMap(site.archive.meeting) else {
            return Row(
                link: ShownLink(text), tag: entry.isCancelled ? StatusTag("Inställt", .stopped) : nil, note: note)
        }
        if meeting.isExtra { text += " (extra möte)" }
        return Row(
            link: ShownLink(text, site.route(of: meeting.head.id).map { .page($0) }), tag: site.tag(of: meeting),
            note: note)
    }

    /// Why it was called off, or the first sentence of what is said of it.
    private static func note(_ site: SiteContext, _ entry: MeetingIndex.Entry) -> String? {
        guard let meeting = entry.meeting.flatMap(site.archive.meeting) else { return "Internt möte" }
        return meeting.cancellation.map { $0.reason.map(SiteContext.sentence) ?? "Inget skäl är angivet." }
            ?? site.firstSentence(meeting.head.summary)
    }
}

extension PageKey.MeetingSelection {
    fileprivate var isYear: Bool { if case .year = self { true } else { false } }
}
