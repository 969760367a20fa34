import Records
import Text

/// What must be done (`då`), and whether it was.
struct TriggerAnswer {
    /// What was found done; a verdict is missing where somebody came back to it and said nothing.
    struct Done {
        var day: CivilDate
        var grade: Grade
        var evidence: [Place]
        var words: String
    }

    enum Finding {
        case done(Done)
        case missing
        /// A record is there without what the rule asks for.
        case silent(String)
    }

    let applied: AppliedRule
    private let wanted: Wanted

    private enum Wanted {
        case item(ItemKind)
        case verdict
        case followUp(of: RecordID)
    }

    init?(_ applied: AppliedRule) {
        self.applied = applied
        switch applied.parameters.value("då") {
        case .text("bedömning"): wanted = .verdict
        case .text(let word):
            guard let kind = ItemKind(rawValue: word) else { return nil }
            wanted = .item(kind)
        case .map(let entries):
            guard let entry = entries.first(where: { $0.keyText == "uppföljning" }),
                let path = entry.value.value.text,
                let record = applied.archive.record(at: path, from: applied.document.head.id)
            else { return nil }
            wanted = .followUp(of: record)
        default: return nil
        }
    }

    func verdict(_ event: TriggerEvent, due: CivilDate?) -> Verdict {
        let date = applied.date
        let limit = due.map { "senast \(SwedishFormat.date($0))" }
        var words = event.words + "; "
        let finding: Verdict.Finding
        var evidence: [Place] = []
        switch found(event) {
        case .done(let done):
            evidence = done.evidence
            words += done.words
            if let due, done.day > due {
                let isSure = event.request?.meeting != nil || applied.isComplete(since: event.day)
                finding = isSure ? .notKept : .cannotTell
                let days = SwedishFormat.count(Int(done.day.days - due.days), "dag", "dagar")
                words += ", \(days) efter sista dagen \(SwedishFormat.date(due))"
                if !isSure { words += "; " + applied.incompleteReason }
            } else {
                finding = .kept(done.grade)
                if let limit { words += ", " + limit }
            }
        case .silent(let reason):
            finding = due.map { date <= $0 } ?? true ? .ongoing : .cannotTell
            words += reason
        case .missing:
            guard let due else {
                finding = .ongoing
                words += "inte gjort än, och regeln anger ingen tid"
                break
            }
            if date <= due {
                finding = .ongoing
                words += "inte gjort än, \(applied.timeLeft(to: due))"
            } else if applied.isComplete(since: event.day) {
                finding = .notKept
                words += "inte gjort \(limit ?? "")"
            } else {
                finding = .cannotTell
                words += "inget finns på webbplatsen \(limit ?? ""); \(applied.incompleteReason)"
            }
        }
        return Verdict(
            finding, subject: event.subject, period: event.day.iso, due: due, evidence: evidence,
            arithmetic: words + ".")
    }

    private func found(_ event: TriggerEvent) -> Finding {
        switch wanted {
        case .item(let kind): return item(kind, event)
        case .verdict: return verdicts(event)
        case .followUp(let record):
            let first = applied.index.items(.followUp, under: .record(record)).first { item in
                if case .recordFollowUp = item.source {
                    item.date >= event.day && applied.hasHappened(item)
                } else {
                    false
                }
            }
            guard let first else { return .missing }
            let title = applied.archive.head(record)?.title ?? ""
            return .done(
                Done(
                    day: first.date, grade: first.grade, evidence: [.record(record)],
                    words: "\(title) följdes upp \(SwedishFormat.date(first.date))"))
        }
    }

    // MARK: A record

