import Documents
import Oversight
import Text

/// An edit that changes nothing of a record but its running text (textändring): no heading, field, label, title, link or word
/// of the head; nothing that a rule or another page could know of, and no message.
struct TextEdit {
    /// The texts that are others than before, by their numbers.
    let texts: [Int32: Prose]
    /// Where in the file the rest stands now.
    let spans: MovedSpans

    /// Nil where more than running text differs. `phrases` are those that rules look for in the record.
    init?(from old: Document, to new: Document, phrases: [String]) {
        guard let before = Skeleton(of: old), let after = Skeleton(of: new), before.bytes == after.bytes else {
            return nil
        }
        var texts: [Int32: Prose] = [:]
        // The same parts in the same order, so the same numbers too.
        for (before, after) in zip(TextEdit.proses(of: old.content), TextEdit.proses(of: new.content))
        where before != after {
            guard let number = before.number, number == after.number,
                RunningText.isAlike(before.html, after.html, to: phrases)
            else { return nil }
            texts[number] = after
        }
        self.texts = texts
        spans = MovedSpans(from: before.spans, to: after.spans, head: (old.head?.span, new.head?.span))
    }

    /// All of a document but its running text, and, beside it, where things stand in the file.
    private struct Skeleton {
        let bytes: [UInt8]
        let spans: [SourceSpan]

        /// Nil where it can't be stored.
        init?(of document: Document) {
            var encoder = CacheEncoder(isWithoutText: true)
            guard encoder.put(document) else { return nil }
            bytes = encoder.bytes
            spans = encoder.spans
        }
    }

    private static func proses(of content: [Content]) -> [Prose] {
        content.flatMap { piece -> [Prose] in
            switch piece {
            case .prose(let prose): [prose]
            case .part(let part): proses(of: part.content) + part.children.flatMap { proses(of: $0.content) }
            case .label, .fence: []
            }
        }
    }
}
