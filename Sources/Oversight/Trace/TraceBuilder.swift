import Records
import Text

/// Walks the records once and gathers the nodes and edges of the red thread.
struct TraceBuilder {
    let archive: Archive
    let date: CivilDate
    let partCount: Int
    var kinds: [TraceKind?]
    var days: [Int32]
    var pairs: [(from: Int32, to: Int32)] = []
    /// Edges that are followed towards the picture only: a finding tells where it comes from, and is no link of the chain.
    var backOnly: [(from: Int32, to: Int32)] = []
    /// Edges that are followed from a finding only: to what was done about it, where it was treated, and the next round.
    var onOnly: [(from: Int32, to: Int32)] = []
    var heldMeetings: Set<RecordID> = []
    let versions: ProblemVersions

    init(_ archive: Archive, on date: CivilDate) {
        self.archive = archive
        self.date = date
        partCount = archive.partCount
        kinds = Array(repeating: nil, count: partCount + archive.heads.count)
        days = Array(repeating: 0, count: partCount + archive.heads.count)
        versions = ProblemVersions(archive)
    }

    /// Nodes first, so that an edge to what is not shown is seen to lead nowhere.
    mutating func walk() {
        nodes()
        for picture in archive.pictures {
            for problem in picture.problems { edge(number(picture.head.id), number(problem.head)) }
            treated(picture.head)
        }
        for analysis in archive.analyses {
            edge(target(analysis.picture), number(analysis.head.id))
            for cause in analysis.causes {
                for link in cause.problems { edge(target(link), number(cause.head)) }
            }
            treated(analysis.head)
        }
        for plan in archive.plans {
            edge(target(plan.picture), number(plan.head.id))
            for measure in plan.measures {
                let node = number(measure.head)
                for link in measure.causes { edge(target(link), node) }
                decided(measure.decisions, node)
                for followUp in measure.followUps {
                    self.followUp(followUp.head, followUp.date, followUp.meeting, of: node)
                }
            }
            treated(plan.head)
            if let decision = plan.decided { decided([decision], number(plan.head.id)) }
            if case .decided(let decision) = plan.political { decided([decision], number(plan.head.id)) }
        }
        for promise in archive.promises {
            for undertaking in promise.undertakings {
                let node = number(undertaking.head)
                for link in undertaking.causes { edge(target(link), node) }
                for followUp in undertaking.followUps {
                    self.followUp(followUp.head, followUp.date, followUp.meeting, of: node)
                }
            }
            treated(promise.head)
        }
        for inspection in archive.inspections {
            for finding in inspection.findings {
                walk(finding)
            }
        }
        for meeting in archive.meetings { walk(meeting) }
    }

    private mutating func walk(_ finding: Finding) {
        let node = number(finding.head)
        if let cause = target(finding.cause) { backOnly.append((node, cause)) }
        if let measure = target(finding.measure) {
            backOnly.append((node, measure))
            onOnly.append((node, measure))
        }
        if let earlier = target(finding.earlier), earlier != node {
            backOnly.append((node, earlier))
            onOnly.append((earlier, node))
        }
    }

    private mutating func nodes() {
        for picture in archive.pictures {
            kinds[Int(number(picture.head.id))] = .picture
            for problem in picture.problems { kinds[Int(number(problem.head))] = .problem }
        }
        for analysis in archive.analyses {
            kinds[Int(number(analysis.head.id))] = .analysis
            for cause in analysis.causes { kinds[Int(number(cause.head))] = .cause }
        }
        for plan in archive.plans {
            kinds[Int(number(plan.head.id))] = .plan
            for measure in plan.measures {
                kinds[Int(number(measure.head))] = .measure
                for followUp in measure.followUps where followUp.date <= date {
                    kinds[Int(number(followUp.head))] = .followUp
                }
            }
        }
        for promise in archive.promises {
            kinds[Int(number(promise.head.id))] = .promise
            for undertaking in promise.undertakings {
                kinds[Int(number(undertaking.head))] = .undertaking
                for followUp in undertaking.followUps where followUp.date <= date {
                    kinds[Int(number(followUp.head))] = .followUp
                }
            }
        }
        for inspection in archive.inspections {
            for finding in inspection.findings { kinds[Int(number(finding.head))] = .finding }
        }
        for meeting in archive.meetings {
            let isHeld = meeting.hasNotes && meeting.date <= date && meeting.cancellation == nil
            if isHeld { heldMeetings.insert(meeting.head.id) }
            set(number(meeting.head.id), .meeting, meeting.date)
            for item in meeting.items {
                set(number(item.head), .item, meeting.date)
            }
            if isHeld { labels(meeting.pieces, meeting.date) }
        }
    }

