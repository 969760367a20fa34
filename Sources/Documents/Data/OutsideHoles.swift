/// Finds holes of areas that lie outside the outer edge, wholly or in part.
///
/// Its steps are bounded for a file as a whole, so that no file takes time by the square: a map as map programs draw it
/// takes some tens of steps a point. Beyond the limit nothing is told.
struct OutsideHoles {
    private var steps = 8_000_000

    /// The first point of a line that runs outside; nil where the hole lies within, or touches the edge. Both are closed.
    ///
    /// What sticks out by less than a metre and a half, or a thousandth of the hole's own size, comes of rounded points and
    /// can't be seen.
    mutating func first(in hole: [GeoPoint], outside edge: SortedEdge) -> Int? {
        guard hole.count > 1 else { return nil }
        let east = hole.map(\.longitude)
        let north = hole.map(\.latitude)
        let size = max(
            ((east.max() ?? 0) - (east.min() ?? 0)) / 2, (north.max() ?? 0) - (north.min() ?? 0))
        let margin = max(1.5e-5, size / 1000)
        for line in 0..<(hole.count - 1) {
            guard steps > 0 else { return nil }
            if edge.isOutside(hole[line], by: margin, steps: &steps) { return line }
        }
        // A line may leave and come back between two points that lie within.
        for place in 0..<(hole.count - 1) {
            let line = GeoLine(start: hole[place], end: hole[place + 1])
            let shares = edge.crossings(of: line, steps: &steps)
            for (from, to) in zip(shares, shares.dropFirst()) {
                guard steps > 0 else { return nil }
                let middle = line.point(at: (from + to) / 2)
                if edge.isOutside(middle, by: margin, steps: &steps) { return place }
            }
        }
        return nil
    }
}
