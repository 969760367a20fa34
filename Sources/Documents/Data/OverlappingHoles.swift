/// Finds holes of an area that lie over each other: what two of them cover is drawn as if it belonged to the area.
///
/// A sweep from west to east; its steps are bounded for a file as a whole, so that no file takes time by the square. Beyond
/// the limit nothing is told.
struct OverlappingHoles {
    /// What is left.
    private(set) var steps: Int

    init(steps: Int = 8_000_000) { self.steps = steps }

    /// A hole with what is asked of it again and again.
    private struct Hole {
        var ring: [GeoPoint]
        var east: ClosedRange<Double>
        var north: ClosedRange<Double>
        var edge: SortedEdge?

        init(_ ring: [GeoPoint]) {
            self.ring = ring
            let (east, north) = (ring.map(\.longitude), ring.map(\.latitude))
            self.east = (east.min() ?? 0)...(east.max() ?? 0)
            self.north = (north.min() ?? 0)...(north.max() ?? 0)
        }

        /// In degrees of latitude; in Sweden one of longitude is about half as long.
        var size: Double { max((east.upperBound - east.lowerBound) / 2, north.upperBound - north.lowerBound) }
    }

    /// The first hole that lies over another, and which of its points or lines does. All are closed.
    mutating func first(in rings: [[GeoPoint]]) -> (hole: Int, point: Int)? {
        guard rings.count > 1 else { return nil }
        var holes = rings.map(Hole.init)
        var reach: [Int] = []
        let order = holes.indices.sorted { (holes[$0].east.lowerBound, $0) < (holes[$1].east.lowerBound, $1) }
        for number in order {
            var place = 0
            while place < reach.count {
                steps -= 1
                guard steps > 0 else { return nil }
                let other = reach[place]
                guard holes[other].east.upperBound > holes[number].east.lowerBound else {
                    reach.swapAt(place, reach.count - 1)
                    reach.removeLast()
                    continue
                }
                place += 1
                guard holes[other].north.overlaps(holes[number].north) else { continue }
                if let point = overlap(of: number, with: other, in: &holes) { return (number, point) }
                if overlap(of: other, with: number, in: &holes) != nil { return (number, 0) }
            }
            reach.append(number)
        }
        return nil
    }

    /// The first point or line of a hole within another, or its first point where all of it lies there or on that edge.
    ///
    /// What overlaps by less than a metre and a half, or a thousandth of the smaller one's size, comes of rounded points.
    private mutating func overlap(of number: Int, with other: Int, in holes: inout [Hole]) -> Int? {
        if holes[other].edge == nil {
            steps -= 4 * holes[other].ring.count
            holes[other].edge = SortedEdge(holes[other].ring)
        }
        guard let edge = holes[other].edge else { return nil }
        let margin = max(1.5e-5, min(holes[number].size, holes[other].size) / 1000)
        let ring = holes[number].ring
        var isWithin = true
        for place in 0..<(ring.count - 1) {
            let line = GeoLine(start: ring[place], end: ring[place + 1])
            let shares = edge.crossings(of: line, steps: &steps)
            let middles = zip(shares, shares.dropFirst()).map { line.point(at: ($0 + $1) / 2) }
            for point in [line.start] + middles {
                guard steps > 0 else { return nil }
                if edge.isInside(point, by: margin, steps: &steps) { return place }
                if isWithin, edge.isOutside(point, by: margin, steps: &steps) { isWithin = false }
            }
        }
        return isWithin ? 0 : nil
    }
}
