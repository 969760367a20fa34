import Text

/// The keys of rules: the common ones, and each kind's parameters (the table of the sixteen kinds).
extension Schemas {
    /// What a rule can count or judge.
    static let countable = [
        "möte", "extra möte", "kallelse", "anteckningar", "lägesbild", "orsaksanalys", "åtgärdsplan", "åtgärd",
        "medborgarlöfte", "åtagande", "uppföljning", "överenskommelse", "besiktning", "iakttagelse", "undersökning",
        "rapport", "styrdokument", "uppdrag", "återrapport", "plats", "indikator",
    ]
    static let span = ValueType.either([
        .word(["år", "halvår", "tertial", "kvartal", "månad", "vecka", "vår", "höst", "mandatperiod"]), .duration,
    ])
    static let monthsLeftOut = ["sommaruppehåll"] + SwedishCalendar.months
    static let bounds: [Schema.Key] = [
        .init("minst", .integer), .init("högst", .integer), .init("exakt", .integer),
    ]
    static let repeal = Schema("upphävd", [.init("datum", .date, required: true), .init("skäl", .text)])
    static let counted = ValueType.word(countable)

    static let ruleCommon: [Schema.Key] = [
        .init("id", .text, required: true), .init("citat", .text), .init("ur", .text),
        .init("modalitet", .word(["ska", "bör", "kan"]), required: true),
        .init("gäller", .list(.reference(.body)), required: true),
        .init("typ", .word(RuleKind.allCases.map(\.rawValue)), required: true), .init("där", .map(.text, .text)),
        .init("för-varje", .text), .init("undantag", .text), .init("från", .date), .init("upphävd", .mapping(repeal)),
    ]

    /// A parameter of the kind's own stands before a common key of the same name: `från` of a `grund` is a kind of record.
    static func rule(_ kind: RuleKind) -> Schema {
        let own = parameters(kind)
        return Schema(
            "regel av typen \(kind.rawValue)", own + ruleCommon.filter { key in !own.contains { $0.name == key.name } })
    }

    static func parameters(_ kind: RuleKind) -> [Schema.Key] {
        switch kind {
        case .count:
            [.init("av", counted, required: true)] + bounds + [
                .init("per", span, required: true), .init("senast", .monthDay),
                .init("utom", .list(.word(monthsLeftOut))),
                .init("räknar", .list(.reference(.body))),
            ]
        case .timeLimit:
            [
                .init("av", counted), .init("räknas-från", .text, required: true),
                .init("räknas-till", .text, required: true), .init("minst", .duration), .init("högst", .duration),
                .init("räkning", .word(["kalenderdagar", "arbetsdagar"])),
            ]
        case .requiredField:
            [
                .init("i", counted, required: true),
                .init("kräver", .list(.either([.map(.text, .integer), .text])), required: true),
            ]
        case .agenda:
            [.init("punkter", .list(.either([.mapping(agendaPoint), .text])), required: true)]
        case .approval:
            [
                .init("av", .list(.word(["ordförande", "justerare"])), required: true),
                .init("väljs-vid-mötet", .boolean), .init("inom", .duration),
            ]
        case .distribution:
            [
                .init("slag", .word(["delges", "anmäls", "expedieras"]), required: true),
                .init("av", counted, required: true), .init("till", .list(receiver), required: true),
                .init("via", .text), .init("inom", .duration), .init("räknas-från", .text),
            ]
        case .freshness:
            [
                .init("av", counted, required: true), .init("högst", .duration, required: true),
                .init("varna", .duration), .init("räknas", .word(["datum", "uppföljning"])),
            ]
        case .grounds:
            [
                .init("av", counted, required: true), .init("från", counted, required: true),
                .init("från-där", .map(.text, .text)), .init("inom-period", .boolean), .init("minst", .integer),
            ]
        case .composition:
            [
                .init("platser", .list(.text)), .init("slag", .word(["tillsatt", "erbjuden"])),
                .init("minst", .integer),
                .init("funktion", .map(.text, .text)),
            ]
        case .visibility:
            [.init("av", counted, required: true), .init("nivå", .word(["intern"]), required: true)]
        case .contents:
            [
                .init("i", counted, required: true),
                .init(
                    "kräver",
                    .list(
                        .either([
                            .mapping(
                                Schema(
                                    "kräver", [.init("rubrik", .text), .init("fasett", .text), .init("länk", .text)])),
                            .text,
                        ])), required: true),
                .init("till", receiver),
            ]
        case .trigger:
            [
                .init("när", .either([.map(.text, .text), .text]), required: true),
                .init("då", .either([.map(.text, .text), .text]), required: true), .init("inom", .duration),
            ]
        case .validity: [.init("av", counted, required: true), .init("varna", .duration)]
        case .contact: [.init("funktion", .text, required: true)]
        case .coverage:
            [
                .init("av", counted, required: true), .init("rader", .word(["område"]), required: true),
                .init("där-rad", .map(.text, .text)), .init("kolumner", .list(.word(["vår", "höst"]))),
                .init("minst", .integer), .init("per", span, required: true),
            ]
        case .attendance:
            [
                .init("organ", .reference(.body)), .init("vid", .list(.reference(.body))), .init("minst", .integer),
                .init("per", span), .init("ersättare", .boolean),
            ]
        }
    }

    static let agendaPoint = Schema(
        "punkt",
        [
            .init("titel", .text, required: true), .init("även", .list(.text)),
            .init("länkar", .word(["föregående möte"])), .init("under", .list(.text)),
        ])
}
