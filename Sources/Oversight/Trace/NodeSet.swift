/// Numbered nodes, each once, in the order in which they came (nodmängd). A chain holds a handful, so a few are looked
/// through one by one, and more are found in a table of their own; both are many times cheaper than a `Set`.
struct NodeSet {
    private(set) var nodes: [Int32] = []
    /// Places in `nodes`, plus one; 0 for none. Empty while nodes are few; else a power of two, at most half full.
    private var table: [Int32] = []
    private static let few = 12

    init() { nodes.reserveCapacity(NodeSet.few) }

    init(_ nodes: some Sequence<Int32>) {
        self.init()
        for node in nodes { insert(node) }
    }

    func contains(_ node: Int32) -> Bool {
        guard !table.isEmpty else { return nodes.contains(node) }
        return table[slot(of: node)] != 0
    }

    /// Whether it was not there before.
    @discardableResult mutating func insert(_ node: Int32) -> Bool {
        if table.isEmpty {
            if nodes.contains(node) { return false }
            nodes.append(node)
            if nodes.count > NodeSet.few { grow(to: 64) }
            return true
        }
        let slot = slot(of: node)
        guard table[slot] == 0 else { return false }
        nodes.append(node)
        table[slot] = Int32(nodes.count)
        if nodes.count * 2 > table.count { grow(to: table.count * 2) }
        return true
    }

    private mutating func grow(to size: Int) {
        table = Array(repeating: 0, count: size)
        for (index, node) in nodes.enumerated() { table[slot(of: node)] = Int32(index + 1) }
    }

    /// Where the node stands, or the free place where it would.
    private func slot(of node: Int32) -> Int {
        let mask = table.count - 1
        var slot = Int(truncatingIfNeeded: UInt64(UInt32(bitPattern: node)) &* 0x9E37_79B9_7F4A_7C15 >> 32) & mask
        while table[slot] != 0, nodes[Int(table[slot]) - 1] != node { slot = (slot + 1) & mask }
        return slot
    }
}
