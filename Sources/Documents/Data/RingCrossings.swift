/// Finds where an edge of an area crosses itself, as a bow tie does.
///
/// A sweep from west to east: each line is held against those that reach over the same longitudes. Its steps are bounded
/// for a file as a whole, so that no file takes time by the square: a map as map programs draw it takes some tens of
/// steps a point. Beyond the limit nothing is told.
struct RingCrossings {
    private var steps = 4_000_000

    /// The first point of a line that properly crosses another, where what lies on the wrong side is more than a
    /// thousandth of the whole: points rounded to a metre make smaller ones, which nobody can see. `ring` is closed.
    mutating func first(in ring: [GeoPoint]) -> Int? {
        guard ring.count > 4 else { return nil }
        let count = ring.count - 1
        let lows = (0..<count).map { min(ring[$0].longitude, ring[$0 + 1].longitude) }
        var reach: [Int] = []
        for line in (0..<count).sorted(by: { (lows[$0], $0) < (lows[$1], $1) }) {
            var place = 0
            while place < reach.count {
                steps -= 1
                guard steps > 0 else { return nil }
                let other = reach[place]
                guard max(ring[other].longitude, ring[other + 1].longitude) >= lows[line] else {
                    reach.swapAt(place, reach.count - 1)
                    reach.removeLast()
                    continue
                }
                place += 1
                let (earlier, later) = (min(line, other), max(line, other))
                guard let point = RingCrossings.crossing(ring, earlier, later) else { continue }
                steps -= count
                if RingCrossings.isVisible(ring, earlier, later, point) { return earlier }
            }
            reach.append(line)
        }
        return nil
    }

    /// Where the lines from two points cross; nil where they only touch, or do not meet.
    private static func crossing(_ ring: [GeoPoint], _ first: Int, _ second: Int) -> GeoPoint? {
        let line = GeoLine(start: ring[first], end: ring[first + 1])
        let other = GeoLine(start: ring[second], end: ring[second + 1])
        guard min(line.start.latitude, line.end.latitude) <= max(other.start.latitude, other.end.latitude),
            min(other.start.latitude, other.end.latitude) <= max(line.start.latitude, line.end.latitude)
        else { return nil }
        return line.crossing(other).map(line.point)
    }

    /// Whether both of the loops that meet in `point` can be seen.
    private static func isVisible(_ ring: [GeoPoint], _ first: Int, _ second: Int, _ point: GeoPoint) -> Bool {
        var (loop, rest) = (0.0, 0.0)
        for line in 0..<(ring.count - 1) {
            let surface = GeoLine.surface(point, ring[line], ring[line + 1])
            // The two lines that cross go through the point, and have none.
            if line == first || line == second { continue }
            if line > first, line < second { loop += surface } else { rest += surface }
        }
        return min(loop.magnitude, rest.magnitude) > max(loop.magnitude, rest.magnitude) / 1000
    }
}
