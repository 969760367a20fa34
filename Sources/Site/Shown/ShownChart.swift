public import Text

/// A chart as readers see it (diagram): what is drawn, the same in words and as a table, and where the numbers come from.
public struct ShownChart: Sendable, Hashable {
    /// `diagram-1`, `skadegorelse`: a part of addresses; ids of elements put `_` before it.
    public var id: String
    /// What the numbers show, in words.
    public var title: String
    /// Unit, period and area: `Anmälningar per år, 2020–2025. Centrum.`
    public var subtitle: String
    public var form: Form
    public var points: [Point]
    public var lines: [Line]
    /// Drawn grey behind each panel of small multiples: the whole municipality.
    public var reference: Line?
    public var breaks: [Break]
    public var goal: Goal?
    /// Ticks stand at whole numbers only.
    public var isCounted: Bool
    /// Shares end at 100.
    public var isShare: Bool
    /// The points are periods, and keep their order.
    public var isTime = true
    /// The panels of small multiples are of different units, and have a scale each.
    public var hasOwnScales = false
    /// For those who don't see the drawing: first, last, highest and lowest of each line.
    public var summary: String
    /// What the reader must know: chance, margins, breaks, preliminary, withheld and missing numbers.
    public var notes: [String]
    public var table: ShownTable
    public var origin: Origin
    /// The numbers as a file, and the drawing as a picture; nil where the chart has no address of its own.
    public var numbersFile: ShownLink?
    public var pictureFile: ShownLink?
    /// What the file of numbers holds.
    public var fileRows: [[String]]

    public enum Form: Sendable, Hashable {
        case line
        case bars
        case horizontalBars
        /// A panel for each line, drawn as a line.
        case smallLines
        /// A panel for each line, drawn as bars.
        case smallBars
    }

    /// A place along the axis.
    public struct Point: Sendable, Hashable {
        /// Days since 1970 for a period, else its number: distances are true in time.
        public var place: Double
        /// Under the axis: `2025`, `kv 3`, `jan`; the whole name where it is no period.
        public var label: String
        /// The year, for periods shorter than one.
        public var year: String?
        /// In full: `kvartal 3 2025`.
        public var name: String
        /// The whole municipality among its areas: grey.
        public var isReference = false
    }

    public struct Line: Sendable, Hashable {
        public var name: String
        public var values: [Value]
        /// For comparing: grey.
        public var isReference: Bool
    }

    /// What is known at a point.
    public struct Value: Sendable, Hashable {
        public enum Content: Sendable, Hashable {
            case number(Double)
            /// Uppgift saknas.
            case missing
            /// 1–4, withheld.
            case protected
            /// There is no such thing, or nothing to report.
            case nothing
        }
        public var content: Content
        /// As it is written: `1 204`, `Uppgift saknas`.
        public var words: String
        public var isPreliminary = false
        /// In the number's own unit, both ways; nil where none is known.
        public var margin: Double?

        public var number: Double? { if case .number(let number) = content { number } else { nil } }
    }

    /// Between two points whose numbers are not to be compared.
    public struct Break: Sendable, Hashable {
        /// The first point after it.
        public var before: Int
        /// The lines that it concerns; all where empty.
        public var lines: [Int] = []
    }

    /// What was to be reached.
    public struct Goal: Sendable, Hashable {
        public var value: Double
        /// `Mål: minst 45`.
        public var words: String
    }

    /// Where the numbers come from.
    public struct Origin: Sendable, Hashable {
        public var source: String
        public var fetched: CivilDate?
        /// `Slutliga uppgifter`; nil where nothing is said of that.
        public var state: String?
        public var definition: String?
        /// The series, or the record that holds the numbers.
        public var page: ShownLink?

        /// `Källa: Påhittade tal, hämtade 20 januari 2026. Slutliga uppgifter.`
        public var sentence: String {
            var text = "Källa: \(source)"
            if let day = fetched { text += ", hämtade \(SwedishFormat.date(day))" }
            text += "."
            if let state { text += " \(state)." }
            return text
        }
    }

    public var sourceSentence: String { origin.sentence }
}
