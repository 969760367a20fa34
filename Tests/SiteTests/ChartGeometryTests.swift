import Testing

@testable import Site
@testable import Templates

/// The geometry of charts: scales, names at the ends of lines, and that words never lie on each other or leave the picture.
@Suite struct ChartGeometryTests {
    /// Numbers without end, the same every time.
    struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            var value = state
            value = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
            return value ^ (value >> 33)
        }

        mutating func pick<Element>(_ items: [Element]) -> Element {
            items[Int.random(in: 0..<items.count, using: &self)]
        }
    }

    @Test func ticksStandAtEvenNumbersFromZero() {
        func ticks(_ values: [Double], isWhole: Bool = true) -> [String] {
            ValueScale(values, isWhole: isWhole, bottom: 100, top: 0).labels
        }
        #expect(ticks([43, 64]) == ["0", "20", "40", "60", "80"])
        #expect(ticks([1]) == ["0", "1"])
        #expect(ticks([0]) == ["0", "1"])
        #expect(ticks([]) == ["0", "1"])
        #expect(ticks([3]) == ["0", "1", "2", "3"])
        #expect(ticks([9]) == ["0", "5", "10"])
        #expect(ticks([1_950]) == ["0", "500", "1\u{202F}000", "1\u{202F}500", "2\u{202F}000"])
        #expect(ticks([0.3], isWhole: false) == ["0,0", "0,1", "0,2", "0,3"])
        #expect(ticks([-8, 12]).first == "\u{2212}10")
    }

    @Test func noScaleHasMoreThanFiveLinesAndAllHoldTheirNumbers() {
        var dice = Dice(state: 1)
        for _ in 0..<2_000 {
            let size = dice.pick([1.0, 10, 1_000, 1e7])
            let values = (0..<4).map { _ in (Double.random(in: -0.3...1, using: &dice) * size).rounded() }
            let scale = ValueScale(values, isWhole: Bool.random(using: &dice), bottom: 200, top: 10)
            #expect((2...5).contains(scale.ticks.count), "\(values)")
            #expect(scale.ticks.contains(0))
            for value in values {
                #expect(scale.ticks[0] <= value && value <= scale.ticks[scale.ticks.count - 1], "\(values)")
            }
            #expect(scale.y(scale.ticks[0]) == 200)
        }
    }

    @Test func namesAtTheEndsKeepTheirOrderApartAndInside() {
        var dice = Dice(state: 2)
        for _ in 0..<2_000 {
            let count = Int.random(in: 1...5, using: &dice)
            let wanted = (0..<count).map { _ in Double.random(in: -20...320, using: &dice) }
            let heights = (0..<count).map { _ in dice.pick([17.0, 34]) }
            let placed = EndLabelPlacement.spread(wanted, heights: heights, gap: 2, top: 0, bottom: 240)
            let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
            for (above, below) in zip(order, order.dropFirst()) {
                #expect(placed[below] - placed[above] >= (heights[above] + heights[below]) / 2 + 2 - 1e-6)
            }
            for index in placed.indices {
                #expect(placed[index] - heights[index] / 2 >= -1e-6)
                #expect(placed[index] + heights[index] / 2 <= 240 + 1e-6)
            }
        }
        #expect(EndLabelPlacement.spread([50, 150], heights: [17, 17], gap: 2, top: 0, bottom: 240) == [50, 150])
        #expect(EndLabelPlacement.spread([100, 100], heights: [17, 17], gap: 3, top: 0, bottom: 240) == [90, 110])
        #expect(EndLabelPlacement.spread([], heights: [], gap: 2, top: 0, bottom: 240) == [])
    }

    @Test func longNamesAreBrokenAndFitTheirRoom() {
        #expect(ChartText.lines("Centrum", width: 100, most: 2) == ["Centrum"])
        #expect(ChartText.lines("Hela Ådala kommun", width: 80, most: 2).count == 2)
        #expect(ChartText.lines("Trygghetsundersökning", width: 112, most: 2) == ["Trygghets-", "undersökning"])
        #expect(ChartText.lines("Kommungruppen", width: 90, most: 2) == ["Kommun-", "gruppen"])
        for text in [
            "Trygghetsrepresentantskapet i Norrvik", "Å", "", "a b c d e f g h i j k l m n o p",
            "Iiiiiiiiiiiiiiii\u{202F}12",
        ] {
            for width in [30.0, 61, 100, 190] {
                let lines = ChartText.lines(text, width: width, most: 2)
                #expect(lines.count <= 2)
                for line in lines { #expect(ChartText.width(of: line) <= width, "\(line) in \(width)") }
            }
        }
    }

    private func value(_ dice: inout Dice, upTo scale: Double) -> ShownChart.Value {
        switch Int.random(in: 0..<12, using: &dice) {
        case 0: return ShownChart.Value(content: .missing, words: "Uppgift saknas")
        case 1: return ShownChart.Value(content: .protected, words: "1\u{2013}4 (skyddad uppgift)")
        default:
            let number = Double.random(in: 0...scale, using: &dice).rounded()
            return ShownChart.Value(
                content: .number(number), words: String(Int(number)), isPreliminary: Bool.random(using: &dice),
                margin: Bool.random(using: &dice) ? 4 : nil)
        }
    }

    /// A chart with anything that a table may hold.
    private func chart(_ dice: inout Dice, form: ShownChart.Form) -> ShownChart {
        let pointCount = Int.random(in: 1...14, using: &dice)
        let lineCount = Int.random(in: 1...(form == .line ? 4 : 7), using: &dice)
        let names = [
            "Centrum", "Hela Ådala kommun", "Ekholmen", "Landsbygden och skärgården", "Ö",
            "Trygghetsrepresentantskapet",
        ]
        let isQuarterly = Bool.random(using: &dice)
        let scale = dice.pick([5.0, 80, 12_000])
        var points: [ShownChart.Point] = []
        for index in 0..<pointCount {
            let label = isQuarterly ? "kv \(index % 4 + 1)" : String(2010 + index)
            let year = isQuarterly ? String(2020 + index / 4) : nil
            let name = isQuarterly ? "kvartal \(index % 4 + 1) \(2020 + index / 4)" : label
            points.append(ShownChart.Point(place: Double(index * 91), label: label, year: year, name: name))
        }
        var lines: [ShownChart.Line] = []
        for _ in 0..<lineCount {
            var values: [ShownChart.Value] = []
            for _ in 0..<pointCount { values.append(value(&dice, upTo: scale)) }
            lines.append(ShownChart.Line(name: dice.pick(names), values: values, isReference: false))
        }
        let hasBreak = pointCount > 3 && Bool.random(using: &dice)
        var chart = ShownChart(
            id: "diagram-1", title: "Rubrik", subtitle: "Antal.", form: form, points: points, lines: lines,
            breaks: hasBreak ? [ShownChart.Break(before: 2)] : [], isCounted: true, isShare: false, summary: "",
            notes: [],
            table: ShownTable(caption: "", columns: [], rows: []), origin: ShownChart.Origin(source: "Påhittat"),
            fileRows: [])
        if form == .bars, Bool.random(using: &dice) {
            chart.goal = ShownChart.Goal(value: scale / 2, words: "Mål: minst \(Int(scale / 2))")
        }
        if form == .smallLines, Bool.random(using: &dice) { chart.reference = chart.lines.first }
        return chart
    }

    @Test(arguments: [
        ShownChart.Form.line, .bars, .horizontalBars, .smallLines, .smallBars,
    ])
    func wordsNeverLieOnEachOtherOrLeaveThePicture(_ form: ShownChart.Form) {
        var dice = Dice(state: 3)
        for round in 0..<150 {
            let chart = chart(&dice, form: form)
            for size in ChartDrawing.Size.allCases {
                let drawing = ChartDrawing(chart, size)
                let whole = ChartBox(
                    left: -0.01, top: -0.01, right: drawing.width + 0.01, bottom: drawing.height + 0.01)
                let boxes = drawing.marks.compactMap { mark in mark.textBox.map { (mark, $0) } }
                for (index, one) in boxes.enumerated() {
                    #expect(whole.holds(one.1), "round \(round), \(size): \(one.0.shape) leaves the picture")
                    for other in boxes[(index + 1)...] {
                        let inner = ChartBox(
                            left: one.1.left + 0.5, top: one.1.top + 2, right: one.1.right - 0.5,
                            bottom: one.1.bottom - 2)
                        if inner.overlaps(other.1) {
                            Issue.record("round \(round), \(size): \(one.0.shape) on \(other.0.shape)")
                        }
                    }
                }
            }
        }
    }

    @Test func theLineOfTheGoalCrossesNoNumber() {
        var dice = Dice(state: 6)
        var crossings = 0
        for round in 0..<300 {
            let chart = chart(&dice, form: .bars)
            for size in ChartDrawing.Size.allCases {
                let marks = ChartDrawing(chart, size).marks
                for case .segment(let from, _) in marks.filter({ $0.role == .goal }).map(\.shape) {
                    for mark in marks where mark.role == .value || mark.role == .axisWords {
                        guard case .text(_, let foot, .middle) = mark.shape, foot.y < from.y + 20 else { continue }
                        crossings += 1
                        #expect(
                            from.y < foot.y - ChartMark.fontSize || from.y >= foot.y + 4,
                            "round \(round), \(size): \(mark.shape)")
                    }
                }
            }
        }
        #expect(crossings > 100)
    }

    @Test func barsBeginAtZeroAndAMissingNumberHasNone() {
        var dice = Dice(state: 4)
        for _ in 0..<50 {
            let chart = chart(&dice, form: .bars)
            let drawing = ChartDrawing(chart, .wide)
            let base = drawing.marks.compactMap { mark -> Double? in
                if mark.role == .baseline, case .segment(let from, _) = mark.shape { from.y } else { nil }
            }
            let bars = drawing.marks.compactMap { mark -> ChartBox? in
                if case .bar = mark.role, case .rectangle(let box) = mark.shape { box } else { nil }
            }
            #expect(base.count == 1)
            #expect(bars.allSatisfy { $0.bottom == base.first })
            #expect(bars.count == chart.lines[0].values.filter { $0.number != nil }.count)
            let withheld = drawing.marks.filter { $0.role == .withheld }.count
            #expect(withheld == chart.lines[0].values.filter { $0.content == .protected }.count)
        }
    }

    @Test func aLineStopsWhereNothingIsKnownAndAtABreak() {
        var dice = Dice(state: 5)
        var chart = chart(&dice, form: .line)
        func value(_ number: Double?) -> ShownChart.Value {
            number.map { ShownChart.Value(content: .number($0), words: String(Int($0))) }
                ?? ShownChart.Value(content: .missing, words: "Uppgift saknas")
        }
        chart.points = (0..<7).map {
            ShownChart.Point(place: Double($0), label: String(2019 + $0), name: String(2019 + $0))
        }
        chart.lines = [
            ShownChart.Line(name: "A", values: [5, 6, nil, 7, 8, 9, 10].map(value), isReference: false)
        ]
        chart.breaks = [ShownChart.Break(before: 5)]
        let drawing = ChartDrawing(chart, .wide)
        let stretches = drawing.marks.compactMap { mark -> Int? in
            if case .polyline(let points) = mark.shape { points.count } else { nil }
        }
        #expect(stretches == [2, 2, 2])
        #expect(drawing.marks.contains { $0.role == .seriesBreak })
        #expect(drawing.marks.contains { if case .turnedText("Uppgift saknas", _) = $0.shape { true } else { false } })
    }
}

extension ChartBox {
    fileprivate func holds(_ other: ChartBox) -> Bool {
        other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom
    }
}
