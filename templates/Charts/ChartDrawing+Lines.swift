import Site
import Text

/// Lines over time, each with its name and last number at its end (linjediagram).
extension ChartDrawing {
    mutating func drawLines(_ chart: ShownChart) {
        let isAlone = chart.lines.count == 1
        let names = endLabels(chart.lines)
        let top = 16.0 + (chart.breaks.isEmpty ? 0 : line)
        let bottom = height - 24 - (chart.points.contains { $0.year != nil } ? line : 0)
        let scale = ValueScale(
            ChartDrawing.extent(chart.lines, goal: chart.goal, isShare: chart.isShare, withMargins: isAlone),
            isWhole: chart.isCounted, bottom: bottom, top: top)
        let left = 8 + (scale.labels.map { ChartText.width(of: $0) }.max() ?? 0)
        let right =
            width - 14 - (names.flatMap(\.lines).map { ChartText.width(of: $0, size: ChartMark.boldSize) }.max() ?? 0)
        let box = ChartBox(left: left, top: top, right: right, bottom: bottom)
        let xs = ChartDrawing.places(chart.points, from: left + 12, to: right - 4)
        addGrid(scale, box)
        addAxis(chart.points, at: xs, under: box)
        for item in chart.breaks where item.before > 0 && item.before < xs.count {
            addBreak(at: (xs[item.before - 1] + xs[item.before]) / 2, box)
        }
        for (index, item) in chart.lines.enumerated() {
            draw(
                item, series: series(index, item), at: xs, scale, breaks: chart.breaks.of(line: index),
                withMargins: isAlone)
        }
        addEndLabels(names, chart, scale, box, lastX: xs.last ?? right)
        if isAlone, let only = chart.lines.first {
            addNumbers(of: only, at: xs, scale)
            addGaps(of: only, at: xs, box)
        }
    }

    func series(_ index: Int, _ item: ShownChart.Line) -> Int { item.isReference ? ChartMark.reference : index % 4 }

    /// Where the points stand: distances are true in time.
    static func places(_ points: [ShownChart.Point], from left: Double, to right: Double) -> [Double] {
        guard let first = points.first?.place, let last = points.last?.place, last > first else {
            return points.map { _ in (left + right) / 2 }
        }
        return points.map { left + ($0.place - first) / (last - first) * (right - left) }
    }

    /// A line with its marks: it stops where nothing is known, and at a break in the series.
    mutating func draw(
        _ item: ShownChart.Line, series: Int, at xs: [Double], _ scale: ValueScale, breaks: [ShownChart.Break],
        withMargins: Bool, withPoints: Bool = true
    ) {
        var stretch: [ChartPoint] = []
        var stretches: [[ChartPoint]] = []
        for (index, value) in item.values.enumerated() where index < xs.count {
            if breaks.contains(where: { $0.before == index }) || value.number == nil {
                stretches.append(stretch)
                stretch = []
            }
            if let number = value.number { stretch.append(ChartPoint(xs[index], scale.y(number))) }
        }
        stretches.append(stretch)
        for points in stretches where points.count > 1 { add(.polyline(points), .line(series: series)) }
        for (index, value) in item.values.enumerated() where index < xs.count {
            let x = xs[index]
            if withMargins, let number = value.number, let margin = value.margin {
                add(
                    .segment(ChartPoint(x, scale.y(number - margin)), ChartPoint(x, scale.y(number + margin))),
                    .margin(series: series))
            }
            if let number = value.number {
                let isAlone = stretches.contains { $0.count == 1 && $0.first?.x == x }
                if withPoints || isAlone || value.isPreliminary {
                    add(
                        .marker(ChartPoint(x, scale.y(number))),
                        .point(series: series, isHollow: value.isPreliminary))
                }
            } else if value.content == .protected {
                add(
                    .rectangle(ChartBox(left: x - 5, top: scale.y(4), right: x + 5, bottom: scale.y(1))), .withheld)
            }
        }
    }

    struct EndLabel {
        var line: Int
        var point: Int
        var lines: [String]
    }

