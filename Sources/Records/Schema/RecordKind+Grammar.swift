public import Documents

extension RecordKind {
    /// Which parts, labels and fields the kind's text takes; made from the same schemas as their decoding.
    public var grammar: DocumentGrammar { RecordKind.grammars[Int(rawValue)] }

    /// In the order of the kinds.
    private static let grammars = allCases.map(\.madeGrammar)

    private var madeGrammar: DocumentGrammar {
        func rules(_ schema: Schema) -> [DocumentGrammar.FieldRule] {
            schema.keys.map { .init($0.name, isQualified: $0.name == "Bedömning") }
        }
        func part(_ word: PartWord, _ schema: Schema) -> DocumentGrammar.PartRule { .init(word, fields: rules(schema)) }
        func followUp(_ parent: PartWord, _ schema: Schema) -> DocumentGrammar.PartRule {
            .init(.followUp, level: 3, parents: [parent], fields: rules(schema))
        }
        return switch self {
        case .meeting:
            DocumentGrammar(
                parts: [part(.agendaItem, Schemas.agendaItem)],
                labels: LabelWord.allCases.map { .init($0, fields: rules(Schemas.label($0))) })
        case .situationPicture: DocumentGrammar(parts: [part(.problem, Schemas.problem)])
        case .causeAnalysis: DocumentGrammar(parts: [part(.cause, Schemas.cause)])
        case .actionPlan:
            DocumentGrammar(parts: [
                part(.measure, Schemas.measure), followUp(.measure, Schemas.measureFollowUp),
            ])
        case .citizenPromise:
            DocumentGrammar(parts: [
                part(.undertaking, Schemas.undertaking), followUp(.undertaking, Schemas.undertakingFollowUp),
            ])
        case .safetyInspection: DocumentGrammar(parts: [part(.finding, Schemas.finding)])
        case .glossary: DocumentGrammar(parts: [part(.term, Schemas.term)], headingsAreTerms: true)
        case .governingDocument: DocumentGrammar(sectionsAreAnchors: true, collectsPassages: true)
        default: DocumentGrammar()
        }
    }
}
