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
        words(content.lazy.compactMap { if case .prose(let prose) = $0 { prose } else { nil } })
    }

    private static func words(_ content: [AgendaItem.ItemContent]) -> String? {
        words(content.lazy.compactMap { if case .prose(let prose) = $0 { prose } else { nil } })
    }

    /// The first words of the kind in any of the texts.
    private static func words(_ texts: some Sequence<Prose>) -> String? {
        texts.lazy.compactMap { SecretWords.find(in: $0.html) }.first
    }

    private static func meeting(_ meeting: Meeting, _ found: inout [Diagnostic]) {
        let around =
            SecretWords.stamp(onTitle: meeting.head.title) ?? words(meeting.lead)
            ?? meeting.items.lazy.compactMap { words($0.after) }.first
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
