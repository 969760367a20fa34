import Records
import Text

/// A record or part as a rule counts it (post): when it was, whose it is, and what it rests on.
struct CountedItem {
    var kind: ItemKind
    /// Where its typed record stands in the archive.
    var source: Source
    var place: Place
    /// The day by which it belongs to a period.
    var date: CivilDate
    /// A report belongs to the period that it tells of.
    var period: DatePeriod?
    /// The day on which it came to be; a later one is planned.
    var happened: CivilDate
    /// Whose it is; empty where nobody is named.
    var bodies: [RecordID] = []
    var areas: [RecordID] = []
    /// What it follows up or stands in.
    var parents: [Place] = []
    var grade: Grade = .evidenced
    /// Called off (inställt): shown with its reason, and not counted.
    var cancellation: Meeting.Cancellation?
    /// On its own day it has happened already; not so a meeting without notes, or an inspection at which nothing was seen.
    var isDoneOnItsDay = true
    /// A meeting without a sent kallelse, or without notes, has no such thing to be counted.
    var exists = true
    /// A meeting's notes wait for approval where this is false: only that it was held counts.
    var isSettled = true
    /// Named by date alone, never by its place.
    var isInternal = false
    /// In how long the promise, agreement or plan holds.
    var validity: DatePeriod?

    /// Places in the archive's arrays.
    enum Source: Hashable {
        case meeting(Int)
        case picture(Int)
        case analysis(Int)
        case plan(Int)
        case promise(Int)
        case agreement(Int)
        case inspection(Int)
        case survey(Int)
        case report(Int)
        case document(Int)
        case measure(plan: Int, Int)
        case undertaking(promise: Int, Int)
        case finding(inspection: Int, Int)
        case measureFollowUp(plan: Int, measure: Int, Int)
        case undertakingFollowUp(promise: Int, undertaking: Int, Int)
        /// Of a record as a whole (`uppföljningar`).
        case recordFollowUp(RecordID, Int)
        case assignment(Assignment)
        case reportBack(ReportBack)
        case seat(body: Int, Int)
        case indicator(document: Int, goal: Int)
    }

    /// Whether it belongs to the period: a report by its own period's end, everything else by its day.
    func belongs(to unit: RulePeriod) -> Bool { unit.contains(period?.last ?? date) }

    /// Its place where that may be named.
    var named: Place? { isInternal ? nil : place }

    /// The same as what a verdict on it alone points to.
    var evidence: [Place] { named.map { [$0] } ?? [] }
}

extension [CountedItem] {
    /// Of items by date, one for each day: the best evidenced, and the first of those. Only what is `shared` gives way.
    func bestOfEachDay(shared: (CountedItem) -> Bool = { _ in true }) -> [CountedItem] {
        var kept: [CountedItem] = []
        for item in self {
            if shared(item), let last = kept.last, last.date == item.date {
                if last.grade < item.grade { kept[kept.count - 1] = item }
            } else {
                kept.append(item)
            }
        }
        return kept
    }
}

extension CountedItem {
    func meeting(in archive: Archive) -> Meeting? {
        if case .meeting(let index) = source { archive.meetings[index] } else { nil }
    }

    func head(in archive: Archive) -> RecordHead? { place.record.flatMap(archive.head) }
}
