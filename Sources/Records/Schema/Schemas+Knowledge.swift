/// Pictures, analyses, plans, promises, inspections and surveys: what is known and what is done about it.
extension Schemas {
    static let source = Schema(
        "källor",
        [
            .init("namn", .text, required: true), .init("utgivare", .text), .init("datum", .date),
            .init("data", .reference(.series, role: .source)),
            .init(
                "post",
                .reference(
                    .records(
                        .situationPicture, .causeAnalysis, .report, .safetySurvey, .safetyInspection, .dataSeries),
                    role: .source)),
            .init("länk", .webAddress), .init("använd", .boolean), .init("skäl", .text),
        ])

    static let situationPicture = record(
        "lägesbild",
        [
            .init("period", .period), .init("omfattning", .word(["kort", "fördjupad"])),
            .init("fasetter", .list(.text)), .init("framtagen-av", .listOrNone(.text)),
            .init("källor", .listOrNone(.mapping(source))),
        ])

    static let causeAnalysis = record(
        "orsaksanalys",
        [
            .init("lägesbild", .reference(.record(.situationPicture), role: .source)), .init("metod", .text),
            .init("period", .period), .init("källor", .listOrNone(.mapping(source))),
            .init("framtagen-av", .listOrNone(.text)),
        ])

    static let actionPlan = record(
        "åtgärdsplan",
        [
            .init("period", .period), .init("lägesbild", .reference(.record(.situationPicture), role: .source)),
            .init("beslutad", .mapping(decision)),
            .init("politiskt-beslut", .either([.word(["ej lyft"]), .mapping(decision)])), .init("resurser", .text),
            .init("slag", .word(["kort", "strategisk", "sammantagen"])),
            .init("utvärdering", .reference(.record(.report))), .init("källor", .listOrNone(.mapping(source))),
        ])

    static let citizenPromise = record(
        "medborgarlöfte",
        [
            .init("parter", .list(.text)), .init("period", .period),
            .init("uppföljning", .word(["tertial", "kvartal", "halvår", "år"])),
            .init("grund", .list(.referenceOrText(.anything, role: .source))), .init("undertecknat", .date),
            .init("styrs-av", .referenceOrText(.body)),
        ])

    static let cooperationAgreement = record(
        "överenskommelse",
        [
            .init("parter", .list(.text)), .init("syfte", .text), .init("samverkansområden", .list(.text)),
            .init("undertecknad", .date), .init("giltig", .period), .init("skriftlig", .boolean),
            .init("styrs-av", .referenceOrText(.body)),
        ])

    static let safetyInspection = record(
        "besiktning",
        [
            .init("årstid", .word(["vår", "höst"])), .init("deltagare", .list(.text)), .init("väg", .text),
            .init("uppföljer", .reference(.record(.safetyInspection))),
            .init("ansvarig", .referenceOrText([.body, .seat])),
            .init("kallelse", .mapping(call)), .init("expedierat", dispatched), .init("tid", .time),
            .init("plats", .text),
            .init("inställt", .mapping(Schema("inställt", [.init("datum", .date), .init("skäl", .text)]))),
        ])

    static let safetySurvey = record(
        "undersökning",
        [
            .init("period", .period), .init("metod", .text), .init("svarande", .integer), .init("urval", .integer),
            .init(
                "frågor",
                .list(
                    .mapping(
                        Schema(
                            "frågor",
                            [
                                .init("id", .text, required: true), .init("text", .text, required: true),
                                .init("data", .reference(.series, role: .source)), .init("kolumn", .text),
                            ])))),
        ])

    static let report = record(
        "rapport",
        [
            .init(
                "slag",
                .word([
                    "lägesrapport", "årsrapport", "verksamhetsplan", "utvärdering", "genomlysning", "årshjul",
                    "årsplan",
                ])),
            .init("från", .referenceOrText(.body)), .init("till", .list(.referenceOrText(.body))),
            .init("period", .period),
            .init("avser", .list(.reference(.anything))),
            .init("behandlad", .list(.reference(.meeting, role: .treated))), .init("beslutad", .mapping(decision)),
            .init("kallelse", .mapping(call)), .init("expedierat", dispatched),
            .init("anmält", .list(.mapping(notified))),
            .init(
                "möten",
                .list(
                    .mapping(
                        Schema(
                            "möten",
                            [.init("organ", .reference(.body), required: true), .init("datum", .date, required: true)]))
                )),
        ])

    static let area = record(
        "område",
        [
            .init("slag", .word(["kommun", "tätort", "stadsdel", "landsbygd", "delområde"])), .init("geometri", .text),
            .init("råd", .reference(.body)), .init("tidigare-namn", .list(.text)),
            .init("motsvarar", .list(.referenceOrText(.area))), .init("giltig", .period), .init("invånare", .integer),
            .init("del-av", .reference(.area)),
        ])

    static let page = record(
        "sida", [.init("version-av", .reference(.anyRecord)), .init("lättläst", .boolean)])
    static let glossary = record("ordlista", [])
}
