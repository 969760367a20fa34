import Documents
import Records
import Text

/// Maps of running text: where areas lie, and what a series says of each (karta).
extension SiteContext {
    /// The map of a data fence; nil where its series has nothing to show.
    func map(of fence: DataFence, in record: RecordID) -> ShownMapFigure? {
        guard let use = archive.fences[record]?.first(where: { $0.span == fence.span }), let wish = use.map else {
            return nil
        }
        let id = "karta-\(use.number)"
        let wanted = wish.areas.compactMap { archive.record(of: $0.area) }
        guard let link = use.data else { return places(wanted, wish, id) }
        guard let seriesID = archive.record(of: link), let series = archive.series(seriesID),
            let data = MapData(series, wish, areas: wanted.compactMap(areaName)), !data.rows.isEmpty
        else { return nil }
        return numbers(data, of: series, wanted.isEmpty ? areas(of: data) : wanted, wish, id)
    }

    private func areaName(_ id: RecordID) -> String? {
        archive.head(id).map { String($0.name.dropFirst("omraden/".count)) }
    }

    /// The areas that the numbers are of, in the order of the archive.
    private func areas(of data: MapData) -> [RecordID] {
        archive.areas.filter { areaName($0.head.id).map { data.rows[$0] != nil } ?? false }.map(\.head.id)
    }

    // MARK: Where areas lie

    private func places(_ wanted: [RecordID], _ wish: MapFence, _ id: String) -> ShownMapFigure? {
        let maps =
            wanted.isEmpty
            ? allMaps() : self.maps.frames(showing: wanted).map { shown($0.frame, chosen: Set($0.drawn), page: nil) }
        guard let first = maps.first else { return nil }
        return ShownMapFigure(id: id, title: wish.title ?? first.title, subtitle: nil, maps: maps, numbers: nil)
    }

    // MARK: Numbers

    private struct Told {
        var area: RecordID
        var content: DataCell.Content
        var words: String

        /// As it stands on the map: the number, or why there is none.
        var short: String {
            switch content {
            case .number: words
            case .protected: "1\u{2013}4"
            case .notApplicable: "finns inte"
            case .nothing: "inget"
            case .missing, .text: "saknas"
            }
        }

        var number: DecimalNumber? { if case .number(let number) = content { number } else { nil } }
    }

    private func numbers(
        _ data: MapData, of series: DataSeries, _ areas: [RecordID], _ wish: MapFence, _ id: String
    ) -> ShownMapFigure {
        let column = series.columns[data.column]
        let told = areas.map { area -> Told in
            guard let row = areaName(area).flatMap({ data.rows[$0] }) else {
                return Told(area: area, content: .missing, words: "Uppgift saknas")
            }
            return Told(
                area: area, content: shownContent(series.rows[row], data.column, of: series),
                words: words(for: series.rows[row], data.column, of: series))
        }
        // The whole is no area among its parts: it stands in the table.
        let drawn = told.filter { archive.area($0.area)?.sort != "kommun" }
        let frames = maps.frames(showing: drawn.map(\.area))
        let byArea = Dictionary(drawn.map { ($0.area, $0) }, uniquingKeysWith: { first, _ in first })
        var placed: [RecordID: (wide: String?, narrow: String?)] = [:]
        var last = (wide: 0, narrow: 0)
        let maps = frames.enumerated().map { index, item -> ShownMap in
            let (frame, own) = item
            let chosen = Set(own)
            let later = Set(frames.dropFirst(index + 1).compactMap(\.frame.subject))
            let wide = drawing(frame, frame.wide, .wide, byArea, chosen, later, &last.wide)
            let narrow = drawing(frame, frame.narrow, .narrow, byArea, chosen, later, &last.narrow)
            for area in own { placed[area] = (wide.numbers[area], narrow.numbers[area]) }
            let name = frame.subject.map { title(of: $0) } ?? configuration.municipality
            return ShownMap(title: "Karta över \(name)", wide: wide.drawing, narrow: narrow.drawing, list: [])
        }
        let order = told.indices.sorted { one, other in
            switch (told[one].number?.value, told[other].number?.value) {
            case (let first?, let second?) where first != second: first > second
            case (_?, nil): true
            case (nil, _?): false
            default: one < other
            }
        }
        let rows = order.map { index in
            let item = told[index]
            let numbers = placed[item.area]
            return ShownMapFigure.Row(
                link: link(to: item.area), wideNumber: numbers?.wide, narrowNumber: numbers?.narrow, value: item.words)
        }
        let period = data.period.map { SwedishFormat.period($0) }
        let unit = column.unit?.capitalised ?? heading(column, withUnit: false)
        return ShownMapFigure(
            id: id, title: wish.title ?? "\(series.head.title): \(heading(column, withUnit: false).uncapitalised)",
            subtitle: [unit, period].compactMap { $0 }.joined(separator: ", ") + ".", maps: maps,
            numbers: ShownMapFigure.Numbers(
                areaHeading: series.areaColumn.map { heading(series.columns[$0]) } ?? "Område",
                valueHeading: heading(column), rows: rows,
                notes: mapNotes(data, of: series, told.map(\.area), column, isDrawn: !maps.isEmpty),
                origin: ShownChart.Origin(
                    source: series.source, fetched: series.fetched,
                    state: series.isPreliminary(at: data.period)
                        ? "Preliminära uppgifter, som kan ändras" : "Slutliga uppgifter",
                    definition: series.definition, page: link(to: series.head.id))))
    }

