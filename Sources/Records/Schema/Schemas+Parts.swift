import Documents

/// The fields of parts and labels (content grammar, § 5).
extension Schemas {
    static let workStates = WorkStatus.allCases.map(\.rawValue)

    static let agendaItem = Schema(
        "§",
        [
            .init("Ärende", .either([.diaryNumber, .reference([.agendaItem])])), .init("Ämne", .list(.text)),
            .init("Område", .list(.reference(.area))), .init("Oplanerat", .boolean),
        ])

    static let problem = Schema(
        "problem",
        [
            .init("Plats", .list(.referenceOrText(.area))), .init("Art", .inline()),
            .init("Omfattning", .inline(role: .source)),
            .init("Konsekvens", .inline()), .init("Utveckling", .word(["ökar", "minskar", "oförändrad", "oklart"])),
            .init("Axel", .word(["brott", "trygghet"])),
        ])

    static let cause = Schema(
        "orsak",
        [
            .init("Problem", .list(.reference(.problem))), .init("Slag", .word(["gärningsperson", "offer", "plats"])),
            .init("Belägg", .inline(role: .evidence)),
        ])

    static let measure = Schema(
        "åtgärd",
        [
            .init("Ansvarig", .referenceOrText([.body, .seat])),
            .init("Medverkande", .list(.referenceOrText([.body, .seat]))), .init("Orsak", .list(.reference(.cause))),
            .init("Område", .list(.reference(.area))), .init("Fokus", .list(.text)),
            .init("Inriktning", .word(["social", "situationell"])), .init("Sikt", .word(["kort", "lång"])),
            .init("Start", .moment), .init("Klart", .either([.word(["löpande"]), .moment])),
            .init("Beslut", .listOrNone(.decision)), .init("Kunskapsstöd", .inline(role: .source)),
            .init("Mått", .inline()),
            .init("Status", .word(workStates)), .init("Bevis", .inline(role: .evidence)), .init("Skäl", .inline()),
            .init("Hos", .list(.referenceOrText([.body, .seat]))), .init("Oplanerad", .boolean),
        ])

    static let measureFollowUp = Schema(
        "uppföljning",
        [
            .init("Status", .word(workStates)),
            .init("Utfall", .word(["uppfyllt", "delvis", "inte uppfyllt", "går inte att bedöma"])),
            .init("Bevis", .inline(role: .evidence)), .init("Skäl", .inline()), .init("Ny tid", .moment),
            .init("Möte", .reference(.meeting, role: .treated)),
        ])

    static let undertaking = Schema(
        "åtagande",
        [
            .init("Part", .text), .init("Mått", .inline()), .init("Mål", .text),
            .init("Orsak", .list(.reference(.cause))),
            .init("Klart", .either([.word(["löpande"]), .moment])), .init("Status", .word(workStates)),
            .init("Bevis", .inline(role: .evidence)), .init("Skäl", .inline()),
        ])

    static let undertakingFollowUp = Schema(
        "uppföljning",
        [
            .init("Period", .period), .init("Utfall", .number), .init("Status", .word(workStates)),
            .init("Bedömning", .word(["infriat", "delvis infriat", "inte infriat", "för tidigt att bedöma"])),
            .init("Bevis", .inline(role: .evidence)), .init("Möte", .reference(.meeting, role: .treated)),
        ])

    static let finding = Schema(
        "iakttagelse",
        [
            .init("Plats", .text), .init("Orsak", .referenceOrText(.cause)),
            .init("Ansvarig", .referenceOrText([.body, .seat])),
            .init("Åtgärd", .referenceOrText([.measure, .undertaking])),
            .init("Status", .word(["ny", "pågår", "åtgärdad", "kvarstår", "avskriven"])),
            .init("Bild", .reference(.picture)), .init("Tidigare", .reference(.finding)),
            .init("Bedömning", .word(["åtgärdad", "delvis", "kvarstår"])),
        ])

    static let term = Schema("term", [.init("Även", .list(.text)), .init("Förklaras", .boolean)])

    static func label(_ word: LabelWord) -> Schema {
        switch word {
        case .decision:
            Schema(
                "Beslut",
                [
                    .init("Av", .referenceOrText(.body)), .init("Datum", .date), .init("Paragraf", .text),
                    .init("Diarienummer", .diaryNumber), .init("Länk", .webAddress),
                ])
        case .statement: Schema("Ställningstagande", [])
        case .assignment:
            Schema(
                "Uppdrag",
                [
                    .init("Till", .list(.referenceOrText([.body, .seat]))), .init("Klart", .moment),
                    .init("Orsak", .list(.reference(.cause))),
                    .init("Åtgärd", .list(.reference([.measure, .undertaking]))),
                    .init("Id", .text),
                ])
        case .report:
            Schema(
                "Återrapport",
                [
                    .init("Uppdrag", .reference(.assignment)),
                    .init("Status", .word(["klart", "delvis", "pågår", "avslutas utan åtgärd"])),
                    .init("Beslut", .list(.decision)),
                ])
        case .dissent: Schema("Avvikande synpunkt", [.init("Från", .referenceOrText([.seat, .body]))])
        case .question, .need:
            Schema(
                word.rawValue,
                [
                    .init("Från", .referenceOrText([.body, .seat])), .init("Svar", .inline()),
                    .init("Status", .word(["öppen", "besvarad", "överlämnad"])),
                ])
        }
    }
}
