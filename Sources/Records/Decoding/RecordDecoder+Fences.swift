import Documents
public import Text

/// What a chart or map asks of a series (diagram, karta): checked once all series are known.
public struct FenceUse: Sendable {
    public var data: Link
    /// The columns that it names, and where.
    public var columns: [(name: String, span: SourceSpan)]
    /// Where the fence stands: it is known by this.
    public var span: SourceSpan
    /// What a chart asks for; nil of a map.
    public var chart: ChartFence?
    /// Its number among the charts of the file, from 1: a part of its address. 0 of a map.
    public var number: Int
}

extension RecordDecoder {
    /// Checks the keys of every data fence of the text, those in parts too.
    mutating func fences() -> [FenceUse] {
        var uses: [FenceUse] = []
        var charts = 0
        var waiting = Array(document.content.reversed())
        while let piece = waiting.popLast() {
            switch piece {
            case .part(let part): waiting += (part.content + part.children.map(Content.part)).reversed()
            case .fence(let fence):
                let values = reader.values(fence.value, schema: Schemas.fence(fence.kind))
                let chart = fence.kind == .chart ? ChartFence(values) : nil
                if chart != nil { charts += 1 }
                guard let data = values.link("data") else { continue }
                let columns =
                    chart?.columns
                    ?? values.list("kolumn").compactMap { item in item.value.text.map { ($0, item.span) } }
                uses.append(
                    FenceUse(
                        data: data, columns: columns, span: fence.span, chart: chart, number: chart == nil ? 0 : charts)
                )
            case .prose, .label: continue
            }
        }
        return uses
    }
}
