import Documents
import Records
import Text

/// What a reader must know not to be misled by a chart (diagrammets noter).
extension SiteContext {
    func notes(_ chart: ShownChart, _ data: ChartData, _ series: DataSeries, title: String) -> [String] {
        marks(chart) + margins(chart) + chance(chart, data, series, title: title) + mean(chart, data)
    }

    /// What the marks of the drawing stand for.
    private func marks(_ chart: ShownChart) -> [String] {
        let values = (chart.lines + [chart.reference].compactMap { $0 }).flatMap(\.values)
        let isBars = chart.form != .line && chart.form != .smallLines
        var notes: [String] = []
        if values.contains(where: { $0.isPreliminary && $0.number != nil }) {
            notes.append(isBars ? "Ofyllda staplar är preliminära." : "Ihåliga punkter är preliminära.")
        }
        if values.contains(where: { $0.content == .protected }) {
            notes.append(
                "Streckad ruta: 1\u{2013}4 (skyddad uppgift). Antal mellan 1 och 4 visas inte för enskilda områden, så att ingen ska kunna kännas igen."
            )
        }
        let gaps = values.filter { $0.content == .missing }
        if gaps.contains(where: { $0.words == Self.shareOfFew }) { notes.append(Self.whyNoShare) }
        if gaps.contains(where: { $0.words != Self.shareOfFew }) {
            notes.append("Lucka: uppgift saknas. Det är inte detsamma som noll.")
        }
        return notes
    }

    /// Why a share of few answers is not there, below drawings and maps alike.
    static let whyNoShare =
        "Andelar bland färre än fem som svarade visas inte för enskilda områden, så att ingen ska kunna kännas igen."

    /// How sure shares are, by how many answered.
    private func margins(_ chart: ShownChart) -> [String] {
        guard chart.isShare, chart.lines.contains(where: { $0.values.contains { $0.number != nil } }) else { return [] }
        let isDrawn = chart.form == .smallLines || chart.lines.count == 1
        return marginNotes(
            chart.lines.flatMap(\.values).compactMap(\.margin), drawn: isDrawn ? " Lodräta streck visar den." : "")
    }

    /// How sure shares are, by their margins in percentage points; `drawn` says how a drawing shows them.
    func marginNotes(_ margins: [Double], drawn: String = "") -> [String] {
        guard let least = margins.min(), let most = margins.max() else {
            return ["Felmarginalen är inte känd: det är inte angivet hur många som svarade."]
        }
        let low = Int(least.rounded())
        let high = Int(most.rounded())
        let size = low == high ? "ungefär \(high)" : "mellan \(low) och \(high)"
        return [
            "Felmarginalen är \(size) procentenheter åt vardera hållet, räknat på hur många som svarade (95 procents säkerhet)."
                + drawn
        ]
    }

    /// Whether a difference is larger than chance.
    private func chance(_ chart: ShownChart, _ data: ChartData, _ series: DataSeries, title: String) -> [String] {
        guard data.points.count > 1, data.points.allSatisfy({ $0.period != nil }) else { return [] }
        if data.lines.count == 1, let line = data.lines.first {
            // The first winter against the last summer would say nothing.
            let isYearly = data.points.allSatisfy { $0.period?.form == .year }
            var pairs: [(Int, Int)] = []
            if let pair = lastPair(line, data, series) { pairs.append(pair) }
            if isYearly, let claim = data.pair(in: title, of: series), !pairs.contains(where: { $0 == claim }) {
                pairs.append(claim)
            }
            return pairs.compactMap { pair in
                // What is withheld is not judged either, and numbers across a break are not held against each other.
                guard let shown = chart.lines.first?.values, shown[pair.0].number != nil,
                    shown[pair.1].number != nil, !isParted(pair, line: 0, of: chart)
                else { return nil }
                return data.isWithinChance(line, pair.0, pair.1, of: series).map { isChance in
                    let (from, to) = (chart.points[pair.0].name, chart.points[pair.1].name)
                    return
                        "\(to.capitalised) mot \(from) (\(shown[pair.1].words) mot \(shown[pair.0].words)): \(verdict(isChance))"
                }
            }
        }
        var sure: [String] = []
        var unsure = 0
        for (index, line) in data.lines.enumerated() {
            guard let pair = lastPair(line, data, series), !isParted(pair, line: index, of: chart),
                let isChance = data.isWithinChance(line, pair.0, pair.1, of: series)
            else { continue }
            if isChance { unsure += 1 } else { sure.append(name(of: index, data, series)) }
        }
        guard unsure + sure.count > 0 else { return [] }
        let start = "Mot siffran före: "
        if sure.isEmpty {
            return [
                start
                    + (unsure == 1 ? verdict(true).uncapitalised : "ingen skillnad är större än vad slumpen kan ge.")
            ]
        }
        return [
            start + "skillnaden är större än vad slumpen kan ge för \(SwedishFormat.list(sure))."
                + (unsure > 0 ? " För övriga: \(verdict(true).uncapitalised)" : "")
        ]
    }

