import Documents
public import Text

/// What a chart or map asks of a series (diagram, karta): checked once all series are known.
public struct FenceUse: Sendable {
    public var data: Link
    /// The columns that it names, and where.
    public var columns: [(name: String, span: SourceSpan)]
}

extension RecordDecoder {
    /// Checks the keys of every data fence of the text, those in parts too.
    mutating func fences() -> [FenceUse] {
        var uses: [FenceUse] = []
        var waiting = Array(document.content.reversed())
        while let piece = waiting.popLast() {
            switch piece {
            case .part(let part): waiting += (part.content + part.children.map(Content.part)).reversed()
            case .fence(let fence):
                let values = reader.values(fence.value, schema: Schemas.fence(fence.kind))
                guard let data = values.link("data") else { continue }
                var columns: [(String, SourceSpan)] = []
                for key in ["x", "y", "per", "kolumn"] {
                    for item in values.list(key) { if let name = item.value.text { columns.append((name, item.span)) } }
                }
                columns += values.map("var").map { ($0.keyText, $0.key.span) }
                uses.append(FenceUse(data: data, columns: columns))
            case .prose, .label: continue
            }
        }
        return uses
    }
}
