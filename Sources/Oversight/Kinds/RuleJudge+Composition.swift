import Records
import Text

/// `sammansättning`: who must have a seat, or a function, on the day judged on.
extension RuleJudge {
    static let composition = RuleJudge(.composition) { applied in
        guard applied.holds(on: applied.date) else { return [] }
        let check = CompositionCheck(applied: applied)
        let functions = applied.parameters.map("funktion")
        let answers =
            (functions.isEmpty || applied.parameters.has("platser") || applied.parameters.has("minst")
                ? check.seats() : [])
            + functions.map { check.function($0.keyText, seat: $0.value.value.text ?? "") }
        return answers.isEmpty ? [] : [check.verdict(answers)]
    }
}

/// Looks at the seats of one body on the day judged on.
private struct CompositionCheck {
    let applied: AppliedRule

    /// What one seat or function comes to.
    struct Answer {
        var finding: Verdict.Finding
        var words: String
        var evidence: [Place] = []
    }

    private var body: Body { applied.body }
    private var day: CivilDate { applied.date }

    func verdict(_ answers: [Answer]) -> Verdict {
        let findings = answers.map(\.finding)
        let finding: Verdict.Finding =
            findings.contains(.notKept)
            ? .notKept
            : findings.contains(.cannotTell)
                ? .cannotTell
                : findings.contains(.ongoing)
                    ? .ongoing
                    : findings.contains(.kept(.stated)) ? .kept(.stated) : .kept(.evidenced)
        return Verdict(
            finding, period: day.iso, due: day, evidence: [.record(body.head.id)] + answers.flatMap(\.evidence),
            arithmetic: answers.map(\.words).joined(separator: " "))
    }

    /// The seats that the rule names, else all but those that are called in.
    func seats() -> [Answer] {
        let named = applied.parameters.texts("platser")
        let offered = applied.parameters.text("slag") == "erbjuden"
        let ids = named.isEmpty ? body.seats.filter { !$0.isCoopted && $0.exists(on: day) }.map(\.id) : named
        let states = ids.map { id in
            body.seats.first { $0.id == id }.map { offered ? offer($0) : filling($0) }
                ?? absent("Platsen ”\(id)” finns inte")
        }
        guard !states.isEmpty else {
            var answer = absent("Organet har inga platser på webbplatsen")
            answer.words += "."
            return [answer]
        }
        return [counted(states, offered: offered)]
    }

    private func absent(_ words: String) -> Answer {
        applied.isComplete(since: day)
            ? Answer(finding: .notKept, words: words)
            : Answer(finding: .cannotTell, words: "\(words); \(applied.incompleteReason)")
    }

    /// `3 av 3 platser är tillsatta.` with what each of the others is.
    private func counted(_ states: [Answer], offered: Bool) -> Answer {
        let kept = states.filter { if case .kept = $0.finding { true } else { false } }
        let excused = states.filter { $0.finding == .notApplicable }
        let others = states.filter { if case .kept = $0.finding { false } else { true } }
        // A declined offer is no breach: that seat asks for nothing.
        let asked = states.count - excused.count
        // More than there are seats at all is asked for in vain, and not made less by that.
        let needed =
            applied.parameters.integer("minst").map { $0 <= asked ? $0 : max(asked, $0 - excused.count) } ?? asked
        let verb = offered ? "har erbjudits" : kept.count == 1 ? "är tillsatt" : "är tillsatta"
        var words = "\(kept.count) av \(SwedishFormat.count(states.count, "plats", "platser")) \(verb)"
        if applied.parameters.has("minst") { words += ", minst \(needed)" }
        words += "."
        if !others.isEmpty { words += " " + others.map { $0.words + "." }.joined(separator: " ") }
        let finding: Verdict.Finding
        if kept.count >= needed {
            let evidenced = kept.filter { $0.finding == .kept(.evidenced) }.count
            finding = needed > 0 ? .kept(evidenced >= needed ? .evidenced : .stated) : .kept(.stated)
        } else if others.contains(where: { $0.finding == .cannotTell }), kept.count + unknown(others) >= needed {
            finding = .cannotTell
        } else if kept.count + open(others) >= needed {
            finding = .ongoing
        } else {
            finding = .notKept
        }
        return Answer(finding: finding, words: words, evidence: kept.flatMap(\.evidence))
    }

