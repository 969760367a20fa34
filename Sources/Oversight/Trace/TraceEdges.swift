/// Edges between numbered nodes (kanter), by the node they leave: two flat arrays, made in one pass over the edges.
struct TraceEdges: Sendable {
    private var starts: [Int32]
    private var ends: [Int32]

    /// `pairs` keep their order within a node.
    init(_ pairs: [(from: Int32, to: Int32)], count: Int) {
        starts = Array(repeating: 0, count: count + 1)
        for pair in pairs { starts[Int(pair.from) + 1] += 1 }
        for index in 0..<count { starts[index + 1] += starts[index] }
        var next = starts
        ends = Array(repeating: 0, count: pairs.count)
        for pair in pairs {
            ends[Int(next[Int(pair.from)])] = pair.to
            next[Int(pair.from)] += 1
        }
    }

    subscript(node: Int32) -> ArraySlice<Int32> { ends[Int(starts[Int(node)])..<Int(starts[Int(node) + 1])] }
}
