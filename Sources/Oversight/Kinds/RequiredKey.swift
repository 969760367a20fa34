import Records
import Text

/// A key that must stand there, and how many of it there must be (`kräver`).
struct RequiredKey {
    var key: String
    var minimum: Int?

    static func list(_ parameters: CheckedValues) -> [RequiredKey] {
        parameters.list("kräver").flatMap { item -> [RequiredKey] in
            if let key = item.value.text { return [RequiredKey(key: key)] }
            guard case .map(let entries) = item.value else { return [] }
            return entries.map {
                RequiredKey(key: $0.keyText, minimum: $0.value.value.number.map { Int($0.digits) })
            }
        }
    }

    /// The key as readers say it, a noun that can stand after *Det står inget om*: `beslutad` → `beslut`.
    var words: String {
        switch key {
        case "närvarande": "vilka som var med"
        case "framtagen-av": "organisationer som har tagit fram den"
        case "publicerad": "vilken dag det publicerades"
        case "vald", "platser.vald": "var valet skedde"
        case "anmält": "anmälan"
        case "behandlad": "behandling"
        case "beslutad": "beslut"
        case "delgivet": "delgivning"
        case "expedierat": "expediering"
        case "fastställd": "fastställande"
        case "giltig": "giltighetstid"
        case "justerat": "justering"
        case "klart": "slutdatum"
        case "reviderad": "revidering"
        case "skriftlig": "skriftlig form"
        case "undertecknad", "undertecknat": "undertecknande"
        default:
            String(key.map { $0 == "-" ? " " : $0 == "." ? ":" : $0 }).split(separator: ":").joined(separator: ", ")
        }
    }

    /// The key that may say `inga`: of `källor.datum` the list.
    var list: String? { key.split(separator: ".").first.map(String.init) }

    /// Where none is a full answer: nobody was away, nothing was assigned.
    var allowsNone: Bool {
        minimum == nil && ["frånvarande", "uppdrag", "avvikande-synpunkter"].contains(key)
    }

    /// Parts of the record itself: that there are none can be seen, where a key that is not there says nothing.
    var isOfParts: Bool {
        ["dagordning", "problem", "orsaker", "åtgärder", "åtaganden", "iakttagelser"].contains(key)
    }
}
