public import Documents
public import Records
import Text

/// Charts and maps of running text, as the tables behind them (diagram, karta).
extension SiteContext {
    /// The table behind a chart or map; nil where it names no series.
    public func table(of fence: DataFence, in record: RecordID) -> ShownTable? {
        let keys = FenceKeys(fence.value)
        guard let path = keys.text("data"), let id = archive.record(at: path, from: record),
            let series = archive.series(id)
        else { return nil }
        return switch fence.kind {
        case .chart: chart(keys, series)
        case .map: map(keys, series)
        }
    }

    private func chart(_ keys: FenceKeys, _ series: DataSeries) -> ShownTable? {
        let columns = series.columns
        let over =
            keys.text("x").flatMap { name in columns.firstIndex { $0.name == name } }
            ?? columns.firstIndex { $0.sort == .period }
        let named = keys.texts("y").compactMap { name in columns.firstIndex { $0.name == name } }
        let values = named.isEmpty ? columns.indices.filter { columns[$0].sort.isNumeric } : named
        guard let over, !values.isEmpty else { return nil }
        var rows = series.rows
        for (name, value) in keys.pairs("var") {
            guard let column = columns.firstIndex(where: { $0.name == name }) else { continue }
            rows = rows.filter { $0.indices.contains(column) && $0[column].content == .text(value) }
        }
        let from = keys.text("från").flatMap { DatePeriod(swedish: $0) }
        let until = keys.text("till").flatMap { DatePeriod(swedish: $0) }
        rows = rows.filter { row in
            guard case .text(let text)? = row.indices.contains(over) ? row[over].content : nil,
                let period = DatePeriod(swedish: text)
            else { return true }
            return from.map { period.first >= $0.first } ?? true && until.map { period.last <= $0.last } ?? true
        }
        let title = caption(keys, series)
        let source = link(to: series.head.id)
        if let by = keys.text("per").flatMap({ name in columns.firstIndex { $0.name == name } }),
            let value = values.first
        {
            return pivot(series, rows: rows, of: value, by: by, over: over, caption: title, source: source)
        }
        // Without a choice of area, each row says which it is of.
        let areas = columns.indices.filter { column in
            column != over && columns[column].sort == .area && Set(rows.map { $0[column].content }).count > 1
        }
        let shown = [over] + areas + values
        return ShownTable(
            caption: title,
            columns: shown.map {
                ShownTable.Column(
                    heading(columns[$0], withUnit: keys.text("enhet") == nil), isNumeric: columns[$0].sort.isNumeric)
            }, rows: rows.map { row in shown.map { words(for: row, $0, of: series) } }, source: source)
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
