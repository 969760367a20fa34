import Documents
import Records

/// What rules look for in the text of a §.
extension AgendaItem {
    /// The head of each labelled paragraph, and all running text.
    private var proses: [Prose] { content.flatMap(\.proses) }

    /// The words of the text, for finding what must stand under a point.
    var words: String { HeadingWords.plain(proses.map { HeadingWords.text(of: $0.html) }.joined(separator: " ")) }

    /// Whether anything stands under the heading.
    var hasText: Bool {
        content.contains { piece in
            if case .prose(let prose) = piece { !prose.isEmpty } else { true }
        }
    }

    /// The references of the text, and the earlier § of the matter.
    var links: [Link] {
        let slots = (proses + [head.title.prose]).flatMap(\.slots)
        return slots.map { Link(record: head.record.index, reference: $0.link) } + [earlierItem].compactMap { $0 }
    }
}

extension AgendaItem.ItemContent {
    /// The running text, or the label's.
    var proses: [Prose] {
        if case .prose(let prose) = self { return [prose] }
        guard let head else { return [] }
        return [head.title.prose]
            + head.content.compactMap { if case .prose(let prose) = $0 { prose } else { nil } }
    }

    /// Of a labelled paragraph.
    private var head: PartHead? {
        switch self {
        case .prose, .fence: nil
        case .decision(let decision): decision.head
        case .statement(let head): head
        case .assignment(let assignment): assignment.head
        case .report(let report): report.head
        case .dissent(let dissent): dissent.head
        case .question(let question): question.head
        }
    }
}
