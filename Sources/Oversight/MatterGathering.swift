import Records
import Text

/// Joins what belongs to one matter, in one pass over the records.
struct MatterGathering {
    private let archive: Archive
    /// Sets of nodes that are one matter: each node's parent, and itself where it is a root.
    private var parents: [Int] = []
    private var ofItem: [PartID: Int] = [:]
    private var ofNumber: [String: Int] = [:]
    private var numbers: [(node: Int, text: String)] = []
    private var entries: [(node: Int, entry: Matter.Entry)] = []
    /// The § that chains begin with in notes with a number of their own, by that number.
    private var beginnings: [String: [(part: PartID, node: Int)]] = [:]

    init(_ archive: Archive) { self.archive = archive }

    mutating func walk() {
        for case let head? in archive.heads {
            if let number = head.diaryNumber, let node = node(ofNumber: number) {
                entries.append((node, Matter.Entry(date: head.date, what: .record(head.id))))
            }
            for decision in head.decisions { add(decision, in: .record(head.id)) }
        }
        for plan in archive.plans {
            if let decided = plan.decided { add(decided, in: .record(plan.head.id)) }
            if case .decided(let decision)? = plan.political { add(decision, in: .record(plan.head.id)) }
            for measure in plan.measures {
                for decision in measure.decisions { add(decision, in: .part(archive.part(measure.head))) }
            }
        }
        for document in archive.documents {
            if case .decision(let decision)? = document.adopted { add(decision, in: .record(document.head.id)) }
        }
        for report in archive.reports {
            if let decided = report.decided { add(decided, in: .record(report.head.id)) }
        }
        for meeting in archive.meetings { walk(meeting) }
        // A chain that begins in notes with a number of their own is that number's. Where several do, the number is the
        // minutes', and each chain is a matter of its own.
        for (number, found) in beginnings.sorted(by: { $0.key < $1.key }) where found.count == 1 {
            if let first = found.first, let node = node(ofNumber: number) { join(first.node, node) }
        }
    }

    private mutating func walk(_ meeting: Meeting) {
        for item in meeting.items {
            let part = archive.part(item.head)
            if let number = item.matter, let node = node(ofNumber: number) { join(self.node(of: part, meeting), node) }
            if let earlier = archive.part(of: item.earlierItem), archive.entry(earlier).kinds == .agendaItem,
                let other = archive.meeting(archive.entry(earlier).record)
            {
                join(self.node(of: part, meeting), self.node(of: earlier, other))
                if let number = other.head.diaryNumber, archive.agendaItem(earlier)?.matter == nil,
                    archive.agendaItem(earlier)?.earlierItem == nil
                {
                    let known = beginnings[DiaryNumber.key(number)] ?? []
                    if !known.contains(where: { $0.part == earlier }) {
                        beginnings[DiaryNumber.key(number)] = known + [(earlier, self.node(of: earlier, other))]
                    }
                }
            }
            for piece in item.content {
                switch piece {
                case .decision(let decision):
                    guard let number = decision.diaryNumber, let node = node(ofNumber: number) else { continue }
                    if item.matter == nil, item.earlierItem == nil {
                        join(self.node(of: part, meeting), node)
                    } else if let by = decision.by, let date = decision.date {
                        let told = Decision(
                            by: by, date: date, paragraph: decision.paragraph, diaryNumber: number,
                            link: decision.link)
                        entries.append((node, Matter.Entry(date: date, what: .decision(told, in: [.part(part)]))))
                    }
                case .report(let report):
                    for decision in report.decisions { add(decision, in: .part(part)) }
                default: continue
                }
            }
        }
    }

    private mutating func add(_ decision: Decision, in place: TraceNode) {
        guard let number = decision.diaryNumber, let node = node(ofNumber: number) else { return }
        entries.append((node, Matter.Entry(date: decision.date, what: .decision(decision, in: [place]))))
    }

