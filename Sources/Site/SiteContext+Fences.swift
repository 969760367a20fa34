public import Documents
public import Records
import Text

/// Maps of running text, as the tables behind them (karta).
extension SiteContext {
    /// The table behind a map; nil where it names no series.
    public func table(of fence: DataFence, in record: RecordID) -> ShownTable? {
        let keys = FenceKeys(fence.value)
        guard let path = keys.text("data"), let id = archive.record(at: path, from: record),
            let series = archive.series(id)
        else { return nil }
        return fence.kind == .map ? map(keys, series) : nil
    }

    private func map(_ keys: FenceKeys, _ series: DataSeries) -> ShownTable? {
        let columns = series.columns
        guard let area = columns.firstIndex(where: { $0.sort == .area }),
            let value = keys.text("kolumn").flatMap({ name in columns.firstIndex { $0.name == name } })
        else { return nil }
        let wanted = keys.texts("områden")
        let period = keys.text("period").flatMap { DatePeriod(swedish: $0) }
        let time = columns.firstIndex { $0.sort == .period }
        let rows = series.rows.filter { row in
            guard row.indices.contains(max(area, value, time ?? 0)) else { return false }
            if let period, let time {
                guard case .text(let text) = row[time].content, let own = DatePeriod(swedish: text),
                    own.first == period.first, own.last == period.last
                else { return false }
            }
            guard case .text(let name) = row[area].content else { return false }
            return wanted.isEmpty || wanted == ["alla"] || wanted.contains(name)
        }
        let shown = [area] + (period == nil ? [time].compactMap { $0 } : []) + [value]
        return ShownTable(
            caption: caption(keys, series),
            columns: shown.map { ShownTable.Column(heading(columns[$0]), isNumeric: columns[$0].sort.isNumeric) },
            rows: rows.map { row in shown.map { words(for: row, $0, of: series) } }, source: link(to: series.head.id))
    }

    /// `Skadegörelsen i Centrum minskade (anmälningar)`, and that the numbers are preliminary.
    private func caption(_ keys: FenceKeys, _ series: DataSeries) -> String {
        let title = keys.text("titel") ?? series.head.title
        let unit = keys.text("enhet").map { " (\($0))" } ?? ""
        return title + unit + (series.isPreliminary ? ", preliminära uppgifter" : "")
    }
}

/// Reads the keys of a data fence.
private struct FenceKeys {
    private let entries: [YAMLEntry]

    init(_ node: YAMLNode) {
        if case .mapping(let entries) = node.content { self.entries = entries } else { entries = [] }
    }

    private func node(_ key: String) -> YAMLNode? { entries.first { $0.key == key }?.value }

    func text(_ key: String) -> String? {
        if case .scalar(let text, _)? = node(key)?.content, !text.isEmpty { text } else { nil }
    }

    /// A list, or one value as a list of one.
    func texts(_ key: String) -> [String] {
        guard case .sequence(let nodes)? = node(key)?.content else { return text(key).map { [$0] } ?? [] }
        return nodes.compactMap { if case .scalar(let text, _) = $0.content { text } else { nil } }
    }

    func pairs(_ key: String) -> [(String, String)] {
        guard case .mapping(let entries)? = node(key)?.content else { return [] }
        return entries.compactMap { entry in
            if case .scalar(let text, _) = entry.value.content { (entry.key, text) } else { nil }
        }
    }
}
