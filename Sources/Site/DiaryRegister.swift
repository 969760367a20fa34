import Documents
import Oversight
import Records
import Text

/// Gathers what carries a diary number (diarieregister), number by number.
struct DiaryRegister {
    private(set) var numbers: [DiaryPage.Number] = []
    private var positions: [String: Int] = [:]
    private let site: SiteContext
    private var matters: [PartID: String] = [:]

    init(_ site: SiteContext) {
        self.site = site
        let archive = site.archive
        for head in archive.heads {
            guard let head, !head.isWithdrawn(on: site.date) else { continue }
            func record() -> [ShownPhrase] { [.link(site.named(head.id)), .text(" (\(head.kind.word))")] }
            if let number = head.diaryNumber { add(number, record(), head.date) }
            for decision in head.decisions { add(decision, in: record()) }
            switch head.kind {
            case .meeting: if let meeting = archive.meeting(head.id) { add(meeting) }
            case .actionPlan: if let plan = archive.plan(head.id) { add(plan, record()) }
            case .governingDocument:
                if case .decision(let decision)? = archive.document(head.id)?.adopted { add(decision, in: record()) }
            case .report: if let decided = archive.report(head.id)?.decided { add(decided, in: record()) }
            default: break
            }
        }
        for index in numbers.indices {
            // By day; what has none stands last, and all else as it was found.
            let rows = numbers[index].rows.enumerated().map { ($1.date?.days ?? .max, $0, $1) }
            numbers[index].rows = rows.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
        }
        let keyed = numbers.map { (SwedishOrder.key(of: $0.text), $0) }
        numbers = keyed.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
    }

    private mutating func add(_ number: String, _ line: [ShownPhrase], _ date: CivilDate?) {
        guard let anchor = SiteContext.diaryAnchor(number) else { return }
        let row = DiaryPage.Row(date: date, line: line)
        if let position = positions[anchor] {
            if !numbers[position].rows.contains(row) { numbers[position].rows.append(row) }
        } else {
            positions[anchor] = numbers.count
            let matter = site.findings.matters.matter(number: number)
            numbers.append(
                DiaryPage.Number(
                    text: number, anchor: anchor, rows: [row],
                    story: matter.map { ShownLink("\(site.title(of: $0)): hela ärendet", to: site.route(of: $0)) }))
        }
    }

    /// A decision of a record or part.
    private mutating func add(_ decision: Decision, in place: [ShownPhrase]) {
        guard let number = decision.diaryNumber else { return }
        var line: [ShownPhrase] = ["Beslut av ", .link(site.link(decision.by)), " ", .day(decision.date)]
        if let paragraph = decision.paragraph { line.append(.text(", § \(paragraph)")) }
        add(number, line + [": "] + place, decision.date)
    }

    private mutating func add(_ plan: ActionPlan, _ record: [ShownPhrase]) {
        if let decided = plan.decided { add(decided, in: record) }
        if case .decided(let decision)? = plan.political { add(decision, in: record) }
        for measure in plan.measures {
            for decision in measure.decisions {
                let link = site.link(to: site.archive.part(measure.head), withRecord: true)
                add(decision, in: [.link(link), " (åtgärd)"])
            }
        }
    }

    private mutating func add(_ meeting: Meeting) {
        for item in meeting.items {
            if let number = matter(of: item) { add(number, place(item.head, of: meeting), meeting.date) }
        }
        for (item, piece) in meeting.labels {
            switch piece {
            case .decision(let decision):
                if let number = decision.diaryNumber {
                    add(number, ["Beslut: "] + place(item?.head ?? decision.head, of: meeting), meeting.date)
                }
            case .report(let report):
                for decision in report.decisions {
                    add(decision, in: place(item?.head ?? report.head, of: meeting))
                }
            default: continue
            }
        }
    }

    private func place(_ head: PartHead, of meeting: Meeting) -> [ShownPhrase] {
        let part = site.archive.part(head)
        let body = site.archive.record(of: meeting.body).map { site.title(of: $0) } ?? ""
        return [.link(site.link(to: part)), .text(", \(body) "), .day(meeting.date)]
    }

    /// The number of an item: its own, or that of the earlier § that it names, however long the chain.
    private mutating func matter(of item: AgendaItem) -> String? {
        var current = item
        var passed: Set<PartID> = []
        var found: String?
        while true {
            let part = site.archive.part(current.head)
            if let known = matters[part] {
                found = known
                break
            }
            guard passed.insert(part).inserted else { break }
            if let earlier = site.archive.part(of: current.earlierItem) {
                guard let next = site.archive.agendaItem(earlier) else { break }
                current = next
                continue
            }
            found = current.matter ?? (passed.count > 1 ? site.archive.head(current.head.record)?.diaryNumber : nil)
            break
        }
        guard let found else { return nil }
        for part in passed { matters[part] = found }
        return found
    }
}
