import Records
import Text

/// All that rules count, by kind and body (register över det som räknas): worked out once for all rules.
struct ItemIndex {
    let archive: Archive
    let date: CivilDate
    private let lists: [ItemKind: List]
    let visibilities: [Visibility]
    /// When each governing document holds, its successors counted in; none where nothing is said.
    let validities: [RecordID: DatePeriod]
    /// Records that a newer one replaces (`ersätter`), where that one has begun.
    let replaced: Set<RecordID>
    /// Bodies whose notes are approved.
    let approving: Set<RecordID>

    /// One kind's items by date, and where each body's stand among them.
    struct List {
        var items: [CountedItem] = []
        var byBody: [RecordID: [Int]] = [:]
        var unowned: [Int] = []
        var byParent: [Place: [Int]] = [:]
    }

    init(_ archive: Archive, on date: CivilDate, kinds: Set<ItemKind>, namesInternal: Bool = false) {
        self.archive = archive
        self.date = date
        let validities = ItemIndex.validities(archive)
        self.validities = validities
        var internalBodies: [RecordID: [DatePeriod]] = [:]
        var approvingByRule: Set<RecordID> = []
        for document in archive.documents {
            for rule in document.rules where rule.kind == .visibility || rule.kind == .approval {
                for body in rule.bodies.compactMap({ archive.record(of: $0) }) {
                    if rule.kind == .approval {
                        approvingByRule.insert(body)
                    } else if let span = ItemIndex.span(of: rule, in: validities[document.head.id]) {
                        internalBodies[body, default: []].append(span)
                    }
                }
            }
        }
        approving = Set(
            archive.bodies.filter { $0.approvesNotes ?? approvingByRule.contains($0.head.id) }.map(\.head.id))
        visibilities = archive.heads.indices.map { index in
            guard let head = archive.heads[index] else { return .restricted }
            if head.kind == .meeting, let meeting = archive.meeting(RecordID(index)),
                let body = archive.record(of: meeting.body),
                internalBodies[body, default: []].contains(where: { $0.contains(meeting.date) })
            {
                return head.publication == .draft ? .draft : .internalMeeting
            }
            switch head.publication {
            case .open: return .open
            case .restricted: return .restricted
            case .draft: return .draft
            }
        }
        let seen = visibilities
        replaced = Set(
            archive.heads.compactMap { head in
                guard let head, head.replaces != nil, seen[Int(head.id.index)] == .open,
                    let older = archive.record(of: head.replaces), older != head.id
                else { return nil }
                let begins =
                    archive.agreement(head.id)?.validity?.first ?? archive.document(head.id)?.validity?.first
                    ?? archive.document(head.id)?.adopted?.date ?? head.date
                return begins.map { $0 <= date } ?? true ? older : nil
            })
        let maker = ItemMaker(
            archive: archive, date: date, visibilities: visibilities, approving: approving,
            namesInternal: namesInternal)
        var lists: [ItemKind: List] = [:]
        for kind in kinds { lists[kind] = ItemIndex.list(maker.items(kind), in: archive) }
        self.lists = lists
    }

    private static func list(_ unsorted: [CountedItem], in archive: Archive) -> List {
        var list = List()
        // Those of one day in the order of their ids, and within a record in that of its file.
        let places = unsorted.indices.map { (date: unsorted[$0].date, record: unsorted[$0].place.record, offset: $0) }
        list.items = places.sorted { left, right in
            if left.date != right.date { return left.date < right.date }
            if let first = left.record, let second = right.record, first != second {
                return archive.head(first)?.name ?? "" < archive.head(second)?.name ?? ""
            }
            return left.offset < right.offset
        }.map { unsorted[$0.offset] }
        for (index, item) in list.items.enumerated() {
            for body in item.bodies { list.byBody[body, default: []].append(index) }
            if item.bodies.isEmpty { list.unowned.append(index) }
            for parent in item.parents { list.byParent[parent, default: []].append(index) }
        }
        return list
    }

    /// Every item of a kind, by date.
    func all(_ kind: ItemKind) -> [CountedItem] { lists[kind]?.items ?? [] }

    /// What follows up or stands in a record or part, by date.
    func items(_ kind: ItemKind, under parent: Place) -> [CountedItem] {
        guard let list = lists[kind] else { return [] }
        return list.byParent[parent, default: []].map { list.items[$0] }
    }

    /// The items of a kind that count for a body, by date: its own; where it keeps none of them, those that nobody owns;
    /// and for the municipality and its offices, which keep none, those of all.
    func items(_ kind: ItemKind, of body: Body) -> [CountedItem] {
        guard let list = lists[kind] else { return [] }
        if let own = list.byBody[body.head.id] { return own.map { list.items[$0] } }
        if kind.isOfMeetings, body.isCouncilBody { return [] }
        if !body.isCouncilBody { return kind == .seat ? [] : list.items }
        return list.unowned.map { list.items[$0] }
    }

    func isOpen(_ record: RecordID) -> Bool {
        visibilities.indices.contains(Int(record.index)) && visibilities[Int(record.index)] == .open
    }

    // MARK: Validity

    /// When each document holds: from `giltig.från`, else the day it was adopted, to its last day, or to the day before
    /// the one that replaces it.
    static func validities(_ archive: Archive) -> [RecordID: DatePeriod] {
        var ends: [RecordID: CivilDate] = [:]
        for newer in archive.documents where newer.head.publication == .open {
            guard let older = archive.record(of: newer.head.replaces), older != newer.head.id,
                let begins = newer.validity?.first ?? newer.adopted?.date
            else { continue }
            let dayBefore = begins.adding(days: -1)
            ends[older] = min(ends[older] ?? dayBefore, dayBefore)
        }
        var validities: [RecordID: DatePeriod] = [:]
        for document in archive.documents {
            let first = document.validity?.first ?? document.adopted?.date
            let last = [document.validity?.last, ends[document.head.id]].compactMap { $0 }.min()
            guard first != nil || last != nil else { continue }
            let start = first ?? ItemIndex.earliest
            validities[document.head.id] = DatePeriod(.range, start, max(start, last ?? ItemIndex.latest))
        }
        return validities
    }

    /// The days from which and to which a rule holds by its document, its own `från` and its repeal.
    static func span(of rule: Rule, in validity: DatePeriod?) -> DatePeriod? {
        let first = max(validity?.first ?? earliest, rule.from ?? earliest)
        let last = min(validity?.last ?? latest, rule.repealed?.date.adding(days: -1) ?? latest)
        return first <= last ? DatePeriod(.range, first, last) : nil
    }

    /// 0001-01-01 and 9999-12-31: nothing is said.
    static let earliest = CivilDate(days: -719_162)
    static let latest = CivilDate(days: 2_932_896)
}
