extension Schemas {
    static let bodySorts = [
        "råd", "styrgrupp", "arbetsgrupp", "nätverk", "ungdomsråd", "lokalt råd", "forum", "projekt", "funktion",
        "kommun",
        "fullmäktige", "kommunstyrelse", "nämnd", "utskott", "förvaltning", "bolag", "myndighet",
    ]

    static let body = record(
        "organ",
        [
            .init("slag", .word(bodySorts), required: true), .init("även-känt-som", .list(.text)),
            .init("underställt", .reference(.body)), .init("består-av", .list(.reference(.body))),
            .init(
                "syfte",
                .mapping(Schema("syfte", [.init("citat", .text, required: true), .init("ur", .reference(.anything))]))),
            .init("parter", .list(.text)),
            .init("anteckningar", .word(["protokoll", "minnesanteckningar", "mötesanteckningar"])),
            .init("justeras", .boolean), .init("kommunallagen", .boolean),
            .init("öppet", .either([.text])), .init("så-deltar-du", .text), .init("ansvarsområden", .list(.text)),
            .init("fokusområden", .list(.text)), .init("fullständigt-från", .date), .init("från", .date),
            .init("till", .date), .init("platser", .list(.mapping(seat))),
            .init("begärda-möten", .list(.mapping(requestedMeeting))), .init("kommentarer", .list(.mapping(comment))),
            .init("kontakt", .mapping(contact)),
        ])

    static let seatStates = ["tillsatt", "erbjuden", "antagen", "avböjd", "vakant"]

    static let seat = Schema(
        "plats",
        [
            .init("id", .text, required: true), .init("roll", .text, required: true), .init("organisation", .text),
            .init("kategori", .word(["kommun", "myndighet", "näringsliv", "civilsamhälle", "boende"])),
            .init("funktion", .list(.word(seatFunctions))),
            .init("slag", .word(["ordinarie", "adjungerad"])),
            .init("status", .map(.word(seatStates), .date)),
            .init("namn", .list(.mapping(holder))), .init("mandat", .boolean),
            .init("vald", .reference(.meeting, role: .evidence)), .init("från", .date), .init("till", .date),
            .init("beslutad-av", .text), .init("villkor", .text), .init("bemannas-av", .text),
        ])

    static let holder = Schema(
        "namn", [.init("namn", .text, required: true), .init("från", .date), .init("till", .date)])

    static let requestedMeeting = Schema(
        "begärda-möten",
        [
            .init("datum", .date, required: true), .init("av", .integer, required: true),
            .init("ledamöter", .integer, required: true), .init("möte", .reference(.meeting)),
        ])

    static let comment = Schema(
        "kommentarer",
        [
            .init("regel", .reference(.rule), required: true), .init("period", .text),
            .init("text", .text, required: true), .init("av", .text), .init("datum", .date),
        ])
}
