/// Makes outlines as coarse as a drawing can show, without tearing neighbours apart (förenkling).
///
/// Points are put on the drawing's grid. Edges that two shapes share are found by their points, cut where a third line
/// meets them, and simplified once each, so that a common border stays one line.
struct OutlineSimplifier {
    /// A point on the drawing's grid, in tenths of its unit.
    struct GridPoint: Hashable {
        var x: Int32
        var y: Int32

        static func < (left: GridPoint, right: GridPoint) -> Bool {
            left.x != right.x ? left.x < right.x : left.y < right.y
        }
    }

    /// How far the line may be from a point that it leaves out, in tenths of the drawing's unit.
    let tolerance: Double
    /// Points where lines meet: they are kept.
    private var nodes: Set<GridPoint> = []

    /// The shapes' rings in the order given; a ring that shrinks to nothing is left out.
    static func simplified(_ shapes: [[[GridPoint]]], tolerance: Double) -> [[[GridPoint]]] {
        let clean = shapes.map { $0.map(withoutRepeats) }
        var simplifier = OutlineSimplifier(tolerance: tolerance)
        simplifier.findNodes(clean)
        return clean.map { rings in rings.map { simplifier.ring($0) }.filter { $0.count >= 4 } }
    }

    private init(tolerance: Double) { self.tolerance = tolerance }

    private static func withoutRepeats(_ ring: [GridPoint]) -> [GridPoint] {
        var result: [GridPoint] = []
        for point in ring where point != result.last { result.append(point) }
        return result
    }

    /// A point with other than two neighbours, over all shapes, is one where lines meet or part.
    private mutating func findNodes(_ shapes: [[[GridPoint]]]) {
        var neighbours: [GridPoint: (GridPoint, GridPoint?)] = [:]
        func note(_ point: GridPoint, _ other: GridPoint) {
            guard let known = neighbours[point] else {
                neighbours[point] = (other, nil)
                return
            }
            if known.0 == other || known.1 == other { return }
            if known.1 == nil { neighbours[point] = (known.0, other) } else { nodes.insert(point) }
        }
        for ring in shapes.joined() {
            for (from, to) in zip(ring, ring.dropFirst()) {
                note(from, to)
                note(to, from)
            }
        }
    }

    private func ring(_ ring: [GridPoint]) -> [GridPoint] {
        guard ring.count >= 4 else { return [] }
        let open = Array(ring.dropLast())
        var cuts = open.indices.filter { nodes.contains(open[$0]) }
        if cuts.count < 2 {
            // A line of its own: cut where any shape that shares it would cut, at its first and its last point in order.
            var (low, high) = (0, 0)
            for index in open.indices {
                if open[index] < open[low] { low = index }
                if open[high] < open[index] { high = index }
            }
            cuts = Set(cuts + [low, high]).sorted()
        }
        guard let first = cuts.first, cuts.count > 1 else { return [] }
        var result: [GridPoint] = []
        for (index, cut) in cuts.enumerated() {
            let end = index + 1 < cuts.count ? cuts[index + 1] : first + open.count
            let line = (cut...end).map { open[$0 % open.count] }
            result += simplified(line: line).dropLast()
        }
        if let start = result.first { result.append(start) }
        return result
    }

    /// Douglas and Peucker's way, from the same end whichever shape asks, with a stack of its own.
    private func simplified(line: [GridPoint]) -> [GridPoint] {
        guard line.count > 2, let first = line.first, let last = line.last else { return line }
        let isTurned = last < first
        // A border with more points than a screen has pixels is thinned first, so that no input takes long.
        let stride = max(1, line.count / 4096)
        var points = isTurned ? Array(line.reversed()) : line
        if stride > 1 {
            points = points.indices.filter { $0 % stride == 0 || $0 == points.count - 1 }.map { points[$0] }
        }
        var isKept = [Bool](repeating: false, count: points.count)
        isKept[0] = true
        isKept[points.count - 1] = true
        var waiting = [(0, points.count - 1)]
        while let (start, end) = waiting.popLast() {
            guard end - start > 1 else { continue }
            var farthest = (index: start, distance: tolerance * tolerance)
            for index in start + 1..<end {
                let distance = OutlineSimplifier.distance(points[index], points[start], points[end])
                if distance > farthest.distance { farthest = (index, distance) }
            }
            guard farthest.index > start else { continue }
            isKept[farthest.index] = true
            waiting.append((start, farthest.index))
            waiting.append((farthest.index, end))
        }
        let kept = points.indices.filter { isKept[$0] }.map { points[$0] }
        return isTurned ? kept.reversed() : kept
    }

    /// The square of the distance from a point to a stretch of line.
    private static func distance(_ point: GridPoint, _ from: GridPoint, _ to: GridPoint) -> Double {
        let (dx, dy) = (Double(to.x) - Double(from.x), Double(to.y) - Double(from.y))
        let (px, py) = (Double(point.x) - Double(from.x), Double(point.y) - Double(from.y))
        let length = dx * dx + dy * dy
        let along = length > 0 ? max(0, min(1, (px * dx + py * dy) / length)) : 0
        let (x, y) = (along * dx - px, along * dy - py)
        return x * x + y * y
    }
}
