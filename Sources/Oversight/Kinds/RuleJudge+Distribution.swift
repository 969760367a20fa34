import Records
import Text

/// `spridning`: to whom notes, calls, inspections and reports go, by which way, and how soon.
extension RuleJudge {
    static let distribution = RuleJudge(.distribution) { applied in
        guard let kind = applied.kind("av"), let manner = applied.parameters.text("slag") else { return [] }
        let receivers = applied.parameters.list("till").compactMap { WantedReceiver($0.value, in: applied.archive) }
        guard !receivers.isEmpty else { return [] }
        let check = DistributionCheck(
            applied: applied, kind: kind, manner: manner, receivers: receivers, meetings: applied.allMeetings,
            others: applied.items(kind).filter { $0.cancellation == nil })
        return check.others.compactMap { check.verdict($0) }
    }
}

/// Looks for what was sent of each record.
private struct DistributionCheck {
    let applied: AppliedRule
    let kind: ItemKind
    let manner: String
    let receivers: [WantedReceiver]
    /// The body's meetings by date: the next one ends the wait.
    let meetings: [CountedItem]
    let others: [CountedItem]

    /// That it was sent, as the record says or as the receiver's own § shows.
    private struct Sending {
        var to: Meeting.Receiver
        var date: CivilDate
        var via: String?
        var paragraph: String?
        var evidence: Place?

        /// The receiver's § or an address: something other than a day in the record's own head.
        var grade: Grade {
            paragraph != nil || evidence != nil || (via?.hasPrefix("https://") ?? false) ? .evidenced : .stated
        }
    }

    /// How it stands with one receiver.
    private enum State {
        case reached(Sending)
        case late(Sending)
        case wrongWay(Sending)
        case unknownWay(Sending)
        case waiting
    }

    private var archive: Archive { applied.archive }

    func verdict(_ item: CountedItem) -> Verdict? {
        let due = deadline(item)
        guard isUnit(item), applied.holds(on: due ?? item.date) else { return nil }
        // Nobody sends to a body that has not begun yet, or has ended.
        let (receivers, absent) = there(on: item.date)
        let gone = absent.isEmpty ? "" : "\(SwedishFormat.list(absent.map(\.name))) fanns inte då."
        guard !receivers.isEmpty else {
            return applied.verdict(
                .notApplicable, on: item, due: due, evidence: item.evidence, gone.capitalised)
        }
        let sendings = sendings(item).filter { $0.date <= applied.date }
        let states = receivers.map { state($0, among: sendings, due) }
        let reached = states.compactMap { state -> Sending? in
            if case .reached(let sending) = state { sending } else { nil }
        }
        var words =
            receivers.count == 1 ? "" : "\(reached.count) av \(receivers.count) mottagare \(done). "
        let waiting = zip(receivers, states).filter { if case .waiting = $0.1 { true } else { false } }.map(\.0.name)
        var told = zip(receivers, states).compactMap { self.told($0, $1, due) }
        if !waiting.isEmpty { told.append("det står inte att \(SwedishFormat.list(waiting, "eller")) har fått det") }
        words += told.joined(separator: "; ").capitalised
        let (finding, reason) = finding(states, item, due)
        if let reason { words += "; " + reason }
        if kind == .notes, applied.awaitsApproval(item) { words += "; anteckningarna väntar på justering" }
        return applied.verdict(
            finding, on: item, due: due,
            evidence: item.evidence + reached.compactMap(\.evidence),
            words + "." + (gone.isEmpty ? "" : " " + gone.capitalised))
    }

    /// The receivers that there were on the day, and the bodies that there were not.
    private func there(on day: CivilDate) -> (receivers: [WantedReceiver], absent: [WantedReceiver]) {
        let absent = receivers.filter { receiver in
            guard let body = receiver.body.flatMap(archive.body) else { return false }
            return (body.from.map { day < $0 } ?? false) || (body.until.map { $0 < day } ?? false)
        }
        guard !absent.isEmpty else { return (receivers, []) }
        return (receivers.filter { one in !absent.contains { $0.name == one.name } }, absent)
    }

