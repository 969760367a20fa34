extension Schemas {
    /// Receivers that are a group rather than a body.
    static let receiverGroups = ["ledamöter", "berörda nämnder", "berörda instanser", "utskott"]
    static let receiver = ValueType.either([.word(receiverGroups), .referenceOrText([.body, .seat])])

    static let call = Schema(
        "kallelse",
        [
            .init("skickad", .date), .init("av", .referenceOrText([.seat, .body])),
            .init("form", .word(["skriftlig", "muntlig"])), .init("till", .list(receiver)),
            .init("handlingar", .listOrNone(.reference([.anyRecord, .anyPart, .file], role: .mention))),
        ])

    static let dispatch = Schema("expedierat", [.init("datum", .date, required: true), .init("via", .text)])
    static let dispatched = ValueType.map(receiver, .either([.date, .mapping(dispatch)]))

    static let notified = Schema(
        "anmält",
        [
            .init("till", .referenceOrText(.body), required: true), .init("datum", .date, required: true),
            .init("paragraf", .text),
        ])

    static let meeting = record(
        "möte",
        [
            .init("tid", .time), .init("plats", .text), .init("planerat", .date), .init("flyttat-till", .date),
            .init("kallelse", .mapping(call)), .init("extra", .boolean), .init("ordförande", .reference([.seat])),
            .init("sekreterare", .reference([.seat])), .init("närvarande", .listOrNone(.reference(.seat))),
            .init("frånvarande", .listOrNone(.reference(.seat))),
            .init("ersättare", .map(.reference(.seat), .text)),
            .init("närvarande-organ", .map(.reference(.body), .integer)), .init("deltagare", .list(.text)),
            .init(
                "inbjudna",
                .list(.mapping(Schema("inbjudna", [.init("vem", .text, required: true), .init("skäl", .text)])))),
            .init("justerare", .list(.reference(.seat))),
            .init(
                "justerat", .either([.date, .map(.word(["ordförande", "justerare"]), .date)])),
            .init("delgivet", dispatched), .init("expedierat", dispatched),
            .init("anmält", .list(.mapping(notified))), .init("uppdrag", .listOrNone(.text)),
            .init("avvikande-synpunkter", .listOrNone(.text)),
            .init("inställt", .mapping(Schema("inställt", [.init("datum", .date), .init("skäl", .text)]))),
        ])
}
