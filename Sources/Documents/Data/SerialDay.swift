import Text

/// A spreadsheet's number of a day (dagnummer): 45292 is 2024-01-01, and what is left of a date that was not shown as one.
enum SerialDay {
    /// The mistake, where a cell of periods holds such a number of 1970–2099.
    static func told(_ cell: String, in file: String, at span: SourceSpan) -> Diagnostic? {
        if let day = DateSuggestion.dayWithoutYear(cell) {
            return Diagnostic(.stretchWithoutYear, in: file, at: span, cell, "\(day) 2025")
        }
        guard cell.utf8.count == 5, cell.utf8.allSatisfy({ $0 &- 48 < 10 }), let number = Int32(cell),
            (25_569...73_050).contains(number)
        else { return nil }
        let day = CivilDate(days: number - 25_569)
        let month = "\(SwedishCalendar.name(ofMonth: day.month)) \(day.year)"
        return Diagnostic(.dataSerialDay, in: file, at: span, cell, day.iso, month)
    }
}

extension String {
    /// Without plain and no-break spaces around it, as in a cell within quotes.
    var withoutOuterSpaces: String {
        guard let first = utf8.first, let last = utf8.last,
            first == 0x20 || first == 0xC2 || last == 0x20 || last == 0xA0
        else { return self }
        let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\u{A0}" }
        var text = self[...].drop(while: isSpace)
        while let last = text.last, isSpace(last) { text.removeLast() }
        return String(text)
    }
}
