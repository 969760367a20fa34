import Site

/// Bars over time from zero, each with its number above (stapeldiagram), and a goal across them.
extension ChartDrawing {
    mutating func drawBars(_ chart: ShownChart) {
        guard let item = chart.lines.first else { return }
        let goal =
            chart.goal.map {
                ChartText.lines($0.words, width: size == .wide ? 130 : 84, most: 3, size: ChartMark.boldSize)
            } ?? []
        let top = 22.0 + (chart.breaks.isEmpty ? 0 : line)
        let bottom = height - 24 - (chart.points.contains { $0.year != nil } ? line : 0)
        let scale = ValueScale(
            ChartDrawing.extent(chart.lines, goal: chart.goal, isShare: chart.isShare, withMargins: true),
            isWhole: chart.isCounted, bottom: bottom, top: top)
        let left = 8 + (scale.labels.map { ChartText.width(of: $0) }.max() ?? 0)
        let right =
            goal.isEmpty
            ? width - 2 : width - 12 - (goal.map { ChartText.width(of: $0, size: ChartMark.boldSize) }.max() ?? 0)
        let box = ChartBox(left: left, top: top, right: right, bottom: bottom)
        addGrid(scale, box)
        let xs = ChartDrawing.slots(chart.points.count, in: box)
        addAxis(chart.points, at: xs, under: box)
        let slot = box.width / Double(max(1, chart.points.count))
        for item in chart.breaks where item.before > 0 && item.before < xs.count {
            addBreak(at: box.left + slot * Double(item.before), box)
        }
        draw(item, series: 0, at: xs, slot: slot, scale, box, goal: chart.goal.map { scale.y($0.value) })
        if let target = chart.goal {
            let y = scale.y(target.value)
            add(.segment(ChartPoint(box.left, y), ChartPoint(box.right + 4, y)), .goal)
            let height = Double(goal.count) * line
            let start = max(0, min(self.height - height, y - height / 2))
            for (row, text) in goal.enumerated() {
                let at = ChartPoint(box.right + 10, start + Double(row) * line + line / 2 + ChartMark.fontSize * 0.27)
                add(.text(text, at: at, .start), .strongValue)
            }
        }
    }

    /// The middles of equal slots.
    static func slots(_ count: Int, in box: ChartBox) -> [Double] {
        let slot = box.width / Double(max(1, count))
        return (0..<count).map { box.left + slot * (Double($0) + 0.5) }
    }

    mutating func draw(
        _ item: ShownChart.Line, series: Int, at xs: [Double], slot: Double, _ scale: ValueScale, _ box: ChartBox,
        withNumbers: Bool = true, goal: Double? = nil
    ) {
        let half = min(slot * 0.36, 28)
        let zero = scale.y(0)
        for (index, value) in item.values.enumerated() where index < xs.count {
            let x = xs[index]
            switch value.content {
            case .number(let number):
                let y = scale.y(number)
                let bar = ChartBox(left: x - half, top: min(y, zero), right: x + half, bottom: max(y, zero))
                add(.rectangle(bar), .bar(series: series, isHollow: value.isPreliminary))
                if let margin = value.margin {
                    add(
                        .segment(ChartPoint(x, scale.y(number - margin)), ChartPoint(x, scale.y(number + margin))),
                        .margin(series: series))
                }
                guard withNumbers, ChartText.width(of: value.words) <= slot + 2 else { continue }
                let end = number < 0 ? y + ChartMark.fontSize + 4 : scale.y(number + (value.margin ?? 0)) - 6
                addIfFree(value.words, at: ChartPoint(x, ChartDrawing.lifted(end, over: goal)), .middle, .value)
            case .protected:
                add(.rectangle(ChartBox(left: x - half, top: scale.y(4), right: x + half, bottom: zero)), .withheld)
                if withNumbers {
                    let end = ChartDrawing.lifted(scale.y(4) - 6, over: goal)
                    addIfFree("1\u{2013}4", at: ChartPoint(x, end), .middle, .axisWords)
                }
            case .missing, .nothing: if withNumbers { addTurned(value.words, x: x, box) }
            }
        }
    }

    /// Where the foot of a number above a bar stands: at `y`, or above the goal's line, which would cross the number there.
    static func lifted(_ y: Double, over goal: Double?) -> Double {
        guard let goal, goal > y - ChartMark.fontSize, goal < y + 4 else { return y }
        return goal - 5
    }
}
