import Site

/// Lying bars, the longest first (liggande stapeldiagram): names have room, and no axis is needed.
extension ChartDrawing {
    mutating func drawRows(_ chart: ShownChart) {
        // Grows with the rows: no word may be refused for standing below the first ones.
        height = .infinity
        var y = 4.0
        let names = chart.points.map(\.name)
        let longest = chart.lines.flatMap(\.values).map { ChartText.width(of: $0.words) }.max() ?? 0
        // On a narrow screen a name stands above its bar.
        let room = size == .wide ? min(200, (names.map { ChartText.width(of: $0) }.max() ?? 0) + 1) : width
        let left = size == .wide ? room + 10 : 2
        let right = max(left + 40, width - min(longest, width * 0.45) - 10)
        let highest = ChartDrawing.extent(chart.lines, goal: nil, isShare: chart.isShare, withMargins: true).max() ?? 0
        for (index, item) in chart.lines.enumerated() {
            if chart.lines.count > 1 {
                for text in ChartText.lines(item.name, width: width, most: 2, size: ChartMark.boldSize) {
                    y += line
                    add(.text(text, at: ChartPoint(0, y), .start), .strongValue)
                }
                y += 8
            }
            let own = chart.hasOwnScales ? item.values.compactMap(\.number).max() ?? 0 : highest
            var order = Array(item.values.indices.prefix(names.count))
            if !chart.isTime {
                order.sort { (-ChartDrawing.rank(item.values[$0]), $0) < (-ChartDrawing.rank(item.values[$1]), $1) }
            }
            let start = y
            for place in order {
                addRow(
                    names[place], item.values[place],
                    series: chart.points[place].isReference ? ChartMark.reference : index % 4,
                    at: &y, left: left, right: right, room: room, highest: own)
            }
            add(.segment(ChartPoint(left, start), ChartPoint(left, y - 4)), .baseline)
            y += 12
        }
        height = max(40, y - 8)
    }

    /// What is not known comes last, what is withheld after what is known.
    private static func rank(_ value: ShownChart.Value) -> Double {
        switch value.content {
        case .number(let number): number
        case .protected: -1e17
        case .missing: -1e18
        case .nothing: -1e19
        }
    }

    private mutating func addRow(
        _ name: String, _ value: ShownChart.Value, series: Int, at y: inout Double, left: Double, right: Double,
        room: Double, highest: Double
    ) {
        let lines = ChartText.lines(name, width: room, most: 2)
        let middle: Double
        if size == .wide {
            let height = max(30, Double(lines.count) * line + 8)
            middle = y + height / 2 - 2
            for (row, text) in lines.enumerated() {
                let base = middle + (Double(row) - Double(lines.count - 1) / 2) * line + ChartMark.fontSize * 0.35
                add(.text(text, at: ChartPoint(left - 10, base), .end), .axisWords)
            }
            y += height
        } else {
            for text in lines {
                y += line
                add(.text(text, at: ChartPoint(left, y - 2), .start), .axisWords)
            }
            middle = y + 13
            y += 32
        }
        func x(_ number: Double) -> Double { left + (highest > 0 ? max(0, number) / highest : 0) * (right - left) }
        var end = left
        switch value.content {
        case .number(let number):
            end = x(number)
            add(
                .rectangle(ChartBox(left: left, top: middle - 9, right: end, bottom: middle + 9)),
                .bar(series: series, isHollow: value.isPreliminary))
            if let margin = value.margin {
                add(
                    .segment(
                        ChartPoint(x(number - margin), middle), ChartPoint(min(right, x(number + margin)), middle)),
                    .margin(series: series))
                end = max(end, min(right, x(number + margin)))
            }
        case .protected:
            end = max(left + 6, min(right, x(4)))
            add(.rectangle(ChartBox(left: left, top: middle - 9, right: end, bottom: middle + 9)), .withheld)
        case .missing, .nothing: break
        }
        let words = ChartText.lines(value.words, width: width - end - 8, most: 1).first ?? ""
        add(.text(words, at: ChartPoint(end + 6, middle + ChartMark.fontSize * 0.35), .start), .value)
    }
}
