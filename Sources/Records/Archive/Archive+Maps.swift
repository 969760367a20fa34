import Text

/// What maps of running text ask of areas and series that these can't give.
extension Archive {
    /// Areas that have no shape: a map without any is no map.
    func shapeDiagnostics(_ map: MapFence, _ fence: FenceUse, in file: String) -> [Diagnostic] {
        if map.areas.isEmpty {
            guard !areas.contains(where: { $0.geometry != nil }) else { return [] }
            return [Diagnostic(.mapWithoutShapes, in: file, at: fence.span)]
        }
        return map.areas.compactMap { place in
            guard let area = record(of: place.area).flatMap(area), area.geometry == nil else { return nil }
            return Diagnostic(.mapAreaWithoutShape, in: file, at: place.span, area.head.title)
        }
    }

    func check(_ map: MapFence, _ fence: FenceUse, _ series: DataSeries, in file: String) -> [Diagnostic] {
        guard let areaColumn = series.areaColumn else {
            return [Diagnostic(.mapSeriesWithoutAreas, in: file, at: place(of: fence))]
        }
        let numeric = series.columns.indices.filter { series.columns[$0].sort.isNumeric }.map {
            series.columns[$0].name
        }
        if let name = map.column, !numeric.contains(name.text) {
            return [
                Diagnostic(.chartColumnUnsuitable, in: file, at: name.span, name.text, "tal", "a column of numbers")
            ]
        }
        guard MapData.column(of: map, in: series) != nil else {
            return [Diagnostic(.mapColumnMissing, in: file, at: place(of: fence), numeric.joined(separator: ", "))]
        }
        let wanted = map.areas.compactMap { place in
            record(of: place.area).map { (String(head($0)?.name.dropFirst("omraden/".count) ?? ""), place.span) }
        }
        let unknown = wanted.filter { series.rowsByArea[$0.0] == nil }
        guard unknown.isEmpty else {
            let known = series.rowsByArea.keys.sorted()
            return unknown.map { name, span in
                let nearest = NearestWord.find(name, in: known)
                let question = Bilingual.didYouMean(nearest, after: " ")
                return Diagnostic(
                    .chartValueMissing, in: file, at: span, name, series.columns[areaColumn].name,
                    question.swedish, question.english,
                    known.prefix(4).joined(separator: ", "))
            }
        }
        guard let data = MapData(series, map, areas: wanted.map(\.0)), !data.rows.isEmpty else {
            return [Diagnostic(.mapEmpty, in: file, at: map.periodSpan ?? place(of: fence))]
        }
        return data.ambiguous.map { [Diagnostic(.mapAmbiguous, in: file, at: place(of: fence), $0)] } ?? []
    }
}
