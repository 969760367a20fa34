import Text

/// The schemas of all records, parts and mappings: one table a kind, in `Schemas+KIND.swift`.
public enum Schemas {
    static let fromTo = Schema("period", [.init("från", .moment), .init("till", .moment)])

    /// `{ av, datum, paragraf, diarienummer, länk }`.
    static let decision = Schema(
        "beslut",
        [
            .init("av", .referenceOrText(.body), required: true), .init("datum", .date, required: true),
            .init("paragraf", .text), .init("diarienummer", .diaryNumber), .init("länk", .webAddress),
        ])

    /// `{ datum, möte, utfall }`: that a record was followed up as a whole.
    static let followedUp = Schema(
        "uppföljningar",
        [
            .init("datum", .date, required: true), .init("möte", .reference(.meeting, role: .treated)),
            .init("utfall", .text),
        ])

    static let correction = Schema(
        "rättelser",
        [.init("datum", .date, required: true), .init("vad", .text, required: true), .init("varför", .text)])

    static let withdrawal = Schema(
        "avpublicerad", [.init("datum", .date, required: true), .init("skäl", .text, required: true)])

    static let contact = Schema(
        "kontakt", [.init("namn", .text), .init("e-post", .email), .init("telefon", .text), .init("webb", .webAddress)])

    /// The keys that every record may have (content grammar, § 3).
    static let common: [Schema.Key] = [
        .init("titel", .text), .init("datum", .date), .init("diarienummer", .diaryNumber),
        .init("sammanfattning", .text),
        .init("organ", .reference(.body)), .init("område", .list(.reference(.area))),
        .init("ämnen", .listOrNone(.text)),
        .init("ansvarig", .text), .init("uppdaterad", .date),
        .init("publicering", .word(["offentlig", "intern", "utkast"])), .init("publicerad", .date),
        .init("beslut", .list(.mapping(decision))), .init("svar-på", .referenceOrText(.anything)),
        .init("uppföljningar", .list(.mapping(followedUp))), .init("rättelser", .list(.mapping(correction))),
        .init("avpublicerad", .mapping(withdrawal)), .init("ersätter", .referenceOrText(.anyRecord, role: .replaces)),
        .init("språk", .word(LanguageName.tags)),
    ]

    /// A kind's own keys in front of the common ones; a common key that the kind types anew is the kind's.
    static func record(_ name: String, _ own: [Schema.Key]) -> Schema {
        Schema(name, own + common.filter { key in !own.contains { $0.name == key.name } })
    }
}
