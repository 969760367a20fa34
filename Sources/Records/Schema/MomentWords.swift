import Text

/// Words that stand where a date belongs and are none (tidsord): `tills vidare`, `snarast`, `våren`.
enum MomentWords {
    /// What is said of such a word; nil where it may be a date.
    static func kind(of text: String, readsFields: Bool, takesOngoing: Bool) -> DiagnosticKind? {
        guard let first = text.utf8.first, !(0x30...0x39).contains(first) else { return nil }
        let small = text.lowercased()
        if endless.contains(where: { small.hasPrefix($0) }) {
            // An assignment has a day or none.
            return takesOngoing ? .ongoing : readsFields ? .noDayGiven : .untilFurtherNotice
        }
        return none.contains { small.hasPrefix($0) } ? .noDayGiven : nil
    }

    private static let endless = [
        "tills vidare", "tillsvidare", "löpande", "fortlöpande", "kontinuerlig", "årlig", "varje ", "ständigt",
        "regelbunde", "återkommande", "permanent",
    ]
    private static let none = [
        "snarast", "omgående", "asap", "nästa möte", "till nästa möte", "vid behov", "ej fastställ", "inte fastställ",
        "ej bestäm", "inte bestäm", "ej klart", "meddelas", "återkommer", "oklart", "när ", "så snart",
    ]
}
