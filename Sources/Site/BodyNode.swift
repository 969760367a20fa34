import Records
import Text

/// A body among the others (organ i trädet): what it is, and those that stand under it.
public struct BodyNode: Sendable, Hashable {
    public var link: ShownLink
    /// `råd`, `arbetsgrupp` …
    public var sort: String
    public var summary: String?
    /// Its parent, where that is not in the same tree.
    public var under: ShownLink?
    public var children: [BodyNode]

    /// Deeper than this, what is left stands beside its parent instead of under it.
    private static let deepest = 8

    /// The bodies under one another, each once, in Swedish order.
    static func tree(of bodies: [Body], _ site: SiteContext) -> [BodyNode] {
        let ids = Set(bodies.map(\.head.id))
        let sorted = bodies.map { (SwedishOrder.key(of: $0.head.title), $0) }.sorted {
            $0.0.lexicographicallyPrecedes($1.0)
        }.map(\.1)
        var children: [RecordID: [Body]] = [:]
        var roots: [Body] = []
        for body in sorted {
            if let parent = site.archive.record(of: body.parent), parent != body.head.id, ids.contains(parent) {
                children[parent, default: []].append(body)
            } else {
                roots.append(body)
            }
        }
        var seen: Set<RecordID> = []
        var nodes = roots.compactMap { node($0, children, &seen, depth: 0, site) }
        // Bodies that name each other as parents have no root: they stand at the end.
        nodes += sorted.compactMap { node($0, children, &seen, depth: 0, site) }
        return nodes
    }

    private static func node(
        _ body: Body, _ children: [RecordID: [Body]], _ seen: inout Set<RecordID>, depth: Int, _ site: SiteContext
    ) -> BodyNode? {
        guard seen.insert(body.head.id).inserted else { return nil }
        var below: [BodyNode] = []
        if depth < deepest {
            for child in children[body.head.id] ?? [] {
                if let node = node(child, children, &seen, depth: depth + 1, site) { below.append(node) }
            }
        }
        return BodyNode(
            link: site.link(to: body.head.id), sort: body.sort, summary: body.head.summary,
            under: depth == 0 ? body.parent.map { site.link($0) } : nil, children: below)
    }
}
