import Documents

/// The keys of data fences: `diagram` and `karta` (content grammar, § 6).
extension Schemas {
    static let chart = Schema(
        "diagram",
        [
            .init("data", .reference(.series, role: .source), required: true),
            .init("slag", .word(["linje", "stapel", "liggande stapel", "små multiplar"])), .init("x", .text),
            .init("y", .list(.text)), .init("var", .map(.text, .text)), .init("per", .text), .init("titel", .text),
            .init("enhet", .text), .init("från", .moment), .init("till", .moment),
        ])

    static let map = Schema(
        "karta",
        [
            .init("områden", .either([.word(["alla"]), .list(.reference(.area))])),
            .init("data", .reference(.series, role: .source)), .init("kolumn", .text), .init("period", .moment),
            .init("titel", .text),
        ])

    static func fence(_ kind: DataFence.Kind) -> Schema { kind == .chart ? chart : map }
}
