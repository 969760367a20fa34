import Oversight
import Records
import Text

/// The register of assignments (uppdrag).
public struct AssignmentsPage: Sendable, Hashable, CutList {
    public var frame: PageFrame
    public var extent: Extent
    /// How many there are in each state, in words; on later pages what the page holds.
    public var count: String
    /// Late, open and ongoing ones, the oldest first.
    public var unfinished: [Row]
    /// Done and closed ones, the oldest first.
    public var finished: [Row]
    /// Where the done ones stand that have pages of their own, by the year in which they were given.
    public var years: [ShownLink]
    public var pager: ShownPager?

    /// Which part of a long register a page holds.
    public enum Extent: Sendable, Hashable {
        case whole, unfinished, finished
    }

    /// An assignment with the § that gave it.
    public struct Row: Sendable, Hashable {
        public var assignment: ShownAssignment
        /// Who gave it, to whom, and why.
        public var facts: [MeetingFact]
    }

    init(_ site: SiteContext) { self.init(site, AssignmentRegister(site)) }

    private init(_ site: SiteContext, _ register: AssignmentRegister) {
        extent = .whole
        unfinished = register.unfinished.map(\.row)
        finished = register.finished.map(\.row)
        years = []
        count = Self.sentence(register.counts)
        frame = PageFrame(
            route: Route("/uppdrag/"), title: "Uppdrag",
            description: "Vem som ska göra vad till när, och vad som inte är gjort. \(site.configuration.name).",
            breadcrumbs: [site.startLink], section: "uppdrag",
            updated: site.meetings.lastDay(until: site.date),
            responsible: site.configuration.contact.name, dependsOnDate: true)
    }

    /// The pages of a long register: what is not done first, oldest first, then the done ones by the year they were given.
    static func pages(_ site: SiteContext) -> [AssignmentsPage] {
        let register = AssignmentRegister(site)
        var whole = AssignmentsPage(site, register)
        guard register.unfinished.count + register.finished.count > ListLength.full else { return [whole] }
        whole.extent = .unfinished
        whole.finished = []
        let parent = ShownLink(whole.frame.title, to: whole.frame.route)
        var years: [(year: Int, rows: [AssignmentRegister.Entry])] = []
        for entry in register.finished {
            if years.last?.year == entry.date.year {
                years[years.count - 1].rows.append(entry)
            } else {
                years.append((entry.date.year, [entry]))
            }
        }
        whole.years = years.reversed().map { year in
            ShownLink("\(year.year) (\(SwedishFormat.number(year.rows.count)))", to: Route("/uppdrag/\(year.year)/"))
        }
        var pages = whole.cut(register.unfinished)
        for year in years {
            var page = whole
            page.extent = .finished
            page.years = []
            page.frame.route = Route("/uppdrag/\(year.year)/")
            page.frame.title = "Klara och avslutade uppdrag från \(year.year)"
            page.frame.description =
                "Uppdrag som gavs under \(year.year) och är klara eller avslutade. \(site.configuration.name)."
            page.frame.breadcrumbs.append(parent)
            page.count =
                "Här står de uppdrag som gavs under \(year.year) och är klara eller avslutade, "
                + "\(SwedishFormat.number(year.rows.count)) stycken."
            pages += page.cut(year.rows)
        }
        return pages
    }

    /// The same page for each piece of the rows.
    private func cut(_ rows: [AssignmentRegister.Entry]) -> [AssignmentsPage] {
        let pieces = rows.cut(ListLength.full)
        let ends = pieces.map { piece in
            (
                piece.first.map { SwedishFormat.month($0.date) } ?? "",
                piece.last.map { SwedishFormat.month($0.date) } ?? ""
            )
        }
        return parts(pieces, ends: ends) { page, piece in
            if extent == .finished { page.finished = piece.map(\.row) } else { page.unfinished = piece.map(\.row) }
        }
    }

    private static func sentence(_ counts: [AssignmentStatus.State: Int]) -> String {
        let total = counts.values.reduce(0, +)
        guard total > 0 else { return "Inga uppdrag har getts på något möte ännu." }
        let words: [(AssignmentStatus.State, String, String)] = [
            (.late, "försenat", "försenade"), (.open, "öppet", "öppna"), (.ongoing, "pågående", "pågående"),
            (.done, "klart", "klara"), (.closed, "avslutat utan åtgärd", "avslutade utan åtgärd"),
        ]
        var tally = Tally(only: "Det enda uppdraget är", both: "uppdragen är", many: "uppdrag är")
        for (state, one, many) in words { tally.add(counts[state] ?? 0, one, many) }
        return tally.alike ?? "Av \(SwedishFormat.number(total)) uppdrag är \(SwedishFormat.list(tally.each))."
    }
}
