import Documents
import Text

/// Whether a chart's title says that something changed (påstående om förändring), and which two numbers it speaks of.
struct ChartClaim {
    /// The earlier number and the later, as the table has them.
    var first: DecimalNumber
    var last: DecimalNumber

    /// The claim, where the two numbers differ by no more than chance can give; nil where nothing is claimed, or rightly.
    init?(withinChance title: String, _ data: ChartData, of series: DataSeries) {
        guard ChartClaim.speaksOfChange(title), data.lines.count == 1, let line = data.lines.first,
            let pair = data.pair(in: title, of: series), data.isWithinChance(line, pair.0, pair.1, of: series) == true,
            case .number(let first) = data.content(line, pair.0, of: series),
            case .number(let last) = data.content(line, pair.1, of: series)
        else { return nil }
        self.first = first
        self.last = last
    }

    /// Words that say more or less than before.
    private static let words: Set<String> = [
        "ökade", "ökar", "ökat", "ökning", "ökningen", "minskade", "minskar", "minskat", "minskning", "minskningen",
        "steg",
        "stiger", "stigit", "sjönk", "sjunker", "sjunkit", "förbättrades", "förbättras", "försämrades", "försämras",
        "halverades", "halverats", "fördubblades", "fördubblats", "bättre", "sämre", "tryggare", "otryggare",
    ]

    static func speaksOfChange(_ title: String) -> Bool {
        title.split { !$0.isLetter }.contains { words.contains($0.lowercased()) }
    }

    static func numbers(in title: String) -> Set<Double> {
        Set(
            title.split { !($0.isNumber || $0 == ",") }.compactMap { word in
                var word = word
                while word.last == "," { word.removeLast() }
                return DecimalNumber(swedish: word)?.value
            })
    }
}

extension ChartData {
    /// The two points that a title speaks of, the earlier first: by the years or the numbers that it names, else the first
    /// and the last. Of the first line; nil where it has not two numbers.
    public func pair(in title: String, of series: DataSeries) -> (Int, Int)? {
        guard let line = lines.first else { return nil }
        let said = ChartClaim.numbers(in: title)
        let told = points.indices.compactMap { point -> (point: Int, number: DecimalNumber)? in
            if case .number(let number) = content(line, point, of: series) { (point, number) } else { nil }
        }
        let years = told.filter { item in
            points[item.point].period.map { $0.form == .year && said.contains(Double($0.first.year)) } ?? false
        }
        let values = told.filter { said.contains($0.number.value) }
        let pair = years.count >= 2 ? years : values.count >= 2 ? values : told
        guard let first = pair.first, let last = pair.last, first.point != last.point else { return nil }
        return (first.point, last.point)
    }

    /// Whether two points of a line differ by no more than chance can give; nil where nothing can be said of that: other
    /// numbers than counts, and shares of which nobody says how many answered.
    public func isWithinChance(_ line: Line, _ first: Int, _ last: Int, of series: DataSeries) -> Bool? {
        guard case .number(let from) = content(line, first, of: series),
            case .number(let to) = content(line, last, of: series)
        else { return nil }
        switch series.columns[line.column].sort {
        case .count: return from.digits >= 0 && to.digits >= 0 ? Chance.explains(counts: from.value, to.value) : nil
        case .share:
            guard let asked = respondents(line, first, of: series), let askedLast = respondents(line, last, of: series)
            else { return nil }
            return Chance.explains(percent: from.value, of: asked, to.value, of: askedLast)
        default: return nil
        }
    }
}