    /// A call once it was sent, notes once the meeting was held, and all else from its own day.
    private func isUnit(_ item: CountedItem) -> Bool {
        switch kind {
        case .call where item.date > applied.date:
            item.exists && item.happened <= applied.date && item.meeting(in: archive)?.call?.sent != nil
        case .call: item.date <= applied.date
        case .notes: applied.isOver(item)
        default: applied.hasHappened(item)
        }
    }

    /// Counted from the meeting's day, or from `räknas-från`; nil where the rule sets no time or that day is not known.
    private func deadline(_ item: CountedItem) -> CivilDate? {
        guard let within = applied.parameters.duration("inom") else { return nil }
        guard let key = applied.parameters.text("räknas-från") else { return within.after(item.date) }
        if case .day(let start) = applied.keys.values(key, item).first { return within.after(start) }
        return key == "datum" ? within.after(item.date) : nil
    }

    // MARK: What was sent

    private func sendings(_ item: CountedItem) -> [Sending] {
        guard item.exists, kind == .call || !applied.awaitsApproval(item) else { return [] }
        var found: [Sending] = []
        switch item.source {
        case .meeting(let index):
            let meeting = archive.meetings[index]
            if kind == .call {
                found = called(meeting.call, on: item) + dispatches(meeting.dispatched).filter { $0.date <= item.date }
            } else {
                switch manner {
                case "delges": found = dispatches(meeting.served)
                case "anmäls": found = notifications(meeting.notified)
                default: found = dispatches(meeting.dispatched)
                }
            }
        case .inspection(let index):
            found = dispatches(archive.inspections[index].dispatched)
        case .report(let index):
            let report = archive.reports[index]
            found = manner == "anmäls" ? notifications(report.notified) : dispatches(report.dispatched)
        default: break
        }
        return manner == "anmäls" ? found + ownSections(item) : found
    }

    /// Who the kallelse went to, on the day it was sent. Who sent it is not the way it took.
    private func called(_ call: Meeting.Call?, on item: CountedItem) -> [Sending] {
        guard let call else { return [] }
        return call.receivers.map {
            Sending(to: $0, date: call.sent ?? item.date)
        }
    }

    private func dispatches(_ list: [Meeting.Dispatch]) -> [Sending] {
        list.map { Sending(to: $0.to, date: $0.date, via: $0.via) }
    }

    private func notifications(_ list: [Meeting.Notification]) -> [Sending] {
        list.map { Sending(to: .link($0.to), date: $0.date, paragraph: $0.paragraph) }
    }

    /// The receiving body's own notes that link to the record: the closing link of the chain.
    private func ownSections(_ item: CountedItem) -> [Sending] {
        guard !item.isInternal, let record = item.place.record else { return [] }
        var links = archive.backlinks(to: record)
        for part in archive.parts(of: record) { links += archive.backlinks(to: PartID(part)) }
        return links.compactMap { link in
            let source = RecordID(Int(link.record))
            guard let meeting = archive.meeting(source), meeting.hasNotes, applied.index.isOpen(source),
                meeting.date >= item.date, meeting.date <= applied.date, let body = archive.record(of: meeting.body),
                receivers.contains(where: { $0.body == body }),
                archive.isSettled(meeting, on: applied.date),
                let section = meeting.items.first(where: { $0.links.contains(link) })
            else { return nil }
            return Sending(
                to: .link(meeting.body), date: meeting.date, paragraph: section.number,
                evidence: .part(source, section.head.anchor))
        }.sorted { $0.date < $1.date }
    }

    // MARK: What it comes to

    private func state(_ receiver: WantedReceiver, among sendings: [Sending], _ due: CivilDate?) -> State {
        let own = sendings.filter { receiver.isReached(by: $0.to, in: archive) }
        // Several may tell of one thing: the first in time decides whether it was in time, the best shown its grade.
        guard var best = own.min(by: { $0.date < $1.date }) else { return .waiting }
        if let shown = own.filter({ due == nil || $0.date <= due ?? $0.date }).first(where: { $0.grade == .evidenced })
        {
            best = shown
        }
        // What came too late is late whichever way it took.
        if let due, best.date > due { return .late(best) }
        if let way = applied.parameters.text("via") {
            guard let via = own.compactMap(\.via).first else { return .unknownWay(best) }
            let (asked, taken) = (HeadingWords.plain(way), HeadingWords.plain(via))
            if !taken.contains(asked), !asked.contains(taken) {
                best.via = via
                return .wrongWay(best)
            }
        }
        return .reached(best)
    }

