public import Documents
public import Text

/// A data series (dataserie): a table of numbers and what it says of itself.
public struct DataSeries: Sendable {
    public var head: RecordHead
    public var source: String
    public var fetched: CivilDate?
    public var isPreliminary: Bool
    public var axis: Axis?
    /// Counts of 1–4 are withheld for areas.
    public var isSensitive: Bool
    /// Whether its description says if it is.
    public internal(set) var saysIfSensitive = false
    public var definition: String?
    public var columns: [Column]
    public var breaks: [Break]
    /// The rows of the CSV file, in its order; each has as many cells as there are columns.
    public var rows: [[DataCell]]
    /// The path of the CSV file from the content folder; nil where there is none.
    public internal(set) var tablePath: String?
    /// From when the numbers may still change (preliminär-från); nil where `isPreliminary` holds for all of them or for none.
    public var preliminaryFrom: DatePeriod?
    /// The period of each row, read once.
    var periods: [DatePeriod?] = []
    /// The rows of each area, read once.
    public internal(set) var rowsByArea: [String: [Int]] = [:]

    public struct Column: Sendable, Hashable {
        /// The header in the CSV file.
        public var name: String
        /// What readers see; the header where nothing else is said.
        public var label: String
        public var sort: Sort
        public var unit: String?
        public var decimals: Int?
        /// Of others, to compare with (jämförelse): the median of similar municipalities. Drawn grey beside the columns of
        /// its unit, never as a line of the municipality's own.
        public var isComparison = false
        /// Where the page of the series tells of the column; no blank may stand in a place's name.
        public var anchor: String { String(name.map { $0.isWhitespace ? "-" : $0 }) }

        public enum Sort: String, Sendable, Hashable {
            case period
            case area = "område"
            case count = "antal"
            case number = "tal"
            case share = "andel"
            case text

            public var isNumeric: Bool { self == .count || self == .number || self == .share }
        }
    }

    /// Whether a cell's count is one of 1–4, which a sensitive series withholds for areas.
    public static func isSmallCount(_ content: DataCell.Content) -> Bool {
        guard case .number(let number) = content else { return false }
        return number.digits > 0 && number < DecimalNumber(5)
    }

    /// A break in the series (serieavbrott): numbers before and after it are not to be compared.
    public struct Break: Sendable, Hashable {
        public var at: DatePeriod
        public var why: String?
        /// The columns that it concerns; all where empty.
        public var columns: [String] = []
    }

    /// Whether the number of a period may still change.
    public func isPreliminary(at period: DatePeriod?) -> Bool {
        guard isPreliminary, let from = preliminaryFrom, let period else { return isPreliminary }
        return period.first >= from.first
    }
}
