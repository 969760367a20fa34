public import Records
public import Text

/// What is told to the editor before a rule is broken, and where a record is silent (varningar i förväg).
public enum DutyWarnings {
    /// How many days ahead a deadline of one record is told of: a kallelse, a distribution.
    static let daysOfRecord = 3
    /// How many days ahead the end of a period is told of: meetings that are still to be held take time to call.
    static let daysOfPeriod = 30

    /// By the record that the duty is about where there is one, else by the rule's own line.
    public static func find(_ archive: Archive, _ judgements: Judgements, on date: CivilDate) -> [Diagnostic] {
        judgements.all.compactMap { judgement in
            if judgement.kind == .contents, judgement.outcome == .cannotTell { return silence(judgement, archive) }
            guard judgement.force != .may, let due = judgement.due, due >= date,
                let body = archive.head(judgement.body)?.title
            else { return nil }
            let sentence = (judgement.quote ?? judgement.arithmetic).withoutFullStop
            if judgement.outcome.isMet {
                guard judgement.note != nil, judgement.kind == .freshness else { return nil }
                return diagnostic(.dutyToRenew, judgement, archive, [body, sentence, SwedishFormat.date(due)])
            }
            guard judgement.asksForMore else { return nil }
            let days = Int(due.days - date.days)
            guard days <= (judgement.subject == nil ? daysOfPeriod : daysOfRecord) else { return nil }
            // How many there are so far; of a single record the sentence says all.
            let soFar = judgement.subject == nil ? " " + judgement.arithmetic : ""
            let left =
                days == 0
                ? Bilingual("i dag", "today")
                : Bilingual(
                    SwedishFormat.count(days, "dag", "dagar") + " kvar", "\(days) \(days == 1 ? "day" : "days") left")
            return diagnostic(
                .dutyDueSoon, judgement, archive,
                [body, sentence, SwedishFormat.date(due), left.swedish, soFar, left.english])
        }
    }

    /// A record that is there and says nothing of what a rule asks it to hold. Notes that were never made are no silence.
    private static func silence(_ judgement: Judgement, _ archive: Archive) -> Diagnostic? {
        guard let subject = judgement.subject else { return nil }
        if let meeting = subject.record.flatMap(archive.meeting) {
            guard meeting.hasNotes else { return nil }
            // Assignments to others than the rule asks for are no silence, and ”uppdrag: inga” would be wrong beside them.
            let rule = archive.document(judgement.rule.document)?.rules.first { $0.id == judgement.rule.id }
            let gives = meeting.pieces.contains { if case .assignment = $0 { true } else { false } }
            if gives, rule?.parameters.has("till") ?? false { return nil }
        }
        return diagnostic(
            .silentRecord, judgement, archive, [judgement.quote ?? judgement.rule.id, judgement.arithmetic])
    }

    private static func diagnostic(
        _ kind: DiagnosticKind, _ judgement: Judgement, _ archive: Archive, _ arguments: [String]
    ) -> Diagnostic? {
        var place: (file: String, span: SourceSpan)?
        if let record = judgement.subject?.record, let head = archive.head(record), head.kind != .body {
            place = (head.path, head.span)
            if case .part(_, let anchor)? = judgement.subject {
                for index in archive.parts(of: record) where archive.parts[index].anchor == anchor {
                    place = (head.path, archive.parts[index].span)
                }
            }
        } else if let document = archive.document(judgement.rule.document),
            let rule = document.rules.first(where: { $0.id == judgement.rule.id })
        {
            place = (document.head.path, rule.parameters.span(of: "id") ?? rule.span)
        }
        return place.map { place in
            var diagnostic = Diagnostic(kind, in: place.file, at: place.span)
            diagnostic.arguments = arguments
            return diagnostic
        }
    }
}
