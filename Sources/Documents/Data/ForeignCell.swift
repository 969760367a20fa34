import Text

/// What other programs write in a column of numbers where they have none (felvärde, saknat värde).
enum ForeignCell {
    /// The mistake that says so; nil for any other text.
    static func kind(of text: String) -> DiagnosticKind? {
        guard text.utf8.count <= 40 else { return nil }
        if text.hasPrefix("#") {
            if text == "#N/A" || text == "#SAKNAS!" { return .dataForeignMissing }
            return text.hasSuffix("!") || text.hasSuffix("?") || text.utf8.allSatisfy { $0 == UInt8(ascii: "#") }
                ? .dataSpreadsheetError : nil
        }
        let word = text.lowercased()
        if ["nan", "na", "n/a", "null", "(null)", "none"].contains(word) { return .dataForeignMissing }
        if word.hasPrefix("err:") { return .dataSpreadsheetError }
        if DateSuggestion.isDayOfSpreadsheet(word) { return .dataNumberIsDate }
        return isLimit(word) ? .dataOtherLimit : nil
    }

    /// `<10`, `<=4`, `≤4`, `1-4`, `1–9` and `färre än 5`.
    private static func isLimit(_ word: String) -> Bool {
        for sign in ["<=", "<", "≤", "färre än", "mindre än", "under"] where word.hasPrefix(sign) {
            return isWhole(word.dropFirst(sign.count).drop { $0 == " " })
        }
        let parts = word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "\u{2013}" }
        return parts.count == 2 && parts.allSatisfy { isWhole($0) && $0.utf8.count <= 2 }
    }

    private static func isWhole(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0 &- 48 < 10 }
    }
}