    private func item(_ kind: ItemKind, _ event: TriggerEvent) -> Finding {
        let found: CountedItem?
        switch kind {
        case .meeting, .extraMeeting: found = meeting(kind, event)
        case .notes, .call:
            // Of the meeting itself; when notes were written is not said, so that they are there is what counts.
            guard let own = event.items.first?.place else { return .missing }
            guard let item = applied.items(kind).first(where: { $0.place == own }), item.exists else { return .missing }
            return .done(
                Done(
                    day: kind == .call ? item.happened : event.day, grade: item.isSettled ? .evidenced : .stated,
                    evidence: item.evidence,
                    words: kind == .notes ? "anteckningarna finns" : "kallelsen finns"))
        case .analysis, .plan, .reportBack, .followUp, .report:
            let parents = event.items.map(\.place)
            found =
                parents.flatMap { applied.index.items(kind, under: $0) }
                .filter { $0.happened >= event.day && applied.hasHappened($0) }
                .min { $0.happened < $1.happened } ?? (kind == .report ? nextReport(event) : nil)
        default: found = next(kind, event)
        }
        guard let found else { return .missing }
        // A meeting's own title is mostly its day, and the reader is told that.
        let title =
            found.isInternal
            ? "internt möte"
            : kind == .meeting ? "mötet hölls" : kind == .extraMeeting ? "extra möte hölls" : applied.title(of: found)
        return .done(
            Done(
                day: found.happened, grade: found.grade, evidence: found.evidence,
                words: "\(title) \(SwedishFormat.date(found.happened))"))
    }

    /// The first of the kind after the trigger.
    private func next(_ kind: ItemKind, _ event: TriggerEvent) -> CountedItem? {
        applied.index.items(kind, of: applied.body).first { $0.happened > event.day && applied.hasHappened($0) }
    }

    /// A report that does not say what it concerns may be the one; one that concerns something else is not.
    private func nextReport(_ event: TriggerEvent) -> CountedItem? {
        applied.index.items(.report, of: applied.body).first {
            $0.parents.isEmpty && $0.happened > event.day && applied.hasHappened($0)
        }
    }

    /// The meeting that the request names, else the body's next; an extra one is as good.
    private func meeting(_ kind: ItemKind, _ event: TriggerEvent) -> CountedItem? {
        let kinds: [ItemKind] = kind == .meeting ? [.meeting, .extraMeeting] : [kind]
        let meetings = kinds.flatMap { applied.index.items($0, of: applied.body) }.sorted { $0.date < $1.date }
        if let named = event.request?.meeting.flatMap({ applied.archive.record(of: $0) }) {
            return meetings.first { $0.place.record == named && applied.hasHappened($0) }
        }
        return meetings.first { $0.date > event.day && applied.hasHappened($0) }
    }

    // MARK: A verdict

    private func verdicts(_ event: TriggerEvent) -> Finding {
        var done: [Done] = []
        var silent = 0
        let parts = event.items.flatMap(judged)
        for part in parts {
            switch verdict(of: part, after: event.day) {
            case .done(let one): done.append(one)
            case .silent: silent += 1
            case .missing: break
            }
        }
        let words = "\(done.count) av \(parts.count) bedömda"
        if !parts.isEmpty, done.count == parts.count, let last = done.map(\.day).max() {
            return .done(
                Done(
                    day: last, grade: done.map(\.grade).min() ?? .stated, evidence: unique(done.flatMap(\.evidence)),
                    words: words + ", den sista \(SwedishFormat.date(last))"))
        }
        // What was looked at again without a word about it is not proved undone.
        if silent > 0, done.count + silent == parts.count {
            return .silent(words + "; \(silent) har setts igen utan bedömning")
        }
        return .missing
    }

    /// What of a trigger must get a verdict: a promise's undertakings, an inspection's findings, a measure itself.
    private func judged(_ item: CountedItem) -> [CountedItem] {
        switch item.kind {
        case .promise: applied.index.items(.undertaking, under: item.place)
        case .inspection: applied.index.items(.finding, under: item.place)
        default: [item]
        }
    }

    private func verdict(of item: CountedItem, after day: CivilDate) -> Finding {
        let kind: ItemKind = item.kind == .finding ? .finding : .followUp
        let key = item.kind == .measure ? "utfall" : "bedömning"
        let later = applied.index.items(kind, under: item.place).filter { $0.date > day && applied.hasHappened($0) }
        // After its end it is no longer too early: that a party has not said yet is no verdict.
        if let first = later.first(where: { item in
            let value = applied.keys.value(key, item)
            if case .words(let words) = value { return words.contains { $0 != Undertaking.Verdict.tooEarly } }
            return value.isGiven
        }) {
            return .done(Done(day: first.date, grade: first.grade, evidence: [first.place], words: ""))
        }
        return later.isEmpty ? .missing : .silent("")
    }

    private func unique(_ places: [Place]) -> [Place] {
        var kept: [Place] = []
        for place in places where !kept.contains(place) { kept.append(place) }
        return kept
    }
}
