import Documents
import Records
import Text

/// `justering`: who approves the notes, and by when.
extension RuleJudge {
    static let approval = RuleJudge(.approval) { applied in
        let roles = applied.parameters.texts("av")
        guard !roles.isEmpty else { return [] }
        let held = applied.keys.filter(applied.allMeetings, by: applied.rule.conditions).filter { applied.isOver($0) }
        return held.compactMap { ApprovalCheck(applied: applied, roles: roles).verdict($0) }
    }
}

/// Looks at how one meeting's notes were approved.
private struct ApprovalCheck {
    let applied: AppliedRule
    let roles: [String]

    private typealias Answer = (finding: Verdict.Finding, words: String)

    func verdict(_ item: CountedItem) -> Verdict? {
        guard let meeting = item.meeting(in: applied.archive) else { return nil }
        let due = applied.parameters.duration("inom").map { $0.after(item.date) }
        guard applied.holds(on: due ?? item.date) else { return nil }
        let answer = self.answer(item, meeting, due)
        return applied.verdict(
            answer.finding, on: item, due: due, evidence: item.evidence, answer.words)
    }

    private func answer(_ item: CountedItem, _ meeting: Meeting, _ due: CivilDate?) -> Answer {
        let signed = roles.map { role in
            (
                role: role,
                date: meeting.approvals.first { ($0.role == nil || $0.role == role) && $0.date <= applied.date }?.date
            )
        }
        let waiting = signed.filter { $0.date == nil }.map(\.role)
        guard waiting.isEmpty else {
            let isLate = signed.contains { sign in due.map { sign.date ?? .earliest > $0 } ?? false }
            return unapproved(item, meeting, waiting, due, isLate: isLate)
        }
        let last = signed.compactMap(\.date).max() ?? item.date
        var faults: [String] = []
        var unknown: [String] = []
        if let due, last > due {
            faults.append("det skulle vara gjort senast \(SwedishFormat.date(due))")
        }
        if roles.contains("justerare") { judgeApprover(meeting, on: item.date, &faults, &unknown) }
        if applied.parameters.boolean("väljs-vid-mötet") ?? false { judgeElection(meeting, &faults, &unknown) }
        let words = "Justerat \(SwedishFormat.date(last)) av \(SwedishFormat.list(roles.map { definite($0, meeting) }))"
        if !faults.isEmpty { return (.notKept, words + ", men \(SwedishFormat.list(faults)).") }
        if !unknown.isEmpty { return (.cannotTell, words + ", men \(SwedishFormat.list(unknown)).") }
        // That somebody signed stands in the head of the notes alone.
        return (.kept(.stated), words + ".")
    }

    /// `justeraren`, `ordföranden`; of several `justerarna`.
    private func definite(_ role: String, _ meeting: Meeting) -> String {
        role == "justerare" && meeting.approvers.count > 1 ? "justerarna" : role + "n"
    }

    /// `isLate`: one of the roles did sign, after the last day; what the others do changes nothing then.
    private func unapproved(
        _ item: CountedItem, _ meeting: Meeting, _ waiting: [String], _ due: CivilDate?, isLate: Bool
    ) -> Answer {
        let age = Int(applied.date.days - item.date.days)
        let who =
            waiting.count == roles.count
            ? "Inte justerat än"
            : "\(SwedishFormat.list(waiting.map { definite($0, meeting) }).capitalised) har inte justerat än"
        let days = SwedishFormat.count(age, "dag", "dagar")
        var words = "\(who), \(days) efter mötet"
        if !meeting.hasNotes { words = "Inga anteckningar att justera än, \(days) efter mötet" }
        guard let due else { return (.ongoing, words + ". Regeln säger inte när det ska vara gjort.") }
        if due >= applied.date {
            let left = applied.timeLeft(to: due)
            let last = due == applied.date ? left.capitalised : "Sista dagen är \(SwedishFormat.date(due)), \(left)"
            return (.ongoing, "\(words). \(last).")
        }
        words += ". Sista dagen var \(SwedishFormat.date(due))"
        return isLate ? (.notKept, words + ".") : applied.missing(item, words)
    }

    /// The one who approves was at the meeting, is one of the members, and did not chair it.
    private func judgeApprover(
        _ meeting: Meeting, on day: CivilDate, _ faults: inout [String], _ unknown: inout [String]
    ) {
        let archive = applied.archive
        let approvers = meeting.approvers.map { archive.target($0) }
        if approvers.isEmpty { return unknown.append("det står inte vem som var justerare") }
        for approver in approvers {
            guard case .seat(let body, let number) = approver, let seat = archive.body(body)?.seats[number] else {
                continue
            }
            let name = seat.role
            if let chair = chair(of: meeting) {
                if chair == approver { faults.append("\(name) både ledde mötet och var justerare") }
            } else {
                unknown.append("det står inte vem som ledde mötet")
            }
            if let present = meeting.present {
                let wasThere = (present + meeting.substitutes.map(\.seat)).contains { archive.target($0) == approver }
                if !wasThere { faults.append("\(name) var inte med på mötet") }
            } else {
                unknown.append("det står inte vilka platser som var med")
            }
            let isOutside = seat.isCoopted || ["erbjuden", "avböjd", "vakant"].contains(seat.state(on: day)?.word)
            if isOutside { faults.append("\(name) är inte ledamot") }
        }
    }

    /// The meeting's own key, else the body's chair where that seat was there.
    private func chair(of meeting: Meeting) -> Target? {
        if let chair = meeting.chair { return applied.archive.target(chair) }
        guard let body = applied.archive.record(of: meeting.body),
            let usual = applied.archive.body(body)?.seats.firstIndex(where: { $0.functions.contains("ordförande") })
        else { return nil }
        let seat = Target.seat(body, usual)
        return (meeting.present ?? []).contains { applied.archive.target($0) == seat } ? seat : nil
    }

    /// Elected: a § whose title begins "Val av justerare", with text.
    private func judgeElection(_ meeting: Meeting, _ faults: inout [String], _ unknown: inout [String]) {
        let election = meeting.items.first { item in
            ["Val av justerare", "Val av justeringsperson"].contains {
                HeadingWords.title(item.head.title.plain, is: $0)
            }
        }
        guard let election else { return faults.append("anteckningarna har ingen § om val av justerare") }
        if !election.hasText { unknown.append("§ \(election.number) säger inte vem som valdes") }
    }
}
