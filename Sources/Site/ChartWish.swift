import Records

/// What is asked of a chart beside its numbers (önskan): how it is drawn, and what it is called.
struct ChartWish {
    /// A part of the addresses of its files.
    var id: String
    /// The record in whose folder its files lie.
    var owner: RecordID
    var form: ChartFence.Form?
    var title: String?
    var unit: String?
    /// Of which areas it is, where it was chosen.
    var areas: [String] = []
}
