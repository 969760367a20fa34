import Records
import Text

/// All that rules count, by kind and body (register över det som räknas): worked out once for all rules.
struct ItemIndex {
    let archive: Archive
    let date: CivilDate
    private let lists: [ItemKind: List]
    let visibilities: [Visibility]
    /// The last day on which a period that begins is judged: in the tenth year after the last that the site tells of.
    let horizon: CivilDate
    /// Records that a newer one replaces (`ersätter`), where that one has begun.
    let replaced: Set<RecordID>

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
        visibilities = archive.heads.indices.map { index in
            // A draft is no meeting yet: not even its day counts.
            archive.heads[index]?.publication == .draft ? .draft : archive.visibility(of: RecordID(index))
        }
        let seen = visibilities
        horizon = JudgingHorizon.last(archive) { seen[Int($0.index)] == .open }
        replaced = Set(
            archive.heads.compactMap { head in
                guard let head, head.replaces != nil, seen[Int(head.id.index)] == .open,
                    let older = archive.record(of: head.replaces), older != head.id
                else { return nil }
                return archive.begins(head).map { $0 <= date } ?? true ? older : nil
            })
        let maker = ItemMaker(
            archive: archive, date: date, visibilities: visibilities, namesInternal: namesInternal)
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

    // MARK: When a rule holds

    /// The days from which and to which a rule holds by its document, its own `från` and its repeal.
    static func span(of rule: Rule, in validity: DatePeriod?) -> DatePeriod? {
        let first = max(validity?.first ?? .earliest, rule.from ?? .earliest)
        let last = min(validity?.last ?? .latest, rule.repealed?.date.adding(days: -1) ?? .latest)
        return first <= last ? DatePeriod(.range, first, last) : nil
    }
}
