import Documents

/// A point of a plane: metres of SWEREF 99 TM with `y` to the north, or a drawing's units with `y` downwards.
struct PlanePoint: Sendable, Hashable {
    var x: Double
    var y: Double
}

/// The box around shapes.
struct PlaneBox: Sendable, Hashable {
    var minX: Double
    var minY: Double
    var maxX: Double
    var maxY: Double

    var width: Double { maxX - minX }
    var height: Double { maxY - minY }
    var centre: PlanePoint { PlanePoint(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

    init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
        self.minX = minX
        self.minY = minY
        self.maxX = maxX
        self.maxY = maxY
    }

    /// Nil around nothing.
    init?(_ points: some Sequence<PlanePoint>) {
        var iterator = points.makeIterator()
        guard let first = iterator.next() else { return nil }
        self.init(minX: first.x, minY: first.y, maxX: first.x, maxY: first.y)
        while let point = iterator.next() {
            minX = min(minX, point.x)
            minY = min(minY, point.y)
            maxX = max(maxX, point.x)
            maxY = max(maxY, point.y)
        }
    }

    func overlaps(_ other: PlaneBox) -> Bool {
        minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
    }

    func contains(_ other: PlaneBox) -> Bool {
        minX <= other.minX && minY <= other.minY && maxX >= other.maxX && maxY >= other.maxY
    }

    func union(_ other: PlaneBox) -> PlaneBox {
        PlaneBox(
            minX: min(minX, other.minX), minY: min(minY, other.minY), maxX: max(maxX, other.maxX),
            maxY: max(maxY, other.maxY))
    }
}

/// Surfaces with their holes: closed rings, of which a point is inside where it lies in an odd number of them.
struct PlaneShape: Sendable {
    var rings: [[PlanePoint]]
    var box: PlaneBox

    init?(rings: [[PlanePoint]]) {
        guard let box = PlaneBox(rings.lazy.joined()) else { return nil }
        self.rings = rings
        self.box = box
    }

    /// The shape of a feature in SWEREF 99 TM.
    init?(_ feature: GeoFeature) {
        self.init(
            rings: feature.polygons.flatMap { polygon in
                ([polygon.outer] + polygon.holes).map { $0.map(Sweref99TM.project) }
            })
    }

    /// The surface, holes taken off.
    var area: Double {
        abs(
            rings.reduce(0) { sum, ring in
                sum + zip(ring, ring.dropFirst()).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }
            }) / 2
    }

    func contains(_ point: PlanePoint) -> Bool {
        var isInside = false
        eachEdge { from, to in
            if PlaneShape.crosses(from, to, rightOf: point) { isInside.toggle() }
        }
        return isInside
    }

    /// How far a point lies from the nearest edge; negative outside.
    func clearance(of point: PlanePoint) -> Double {
        var nearest = Double.infinity
        var isInside = false
        eachEdge { from, to in
            let (dx, dy) = (to.x - from.x, to.y - from.y)
            let length = dx * dx + dy * dy
            let along = length > 0 ? max(0, min(1, ((point.x - from.x) * dx + (point.y - from.y) * dy) / length)) : 0
            let (x, y) = (from.x + along * dx - point.x, from.y + along * dy - point.y)
            nearest = min(nearest, x * x + y * y)
            if PlaneShape.crosses(from, to, rightOf: point) { isInside.toggle() }
        }
        let distance = nearest.squareRoot()
        return isInside ? distance : -distance
    }

    /// Whether a line from the point to the right crosses an edge.
    @inline(__always) private static func crosses(
        _ from: PlanePoint, _ to: PlanePoint, rightOf point: PlanePoint
    ) -> Bool {
        (from.y > point.y) != (to.y > point.y)
            && point.x < (to.x - from.x) * (point.y - from.y) / (to.y - from.y) + from.x
    }

    /// Every edge of every ring: a coast has a hundred thousand, and a name is tried in some hundred places.
    @inline(__always) private func eachEdge(_ tell: (_ from: PlanePoint, _ to: PlanePoint) -> Void) {
        for ring in rings where ring.count > 1 {
            ring.withUnsafeBufferPointer { ring in
                guard let first = ring.baseAddress else { return }
                let last = first + (ring.count - 1)
                var edge = first
                while edge < last {
                    tell(edge[0], edge[1])
                    edge += 1
                }
            }
        }
    }

    /// A point well inside: the one of a grid that lies furthest from the edges.
    func innerPoint() -> PlanePoint {
        var best = (point: box.centre, clearance: -Double.infinity)
        let steps = 16
        for row in 1..<steps {
            for column in 1..<steps {
                let point = PlanePoint(
                    x: box.minX + box.width * Double(column) / Double(steps),
                    y: box.minY + box.height * Double(row) / Double(steps))
                let clearance = clearance(of: point)
                if clearance > best.clearance { best = (point, clearance) }
            }
        }
        return best.point
    }
}