    private func unknown(_ answers: [Answer]) -> Int {
        answers.filter { $0.finding == .cannotTell || $0.finding == .ongoing }.count
    }

    private func open(_ answers: [Answer]) -> Int { answers.filter { $0.finding == .ongoing }.count }

    /// What shows that somebody was elected: of a meeting its notes, once they hold.
    private func elected(_ seat: Seat) -> [Place] {
        guard let place = seat.elected.flatMap({ Place($0, in: applied.archive) }) else { return [] }
        guard let meeting = place.record.flatMap(applied.archive.meeting) else { return [place] }
        let isShown =
            meeting.hasNotes && meeting.date <= day && meeting.cancellation(on: day) == nil
            && applied.archive.isSettled(meeting, on: day)
        return isShown ? [place] : []
    }

    /// Filled: tillsatt or antagen, or a name that covers the day.
    private func filling(_ seat: Seat) -> Answer {
        let since = seat.state(on: day).map { " sedan \(SwedishFormat.date($0.date))" } ?? ""
        switch seat.state(on: day)?.word {
        case "tillsatt", "antagen": return filled(seat)
        case "avböjd":
            return Answer(
                finding: .notApplicable, words: "\(seat.role): platsen är erbjuden, och ett nej är inget fel")
        case "erbjuden":
            return seat.holder(on: day) != nil
                ? filled(seat) : Answer(finding: .ongoing, words: "\(seat.role): erbjuden\(since), inget svar än")
        case "vakant": return Answer(finding: .notKept, words: "\(seat.role): vakant\(since)")
        default:
            return seat.holder(on: day) != nil
                ? filled(seat)
                : Answer(finding: .cannotTell, words: "\(seat.role): det står inte om platsen är tillsatt")
        }
    }

    private func filled(_ seat: Seat) -> Answer {
        let evidence = elected(seat)
        return Answer(
            finding: .kept(evidence.isEmpty ? .stated : .evidenced), words: "\(seat.role): tillsatt", evidence: evidence
        )
    }

    /// That the seat was offered; what was answered is the other's own affair.
    private func offer(_ seat: Seat) -> Answer {
        let past = seat.states.filter { $0.date <= day }
        if past.contains(where: { ["erbjuden", "antagen", "avböjd", "tillsatt"].contains($0.word) }) {
            return Answer(finding: .kept(.stated), words: "\(seat.role): erbjuden", evidence: elected(seat))
        }
        if past.isEmpty {
            return Answer(finding: .cannotTell, words: "\(seat.role): det står inte om platsen har erbjudits")
        }
        return Answer(finding: .notKept, words: "\(seat.role): inget erbjudande är antecknat")
    }

    /// The seat has the function, and is filled.
    func function(_ function: String, seat id: String) -> Answer {
        let holders = body.seats.filter { $0.functions.contains(function) && $0.exists(on: day) }
        guard let seat = body.seats.first(where: { $0.id == id }) else {
            if let other = holders.first {
                return Answer(finding: .notKept, words: "\(function.capitalised): \(other.role), inte ”\(id)”.")
            }
            var answer = absent("Platsen ”\(id)” finns inte")
            answer.words += "."
            return answer
        }
        guard seat.functions.contains(function) else {
            if let other = holders.first {
                return Answer(finding: .notKept, words: "\(function.capitalised): \(other.role), inte \(seat.role).")
            }
            return Answer(finding: .cannotTell, words: "Det står inte vem som är \(function).")
        }
        var answer = filling(seat)
        if answer.finding == .notApplicable { answer.finding = .notKept }
        if case .kept = answer.finding {
            answer.words = "\(function.capitalised): \(seat.role), platsen är tillsatt."
        } else {
            let fallback = holders.first { $0.id != id }
            answer.words = "\(function.capitalised): \(answer.words)."
            if let fallback { answer.words += " Uppgiften har \(fallback.role)." }
        }
        return answer
    }
}
