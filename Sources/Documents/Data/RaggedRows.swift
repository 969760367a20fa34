/// Rows that all have one number of cells, and another than there are headings (rader som inte passar rubrikerna).
struct RaggedRows {
    /// How many cells each has; nil before the first row, and where they differ or fit.
    private(set) var cells: Int?
    private(set) var rows = 0

    mutating func add(_ count: Int, _ columns: Int) {
        if rows == 0, count != columns { cells = count }
        if count != cells { cells = nil }
        rows += 1
    }
}
