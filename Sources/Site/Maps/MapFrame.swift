import Records

/// A stretch of the municipality that is drawn as one map: the whole of it, or a town whose parts are too small on that.
struct MapFrame: Sendable {
    /// The area that the map is of; nil for all areas where none holds the others.
    var subject: RecordID?
    /// The areas on it, the largest first; the subject, which is their ground, comes before them.
    var members: [RecordID]
    var wide: Sheet
    var narrow: Sheet

    /// The map at one size, without anything pointed out.
    struct Sheet: Sendable {
        var width: Int
        var height: Int
        /// Above the foot with the scale.
        var mapHeight: Double
        /// In the order of the members.
        var shapes: [PlaneShape?]
        var paths: [String]
        var water: [String]
        var labels: [LabelPlacement.Placed?]
        var scale: ShownMap.Scale
    }
}

/// The sizes that maps are drawn in.
struct SheetSize: Sendable {
    var width: Int
    var highest: Double
    var fontSize: Double
    var hatching: Double

    /// From 40 rem of screen.
    static let wide = SheetSize(width: 640, highest: 460, fontSize: 15, hatching: 9)
    static let narrow = SheetSize(width: 288, highest: 330, fontSize: 13, hatching: 7)
}

extension MapFrame.Sheet {
    private static let margin = 8.0
    private static let foot = 36.0

    /// The map with other words on its areas, in the order of the members; nil for an area that bears none.
    func labels(
        _ texts: [(name: String, value: String?)?], size: SheetSize, after last: Int = 0
    ) -> [LabelPlacement.Placed?] {
        MapFrame.Sheet.labels(texts, shapes, mapHeight: mapHeight, size: size, after: last)
    }

    private static func labels(
        _ texts: [(name: String, value: String?)?], _ shapes: [PlaneShape?], mapHeight: Double, size: SheetSize,
        after last: Int
    ) -> [LabelPlacement.Placed?] {
        let named = texts.indices.filter { texts[$0] != nil && shapes.indices.contains($0) && shapes[$0] != nil }
        let wanted = named.compactMap { index -> LabelPlacement.Wanted? in
            guard let text = texts[index], let shape = shapes[index] else { return nil }
            let area = shape.area
            let smaller = named.compactMap { shapes[$0] }.filter { $0.area < area }.map(\.box)
            return LabelPlacement.Wanted(name: text.name, value: text.value, shape: shape, smaller: smaller)
        }
        let frame = PlaneBox(minX: 2, minY: 2, maxX: Double(size.width) - 2, maxY: mapHeight)
        var labels = [LabelPlacement.Placed?](repeating: nil, count: texts.count)
        let placed = LabelPlacement(frame: frame, fontSize: size.fontSize).place(wanted, after: last)
        for (index, label) in zip(named, placed) { labels[index] = label }
        return labels
    }

    /// Draws `shapes`, in metres, that lie within `box`; `names` has nil for a shape that bears none.
    init(_ shapes: [PlaneShape], water: [PlaneShape], names: [String?], box: PlaneBox, size: SheetSize) {
        let margin = MapFrame.Sheet.margin
        let room = Double(size.width) - 2 * margin
        let factor = min(room / max(box.width, 1), (size.highest - 2 * margin) / max(box.height, 1))
        let left = margin + (room - box.width * factor) / 2
        let mapHeight = box.height * factor + 2 * margin
        func onGrid(_ shape: PlaneShape) -> [[OutlineSimplifier.GridPoint]] {
            shape.rings.map { ring in
                ring.map { point in
                    OutlineSimplifier.GridPoint(
                        x: Int32(clamping: Int((((point.x - box.minX) * factor + left) * 10).rounded())),
                        y: Int32(clamping: Int((((box.maxY - point.y) * factor + margin) * 10).rounded())))
                }
            }
        }
        let drawn = OutlineSimplifier.simplified((shapes + water).map(onGrid), tolerance: 6)
        width = size.width
        self.mapHeight = mapHeight
        height = Int((mapHeight + MapFrame.Sheet.foot).rounded(.up))
        let own = drawn.prefix(shapes.count)
        paths = own.map(MapFrame.Sheet.path)
        self.water = drawn.dropFirst(shapes.count).map(MapFrame.Sheet.path).filter { !$0.isEmpty }
        let planes = own.map { rings in
            PlaneShape(rings: rings.map { $0.map { PlanePoint(x: Double($0.x) / 10, y: Double($0.y) / 10) } })
        }
        self.shapes = planes
        labels = MapFrame.Sheet.labels(
            names.map { $0.map { (name: $0, value: nil) } }, planes, mapHeight: mapHeight, size: size, after: 0)
        scale = MapFrame.Sheet.scale(metres: 1 / factor, width: size.width, top: mapHeight)
    }

    /// The outline as SVG has it: `M` and the first point, then the others.
    private static func path(_ rings: [[OutlineSimplifier.GridPoint]]) -> String {
        rings.map { ring in
            "M" + ring.dropLast().map { "\(tenths(Int($0.x))) \(tenths(Int($0.y)))" }.joined(separator: " ") + "Z"
        }.joined()
    }

    /// A bar of a round length, at most a third of the drawing; `metres` is what a unit stands for.
    private static func scale(metres: Double, width: Int, top: Double) -> ShownMap.Scale {
        let longest = metres * Double(width) / 3
        var length = 1.0
        for step in 0..<24 {
            let next = [1, 2, 5][step % 3] * (0..<(step / 3)).reduce(1.0) { product, _ in product * 10 }
            if next <= longest { length = next }
        }
        let bar = (length / metres * 10).rounded() / 10
        let (left, baseline) = (8.0, top + 26)
        let text = length >= 1000 ? "\(Int(length / 1000)) km" : "\(Int(length)) m"
        let north = Double(width) - 20
        return ShownMap.Scale(
            text: text, x: tenths(left + bar + 8), y: tenths(baseline + 1),
            path: "M\(tenths(left)) \(tenths(baseline - 8))v8h\(tenths(bar))v-8",
            arrow: "M\(tenths(north)) \(tenths(baseline))v-18m-5 7l5 -7l5 7", northX: tenths(north - 18))
    }

    /// A number with at most one decimal.
    static func tenths(_ value: Double) -> String { tenths(Int((value * 10).rounded())) }

    static func tenths(_ tenths: Int) -> String {
        let sign = tenths < 0 ? "-" : ""
        let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
        return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
    }
}
