import Site

/// A chart as shapes and words in a box (teckning): worked out once for each size, written as SVG by others.
struct ChartDrawing: Sendable {
    /// The two renderings of every chart. One that was scaled down would have words of 7 pixels on a telephone.
    enum Size: Sendable, CaseIterable {
        case wide
        case narrow

        var width: Double { self == .wide ? 640 : 300 }
    }

    let size: Size
    let width: Double
    var height: Double
    private(set) var marks: [ChartMark] = []
    /// The words so far, so that what is less needed gives way.
    private(set) var words: [ChartBox] = []

    init(_ chart: ShownChart, _ size: Size) {
        self.size = size
        width = size.width
        height = size == .wide ? 300 : 240
        switch chart.form {
        case .line: drawLines(chart)
        case .bars: drawBars(chart)
        case .horizontalBars: drawRows(chart)
        case .smallLines, .smallBars: drawPanels(chart)
        }
    }

    var line: Double { ChartMark.fontSize * 1.2 }

    mutating func add(_ shape: ChartMark.Shape, _ role: ChartMark.Role) {
        let mark = ChartMark(shape: shape, role: role)
        if let box = mark.textBox { words.append(box) }
        marks.append(mark)
    }

    /// Words, where there is room for them inside the drawing and beside all other words.
    @discardableResult mutating func addIfFree(
        _ text: String, at point: ChartPoint, _ anchor: ChartMark.Anchor, _ role: ChartMark.Role
    ) -> Bool {
        let mark = ChartMark(shape: .text(text, at: point, anchor), role: role)
        guard let box = mark.textBox, box.left >= 0, box.right <= width, box.top >= 0, box.bottom <= height,
            !words.contains(where: { $0.overlaps(box) })
        else { return false }
        words.append(box)
        marks.append(mark)
        return true
    }

    /// The lines across, with their numbers to the left of `box`; the one at zero is strong.
    mutating func addGrid(_ scale: ValueScale, _ box: ChartBox, withLabels: Bool = true) {
        for (tick, label) in zip(scale.ticks, scale.labels) {
            let y = scale.y(tick)
            add(.segment(ChartPoint(box.left, y), ChartPoint(box.right, y)), tick == 0 ? .baseline : .grid)
            if withLabels { add(.text(label, at: ChartPoint(box.left - 8, y + 5), .end), .axisWords) }
        }
    }

    /// The points' names under `box`, as many as there is room for, the last one always; years below them.
    mutating func addAxis(_ points: [ShownChart.Point], at xs: [Double], under box: ChartBox) {
        let y = box.bottom + ChartMark.fontSize + 5
        addNames(points.map(\.label), at: xs, y: y)
        guard points.contains(where: { $0.year != nil }) else { return }
        var names: [String] = []
        var middles: [Double] = []
        var start = 0
        for index in points.indices {
            guard index + 1 == points.count || points[index + 1].year != points[index].year else { continue }
            names.append(points[index].year ?? "")
            middles.append((xs[start] + xs[index]) / 2)
            start = index + 1
        }
        addNames(names, at: middles, y: y + line)
    }

    private mutating func addNames(_ names: [String], at xs: [Double], y: Double) {
        guard names.count == xs.count, !names.isEmpty else { return }
        let shown = names.map { ChartText.lines($0, width: width * 0.5, most: 1).first ?? "" }
        let places = zip(shown, xs).map { name, x in
            let half = ChartText.width(of: name) / 2
            return max(half, min(width - half, x))
        }
        var stride = 1
        while stride < names.count, !fits(shown, places, every: stride) { stride += 1 }
        for index in names.indices.reversed() where (names.count - 1 - index) % stride == 0 {
            addIfFree(shown[index], at: ChartPoint(places[index], y), .middle, .axisWords)
        }
    }

    private func fits(_ names: [String], _ xs: [Double], every stride: Int) -> Bool {
        var limit = Double.infinity
        for index in names.indices.reversed() where (names.count - 1 - index) % stride == 0 {
            let half = ChartText.width(of: names[index]) / 2
            if xs[index] + half > limit { return false }
            limit = xs[index] - half - 8
        }
        return true
    }

    /// The dashed rule of a break in the series, with its name above.
    mutating func addBreak(at x: Double, _ box: ChartBox, named: Bool = true) {
        add(.segment(ChartPoint(x, box.top - 2), ChartPoint(x, box.bottom)), .seriesBreak)
        guard named else { return }
        let half = ChartText.width(of: "Serieavbrott") / 2
        addIfFree("Serieavbrott", at: ChartPoint(max(half, min(box.right - half, x)), box.top - 8), .middle, .axisWords)
    }

    /// All numbers that the upright axis must hold.
    static func extent(_ lines: [ShownChart.Line], goal: ShownChart.Goal?, isShare: Bool, withMargins: Bool) -> [Double]
    {
        var values: [Double] = []
        for value in lines.flatMap(\.values) {
            if let number = value.number {
                let high = number + (withMargins ? value.margin ?? 0 : 0)
                values.append(isShare && number <= 100 ? min(100, high) : high)
            }
            if value.content == .protected { values.append(4) }
        }
        if let goal { values.append(goal.value) }
        return values
    }
}
