import Documents
import Records
import Text

/// Texts on the site that say themselves that they are not for the public (ej för publicering): what was meant to be internal,
/// and has been put in a record that is shown.
enum SealedTexts {
    /// Told once for each part of a record, and once for its title and the text around.
    static func find(_ archive: Archive) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for meeting in archive.meetings { self.meeting(meeting, &found) }
        // What governing documents, agreements, bodies and pages say of publishing is a rule, and no mark on themselves.
        for record in archive.pictures { around(record.head, record.content, &found) }
        for record in archive.analyses { around(record.head, record.content, &found) }
        for record in archive.plans { around(record.head, record.content, &found) }
        for record in archive.promises { around(record.head, record.content, &found) }
        for record in archive.inspections { around(record.head, record.content, &found) }
        for record in archive.surveys { around(record.head, record.content, &found) }
        for record in archive.reports { around(record.head, record.content, &found) }
        return found
    }

    private static func report(_ words: String, _ record: RecordHead, _ span: SourceSpan, _ found: inout [Diagnostic]) {
        found.append(Diagnostic(.notForPublication, in: record.path, at: span, words))
    }

    private static func around(_ record: RecordHead, _ content: [Content], _ found: inout [Diagnostic]) {
        if let words = SecretWords.stamp(onTitle: record.title) ?? words(content) {
            report(words, record, record.span, &found)
        }
        for case .part(let part) in content { self.part(part, record, &found) }
    }

    private static func part(_ part: Part, _ record: RecordHead, _ found: inout [Diagnostic]) {
        if let words = words(part.content) { report(words, record, part.headingSpan, &found) }
        for child in part.children { self.part(child, record, &found) }
    }

    private static func words(_ content: [Content]) -> String? {
        for case .prose(let prose) in content {
            if let found = SecretWords.find(in: prose.html) { return found }
        }
        return nil
    }

    private static func meeting(_ meeting: Meeting, _ found: inout [Diagnostic]) {
        func words(_ pieces: [AgendaItem.ItemContent]) -> String? {
            for case .prose(let prose) in pieces {
                if let found = SecretWords.find(in: prose.html) { return found }
            }
            return nil
        }
        var around = SecretWords.stamp(onTitle: meeting.head.title) ?? words(meeting.lead)
        for item in meeting.items where around == nil && !item.after.isEmpty { around = words(item.after) }
        if let around { report(around, meeting.head, meeting.head.span, &found) }
        for item in meeting.items {
            let title = item.head.title.plain
            let sealed =
                SecretWords.isSealed(heading: title)
                ? title : SecretWords.find(in: Array(title.utf8)) ?? words(item.content)
            if let sealed { report(sealed, meeting.head, item.head.headingSpan, &found) }
        }
    }
}
