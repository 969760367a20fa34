import Oversight
import Records
import Text

/// What each matter is called (ärendets namn): its first § or record, with its number or first day where another matter is
/// called the same.
struct MatterNames: Sendable {
    private let names: [String: String]

    init(_ matters: [Matter], in archive: Archive) {
        var bearers: [String: [Matter]] = [:]
        for matter in matters { bearers[Self.name(of: matter, in: archive), default: []].append(matter) }
        var names: [String: String] = [:]
        for (name, matters) in bearers {
            guard matters.count > 1 else {
                names[matters[0].id] = name
                continue
            }
            let told = matters.map { "\(name) (\(Self.tellingApart($0)))" }
            for (matter, words) in zip(matters, told) {
                // Two of one day and without a number: the address tells them apart.
                let isAlone = told.filter { $0 == words }.count == 1
                names[matter.id] = isAlone ? words : "\(name) (\(matter.id))"
            }
        }
        self.names = names
    }

    subscript(_ matter: Matter) -> String { names[matter.id] ?? "Ärende" }

    private static func name(of matter: Matter, in archive: Archive) -> String {
        let hasItem = matter.entries.contains { if case .item = $0.what { true } else { false } }
        for entry in matter.entries {
            switch entry.what {
            // Of minutes that bear the number, the § says what it is about.
            case .record(let record) where hasItem && archive.meeting(record) != nil: continue
            case .item(let part):
                let title = archive.entry(part).title
                if !title.isEmpty { return title }
            case .record(let record):
                if let title = archive.head(record)?.title { return title }
            case .decision: continue
            }
        }
        return matter.numbers.first.map { "Ärende \($0)" } ?? "Ärende"
    }

    private static func tellingApart(_ matter: Matter) -> String {
        matter.numbers.first ?? matter.entries.compactMap(\.date).min().map { "från \(SwedishFormat.date($0))" }
            ?? matter.id
    }
}
