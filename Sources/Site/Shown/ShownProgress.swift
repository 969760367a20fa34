import Oversight
import Records
public import Text

/// A sentence with a day in it (mening med datum), so that the day can be marked up as one.
public struct DatedSentence: Sendable, Hashable {
    public var before: String
    public var date: CivilDate?
    public var after: String

    init(_ before: String, _ date: CivilDate? = nil, _ after: String = "") {
        self.before = before
        self.date = date
        self.after = after
    }

    /// The sentence as plain text.
    public var plain: String { before + (date.map(SwedishFormat.date) ?? "") + after }
}

/// How far a measure or undertaking has come, as readers see it (läget).
public struct ShownProgress: Sendable, Hashable {
    /// Says so openly where no status was given.
    public var tag: StatusTag
    /// What goes with the status: `Klart senast 30 september 2025.`
    public var sentence: DatedSentence
    /// When it is now to be done, where a follow-up has set a new time: `april 2027`.
    public var newTime: String?
    /// Why it was stopped, or why it goes on beyond its day.
    public var reason: ShownField?
    /// For a row of a list: the sentence, the new time, and why it is late or was stopped.
    public var note = ""
    public var outcome: String?
    public var evidence: ShownField?
    /// What is not known, in sentences.
    public var gaps: [String]
}

extension SiteContext {
    func progress(of measure: Measure) -> ShownProgress {
        keptProgress.value(archive.part(measure.head).index) { worked(out: measure) }
    }

    private func worked(out measure: Measure) -> ShownProgress {
        var shown = self.shown(Progress(measure, on: date), start: measure.start, of: measure.head.record)
        if shown.tag.look == .stopped, shown.reason == nil { shown.gaps.append("Inget skäl angivet.") }
        if shown.tag.look == .late, shown.reason == nil { shown.gaps.append("Det står inte varför den är försenad.") }
        if shown.tag.look == .late, shown.newTime == nil { shown.gaps.append("Ingen ny tid är angiven.") }
        if shown.tag.look == .done, shown.evidence == nil { shown.gaps.append("Inget bevis angivet.") }
        return shown
    }

    func progress(of undertaking: Undertaking) -> ShownProgress {
        let promise = archive.promise(undertaking.head.record)
        var shown = self.shown(
            Progress(undertaking, on: date), start: nil, end: promise?.period?.last, of: undertaking.head.record)
        // What has ended without being kept is not done.
        guard shown.tag.look == .done, let promise,
            verdict(of: undertaking, in: promise)?.text != "Infriat"
        else { return shown }
        shown.tag = StatusTag("Avslutat", .plain)
        if shown.sentence.before == "Klar sedan " {
            shown.sentence.before = "Avslutat "
            shown.note = shown.sentence.plain
        }
        return shown
    }

    /// `end`: of the promise that an undertaking is part of.
    private func shown(_ progress: Progress, start: DatePeriod?, end: CivilDate? = nil, of record: RecordID)
        -> ShownProgress
    {
        let tag = progress.state.map { StatusTag($0.rawValue.capitalised, StatusTag.Look($0)) } ?? .unstated
        let sentence = sentence(progress, promisedTo: end)
        let newTime = progress.newTime.map(SwedishFormat.period)
        var notes = [sentence.plain]
        if let newTime { notes.append("Ny tid: \(newTime).") }
        let reason = progress.reason.map { shown($0, of: record) }
        if progress.state == .late || progress.state == .stopped, let reason {
            let words =
                switch reason {
                case .text: progress.reason?.plain ?? ""
                case .link(let link): link.text
                }
            notes.append("Varför: \(words.ended)")
        }
        return ShownProgress(
            tag: tag, sentence: sentence, newTime: newTime,
            reason: reason,
            note: notes.filter { !$0.isEmpty }.joined(separator: " "), outcome: progress.outcome,
            evidence: progress.evidence.map { shown($0, of: record) }, gaps: gaps(progress, start: start, end: end))
    }

    private func sentence(_ progress: Progress, promisedTo end: CivilDate?) -> DatedSentence {
        switch progress.state {
        case .late:
            guard case .by(let period) = progress.deadline else { return DatedSentence("") }
            return dated("Skulle vara klar ", period)
        case .done: return progress.since.map { DatedSentence("Klar sedan ", $0, ".") } ?? DatedSentence("")
        case .stopped: return progress.since.map { DatedSentence("Avbruten ", $0, ".") } ?? DatedSentence("")
        case .ongoing, .planned, nil:
            switch progress.deadline {
            case .by(let period): return dated("Klart senast ", period)
            case .ongoing: return DatedSentence("Pågår löpande, utan slutdatum.")
            case nil:
                // The promise's last day is that of what has none of its own.
                guard let end, end.year < 9000 else { return DatedSentence("Inget slutdatum angivet.") }
                return DatedSentence(end < date ? "Löftet gällde till " : "Löftet gäller till ", end, ".")
            }
        }
    }

    private func dated(_ words: String, _ period: DatePeriod) -> DatedSentence {
        period.form == .day
            ? DatedSentence(words, period.last, ".") : DatedSentence(words + SwedishFormat.period(period) + ".")
    }

    private func gaps(_ progress: Progress, start: DatePeriod?, end: CivilDate?) -> [String] {
        guard let gap = progress.followUpGap(start: start, end: end, on: date) else { return [] }
        return [
            gap.since.map { "Ingen uppföljning sedan \(SwedishFormat.month($0))." } ?? "Ingen uppföljning har gjorts."
        ]
    }
}
