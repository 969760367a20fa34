import Records
import Text

/// What is added to the `<title>` of pages that would else share one (särskiljande ord): as in lists, the body, the area or
/// the day. Bookmarks, search results and a reader's tabs show nothing but the title.
struct TitleWords: Sendable {
    private let records: [RecordID: String]
    private let parts: [PartID: String]

    init(_ archive: Archive) {
        var records: [RecordID: String] = [:]
        for heads in Self.alike(archive.heads.compactMap { $0 }, by: { $0.title }) {
            // Meetings bear their body, inspections their area.
            for heads in Self.alike(heads, by: { Self.context(of: $0, in: archive) }) {
                let words = Self.telling(heads.map { Self.facts(of: $0, in: archive) })
                for (head, words) in zip(heads, words) { records[head.id] = words }
            }
        }
        self.records = records
        let own = archive.parts.indices.filter { archive.parts[$0].hasOwnPage }
        var parts: [PartID: String] = [:]
        for numbers in Self.alike(own, by: { archive.parts[$0].title }) {
            for numbers in Self.alike(numbers, by: { archive.head(archive.parts[$0].record)?.title ?? "" }) {
                let facts = numbers.map { number -> [String?] in
                    let entry = archive.parts[number]
                    let facts = archive.head(entry.record).map { Self.facts(of: $0, in: archive) } ?? []
                    return facts + [entry.anchor]
                }
                for (number, words) in zip(numbers, Self.telling(facts)) { parts[PartID(number)] = words }
            }
        }
        self.parts = parts
    }

    subscript(_ record: RecordID) -> String? { records[record] }
    subscript(_ part: PartID) -> String? { parts[part] }

    /// The groups of more than one.
    private static func alike<Item>(_ items: [Item], by key: (Item) -> String) -> [[Item]] {
        guard items.count > 1 else { return [] }
        return Array(Dictionary(grouping: items, by: key).values.filter { $0.count > 1 })
    }

    private static func context(of head: RecordHead, in archive: Archive) -> String {
        let link = archive.meeting(head.id)?.body ?? archive.inspection(head.id)?.area
        return archive.record(of: link).flatMap { archive.head($0)?.title } ?? (head.kind == .area ? "Område" : "")
    }

    /// What may tell a record from others, in the order in which it is asked for; its name always does.
    private static func facts(of head: RecordHead, in archive: Archive) -> [String?] {
        func title(_ link: Link?) -> String? { archive.record(of: link).flatMap { archive.head($0)?.title } }
        let areas = (archive.inspection(head.id).map { [$0.area] } ?? head.areas).compactMap(title)
        // A body that bears the record's own title tells it from nothing.
        let body = title(archive.meeting(head.id)?.body ?? head.body).flatMap { $0 == head.title ? nil : $0 }
        return [
            archive.meeting(head.id)?.isExtra == true ? "extra möte" : nil, body,
            areas.isEmpty ? nil : SwedishFormat.list(areas),
            head.date.map(SwedishFormat.date), head.kind.word,
            head.name.lastIndex(of: "/").map { String(head.name[head.name.index(after: $0)...]) },
        ]
    }

    /// For each the fewest facts by which all of them differ; a fact that is the same of all says nothing.
    private static func telling(_ facts: [[String?]]) -> [String?] {
        var said = [[String]](repeating: [], count: facts.count)
        for column in (facts.first ?? []).indices {
            guard Set(said).count < facts.count else { break }
            let own = facts.map { $0.indices.contains(column) ? $0[column] : nil }
            guard Set(own).count > 1 else { continue }
            for (index, fact) in own.enumerated() { if let fact { said[index].append(fact) } }
        }
        return said.map { $0.isEmpty ? nil : $0.joined(separator: ", ") }
    }
}
