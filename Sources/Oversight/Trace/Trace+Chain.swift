import Records

extension Trace {
    /// What a place comes from and what came of it, with what is missing on the way.
    public func chain(of node: TraceNode) -> TraceChain {
        let start = number(node)
        guard kinds[Int(start)] != nil else {
            return TraceChain(node: node, before: [], after: [], announced: [], gaps: [])
        }
        let own = NodeSet(self.own(node))
        var before = reached(from: own.nodes, stepsBack)
        var after = reached(from: own.nodes, stepsOn)
        let kind = kinds[Int(start)]
        // An assignment says which § gave it, and a § which assignments it gave; what else the meeting spoke of is
        // another thread.
        switch kind {
        case .assignment:
            if case .part(let part) = node {
                before.insert(archive.parent(of: part)?.index ?? number(.record(archive.entry(part).record)))
            }
        case .meeting, .item:
            let given = assignments(givenIn: node)
            for assignment in given { after.insert(assignment) }
            for place in reached(from: given, stepsOn).nodes { after.insert(place) }
        default: break
        }
        for part in own.nodes where part != start && kinds[Int(part)] != .item { after.insert(part) }
        // What is done about a finding comes after it, though the cause that it points at came before.
        let isFinding = kind == .finding
        let first = ordered(before.nodes.filter { !own.contains($0) && !(isFinding && after.contains($0)) })
        let rest = after.nodes.filter { place in
            (kind == .meeting ? !own.contains(place) : place != start)
                && (isFinding || own.contains(place) || !before.contains(place))
        }
        let last = ordered(withoutDoubles(rest, namedBy: own.nodes))
        let treated = last.filter { isMeeting($0) ? isHeldMeeting($0) : true }
        let announced = last.filter { isMeeting($0) && !isHeldMeeting($0) }
        let gaps = self.gaps(of: node, before: first, after: treated)
        return TraceChain(node: node, before: first, after: treated, announced: announced, gaps: gaps)
    }

    private func isMeeting(_ node: TraceNode) -> Bool {
        let kind = kind(of: node)
        return kind == .meeting || kind == .item
    }

    /// The place itself, and where it is a record its parts: a plan's thread is that of its measures.
    fileprivate func own(_ node: TraceNode) -> [Int32] {
        guard case .record(let record) = node else { return [number(node)] }
        let parts = archive.parts(of: record).map { Int32($0) }.filter {
            switch kinds[Int($0)] {
            case .problem, .cause, .measure, .undertaking, .item: true
            default: false
            }
        }
        return [number(node)] + parts
    }

    private func assignments(givenIn node: TraceNode) -> [Int32] {
        let record: RecordID
        var item: PartID?
        switch node {
        case .record(let id): record = id
        case .part(let part):
            record = archive.entry(part).record
            item = part
        }
        return archive.parts(of: record).filter { index in
            kinds[index] == .assignment && (item == nil || archive.parent(of: PartID(index)) == item)
        }.map { Int32($0) }
    }

    /// Along the edges towards the picture; a problem is the same in all the pictures that take it up.
    private func stepsBack(_ node: Int32, _ into: inout NodeSet) {
        for next in backward[node] { into.insert(next) }
        guard kinds[Int(node)] == .problem else { return }
        for other in versions.of(PartID(Int(node))) where other.index != node { into.insert(other.index) }
    }

    private func stepsOn(_ node: Int32, _ into: inout NodeSet) {
        guard kinds[Int(node)] == .problem else {
            for next in forward[node] { into.insert(next) }
            return
        }
        // What was built on the problem in another picture is built on this one; the other picture's page is another.
        for version in versions.of(PartID(Int(node))) {
            for next in forward[version.index] { into.insert(next) }
        }
    }

    /// What is one step or more from any of the starts: each node once, whatever the number of ways to it.
    private func reached(from starts: [Int32], _ steps: (Int32, inout NodeSet) -> Void) -> NodeSet {
        var seen = NodeSet()
        for start in starts { steps(start, &seen) }
        var index = 0
        while index < seen.nodes.count {
            steps(seen.nodes[index], &seen)
            index += 1
        }
        return seen
    }

