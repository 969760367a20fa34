import Records
import Text

/// `närvaro`: which bodies take part, by `närvarande-organ`; or that the absent sent a substitute.
extension RuleJudge {
    static let attendance = RuleJudge(.attendance) { applied in
        applied.parameters.boolean("ersättare") == true
            ? Substitutes(applied: applied).verdicts() : BodyAttendance(applied: applied).verdicts()
    }
}

/// How often a body was represented at another's meetings.
private struct BodyAttendance {
    let applied: AppliedRule

    func verdicts() -> [Verdict] {
        let length = PeriodLength(applied.parameters.value("per")) ?? .year
        let least = applied.parameters.integer("minst") ?? 1
        let body = applied.parameters.link("organ").flatMap { applied.archive.record(of: $0) } ?? applied.body.head.id
        let named = applied.parameters.links("vid").compactMap {
            applied.archive.record(of: $0).flatMap(applied.archive.body)
        }
        let hosts = named.isEmpty ? [applied.body] : named
        let meetings = hosts.flatMap { applied.index.items(.call, of: $0) }.filter {
            $0.cancellation == nil && applied.isOver($0)
        }.sorted { $0.date < $1.date }
        return applied.periods(length, within: RuleGroup()).map { period, isWhole in
            verdict(
                meetings.filter { period.contains($0.date) }, of: body, hosts, period, isWhole: isWhole, least)
        }
    }

    private func verdict(
        _ meetings: [CountedItem], of body: RecordID, _ hosts: [Body], _ period: RulePeriod, isWhole: Bool, _ least: Int
    ) -> Verdict {
        var attended: [CountedItem] = []
        var silent: [CountedItem] = []
        for item in meetings {
            guard let meeting = item.meeting(in: applied.archive), meeting.hasNotes, item.isSettled,
                !meeting.presentBodies.isEmpty
            else {
                silent.append(item)
                continue
            }
            if meeting.presentBodies.contains(where: { applied.archive.record(of: $0.body) == body && $0.count > 0 }) {
                attended.append(item)
            }
        }
        let title = applied.archive.head(body)?.title ?? ""
        var words = "\(title) var med vid \(ItemKind.meeting.counted(attended.count)) under \(period.words)"
        if !attended.isEmpty { words += " (\(applied.days(attended.map(\.date))))" }
        words += ", minst \(least)"
        let finding: Verdict.Finding
        if !isWhole {
            finding = .notApplicable
            words += "; " + applied.partialReason()
        } else if attended.count >= least {
            finding = .kept(.evidenced)
        } else if applied.date <= period.last {
            finding = .ongoing
            words += ", " + applied.timeLeft(to: period.last)
        } else if !silent.isEmpty {
            finding = .cannotTell
            words += "; vid \(ItemKind.meeting.counted(silent.count)) står det inte vilka organ som var med"
        } else if hosts.contains(where: { ($0.completeFrom ?? .latest) > period.first }) {
            finding = .cannotTell
            words += "; webbplatsen har inte alla handlingar från perioden"
        } else {
            finding = .notKept
        }
        return Verdict(
            finding, period: period.name, due: period.last, evidence: attended.compactMap(\.named),
            arithmetic: words + ".")
    }
}

/// Whether each absent member of a meeting sent a substitute.
private struct Substitutes {
    let applied: AppliedRule

    func verdicts() -> [Verdict] {
        applied.items(.call).filter {
            $0.cancellation == nil && applied.isOver($0) && applied.holds(on: $0.date)
        }.compactMap(verdict)
    }

    private func verdict(_ item: CountedItem) -> Verdict? {
        guard let meeting = item.meeting(in: applied.archive) else { return nil }
        guard meeting.hasNotes else {
            return verdict(.cannotTell, item, "Det finns inga anteckningar som visar vilka som var med.")
        }
        guard item.isSettled else { return verdict(.ongoing, item, "Anteckningarna är inte justerade.") }
        switch meeting.absent {
        case nil: return verdict(.cannotTell, item, "Anteckningarna säger inte om någon var frånvarande.")
        case .explicitlyNone: return verdict(.kept(.evidenced), item, "Ingen var frånvarande.")
        case .seats(let seats):
            let sent = Set(meeting.substitutes.map { applied.keys.name($0.seat) })
            let without = seats.filter { !sent.contains(applied.keys.name($0)) }
            let words =
                "\(seats.count - without.count) av \(seats.count) frånvarande hade en ersättare."
            return verdict(without.isEmpty ? .kept(.evidenced) : .notKept, item, words)
        }
    }

    private func verdict(_ finding: Verdict.Finding, _ item: CountedItem, _ words: String) -> Verdict {
        Verdict(
            finding, subject: item.named, period: item.date.iso, due: item.date,
            evidence: item.evidence, arithmetic: words)
    }
}
