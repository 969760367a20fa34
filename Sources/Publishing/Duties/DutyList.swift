public import Oversight
public import Records
public import Text

/// What `insyn duties` lists (plikter): the judgements of a day, all of them or what falls due soon.
public struct DutyList: Sendable {
    public let archive: Archive
    public let date: CivilDate
    /// Sorted by body, rule and period.
    public let judgements: [Judgement]

    /// With `within`, only what is still to be done, or must be renewed, on a day from today to so many days on.
    init(_ archive: Archive, _ judgements: [Judgement], on date: CivilDate, within days: Int? = nil) {
        self.archive = archive
        self.date = date
        guard let days else {
            self.judgements = judgements
            return
        }
        let last = date.adding(days: days)
        self.judgements = judgements.filter { judgement in
            guard let due = judgement.due, due >= date, due <= last, judgement.force != .may else { return false }
            return judgement.asksForMore || judgement.awaitsRenewal
        }
    }

    /// Reads the content and judges every rule; nil with its reason in the outcome where the content has errors.
    public static func read(
        _ options: BuildOptions, within days: Int?, namesInternal: Bool
    ) -> (list: DutyList?, outcome: BuildOutcome) {
        let (archive, outcome) = Build.archive(options)
        guard let archive else { return (nil, outcome) }
        let judgements = Judging.judge(archive, on: options.date, namesInternal: namesInternal)
        return (DutyList(archive, judgements, on: options.date, within: days), outcome)
    }

    func title(_ record: RecordID?) -> String { record.flatMap(archive.head)?.title ?? "" }
    func name(_ record: RecordID?) -> String? { record.flatMap(archive.head)?.name }

    /// What else is to be known: the engine's own note, the rule's exception, the body's comments.
    func note(_ judgement: Judgement) -> String? {
        let comments = judgement.comments.map { comment in
            let who = [comment.by, comment.date.map(SwedishFormat.date)].compactMap { $0 }.joined(separator: ", ")
            return "Kommentar\(who.isEmpty ? "" : " (\(who))"): \(comment.text)"
        }
        let all = [judgement.note, judgement.exception].compactMap { $0 } + comments
        return all.isEmpty ? nil : all.joined(separator: " ")
    }
}