    /// One sheet with its numbers; `later` are areas that have a map of their own below it.
    private func drawing(
        _ frame: MapFrame, _ sheet: MapFrame.Sheet, _ size: SheetSize, _ told: [RecordID: Told],
        _ chosen: Set<RecordID>, _ later: Set<RecordID>, _ last: inout Int
    ) -> (drawing: ShownMap.Drawing, numbers: [RecordID: String]) {
        let isNamed = frame.members.map { $0 != frame.subject && (chosen.contains($0) || later.contains($0)) }
        let labels = sheet.labels(
            zip(frame.members, isNamed).map { area, isNamed in
                guard isNamed else { return nil }
                return (title(of: area), chosen.contains(area) ? told[area]?.short : nil)
            }, size: size, after: last)
        var drawing = drawing(frame, sheet, size, [])
        var numbers: [RecordID: String] = [:]
        drawing.labels = []
        for (index, area) in frame.members.enumerated() where isNamed[index] {
            guard let label = labels[index] else { continue }
            drawing.labels.append(ShownMap.Label(label))
            if label.isNumber, chosen.contains(area) { numbers[area] = label.text }
        }
        last += labels.count { $0?.isNumber == true }
        // A part of an area that has its number would look as if it had none.
        let whole = frame.members.indices.filter {
            chosen.contains(frame.members[$0]) && frame.members[$0] != frame.subject
        }
        .compactMap { sheet.shapes[$0] }
        drawing.areas = frame.members.indices.filter { index in
            guard frame.members[index] != frame.subject, !isNamed[index], let shape = sheet.shapes[index] else {
                return true
            }
            let inner = shape.innerPoint()
            return !whole.contains { $0.area > shape.area && $0.contains(inner) }
        }.map { index in
            var area = drawing.areas[index]
            // Only what the table leads to: a way that is in the drawing alone is closed to those who can't see it.
            if told[frame.members[index]] == nil { area.link = area.link.unlinked }
            return area
        }
        return (drawing, numbers)
    }

    private func mapNotes(
        _ data: MapData, of series: DataSeries, _ areas: [RecordID], _ column: DataSeries.Column, isDrawn: Bool
    ) -> [String] {
        var notes: [String] = []
        let names = areas.compactMap(areaName)
        if column.sort == .share {
            let margins = names.compactMap { name -> Double? in
                guard let row = data.rows[name],
                    case .number(let share) = shownContent(series.rows[row], data.column, of: series)
                else { return nil }
                return margin(percent: share.value, of: series.rows[row], in: series)
            }
            notes += marginNotes(margins)
        }
        if column.sort == .count, isDrawn {
            notes.append("Antalen är inte ställda mot hur många som bor eller vistas i området.")
        }
        if names.contains(where: { name in
            data.rows[name].map { isShareOfFew(series.rows[$0], data.column, of: series) } ?? false
        }) {
            notes.append(Self.whyNoShare)
        }
        if names.contains(where: { name in
            data.rows[name].map { shownContent(series.rows[$0], data.column, of: series) == .protected } ?? false
        }) {
            notes.append(
                "Antal mellan 1 och 4 visas inte för enskilda områden, så att ingen ska kunna kännas igen."
            )
        }
        return notes
    }
}
