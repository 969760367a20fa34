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
        // So many digits would take the drawing's room.
        let unit = ValueScale.unit(of: ticks.map(abs).max() ?? 0)
        let decimals = ValueScale.decimals(of: step / (unit?.size ?? 1))
        labels = ticks.map { tick in
            guard let unit, tick != 0 else { return ValueScale.words(tick, decimals: decimals) }
            return ValueScale.words(tick / unit.size, decimals: decimals) + "\u{A0}" + unit.words
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

    /// Millions and milliards, of numbers from ten millions on; nil of smaller ones.
    static func unit(of number: Double) -> (size: Double, words: String)? {
        switch abs(number) {
        case 1e9...: (1e9, "mdr")
        case 1e7...: (1e6, "milj.")
        default: nil
        }
    }

    /// A number as short as it can be said: `250,0 mdr`; nil where it has no more digits than a drawing has room for.
    static func short(_ number: Double) -> String? {
        unit(of: number).map { words(number / $0.size, decimals: 1) + "\u{A0}" + $0.words }
    }

    private static func words(_ number: Double, decimals: Int) -> String {
        var factor = 1.0
        for _ in 0..<decimals { factor *= 10 }
        let digits = Int64(exactly: (number * factor).rounded()) ?? 0
        return SwedishFormat.number(DecimalNumber(digits: digits, decimals: UInt8(decimals)), in: .table)
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
