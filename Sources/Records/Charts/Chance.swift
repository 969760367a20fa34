/// What chance alone can make of two numbers (slumpen): a difference within it is no change. Rules of thumb at 95 per cent.
public enum Chance {
    /// Whether two counts differ by no more than chance can give: |a − b| ≤ 1.96 · √(a + b), as of two Poisson counts.
    public static func explains(counts first: Double, _ second: Double) -> Bool {
        let difference = first - second
        return difference * difference <= 1.96 * 1.96 * (first + second)
    }

    /// The margin of a share in per cent, in percentage points, of so many who answered: 1.96 · √(p(1 − p) / n).
    public static func margin(percent: Double, of respondents: Int) -> Double {
        guard respondents > 0, percent >= 0, percent <= 100 else { return 0 }
        return 1.96 * (percent * (100 - percent) / Double(respondents)).squareRoot()
    }

    /// Whether two shares in per cent differ by no more than the margins of both surveys together.
    public static func explains(percent first: Double, of firstCount: Int, _ second: Double, of secondCount: Int)
        -> Bool
    {
        let margins = (margin(percent: first, of: firstCount), margin(percent: second, of: secondCount))
        let difference = first - second
        return difference * difference <= margins.0 * margins.0 + margins.1 * margins.1
    }
}
