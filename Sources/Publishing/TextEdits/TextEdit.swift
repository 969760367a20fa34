import Documents
import Oversight

/// An edit that changes nothing of a record but its running text (textändring): no heading, field, label, title, link or word
/// of the head; nothing that a rule or another page could know of.
enum TextEdit {
    /// The texts of `new` that are others than before, by their numbers; nil where more than running text differs.
    /// `phrases` are those that rules look for in the record.
    static func texts(from old: Document, to new: Document, phrases: [String]) -> [Int32: Prose]? {
        guard old.diagnostics.isEmpty, new.diagnostics.isEmpty, let skeleton = skeleton(of: old),
            skeleton == TextEdit.skeleton(of: new)
        else { return nil }
        var texts: [Int32: Prose] = [:]
        // The same parts in the same order, so the same numbers too.
        for (before, after) in zip(proses(of: old.content), proses(of: new.content)) where before != after {
            guard let number = before.number, number == after.number,
                RunningText.isAlike(before.html, after.html, to: phrases)
            else { return nil }
            texts[number] = after
        }
        return texts
    }

    /// All of a document but its running text and where things stand in the file; nil where it can't be stored.
    private static func skeleton(of document: Document) -> [UInt8]? {
        var encoder = CacheEncoder(isWithoutText: true)
        return encoder.put(document) ? encoder.bytes : nil
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
