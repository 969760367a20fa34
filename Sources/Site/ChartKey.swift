public import Records

/// Which chart (diagrammets nyckel): what its files are made from, as its page makes the drawing.
public enum ChartKey: Sendable, Hashable {
    /// A data fence of a record's text.
    case fence(RecordID, number: Int)
    /// A column of numbers of a series.
    case column(series: RecordID, Int)
    /// What a series holds of an area; `column` is the first of those with one unit.
    case area(RecordID, series: RecordID, column: Int)
    /// Goal and outcome of an undertaking.
    case undertaking(PartID)
    /// A question of a survey.
    case question(RecordID, Int)
}
