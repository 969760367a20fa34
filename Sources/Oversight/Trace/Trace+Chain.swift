import Records

extension Trace {
    /// What a place comes from and what came of it, with what is missing on the way.
    public func chain(of node: TraceNode) -> TraceChain {
        let start = number(node)
        guard kinds[Int(start)] != nil else {
            return TraceChain(node: node, before: [], after: [], announced: [], gaps: [])
        }
        let own = self.own(node)
        var before = reached(from: own.flatMap { stepsBack($0) }, stepsBack)
        var after = reached(from: own.flatMap { stepsOn($0) }, stepsOn)
        // An assignment says which § gave it, and a § which assignments it gave; what else the meeting spoke of is
        // another thread.
        switch kinds[Int(start)] {
        case .assignment:
            if case .part(let part) = node {
                before.insert(archive.parent(of: part)?.index ?? number(.record(archive.entry(part).record)))
            }
        case .meeting, .item:
            for given in assignments(givenIn: node) {
                after.insert(given)
                after.formUnion(reached(from: stepsOn(given), stepsOn))
            }
        // What is done about a finding comes after it, though the cause that it points at came before.
        case .finding: before.subtract(after)
        default: break
        }
        for part in own where part != start && kinds[Int(part)] != .item { after.insert(part) }
        before.subtract(own)
        after.subtract(kinds[Int(start)] == .meeting ? own : [start])
        after.subtract(before)
        let first = ordered(before)
        let last = ordered(withoutDoubles(after, naming: own.flatMap { Array(forward[$0]) }))
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
    private func stepsBack(_ node: Int32) -> [Int32] {
        var steps = Array(backward[node])
        if kinds[Int(node)] == .problem {
            steps += others(node)
        }
        return steps
    }

    private func stepsOn(_ node: Int32) -> [Int32] {
        guard kinds[Int(node)] == .problem else { return Array(forward[node]) }
        // What was built on the problem in another picture is built on this one; the other picture's page is another.
        return versions.of(PartID(Int(node))).flatMap { Array(forward[$0.index]) }
    }

    private func others(_ problem: Int32) -> [Int32] {
        versions.of(PartID(Int(problem))).map(\.index).filter { $0 != problem }
    }

    /// Each node once, whatever the number of ways to it.
    private func reached(from starts: [Int32], _ steps: (Int32) -> [Int32]) -> Set<Int32> {
        var seen = Set(starts)
        var waiting = Array(seen)
        while let node = waiting.popLast() {
            for next in steps(node) where seen.insert(next).inserted { waiting.append(next) }
        }
        return seen
    }

    /// A meeting is left out where one of its § is there: that says more. One that names the place itself, as a document
    /// of its kallelse, stays unless one of its § names it too.
    private func withoutDoubles(_ nodes: Set<Int32>, naming direct: [Int32]) -> Set<Int32> {
        func meetings(_ nodes: some Sequence<Int32>) -> Set<RecordID> {
            Set(nodes.compactMap { kinds[Int($0)] == .item ? archive.entry(PartID(Int($0))).record : nil })
        }
        let (all, named) = (meetings(nodes), meetings(direct))
        let places = Set(direct)
        return nodes.filter { node in
            guard kinds[Int(node)] == .meeting, case .record(let record) = self.node(node) else { return true }
            return !(places.contains(node) ? named : all).contains(record)
        }
    }

    /// By kind, then day, then the order of the files.
    private func ordered(_ nodes: Set<Int32>) -> [TraceNode] {
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
    public func isHeldMeeting(_ node: TraceNode) -> Bool {
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
