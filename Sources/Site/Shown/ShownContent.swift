import Documents
import Records

/// A piece of a record's text as pages show it (innehåll), in the order of the file.
public enum ShownContent: Sendable, Hashable {
    case prose(ShownText)
    case map(ShownMapFigure)
    case chart(ShownChart)
    /// A part of the record: its page places it by this anchor.
    case part(anchor: String)
    /// A labelled paragraph outside an agenda item.
    case label(word: String, text: ShownText)
}

extension SiteContext {
    /// The start page as the first breadcrumb.
    var startLink: ShownLink { ShownLink("Start", to: .start) }

    /// A record's text; its parts stand in it by their anchors.
    func shown(_ content: [Content], of record: RecordID) -> [ShownContent] {
        content.compactMap { piece in
            switch piece {
            case .prose(let prose): .prose(shown(prose, of: record))
            case .label(let label): .label(word: label.word.rawValue, text: shown(label.text.prose, of: record))
            case .fence(let fence):
                fence.kind == .chart
                    ? chart(of: fence, in: record).map(ShownContent.chart)
                    : map(of: fence, in: record).map(ShownContent.map)
            case .part(let part): .part(anchor: part.id)
            }
        }
    }

    /// The text of a part or page without its parts.
    func prose(_ content: [Content], of record: RecordID) -> [ShownContent] {
        shown(content, of: record).filter { if case .part = $0 { false } else { true } }
    }
}
