public import Text

/// A file of comma-separated values (dataserie, CSV; RFC 4180) cut into cells that know their places.
///
/// The first line holds the headings. Between cells stands `;`, a tab or `,`: the one that the headings have most of.
/// Cells are kept as places in the source; what they mean is decided by `cells(of:)`.
public struct DataTable: Sendable {
    /// A column's heading.
    public struct Header: Sendable, Hashable {
        public var name: String
        public var span: SourceSpan
    }

    /// What a column's cells must be.
    public enum ColumnSort: Sendable, Hashable {
        /// A whole number, not negative.
        case count
        case number
        /// A date or period in the grammar's forms.
        case period
        case text
    }

    public let source: SourceText
    public internal(set) var headers: [Header] = []
    /// Where each cell's text begins and ends, row by row; each row has as many as there are headers.
    var cellPlaces: [CellPlace] = []

    struct CellPlace: Sendable {
        var start: Int32
        var end: Int32
        /// It holds doubled quotes.
        var isEscaped: Bool
    }

    init(source: SourceText) { self.source = source }

    public var rowCount: Int { headers.isEmpty ? 0 : cellPlaces.count / headers.count }

    /// The index of the column with a heading.
    public func column(named name: String) -> Int? { headers.firstIndex { $0.name == name } }

    /// A cell's place, without the quotes and spaces around it; the file's beginning for one that there is not.
    public func span(row: Int, column: Int) -> SourceSpan {
        guard let place = place(row: row, column: column) else { return SourceSpan(0, 0) }
        return SourceSpan(Int(place.start), Int(place.end))
    }

    /// The line (from 1) that a row begins on: what an editor looks for, in a text as in a spreadsheet.
    func line(ofRow row: Int) -> Int { source.line(of: Int(span(row: row, column: 0).start)) }

    /// A cell's text, quotes resolved; empty for one that there is not.
    public func text(row: Int, column: Int) -> String {
        guard let place = place(row: row, column: column) else { return "" }
        return text(place)
    }

    private func place(row: Int, column: Int) -> CellPlace? {
        guard headers.indices.contains(column), row >= 0, row < rowCount else { return nil }
        return cellPlaces[row * headers.count + column]
    }

    func text(_ place: CellPlace) -> String {
        let bytes = source.bytes[Int(place.start)..<Int(place.end)]
        guard place.isEscaped else { return String(decoding: bytes, as: UTF8.self) }
        var result: [UInt8] = []
        var isSecond = false
        for byte in bytes {
            if byte == UInt8(ascii: "\""), !isSecond {
                isSecond = true
                continue
            }
            isSecond = false
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }
}
