import Text

/// The upright axis (värdeaxeln): from zero to the first even number above all that is drawn, five lines at most.
struct ValueScale: Sendable {
    var ticks: [Double]
    /// As written beside the lines.
    var labels: [String]
    /// Where the lowest and the highest tick lie.
    var bottom: Double
    var top: Double

    /// - Parameter values: all that is drawn. Zero is always in sight, so that no difference looks larger than it is.
    /// - Parameter isWhole: ticks stand at whole numbers only.
    init(_ values: [Double], isWhole: Bool, bottom: Double, top: Double) {
        let low = min(0, values.filter(\.isFinite).min() ?? 0)
        let high = max(0, values.filter(\.isFinite).max() ?? 0)
        let span = high > low ? high - low : 1
        var step = ValueScale.step(atLeast: span / 4, isWhole: isWhole)
        var first = (low / step).rounded(.down)
        var last = ((low < high ? high : low + span) / step).rounded(.up)
        // Zero inside the span can take one step more than there is room for.
        while last - first > 4 {
            step = ValueScale.step(atLeast: step * 1.01, isWhole: isWhole)
            first = (low / step).rounded(.down)
            last = (high / step).rounded(.up)
        }
        let count = Int(last - first)
        ticks = (0...max(1, count)).map { (first + Double($0)) * step }
        let decimals = ValueScale.decimals(of: step)
        var factor = 1.0
        for _ in 0..<decimals { factor *= 10 }
        labels = ticks.map { tick in
            let digits = Int64(exactly: (tick * factor).rounded()) ?? 0
            return SwedishFormat.number(DecimalNumber(digits: digits, decimals: UInt8(decimals)), in: .table)
        }
        self.bottom = bottom
        self.top = top
    }

    func y(_ value: Double) -> Double {
        guard let low = ticks.first, let high = ticks.last, high > low else { return bottom }
        return bottom - (min(max(value, low), high) - low) / (high - low) * (bottom - top)
    }

    /// The smallest of 1, 2, 2.5, 5 and their tens that is no smaller than `least`.
    static func step(atLeast least: Double, isWhole: Bool) -> Double {
        let least = isWhole ? max(1, least) : max(least, 1e-6)
        var magnitude = 1.0
        while magnitude * 10 <= least, magnitude < 1e20 { magnitude *= 10 }
        while magnitude > least, magnitude > 1e-8 { magnitude /= 10 }
        for factor in [1, 2, 2.5, 5, 10] {
            let step = factor * magnitude
            if step >= least, !isWhole || step == step.rounded() { return step }
        }
        return magnitude * 10
    }

    private static func decimals(of step: Double) -> Int {
        var value = step
        for count in 0..<7 {
            if abs(value - value.rounded()) < 1e-6 { return count }
            value *= 10
        }
        return 7
    }
}