    /// Whether a break of the series lies between two points of a line.
    private func isParted(_ pair: (Int, Int), line: Int, of chart: ShownChart) -> Bool {
        chart.breaks.contains {
            $0.before > pair.0 && $0.before <= pair.1 && ($0.lines.isEmpty || $0.lines.contains(line))
        }
    }

    private func name(of line: Int, _ data: ChartData, _ series: DataSeries) -> String {
        let line = data.lines[line]
        if let by = data.by, let key = line.key { return name(of: key, in: series.columns[by]) }
        return heading(series.columns[line.column], withUnit: false).uncapitalised
    }

    private func verdict(_ isChance: Bool) -> String {
        isChance
            ? "Skillnaden är inte större än vad slumpen kan ge." : "Skillnaden är större än vad slumpen kan ge."
    }

    /// The last number and what it is best held against: the same season a year before, else the one before it.
    private func lastPair(_ line: ChartData.Line, _ data: ChartData, _ series: DataSeries) -> (Int, Int)? {
        let told = data.points.indices.filter {
            if case .number = shownContent(line, $0, series) { true } else { false }
        }
        guard let last = told.last, told.count > 1, let period = data.points[last].period else { return nil }
        if period.form != .year {
            let wanted = ChartLabels.label(period)
            let before = told.last { point in
                guard let other = data.points[point].period.map({ ChartLabels.label($0) }),
                    let year = wanted.year.flatMap({ Int($0) })
                else { return false }
                return other.label == wanted.label && other.year == String(year - 1)
            }
            if let before { return (before, last) }
        }
        return (told[told.count - 2], last)
    }

    func shownContent(_ line: ChartData.Line, _ point: Int, _ series: DataSeries) -> DataCell.Content {
        guard line.rows.indices.contains(point), let row = line.rows[point], series.rows.indices.contains(row) else {
            return .missing
        }
        return shownContent(series.rows[row], line.column, of: series)
    }

    /// Of few a year, the mean of three years says more than one of them.
    private func mean(_ chart: ShownChart, _ data: ChartData) -> [String] {
        guard chart.isCounted, data.lines.count == 1, let line = chart.lines.first, line.values.count >= 3,
            data.points.count == line.values.count, data.points.allSatisfy({ $0.period?.form == .year })
        else { return [] }
        let last = line.values.indices.suffix(3)
        let numbers = last.compactMap { line.values[$0].number }
        guard numbers.count == 3, numbers.allSatisfy({ $0 < 20 }), let first = last.first, let end = last.last else {
            return []
        }
        let tenths = Int((numbers.reduce(0, +) * 10 / 3).rounded())
        let mean = SwedishFormat.number(DecimalNumber(digits: Int64(tenths), decimals: 1))
        return [
            "Antalen är små. Medelvärdet för åren \(chart.points[first].name)\u{2013}\(chart.points[end].name) är \(mean) per år."
        ]
    }
}
