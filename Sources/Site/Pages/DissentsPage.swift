import Documents
import Records
import Text

/// All dissenting views (avvikande synpunkter).
public struct DissentsPage: Sendable, Hashable, CutList {
    public var frame: PageFrame
    public var count: String
    /// What the other notes say: that there were none, or nothing.
    public var others: String?
    /// By year, the newest first.
    public var years: [Year]
    public var pager: ShownPager?

    public struct Year: Sendable, Hashable {
        public var year: Int
        public var rows: [Row]
    }

    public struct Row: Sendable, Hashable {
        public var text: ShownText
        public var from: ShownLink?
        /// The § where it stands, with its meeting and day.
        public var place: [ShownPhrase]
        /// The matter's story, where it has one.
        public var matter: ShownLink?
        /// What the notes say of dissenting views in general, and not a view of its own.
        public var remark: String?
    }

    init(_ site: SiteContext) {
        var rows: [(date: CivilDate, row: Row)] = []
        var saysNone = 0
        var saysNothing = 0
        for meeting in site.archive.meetings where site.showsNotes(meeting) {
            let before = rows.count
            for (item, piece) in meeting.labels {
                guard case .dissent(let dissent) = piece else { continue }
                rows.append(
                    (
                        meeting.date,
                        Row(
                            text: site.shown(dissent.head.title.prose, of: meeting.head.id),
                            from: dissent.from.map { site.office($0) },
                            place: site.giver(meeting, item, dissent.head), matter: site.matterLink(item))
                    ))
            }
            guard rows.count == before else { continue }
            switch meeting.dissentRemark {
            case .none: saysNone += 1
            case .notRecorded: saysNothing += 1
            case .text(let text):
                rows.append(
                    (
                        meeting.date,
                        Row(
                            text: ShownText(), from: nil, place: site.giver(meeting),
                            remark: SiteContext.sentence(text))
                    ))
            }
        }
        years = Self.years(rows)
        count =
            rows.isEmpty
            ? "Ingen avvikande synpunkt är antecknad."
            : "\(SwedishFormat.count(rows.count, "avvikande synpunkt", "avvikande synpunkter")) är antecknade."
        if rows.count == 1 { count = "1 avvikande synpunkt är antecknad." }
        others = Self.others(saysNone, saysNothing, besides: !rows.isEmpty)
        frame = PageFrame(
            route: Route("/avvikande-synpunkter/"), title: "Avvikande synpunkter",
            description: "Vad de som inte höll med tyckte, möte för möte. \(site.configuration.name).",
            breadcrumbs: [site.startLink], section: "moten", updated: rows.map(\.date).max(),
            responsible: site.configuration.contact.name, dependsOnDate: rows.isEmpty)
    }

    /// As many pages as the views need, the newest first.
    static func pages(_ site: SiteContext) -> [DissentsPage] {
        let page = DissentsPage(site)
        let rows = page.years.flatMap { year in year.rows.map { (year: year.year, row: $0) } }
        let pieces = rows.cut(ListLength.full)
        let ends = pieces.map { ($0.first.map { String($0.year) } ?? "", $0.last.map { String($0.year) } ?? "") }
        return page.parts(pieces, ends: ends) { part, piece in
            part.years = []
            for (year, row) in piece {
                if part.years.last?.year == year {
                    part.years[part.years.count - 1].rows.append(row)
                } else {
                    part.years.append(Year(year: year, rows: [row]))
                }
            }
        }
    }

    private static func years(_ rows: [(date: CivilDate, row: Row)]) -> [Year] {
        var years: [Year] = []
        for (date, row) in rows.enumerated().sorted(by: {
            ($1.element.date, $0.offset) < ($0.element.date, $1.offset)
        }).map(\.element) {
            if years.last?.year == date.year {
                years[years.count - 1].rows.append(row)
            } else {
                years.append(Year(year: date.year, rows: [row]))
            }
        }
        return years
    }

    private static func others(_ none: Int, _ nothing: Int, besides hasViews: Bool) -> String? {
        var sentences: [String] = []
        if none > 0 {
            sentences.append(
                "I anteckningarna från \(SwedishFormat.count(none, "möte", "möten")) står att ingen hade en avvikande synpunkt."
            )
        }
        if nothing > 0 {
            let meetings =
                hasViews || none > 0
                ? SwedishFormat.count(nothing, "annat möte", "andra möten")
                : SwedishFormat.count(nothing, "möte", "möten")
            sentences.append("Anteckningarna från \(meetings) säger inget om saken.")
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }
}
