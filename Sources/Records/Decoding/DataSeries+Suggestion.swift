import Text

extension DataSeries {
    /// How a column may be described that nobody has described, to be shown as an example: by its heading and by what its
    /// cells, read as words, look like.
    func suggestedDescription(ofColumn column: Int) -> String {
        // Signs alone (`..`, `–`) say that there is nothing.
        let cells = rows.indices.compactMap { text($0, column) }.filter { $0.contains { $0.isLetter || $0.isNumber } }
        let name = columns[column].name.lowercased()
        if name.hasPrefix("område") { return "{ slag: område }" }
        if ["år", "månad", "kvartal", "tertial", "halvår", "period"].contains(name)
            || !cells.isEmpty && cells.allSatisfy({ DatePeriod(swedish: $0) != nil })
        {
            return "{ slag: period }"
        }
        if cells.contains(where: { $0.hasSuffix("%") }) { return "{ slag: andel, enhet: procent }" }
        let isNumber = cells.contains { $0.utf8.contains { $0 &- 48 < 10 } }
        return isNumber || cells.isEmpty ? "{ slag: antal, enhet: anmälningar }" : "{ slag: text }"
    }
}
