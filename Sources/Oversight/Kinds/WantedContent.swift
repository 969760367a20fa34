import Records
import Text

/// Something that must be there (`kräver`).
enum WantedContent {
    case assignments
    case dissent
    case heading(String)
    case facet(String)
    /// A link to a record or part of this kind, or from one.
    case link(ItemKind)
    /// Any other word: a key or field.
    case key(RequiredKey)

    static func list(_ parameters: CheckedValues) -> [WantedContent] {
        parameters.list("kräver").flatMap { item -> [WantedContent] in
            if let word = item.value.text {
                switch word.lowercased() {
                case "uppdrag": return [.assignments]
                case "avvikande synpunkt", "avvikande synpunkter": return [.dissent]
                default: return [.key(RequiredKey(key: word))]
                }
            }
            guard let values = item.value.mapping else { return [] }
            return [
                values.text("rubrik").map { .heading($0) }, values.text("fasett").map { .facet($0) },
                values.text("länk").flatMap(ItemKind.init).map { .link($0) },
            ].compactMap { $0 }
        }
    }

    /// As the arithmetic says it.
    var words: String {
        switch self {
        case .assignments: "uppdrag"
        case .dissent: "avvikande synpunkt"
        case .heading(let title): "rubriken ”\(title)”"
        case .facet(let facet): "fasetten ”\(facet)”"
        case .link(let kind): "länk till \(kind.rawValue)"
        case .key(let key): key.words
        }
    }
}