    private mutating func labels(_ content: [AgendaItem.ItemContent], _ day: CivilDate) {
        for piece in content {
            switch piece {
            case .assignment(let assignment): set(number(assignment.head), .assignment, day)
            case .report(let report): set(number(report.head), .report, day)
            default: continue
            }
        }
    }

    private mutating func set(_ node: Int32, _ kind: TraceKind, _ day: CivilDate) {
        kinds[Int(node)] = kind
        days[Int(node)] = day.days
    }

    // MARK: Edges

    private mutating func followUp(_ head: PartHead, _ day: CivilDate, _ meeting: Link?, of node: Int32) {
        guard day <= date else { return }
        let followUp = number(head)
        days[Int(followUp)] = day.days
        edge(node, followUp)
        edge(followUp, place(meeting))
    }

    /// The meetings that a record's head says followed it up, or decided on it.
    private mutating func treated(_ head: RecordHead) {
        decided(head.decisions, number(head.id))
        for followUp in head.followUps where followUp.date <= date { edge(number(head.id), place(followUp.meeting)) }
    }

    /// The meetings at which it was decided, and their § where the decision names one: a body and a day name a meeting that
    /// is here.
    private mutating func decided(_ decisions: [Decision], _ node: Int32) {
        for decision in decisions where decision.date <= date {
            guard let body = archive.record(of: decision.by), let name = archive.head(body)?.name,
                name.hasPrefix("organ/"),
                let id = archive.record(named: "moten/\(name.dropFirst(6))/\(decision.date.iso)"),
                heldMeetings.contains(id), let meeting = archive.meeting(id)
            else { continue }
            let item = decision.paragraph.flatMap { paragraph in meeting.items.first { $0.isNumbered(paragraph) } }
            edge(node, item.map { number($0.head) } ?? number(id))
        }
    }

    /// What a meeting speaks of, § by §; its assignments by what they name; and what its reports answer.
    private mutating func walk(_ meeting: Meeting) {
        let record = number(meeting.head.id)
        // By place in the file: a reference belongs to the last § that begins before it.
        let starts = meeting.items.map { (start: $0.head.headingSpan.start, node: number($0.head)) }
        for index in archive.referencePlaces(of: meeting.head.id) {
            let link = Link(record: meeting.head.id.index, reference: Int32(index))
            guard let from = target(link), let kind = kinds[Int(from)], kind.rank < TraceKind.meeting.rank,
                recordOf(from) != meeting.head.id, let reference = archive.reference(link)
            else { continue }
            let before = starts.partitionPoint { $0.start <= reference.span.start }
            let place = before == 0 ? record : starts[before - 1].node
            // A meeting's own chain does not count every thing that was seen on a round.
            if kind == .finding { onOnly.append((from, place)) } else { edge(from, place) }
        }
        for piece in meeting.lead { label(piece, in: record) }
        for item in meeting.items {
            for piece in item.content { label(piece, in: number(item.head)) }
            for piece in item.after { label(piece, in: record) }
        }
    }

    private mutating func label(_ piece: AgendaItem.ItemContent, in place: Int32) {
        switch piece {
        case .assignment(let assignment):
            for link in assignment.causes + assignment.measures { edge(target(link), number(assignment.head)) }
        case .report(let report):
            edge(target(report.assignment), number(report.head))
            edge(number(report.head), place)
        default: break
        }
    }

    /// Only between nodes of the thread, and only forward.
    private mutating func edge(_ from: Int32?, _ to: Int32?) {
        guard let from, let to, let first = kinds[Int(from)], let second = kinds[Int(to)], first.rank < second.rank
        else { return }
        pairs.append((from, to))
    }

    // MARK: Numbers

    func number(_ record: RecordID) -> Int32 { Int32(partCount) + record.index }
    func number(_ head: PartHead) -> Int32 { archive.part(head).index }

    private func target(_ link: Link?) -> Int32? {
        guard let link else { return nil }
        return switch archive.target(link) {
        case .part(let part): part.index
        case .record(let record), .anchor(let record, _): number(record)
        default: nil
        }
    }

    /// A meeting, or its § where a link names that or a label in it.
    private func place(_ link: Link?) -> Int32? {
        guard let node = target(link) else { return nil }
        guard Int(node) < partCount else { return node }
        let part = PartID(Int(node))
        return kinds[Int(node)] == .item ? node : archive.parent(of: part)?.index ?? number(archive.entry(part).record)
    }

    private func recordOf(_ node: Int32) -> RecordID {
        Int(node) < partCount ? archive.entry(PartID(Int(node))).record : RecordID(Int(node) - partCount)
    }
}