    /// Name and last number of each line, in as many lines of words as there is room for; the number alone where the title
    /// says what it is.
    private func endLabels(_ items: [ShownChart.Line]) -> [EndLabel] {
        let room = size == .wide ? 200.0 : 112.0
        let bold = ChartMark.boldSize
        return items.enumerated().compactMap { index, item in
            guard let last = item.values.lastIndex(where: { $0.number != nil }) else {
                // Nothing to stand beside: the name alone says that the line is not forgotten.
                guard items.count > 1, let value = item.values.last else { return nil }
                let words = value.content == .protected ? "1\u{2013}4" : value.words.uncapitalised
                return EndLabel(
                    line: index, point: item.values.count - 1,
                    lines: ChartText.lines("\(item.name) \(words)", width: room, most: 2, size: bold))
            }
            // A number is never cut: half of it is another number.
            let number = item.values[last]
            let whole = number.words
            let short =
                ChartText.width(of: whole, size: bold) > room * 0.8 ? number.number.flatMap(ValueScale.short) : nil
            let value = short ?? whole
            guard items.count > 1 else { return EndLabel(line: index, point: last, lines: [value]) }
            var lines = ChartText.lines(item.name, width: room, most: items.count > 3 ? 1 : 2, size: bold)
            let joined = (lines.last ?? "") + "\u{00A0}" + value
            if ChartText.width(of: joined, size: bold) <= room, !lines.isEmpty {
                lines[lines.count - 1] = joined
            } else {
                lines.append(value)
            }
            return EndLabel(line: index, point: last, lines: lines)
        }
    }

    private mutating func addEndLabels(
        _ names: [EndLabel], _ chart: ShownChart, _ scale: ValueScale, _ box: ChartBox, lastX: Double
    ) {
        let wanted = names.map { name -> Double in
            let value = chart.lines[name.line].values[name.point]
            return scale.y(value.number ?? (value.content == .protected ? 2.5 : 0))
        }
        let heights = names.map { Double($0.lines.count) * line }
        let middles = EndLabelPlacement.spread(wanted, heights: heights, gap: 2, top: 4, bottom: box.bottom + 8)
        for (index, name) in names.enumerated() {
            let start = middles[index] - heights[index] / 2
            let series = series(name.line, chart.lines[name.line])
            if abs(middles[index] - wanted[index]) > 9 {
                add(
                    .segment(ChartPoint(lastX + 6, wanted[index]), ChartPoint(box.right + 12, middles[index])), .leader)
            }
            for (row, text) in name.lines.enumerated() {
                let y = start + Double(row) * line + line / 2 + ChartMark.fontSize * 0.27
                add(.text(text, at: ChartPoint(box.right + 12, y), .start), .name(series: series))
            }
        }
    }

    /// The numbers of a line by itself: first, highest and lowest before the others, where there is room.
    mutating func addNumbers(of item: ShownChart.Line, at xs: [Double], _ scale: ValueScale) {
        let told = item.values.indices.filter { item.values[$0].number != nil && $0 < xs.count }
        guard let first = told.first, let last = told.last,
            let high = told.max(by: { (item.values[$0].number ?? 0) < (item.values[$1].number ?? 0) }),
            let low = told.min(by: { (item.values[$0].number ?? 0) < (item.values[$1].number ?? 0) })
        else { return }
        var order = [first, high, low]
        order += told
        var done: Set<Int> = [last]
        for index in order where done.insert(index).inserted {
            guard let number = item.values[index].number else { continue }
            let before = index > 0 ? item.values[index - 1].number : nil
            let after = index + 1 < item.values.count ? item.values[index + 1].number : nil
            let isValley =
                (before ?? number) >= number && (after ?? number) >= number && (before ?? after) != nil
                && ((before ?? number) > number || (after ?? number) > number)
            let margin = item.values[index].margin ?? 0
            let above = ChartPoint(xs[index], scale.y(number + margin) - 9)
            let below = ChartPoint(xs[index], scale.y(number - margin) + ChartMark.fontSize + 7)
            let isInside = below.y < scale.bottom - 2
            let words = item.values[index].words
            if !isValley || !isInside || !addIfFree(words, at: below, .middle, .value) {
                addIfFree(words, at: above, .middle, .value)
            }
        }
    }

    /// What is not known is written where it is not known.
    mutating func addGaps(of item: ShownChart.Line, at xs: [Double], _ box: ChartBox) {
        var wasMissing = false
        for (index, value) in item.values.enumerated() where index < xs.count {
            let isMissing = value.content == .missing || value.content == .nothing
            if isMissing, !wasMissing { addTurned(value.words, x: xs[index], box) }
            if value.content == .protected {
                addIfFree(
                    "1\u{2013}4", at: ChartPoint(xs[index], box.bottom - 30), .middle, .axisWords)
            }
            wasMissing = isMissing
        }
    }

    /// Words from the base line upwards, where they fit.
    mutating func addTurned(_ text: String, x: Double, _ box: ChartBox) {
        let mark = ChartMark(
            shape: .turnedText(text, at: ChartPoint(x + ChartMark.fontSize * 0.27, box.bottom - 6)), role: .axisWords)
        guard let room = mark.textBox, room.top >= 0, room.left >= 0, room.right <= width,
            !words.contains(where: { $0.overlaps(room) })
        else { return }
        add(mark.shape, mark.role)
    }
}

extension [ShownChart.Break] {
    /// Those that concern a line.
    func of(line: Int) -> [ShownChart.Break] { filter { $0.lines.isEmpty || $0.lines.contains(line) } }
}
