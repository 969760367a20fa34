import Documents
public import Text

/// What a chart or map asks of a series (diagram, karta): checked once all series are known.
public struct FenceUse: Sendable {
    /// The series; nil of a map that only shows where areas lie.
    public var data: Link?
    /// The columns that it names, and where.
    public var columns: [(name: String, span: SourceSpan)]
    /// Where the fence stands: it is known by this.
    public var span: SourceSpan
    /// What a chart asks for; nil of a map.
    public var chart: ChartFence?
    /// What a map asks for; nil of a chart.
    public var map: MapFence?
    /// Its number among the charts or the maps of the file, from 1: a part of its address.
    public var number: Int
}

extension RecordDecoder {
    /// Checks the keys of every data fence of the text, those in parts too.
    mutating func fences() -> [FenceUse] {
        var uses: [FenceUse] = []
        var counts: [DataFence.Kind: Int] = [:]
        var waiting = Array(document.content.reversed())
        while let piece = waiting.popLast() {
            switch piece {
            case .part(let part): waiting += (part.content + part.children.map(Content.part)).reversed()
            case .fence(let fence):
                let values = reader.values(fence.value, schema: Schemas.fence(fence.kind))
                counts[fence.kind, default: 0] += 1
                var use = FenceUse(
                    data: values.link("data"), columns: [], span: fence.span, number: counts[fence.kind] ?? 1)
                switch fence.kind {
                case .chart:
                    let chart = ChartFence(values)
                    guard use.data != nil else { continue }
                    (use.chart, use.columns) = (chart, chart.columns)
                case .map:
                    let map = MapFence(values)
                    // What is there but can't be read has its own message.
                    guard use.data != nil || !values.has("data") else { continue }
                    use.map = map
                    use.columns = map.column.map { [($0.text, $0.span)] } ?? []
                }
                uses.append(use)
            case .prose, .label: continue
            }
        }
        return uses
    }
}
