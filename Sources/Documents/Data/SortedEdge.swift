/// The edge of an area or of a hole, with its lines sorted into bands from south to north: so that a point is held against the
/// lines of its own band alone.
struct SortedEdge {
    private let ring: [GeoPoint]
    private let south: Double
    private let north: Double
    private let bandHeight: Double
    /// Where each band's lines begin in `lines`, and where the last one's end.
    private let bandStarts: [Int]
    private let lines: [Int]

    /// `ring` is closed. There are so many bands that their lines are at most some three times those of the ring.
    init(_ ring: [GeoPoint]) {
        self.ring = ring
        let latitudes = ring.map(\.latitude)
        let (south, north) = (latitudes.min() ?? 0, latitudes.max() ?? 0)
        let count = max(0, ring.count - 1)
        let height = max(north - south, .leastNormalMagnitude)
        let climbed = (0..<count).reduce(0) { $0 + (latitudes[$1 + 1] - latitudes[$1]).magnitude }
        let share = climbed > 0 ? min(1, height / climbed) : 1
        let bandCount = max(1, Int(Double(count) * share))
        self.south = south
        self.north = north
        bandHeight = height / Double(bandCount)
        func bands(_ line: Int) -> ClosedRange<Int> {
            let (first, second) = (latitudes[line], latitudes[line + 1])
            let from = SortedEdge.band(min(first, second), south, height / Double(bandCount), bandCount)
            return from...max(from, SortedEdge.band(max(first, second), south, height / Double(bandCount), bandCount))
        }
        var starts = [Int](repeating: 0, count: bandCount + 1)
        for line in 0..<count { for band in bands(line) { starts[band + 1] += 1 } }
        for band in 0..<bandCount { starts[band + 1] += starts[band] }
        var lines = [Int](repeating: 0, count: starts[bandCount])
        var next = starts
        for line in 0..<count {
            for band in bands(line) {
                lines[next[band]] = line
                next[band] += 1
            }
        }
        bandStarts = starts
        self.lines = lines
    }

    private static func band(_ latitude: Double, _ south: Double, _ height: Double, _ count: Int) -> Int {
        Int(min(max(0, (latitude - south) / height), Double(count - 1)))
    }

    /// The places in `lines` of those that reach over some latitudes; long ones may stand there more than once.
    private func places(_ from: Double, _ to: Double) -> Range<Int> {
        let count = bandStarts.count - 1
        let first = SortedEdge.band(from, south, bandHeight, count)
        let last = max(first, SortedEdge.band(to, south, bandHeight, count))
        return bandStarts[first]..<bandStarts[last + 1]
    }

    /// Whether a point lies more than `distance` (degrees of latitude) outside the edge.
    func isOutside(_ point: GeoPoint, by distance: Double, steps: inout Int) -> Bool {
        !surrounds(point, steps: &steps) && !isNear(point, distance, steps: &steps)
    }

    /// Whether a point lies more than `distance` inside.
    func isInside(_ point: GeoPoint, by distance: Double, steps: inout Int) -> Bool {
        surrounds(point, steps: &steps) && !isNear(point, distance, steps: &steps)
    }

    private func surrounds(_ point: GeoPoint, steps: inout Int) -> Bool {
        guard (south...north).contains(point.latitude) else { return false }
        var isInside = false
        let places = places(point.latitude, point.latitude)
        steps -= places.count
        for place in places {
            let (start, end) = (ring[lines[place]], ring[lines[place] + 1])
            guard (start.latitude > point.latitude) != (end.latitude > point.latitude) else { continue }
            let share = (point.latitude - start.latitude) / (end.latitude - start.latitude)
            if point.longitude < start.longitude + share * (end.longitude - start.longitude) { isInside.toggle() }
        }
        return isInside
    }

    private func isNear(_ point: GeoPoint, _ distance: Double, steps: inout Int) -> Bool {
        let places = places(point.latitude - distance, point.latitude + distance)
        steps -= places.count
        return places.contains {
            SortedEdge.squaredDistance(point, ring[lines[$0]], ring[lines[$0] + 1]) <= distance * distance
        }
    }

    /// Where, as shares of its length, a line properly crosses the edge; in order, beginning with 0 and ending with 1.
    func crossings(of line: GeoLine, steps: inout Int) -> [Double] {
        let (start, end) = (line.start, line.end)
        let places = places(min(start.latitude, end.latitude), max(start.latitude, end.latitude))
        steps -= places.count
        guard steps > 0 else { return [] }
        var shares = [0.0, 1.0]
        for place in places {
            let other = GeoLine(start: ring[lines[place]], end: ring[lines[place] + 1])
            guard max(other.start.longitude, other.end.longitude) >= min(start.longitude, end.longitude),
                min(other.start.longitude, other.end.longitude) <= max(start.longitude, end.longitude),
                let share = line.crossing(other)
            else { continue }
            shares.append(share)
        }
        return shares.sorted()
    }

    /// In degrees of latitude; in Sweden one of longitude is about half as long.
    private static func squaredDistance(_ point: GeoPoint, _ start: GeoPoint, _ end: GeoPoint) -> Double {
        let (x, y) = ((end.longitude - start.longitude) / 2, end.latitude - start.latitude)
        let (east, north) = ((point.longitude - start.longitude) / 2, point.latitude - start.latitude)
        let length = x * x + y * y
        let share = length > 0 ? min(1, max(0, (east * x + north * y) / length)) : 0
        let (restEast, restNorth) = (east - share * x, north - share * y)
        return restEast * restEast + restNorth * restNorth
    }
}
