import Records

/// The charts of an area on one axis (områdets diagram): what is reported, or what is felt.
public struct AreaCharts: Sendable, Hashable {
    /// `Brott: det som anmäls`.
    public var title: String
    public var id: String
    public var charts: [ShownChart]
}

extension SiteContext {
    /// The charts of an area, crime and safety apart.
    func charts(of area: Area) -> [AreaCharts] {
        var groups: [(axis: Axis?, charts: [ShownChart])] = []
        for key in chartKeys(of: area) {
            guard case .area(_, let id, _) = key, let series = archive.series(id), let chart = chart(key) else {
                continue
            }
            if let index = groups.firstIndex(where: { $0.axis == series.axis }) {
                groups[index].charts.append(chart)
            } else {
                groups.append((series.axis, [chart]))
            }
        }
        return groups.map { axis, charts in
            AreaCharts(
                title: axis.map { words(for: $0) } ?? "Andra siffror", id: "_siffror-\(axis?.rawValue ?? "andra")",
                charts: charts)
        }
    }
}
