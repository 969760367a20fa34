/// Names at the ends of lines (etiketternas plats): as near their line as can be, never on each other.
enum EndLabelPlacement {
    /// The middle of each label: in the order of `wanted`, at least half of both heights and `gap` apart, inside `top` and
    /// `bottom` where all together fit. Moves as little as possible (least squares: pools of neighbours share their mean).
    static func spread(
        _ wanted: [Double], heights: [Double], gap: Double, top: Double, bottom: Double
    ) -> [Double] {
        guard let first = heights.first, wanted.count == heights.count else { return wanted }
        let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
        // Without the room that those above need, the task is to keep numbers in order.
        var offsets = [0.0]
        for (above, below) in zip(order, order.dropFirst()) {
            offsets.append((offsets.last ?? 0) + (heights[above] + heights[below]) / 2 + gap)
        }
        var pools: [(sum: Double, count: Int)] = []
        for (place, index) in order.enumerated() {
            pools.append((wanted[index] - offsets[place], 1))
            while pools.count > 1, let last = pools.last {
                let before = pools[pools.count - 2]
                guard before.sum / Double(before.count) > last.sum / Double(last.count) else { break }
                pools.removeLast()
                pools[pools.count - 1] = (before.sum + last.sum, before.count + last.count)
            }
        }
        let lowest = top + (order.first.map { heights[$0] } ?? first) / 2
        let highest = bottom - (order.last.map { heights[$0] } ?? first) / 2 - (offsets.last ?? 0)
        var result = wanted
        var place = 0
        for pool in pools {
            let position = max(lowest, min(highest, pool.sum / Double(pool.count)))
            for _ in 0..<pool.count {
                result[order[place]] = position + offsets[place]
                place += 1
            }
        }
        return result
    }
}
