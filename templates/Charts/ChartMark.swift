/// One thing in a drawing (märke): a shape or words, and what it stands for.
struct ChartMark: Hashable, Sendable {
    enum Shape: Hashable, Sendable {
        case segment(ChartPoint, ChartPoint)
        case polyline([ChartPoint])
        case rectangle(ChartBox)
        /// The mark of a series at a point: round, square, triangle or diamond.
        case marker(ChartPoint)
        /// `at` is where the words begin, end or have their middle, on their base line.
        case text(String, at: ChartPoint, Anchor)
        /// From below upwards.
        case turnedText(String, at: ChartPoint)
    }

    enum Anchor: Hashable, Sendable { case start, middle, end }

    /// What it stands for; the style sheet says how it looks. `series` is 0–3, `ChartMark.reference` for what is compared with.
    enum Role: Hashable, Sendable {
        case grid, baseline, seriesBreak, goal, leader, withheld
        case line(series: Int)
        case point(series: Int, isHollow: Bool)
        case bar(series: Int, isHollow: Bool)
        case margin(series: Int)
        case axisWords, value, strongValue
        case name(series: Int)
    }

    static let reference = 4
    /// The height of words in the drawing's own units: 12 pixels and more on the narrowest screen.
    static let fontSize = 14.0
    /// The size at which plain words are as wide as bold ones of `fontSize`.
    static let boldSize = 16.3

    var shape: Shape
    var role: Role

    /// The room that words take; nil for shapes.
    var textBox: ChartBox? {
        let size = ChartMark.fontSize
        switch shape {
        case .text(let text, let at, let anchor):
            let width = ChartText.width(of: text, size: role.isBold ? ChartMark.boldSize : size)
            let left =
                switch anchor {
                case .start: at.x
                case .middle: at.x - width / 2
                case .end: at.x - width
                }
            return ChartBox(left: left, top: at.y - size * 0.78, right: left + width, bottom: at.y + size * 0.24)
        case .turnedText(let text, let at):
            return ChartBox(
                left: at.x - size * 0.78, top: at.y - ChartText.width(of: text), right: at.x + size * 0.24, bottom: at.y
            )
        default: return nil
        }
    }
}

extension ChartMark.Role {
    /// Words that the style sheet sets bold.
    var isBold: Bool {
        switch self {
        case .name, .strongValue: true
        default: false
        }
    }
}

/// A place in a drawing, from its upper left corner.
struct ChartPoint: Hashable, Sendable {
    var x: Double
    var y: Double

    init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }
}

/// A rectangle of a drawing.
struct ChartBox: Hashable, Sendable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var width: Double { right - left }
    var height: Double { bottom - top }

    func overlaps(_ other: ChartBox) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
}
