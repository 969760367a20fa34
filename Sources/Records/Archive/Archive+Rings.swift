import Text

/// References that lead back to where they began (ringar): a body under itself, a document that replaces itself, an
/// inspection that follows up itself. Each link of a ring is told; chains of any length are followed once.
extension Archive {
    func ringDiagnostics() -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var edges: [Link?] = Array(repeating: nil, count: heads.count)
        func follow(_ next: (Int) -> Link?) {
            for index in heads.indices { edges[index] = heads[index] == nil ? nil : next(index) }
            diagnostics += rings(edges) {
                record(of: $0).map { Int($0.index) }
            } name: {
                heads[$0]?.name ?? ""
            }
        }
        follow { body(RecordID($0))?.parent }
        follow { heads[$0]?.replaces }
        follow { heads[$0]?.answers }
        follow { inspection(RecordID($0))?.followsUp }
        follow { area(RecordID($0))?.partOf }

        var ways: [Link?] = Array(repeating: nil, count: parts.count)
        for inspection in inspections {
            for finding in inspection.findings { ways[Int(part(finding.head).index)] = finding.earlier }
        }
        for meeting in meetings {
            for item in meeting.items { ways[Int(part(item.head).index)] = item.earlierItem }
        }
        diagnostics += rings(ways) {
            part(of: $0).map { Int($0.index) }
        } name: { index in
            (heads[Int(parts[index].record.index)]?.name ?? "") + "#" + parts[index].anchor
        }
        for body in bodies {
            for member in body.members where record(of: member) == body.head.id {
                diagnostics += told(member, [body.head.name, body.head.name])
            }
        }
        return diagnostics
    }

    /// The rings in a graph in which each node leads to one other at most.
    private func rings(_ edges: [Link?], to target: (Link) -> Int?, name: (Int) -> String) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        // Which walk came by each node first; 0 for none.
        var walks = [Int32](repeating: 0, count: edges.count)
        for start in edges.indices where walks[start] == 0 && edges[start] != nil {
            let walk = Int32(clamping: start + 1)
            var node = start
            while walks[node] == 0, let next = edges[node].flatMap(target), edges.indices.contains(next) {
                walks[node] = walk
                node = next
            }
            guard walks[node] == walk else { continue }
            var ring = [node]
            while let next = ring.last.flatMap({ edges[$0] }).flatMap(target), next != node { ring.append(next) }
            for (place, member) in ring.enumerated() {
                guard let link = edges[member] else { continue }
                // The ring as seen from here; of a long one the beginning says enough.
                var names: [String] = []
                for step in 0..<min(ring.count, 6) { names.append(name(ring[(place + step) % ring.count])) }
                if ring.count > 6 { names.append("…") }
                diagnostics += told(link, names + [name(member)])
            }
        }
        return diagnostics
    }

    private func told(_ link: Link, _ names: [String]) -> [Diagnostic] {
        guard let reference = reference(link), let head = heads[Int(link.record)] else { return [] }
        return [
            Diagnostic(.ringOfBodies, in: head.path, at: reference.span, reference.text, names.joined(separator: " → "))
        ]
    }
}
