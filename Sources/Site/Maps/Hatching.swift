/// Slanting lines across a shape (skraffering): what tells the chosen area apart on paper and without colours.
enum Hatching {
    /// The lines' ends, `spacing` apart, rising to the right; `y` downwards.
    static func lines(over shape: PlaneShape, spacing: Double) -> [(PlanePoint, PlanePoint)] {
        guard spacing > 0 else { return [] }
        let low = shape.box.minX + shape.box.minY
        let high = shape.box.maxX + shape.box.maxY
        var lines: [(PlanePoint, PlanePoint)] = []
        // Every line has one sum of x and y; the multiples of the spacing keep neighbours' lines in step.
        var sum = (low / spacing).rounded(.up) * spacing
        while sum < high, lines.count < 2000 {
            var crossings: [Double] = []
            for ring in shape.rings {
                for (from, to) in zip(ring, ring.dropFirst()) {
                    let (one, other) = (from.x + from.y - sum, to.x + to.y - sum)
                    guard (one > 0) != (other > 0) else { continue }
                    crossings.append(from.x + (to.x - from.x) * one / (one - other))
                }
            }
            crossings.sort()
            for index in stride(from: 0, to: crossings.count - 1, by: 2) {
                let (start, end) = (crossings[index], crossings[index + 1])
                if end - start > 0.5 {
                    lines.append((PlanePoint(x: start, y: sum - start), PlanePoint(x: end, y: sum - end)))
                }
            }
            sum += spacing
        }
        return lines
    }
}
