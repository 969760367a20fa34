import Records
import Text

/// `frist`: within what time.
extension RuleJudge {
    static let timeLimit = RuleJudge(.timeLimit) { applied in
        guard let limit = TimeLimit(applied) else { return [] }
        // Rules on calls and notes hold for extra meetings too; so does a rule that says nothing of what it is about.
        return applied.items(applied.kind("av") ?? .call).filter { $0.cancellation == nil }.compactMap {
            limit.verdict($0)
        }
    }
}

/// From one day of a record to another: at least so long (`minst`), or at most (`högst`).
struct TimeLimit {
    let applied: AppliedRule
    let fromKey: String
    let toKey: String
    let least: CalendarDuration?
    let most: CalendarDuration?
    let countsWorkingDays: Bool

    init?(_ applied: AppliedRule) {
        let parameters = applied.parameters
        guard let from = parameters.text("räknas-från"), let to = parameters.text("räknas-till") else { return nil }
        self.applied = applied
        fromKey = from
        toKey = to
        least = parameters.duration("minst")
        most = parameters.duration("högst")
        // Weeks and months have all of their days, whatever is said of working days.
        countsWorkingDays =
            parameters.text("räkning") == "arbetsdagar"
            && [least, most].compactMap { $0 }.allSatisfy { $0.unit == .days }
        if least == nil, most == nil { return nil }
    }

    func verdict(_ item: CountedItem) -> Verdict? {
        let from = day(fromKey, item)
        let to = day(toKey, item)
        if let least { return atLeast(least, item, from: from, to: to) }
        return most.flatMap { atMost($0, item, from: from, to: to) }
    }

    /// The earlier day must come so long before the later: a kallelse before its meeting, also one that lies ahead.
    private func atLeast(
        _ least: CalendarDuration, _ item: CountedItem, from: CivilDate?, to: CivilDate?
    ) -> Verdict? {
        guard let to else {
            guard applied.holds(on: item.date), item.date <= applied.date else { return nil }
            return verdict(.cannotTell, item, due: nil, "det står inte när \(words(toKey, item))")
        }
        let due = before(least, to)
        guard applied.holds(on: due) else { return nil }
        guard let from, from <= applied.date || due < applied.date else {
            let isOpen = applied.date <= due
            return verdict(
                isOpen ? .ongoing : .cannotTell, item, due: due,
                isOpen ? applied.timeLeft(to: due) : "det står inte när \(words(fromKey, item))")
        }
        let isKept = from <= due && (most.map { to <= after($0, from) } ?? true)
        let told = told(item, from: from, to: to)
        guard isKept else { return verdict(.notKept, item, due: due, told) }
        let papers = publishedPapers(item, by: due)
        return verdict(
            .kept(papers.isEmpty ? .stated : .evidenced), item, due: due, told, papers: papers)
    }

    /// The later day must come within so long after the earlier.
    private func atMost(_ most: CalendarDuration, _ item: CountedItem, from: CivilDate?, to: CivilDate?) -> Verdict? {
        guard let from else {
            guard applied.holds(on: item.date), item.date <= applied.date else { return nil }
            let waits = fromKey == "justerat"
            return verdict(
                waits ? .ongoing : .cannotTell, item, due: nil, "det står inte när \(words(fromKey, item))")
        }
        let due = after(most, from)
        guard from <= applied.date, applied.holds(on: due) else { return nil }
        // A kallelse names the day of its meeting: how long after it that is can be told at once.
        let isNamed = fromKey == "kallelse.skickad" && toKey == "datum"
        guard let to, to <= applied.date || isNamed || due < applied.date else {
            let isOpen = applied.date <= due
            return verdict(
                isOpen ? .ongoing : .cannotTell, item, due: due,
                isOpen ? applied.timeLeft(to: due) : "det står inte när \(words(toKey, item))")
        }
        let told = told(item, from: from, to: to)
        guard to <= due else { return verdict(.notKept, item, due: due, told) }
        let papers = fromKey.hasPrefix("kallelse") ? publishedPapers(item, by: due) : []
        return verdict(.kept(papers.isEmpty ? .stated : .evidenced), item, due: due, told, papers: papers)
    }

    // MARK: Days

    private func day(_ key: String, _ item: CountedItem) -> CivilDate? {
        if key == "begärt" {
            return applied.body.requestedMeetings.first { request in
                request.meeting.map { applied.archive.record(of: $0) == item.place.record } ?? false
            }?.date
        }
        if key == "datum" { return item.date }
        for case .day(let date) in applied.keys.values(key, item) { return date }
        return nil
    }

    private func before(_ duration: CalendarDuration, _ day: CivilDate) -> CivilDate {
        countsWorkingDays ? WorkingDays.day(duration.count, before: day) : duration.before(day)
    }

    private func after(_ duration: CalendarDuration, _ day: CivilDate) -> CivilDate {
        countsWorkingDays ? WorkingDays.day(duration.count, after: day) : duration.after(day)
    }