    /// A meeting is left out where one of its § is there: that says more. One that names the place itself, as a document
    /// of its kallelse, stays unless one of its § names it too.
    private func withoutDoubles(_ nodes: [Int32], namedBy own: [Int32]) -> [Int32] {
        guard nodes.contains(where: { kinds[Int($0)] == .meeting }) else { return nodes }
        var direct = NodeSet()
        for node in own { for next in forward[node] { direct.insert(next) } }
        func meetings(_ nodes: [Int32]) -> NodeSet {
            var meetings = NodeSet()
            for node in nodes where kinds[Int(node)] == .item {
                meetings.insert(archive.parts[Int(node)].record.index)
            }
            return meetings
        }
        let (all, named) = (meetings(nodes), meetings(direct.nodes))
        return nodes.filter { node in
            guard kinds[Int(node)] == .meeting, case .record(let record) = self.node(node) else { return true }
            return !(direct.contains(node) ? named : all).contains(record.index)
        }
    }

    /// By kind, then day, then the order of the files.
    private func ordered(_ nodes: [Int32]) -> [TraceNode] {
        nodes.sorted { left, right in
            let (first, second) = (rank(left), rank(right))
            if first != second { return first < second }
            let (day, other) = (days[Int(left)], days[Int(right)])
            return day != other ? day < other : left < right
        }.map(node)
    }

    /// Meetings and their § stand among each other, by day.
    private func rank(_ node: Int32) -> Int {
        kinds[Int(node)].map { min($0.rank, TraceKind.meeting.rank) } ?? 0
    }

    /// The gaps of every place of the chain, and those that only the place asked for is told of.
    private func gaps(of node: TraceNode, before: [TraceNode], after: [TraceNode]) -> [TraceGap] {
        var found: [TraceGap] = []
        for place in before + [node] + after {
            // What else a picture leads to is told on the picture's own page.
            found += (gaps[number(place)] ?? []).filter {
                place == node || ($0.lacks != .analysis && $0.lacks != .plan)
            }
        }
        let kind = kinds[Int(number(node))]
        if kind == .finding {
            // Other rounds have pages of their own, and what one of them names holds for the same thing seen before.
            let known = Set((before + after).compactMap { self.kind(of: $0) })
            found.removeAll { gap in
                self.kind(of: gap.at) == .finding
                    && (gap.at != node || gap.lacks == .cause && known.contains(.cause)
                        || gap.lacks == .measure && (known.contains(.measure) || known.contains(.undertaking)))
            }
        }
        if kind == .assignment,
            !before.contains(where: { self.kind(of: $0) == .cause || self.kind(of: $0) == .measure })
        {
            found.insert(TraceGap(at: node, lacks: .cause), at: 0)
        }
        let askedAtMeetings: [TraceKind] = [.picture, .problem, .analysis, .plan, .measure, .promise, .undertaking]
        if let kind, askedAtMeetings.contains(kind), !after.contains(where: isHeldMeeting) {
            found.append(TraceGap(at: node, lacks: .meeting))
        }
        return found
    }

    /// Whether it is a meeting, or a § of one, that was held and has notes.
    func isHeldMeeting(_ node: TraceNode) -> Bool {
        switch node {
        case .record(let record): heldMeetings.contains(record)
        case .part(let part): kind(of: node) == .item && heldMeetings.contains(archive.entry(part).record)
        }
    }
}

extension Trace {
    /// The meetings, and their § where they are known, that name the record, its parts or the part themselves.
    public func meetings(naming node: TraceNode) -> Set<TraceNode> {
        Set(
            own(node).flatMap { Array(forward[$0]) }.filter { kinds[Int($0)] == .meeting || kinds[Int($0)] == .item }
                .map {
                    self.node($0)
                })
    }
}