    /// The matters, each with its steps in order, by the day of the first.
    mutating func matters() -> [Matter] {
        var positions: [Int: Int] = [:]
        var found: [Matter] = []
        var seen: [Int: Set<Matter.Entry>] = [:]
        var decisions: [DecisionKey: (matter: Int, entry: Int)] = [:]
        for (node, entry) in entries {
            let root = root(node)
            guard seen[root, default: []].insert(entry).inserted else { continue }
            // A decision that two places tell of is one step.
            if case .decision(let decision, let places) = entry.what {
                let key = DecisionKey(
                    root: root, by: archive.record(of: decision.by), words: archive.reference(decision.by)?.text,
                    date: decision.date, paragraph: decision.paragraph)
                if let place = decisions[key] {
                    if case .decision(let first, let known) = found[place.matter].entries[place.entry].what {
                        found[place.matter].entries[place.entry].what = .decision(first, in: known + places)
                    }
                    continue
                }
                let position = positions[root]
                decisions[key] = (
                    position ?? found.count, position.map { found[$0].entries.count } ?? 0
                )
            }
            if let position = positions[root] {
                found[position].entries.append(entry)
            } else {
                positions[root] = found.count
                found.append(Matter(id: "", numbers: [], entries: [entry]))
            }
        }
        for (node, text) in numbers {
            if let position = positions[root(node)] { found[position].numbers.append(text) }
        }
        for index in found.indices {
            // What has no day stands last, and all else as it was found.
            let sorted = found[index].entries.enumerated().sorted { left, right in
                let (first, second) = (left.element.date?.days ?? .max, right.element.date?.days ?? .max)
                return first != second ? first < second : left.offset < right.offset
            }
            found[index].entries = sorted.map(\.element)
            found[index].id = id(of: found[index])
        }
        return found.enumerated().sorted { left, right in
            let first = left.element.entries.first?.date?.days ?? .max
            let second = right.element.entries.first?.date?.days ?? .max
            return first != second ? first < second : left.offset < right.offset
        }.map(\.element)
    }

    /// What makes two decisions one: who decided, when, in which §.
    private struct DecisionKey: Hashable {
        var root: Int
        var by: RecordID?
        /// As written, where no body is named.
        var words: String?
        var date: CivilDate
        var paragraph: String?

        init(root: Int, by: RecordID?, words: String?, date: CivilDate, paragraph: String?) {
            self.root = root
            self.by = by
            self.words = by == nil ? words : nil
            self.date = date
            self.paragraph = paragraph
        }
    }

    /// By its first number, else by its first §.
    private func id(of matter: Matter) -> String {
        for number in matter.numbers {
            let id = MatterGathering.words(number)
            if !id.isEmpty { return id }
        }
        for case .item(let part) in matter.entries.map(\.what) {
            let entry = archive.entry(part)
            let name = archive.head(entry.record)?.name.dropFirst("moten/".count) ?? ""
            return Slug.make(name.map { $0 == "/" ? "-" : String($0) }.joined()) + "-" + entry.anchor
        }
        return "arende"
    }

    /// `ks-2025-41` for `KS 2025/41` and for `KS2025/41`.
    private static func words(_ number: String) -> String {
        var spaced = ""
        for character in number {
            if character.isNumber, spaced.last?.isLetter == true { spaced.append(" ") }
            spaced.append(character == "/" || character == "\u{A0}" ? " " : character)
        }
        return Slug.make(spaced)
    }

    // MARK: Sets

    private mutating func node(of part: PartID, _ meeting: Meeting) -> Int {
        if let node = ofItem[part] { return node }
        let node = newNode()
        ofItem[part] = node
        entries.append((node, Matter.Entry(date: meeting.date, what: .item(part))))
        return node
    }

    private mutating func node(ofNumber number: String) -> Int? {
        let key = DiaryNumber.key(number)
        guard !key.isEmpty else { return nil }
        if let node = ofNumber[key] { return node }
        let node = newNode()
        ofNumber[key] = node
        numbers.append((node, number))
        return node
    }

    private mutating func newNode() -> Int {
        parents.append(parents.count)
        return parents.count - 1
    }

    private mutating func root(_ node: Int) -> Int {
        var current = node
        while parents[current] != current {
            parents[current] = parents[parents[current]]
            current = parents[current]
        }
        return current
    }

    private mutating func join(_ left: Int, _ right: Int) {
        let (first, second) = (root(left), root(right))
        if first != second { parents[max(first, second)] = min(first, second) }
    }
}
