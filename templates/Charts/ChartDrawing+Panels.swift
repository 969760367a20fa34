import Site

/// A small drawing for each line, side by side with one scale (små multiplar): more than four lines in one drawing can't
/// be told apart.
extension ChartDrawing {
    mutating func drawPanels(_ chart: ShownChart) {
        let columns = min(size == .wide ? (chart.lines.count == 4 ? 2 : 3) : 2, max(1, chart.lines.count))
        let all = chart.lines + [chart.reference].compactMap { $0 }
        let extent = ChartDrawing.extent(all, goal: chart.goal, isShare: chart.isShare, withMargins: true)
        let shared = ValueScale(extent, isWhole: chart.isCounted, bottom: 0, top: 0)
        let labelled = chart.hasOwnScales ? columns : 1
        let scales = chart.lines.map { item in
            chart.hasOwnScales
                ? ValueScale(
                    ChartDrawing.extent([item], goal: nil, isShare: false, withMargins: true), isWhole: false,
                    bottom: 0,
                    top: 0) : shared
        }
        let margin = 8 + (scales.flatMap(\.labels).map { ChartText.width(of: $0) }.max() ?? 0)
        let gap = size == .wide ? 24.0 : 14
        let panel = (width - gap * Double(columns - 1) - margin * Double(labelled)) / Double(columns)
        let rows = (chart.lines.count + columns - 1) / columns
        let isTall = chart.lines.contains { ChartText.width(of: $0.name, size: ChartMark.boldSize) > panel }
        let head = line * (isTall ? 2 : 1) + 20
        let plot = size == .wide ? 110.0 : 96
        let step = head + plot + 24 + line * 0.6
        height = Double(rows) * step - line * 0.3
        for (index, item) in chart.lines.enumerated() {
            let column = index % columns
            let row = index / columns
            let ownMargin = labelled > 1 ? Double(column + 1) * margin : margin
            let left = ownMargin + Double(column) * (panel + gap)
            let top = Double(row) * step + head
            let box = ChartBox(left: left, top: top, right: left + panel, bottom: top + plot)
            var scale = scales[index]
            scale.bottom = box.bottom
            scale.top = box.top
            addGrid(scale, box, withLabels: column == 0 || labelled > 1)
            var base = box.top - 24 - (isTall ? line : 0)
            for text in ChartText.lines(item.name, width: panel, most: 2, size: ChartMark.boldSize) {
                add(.text(text, at: ChartPoint(left, base), .start), .strongValue)
                base += line
            }
            drawPanel(item, breaks: chart.breaks.of(line: index), chart, scale, box)
        }
    }

    private mutating func drawPanel(
        _ item: ShownChart.Line, breaks: [ShownChart.Break], _ chart: ShownChart, _ scale: ValueScale, _ box: ChartBox
    ) {
        let isBars = chart.form == .smallBars
        let xs =
            isBars
            ? ChartDrawing.slots(chart.points.count, in: box)
            : ChartDrawing.places(chart.points, from: box.left + 8, to: box.right - 8)
        let slot = box.width / Double(max(1, chart.points.count))
        addEnds(chart.points, box)
        for entry in breaks where entry.before > 0 && entry.before < xs.count {
            addBreak(at: (xs[entry.before - 1] + xs[entry.before]) / 2, box, named: false)
        }
        let told = item.values.indices.filter { item.values[$0].number != nil && $0 < xs.count }
        guard let first = told.first, let last = told.last else {
            addWords(
                item.values.first?.words ?? "Uppgift saknas", isWithheld: item.values.contains(where: isWithheld), box)
            return
        }
        if let reference = chart.reference, !isBars {
            draw(
                reference, series: ChartMark.reference, at: xs, scale, breaks: breaks, withMargins: false,
                withPoints: false)
        }
        if isBars {
            draw(item, series: 0, at: xs, slot: slot, scale, box, withNumbers: false)
        } else {
            draw(
                item, series: 0, at: xs, scale, breaks: breaks, withMargins: true,
                withPoints: chart.points.count <= 8)
        }
        for index in last == first ? [last] : [last, first] {
            guard let number = item.values[index].number else { continue }
            let words = item.values[index].words
            let half = ChartText.width(of: words, size: index == last ? ChartMark.boldSize : ChartMark.fontSize) / 2
            let x = max(box.left + half, min(box.right - half, xs[index]))
            let margin = item.values[index].margin ?? 0
            let lifted = index == last ? ChartMark.Role.strongValue : .value
            let above = ChartPoint(x, scale.y(number + margin) - 7)
            if !addIfFree(words, at: above, .middle, lifted) {
                let below = ChartPoint(x, scale.y(number - margin) + ChartMark.fontSize + 6)
                if below.y < box.bottom { addIfFree(words, at: below, .middle, lifted) }
            }
        }
    }

    private func isWithheld(_ value: ShownChart.Value) -> Bool { value.content == .protected }

    /// Why a panel is empty, in words; what is withheld stands in its dashed box, as in all drawings.
    private mutating func addWords(_ words: String, isWithheld: Bool, _ box: ChartBox) {
        let lines = ChartText.lines(words, width: box.width - 12, most: 3)
        let top = box.top + box.height / 2 - line
        if isWithheld, let widest = lines.map({ ChartText.width(of: $0) }).max() {
            let end = top + Double(lines.count - 1) * line
            add(
                .rectangle(
                    ChartBox(
                        left: box.left, top: top - ChartMark.fontSize - 2, right: box.left + widest + 12,
                        bottom: end + 8)), .withheld)
        }
        for (row, text) in lines.enumerated() {
            add(.text(text, at: ChartPoint(box.left + 6, top + Double(row) * line), .start), .axisWords)
        }
    }

    /// The first and the last point's names; years alone where both do not fit.
    private mutating func addEnds(_ points: [ShownChart.Point], _ box: ChartBox) {
        guard let first = points.first, let last = points.last else { return }
        func full(_ point: ShownChart.Point) -> String { point.year.map { "\(point.label) \($0)" } ?? point.label }
        var names = (full(first), full(last))
        if ChartText.width(of: names.0) + ChartText.width(of: names.1) + 10 > box.width {
            names = (first.year ?? first.label, last.year ?? last.label)
        }
        let y = box.bottom + ChartMark.fontSize + 4
        let end = ChartText.lines(names.1, width: box.width, most: 1).first ?? ""
        addIfFree(end, at: ChartPoint(box.right, y), .end, .axisWords)
        if points.count > 1 { addIfFree(names.0, at: ChartPoint(box.left, y), .start, .axisWords) }
    }
}
