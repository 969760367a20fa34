/// Governing documents, data series and the site's configuration.
extension Schemas {
    static let governingDocument = record(
        "styrdokument",
        [
            .init("slag", .text, required: true), .init("sfs", .text),
            .init("fastställd", .either([.date, .mapping(decision)])), .init("reviderad", .date),
            .init("version", .text),
            .init("upprättad-av", .text), .init("gäller-för", .text), .init("giltig", .period),
            .init(
                "rättslig-grund",
                .list(
                    .mapping(Schema("rättslig-grund", [.init("sfs", .text, required: true), .init("benämnd", .text)])))),
            .init(
                "mål",
                .list(
                    .mapping(
                        Schema(
                            "mål",
                            [
                                .init("id", .text, required: true), .init("text", .text, required: true),
                                .init("indikatorer", .list(.reference(.series))),
                            ])))),
            .init("regler", .raw),
        ])

    static let column = Schema(
        "kolumner",
        [
            .init("slag", .word(["period", "område", "antal", "tal", "andel", "text"]), required: true),
            .init("enhet", .text), .init("decimaler", .integer), .init("namn", .text),
            .init("jämförelse", .boolean),
        ])

    static let dataSeries = record(
        "dataserie",
        [
            .init("källa", .text, required: true), .init("hämtad", .date, required: true),
            .init("läge", .word(["slutlig", "preliminär"]), required: true),
            .init("axel", .word(["brott", "trygghet"])),
            .init("känslig", .boolean), .init("definition", .text),
            .init("kolumner", .map(.text, .mapping(column)), required: true),
            .init(
                "serieavbrott",
                .list(
                    .mapping(
                        Schema(
                            "serieavbrott",
                            [
                                .init("vid", .moment, required: true), .init("varför", .text),
                                .init("kolumner", .list(.text)),
                            ])))),
            .init("preliminär-från", .moment),
        ])

    static let site = Schema(
        "webbplats.yaml",
        [
            .init("grammatik", .word(["1"]), required: true), .init("namn", .text, required: true),
            .init(
                "kommun",
                .mapping(
                    Schema(
                        "kommun",
                        [
                            .init("namn", .text, required: true), .init("kort", .text), .init("webb", .webAddress),
                        ])), required: true),
            .init("adress", .baseAddress), .init("språk", .word(["sv"])), .init("beskrivning", .text),
            .init("kontakt", .mapping(contact)), .init("återkoppling", .webAddress, required: true),
            .init("dataskyddsombud", .mapping(contact)), .init("funktioner", .map(.text, .mapping(contact))),
            .init("tillgänglighet", .mapping(accessibility)), .init("utseende", .mapping(appearance)),
            .init("ojusterat", .word(["dölj", "visa"])),
            .init("meny", .list(.text)),
            .init(
                "sommaruppehåll",
                .mapping(
                    Schema(
                        "sommaruppehåll",
                        [
                            .init("från", .monthDay, required: true), .init("till", .monthDay, required: true),
                        ]))),
            .init("årstider", .map(.word(["vår", "höst"]), .list(.integer))),
            .init("mandatperioder", .list(.date)),
            .init(
                "dokumenttyper",
                .map(
                    .text, .mapping(Schema("dokumenttyper", [.init("förklaring", .text), .init("bindande", .boolean)])))
            ),
            .init("licens", .text), .init("påhittad", .boolean),
        ])

    static let accessibility = Schema(
        "tillgänglighet",
        [
            .init("bedömd", .date), .init("uppdaterad", .date), .init("metod", .text),
            .init("förenlig", .word(["helt", "delvis", "inte"])),
            .init(
                "brister",
                .list(
                    .mapping(
                        Schema(
                            "brister",
                            [.init("vad", .text, required: true), .init("varför", .text), .init("åtgärdas", .moment)])))
            ),
            .init("standard", .text),
            .init(
                "myndighet",
                .mapping(Schema("myndighet", [.init("namn", .text), .init("anmälan", .webAddress)]))),
            .init("betungande", .text), .init("undantag", .list(.text)),
        ])

    static let appearance = Schema(
        "utseende",
        [
            .init("färg-länk", .colour), .init("färg-topp", .colour), .init("logotyp", .text),
            .init("typsnitt", .word(["inter", "system"])),
        ])
}