    private func finding(_ states: [State], _ item: CountedItem, _ due: CivilDate?)
        -> (finding: Verdict.Finding, reason: String?)
    {
        var isUnknown = false
        var isWaiting = false
        var grade = Grade.evidenced
        for state in states {
            switch state {
            case .late, .wrongWay: return (.notKept, nil)
            case .unknownWay: isUnknown = true
            case .waiting: isWaiting = true
            case .reached(let sending): grade = min(grade, sending.grade)
            }
        }
        if isWaiting {
            return saysNo(item) ? (.notKept, "i huvudet står att det inte är gjort") : waiting(item, due)
        }
        return isUnknown ? (.cannotTell, nil) : (.kept(grade), nil)
    }

    /// Whether the record's key says `nej` or `inga`; of notes once they count.
    private func saysNo(_ item: CountedItem) -> Bool {
        guard item.exists, kind == .call || !applied.awaitsApproval(item) else { return false }
        let key =
            switch manner {
            case _ where kind == .call: "kallelse"
            case "delges": "delgivet"
            case "anmäls": "anmält"
            default: "expedierat"
            }
        return item.head(in: archive)?.saidNone.contains(key) ?? false
    }

    /// With a time: until it has passed. Without one: until the body's next meeting was held.
    private func waiting(_ item: CountedItem, _ due: CivilDate?) -> (finding: Verdict.Finding, reason: String?) {
        if let due {
            if due >= applied.date {
                let left = applied.timeLeft(to: due)
                return (.ongoing, due == applied.date ? left : "sista dag är \(SwedishFormat.date(due)), \(left)")
            }
            let late = "sista dag var \(SwedishFormat.date(due))"
            // The record is there and says nothing of it, or waits for approval, so that what it says of it does not count
            // yet; where the record itself was never made, nothing was sent.
            if item.exists || kind == .call { return (.cannotTell, late) }
            return applied.isComplete(since: item.date)
                ? (.notKept, late + "; några anteckningar finns inte")
                : (.cannotTell, late + "; " + applied.incompleteReason)
        }
        if let next = next(after: item) {
            return (.cannotTell, "nästa möte hölls \(SwedishFormat.date(next.date))")
        }
        return (.ongoing, "inget senare möte har hållits")
    }

    private func next(after item: CountedItem) -> CountedItem? {
        let later = meetings.isEmpty ? others.filter { $0.areas == item.areas } : meetings
        let place = later.partitionPoint { $0.date <= item.date }
        return place < later.count && applied.hasHappened(later[place]) ? later[place] : nil
    }

    // MARK: Words

    private var done: String {
        switch manner {
        case "delges": "har fått del av det"
        case "anmäls": "har fått anmälan"
        default: "har fått det"
        }
    }

    private func told(_ receiver: WantedReceiver, _ state: State, _ due: CivilDate?) -> String? {
        func day(_ sending: Sending) -> String {
            var words = "\(receiver.name) \(SwedishFormat.date(sending.date))"
            if let paragraph = sending.paragraph { words += " (§ \(paragraph))" }
            return words
        }
        switch state {
        case .reached(let sending): return day(sending) + (sending.via.map { ", via \($0)" } ?? "")
        case .late(let sending):
            return day(sending) + (due.map { ", efter sista dagen \(SwedishFormat.date($0))" } ?? "")
        case .wrongWay(let sending):
            return day(sending) + ", via \(sending.via ?? "") och inte via \(applied.parameters.text("via") ?? "")"
        case .unknownWay(let sending):
            return day(sending) + ", men det står inte om det gick via \(applied.parameters.text("via") ?? "")"
        case .waiting: return nil
        }
    }
}