    /// Documents of the kallelse that lay on the site by the day: files, and records with their own `publicerad`.
    private func publishedPapers(_ item: CountedItem, by due: CivilDate) -> [Place] {
        guard fromKey.hasPrefix("kallelse") || toKey.hasPrefix("kallelse") else { return [] }
        let call: Meeting.Call? =
            switch item.source {
            case .meeting(let index): applied.archive.meetings[index].call
            case .inspection(let index): applied.archive.inspections[index].call
            case .report(let index): applied.archive.reports[index].call
            default: nil
            }
        return (call?.documents ?? []).compactMap { link in
            guard let place = Place(link, in: applied.archive) else { return nil }
            if case .file = place { return place }
            guard let record = place.record, applied.index.isOpen(record),
                let published = applied.archive.head(record)?.published, published <= due
            else { return nil }
            return place
        }
    }

    // MARK: Words

    private func verdict(
        _ finding: Verdict.Finding, _ item: CountedItem, due: CivilDate?, _ words: String, papers: [Place] = []
    ) -> Verdict {
        var text = "\(limitWords); \(words)."
        if let due { text += " Sista dagen: \(SwedishFormat.date(due))." }
        if !papers.isEmpty, !item.isInternal {
            // A file bears no day: only what says when it was published is known to have been there.
            let isDated = papers.contains { if case .file = $0 { false } else { true } }
            text +=
                isDated ? " En handling låg på webbplatsen i tid." : " En handling till kallelsen finns på webbplatsen."
        }
        return Verdict(
            finding, subject: item.named, period: item.date.iso, due: due,
            evidence: item.isInternal ? [] : [item.place] + papers,
            arithmetic: text.capitalised)
    }

    private var limitWords: String {
        let unit = countsWorkingDays ? " (arbetsdagar)" : ""
        return [least.map { "minst \($0.swedish)\(unit)" }, most.map { "högst \($0.swedish)\(unit)" }]
            .compactMap { $0 }.joined(separator: " och ")
    }

    /// `kallelsen skickades 4 november 2025, 8 dagar före mötet 12 november 2025`; of an internal meeting only the days.
    private func told(_ item: CountedItem, from: CivilDate, to: CivilDate) -> String {
        // What is done on a Saturday is done on the next working day, or the number would say that it was in time.
        let (start, end) = (counted(from, where: least != nil), counted(to, where: most != nil))
        let count = countsWorkingDays ? WorkingDays.count(from: start, to: end) : Int(to.days - from.days)
        let unit =
            countsWorkingDays
            ? SwedishFormat.count(abs(count), "arbetsdag", "arbetsdagar")
            : SwedishFormat.count(abs(count), "dag", "dagar")
        if item.isInternal { return "det blev \(unit) för det interna mötet \(SwedishFormat.date(item.date))" }
        return
            "\(words(fromKey, item)) \(told(from, as: start)) och \(words(toKey, item)) \(told(to, as: end)), "
            + "\(unit) \(count < 0 ? "tidigare" : "senare")"
    }

    private func counted(_ day: CivilDate, where isDone: Bool) -> CivilDate {
        countsWorkingDays && isDone ? WorkingDays.first(onOrAfter: day) : day
    }

    /// `27 december 2025 (ingen arbetsdag, räknas som 29 december 2025)`
    private func told(_ day: CivilDate, as counted: CivilDate) -> String {
        let words = SwedishFormat.date(day)
        return day == counted ? words : words + " (ingen arbetsdag, räknas som \(SwedishFormat.date(counted)))"
    }

    private func words(_ key: String, _ item: CountedItem) -> String {
        switch key {
        case "datum" where item.kind.isOfMeetings: applied.isOver(item) ? "mötet hölls" : "mötet hålls"
        case "datum" where item.kind == .inspection: "besiktningen gjordes"
        case "datum": "dagen var"
        case "kallelse.skickad": "kallelsen skickades"
        case "planerat": "mötet var planerat"
        case "justerat": "anteckningarna justerades"
        case "publicerad": "\(pronoun(item)) publicerades"
        case "beslutad": "\(pronoun(item)) beslutades"
        case "period.från": "perioden började"
        case "period.till": "perioden slutade"
        case "giltig.till": "det slutade gälla"
        case "begärt": "mötet begärdes"
        default:
            if key.hasPrefix("delgivet.") {
                "det delgavs \(receiver(key))"
            } else if key.hasPrefix("anmält.") {
                "det anmäldes till \(receiver(key))"
            } else if key.hasPrefix("expedierat.") {
                "det skickades till \(receiver(key))"
            } else {
                "\(key) inträffade"
            }
        }
    }

    /// `den` of an inspection or a plan, `det` of a meeting, a promise or a document.
    private func pronoun(_ item: CountedItem) -> String {
        switch item.kind {
        case .picture, .analysis, .plan, .agreement, .inspection, .survey, .report: "den"
        default: "det"
        }
    }

    /// A body by its title; a group by its word.
    private func receiver(_ key: String) -> String {
        let name = String(key.drop { $0 != "." }.dropFirst())
        return applied.archive.body(named: name)?.head.title ?? name
    }
}
