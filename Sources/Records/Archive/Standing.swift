import Text

/// What governing documents say of the whole archive, gone through once: every meeting's page asks for it.
struct Standing: Sendable {
    /// A rule by its document's place in `Archive.documents` and its own in that document.
    struct RulePlace: Sendable {
        var document: Int
        var rule: Int
    }

    /// How long each of `Archive.documents` holds (giltighet).
    private(set) var validities: [DatePeriod?] = []
    /// The rules of kind `synlighet` that make a body's notes internal.
    private(set) var hiding: [RecordID: [RulePlace]] = [:]
    /// Bodies whose notes a rule of kind `justering` has approved.
    private(set) var approving: Set<RecordID> = []
    /// From when a document has been replaced.
    private var replaced: [RecordID: CivilDate] = [:]

    init() {}

    /// What the documents of an archive say; `full` is the archive that this one was taken out of, for what held there goes
    /// on holding when the page that says it was taken down.
    init(_ archive: Archive, within full: Standing = Standing()) {
        // The first days of the documents that replace a document. A draft replaces nothing: the rules of the older one,
        // those too that keep notes internal, go on until it is published.
        var begins: [RecordID: [CivilDate]] = [:]
        for document in archive.documents where document.head.publication == .open {
            guard let older = archive.record(of: document.head.replaces), older != document.head.id,
                let first = document.validity?.first ?? document.adopted?.date
            else { continue }
            begins[older, default: []].append(first)
        }
        replaced = full.replaced.merging(begins.compactMapValues { $0.min() }) { min($0, $1) }
        approving = full.approving
        for (index, document) in archive.documents.enumerated() {
            validities.append(Standing.validity(of: document, replacedFrom: replaced[document.head.id]))
            for (number, rule) in document.rules.enumerated() {
                switch rule.kind {
                case .visibility:
                    for body in Set(rule.bodies.compactMap { archive.record(of: $0) }) {
                        hiding[body, default: []].append(RulePlace(document: index, rule: number))
                    }
                case .approval: approving.formUnion(rule.bodies.compactMap { archive.record(of: $0) })
                default: break
                }
            }
        }
    }

    /// From the first day to the last, or the day before what replaces it begins; nil where nothing is said.
    static func validity(of document: GoverningDocument, replacedFrom next: CivilDate?) -> DatePeriod? {
        let first = document.validity?.first ?? document.adopted?.date
        var last = document.validity.map(\.last)
        if let dayBefore = next?.adding(days: -1) { last = last.map { min($0, dayBefore) } ?? dayBefore }
        guard first != nil || last != nil else { return nil }
        let start = first ?? .earliest
        return DatePeriod(.range, start, max(start, last ?? .latest))
    }
}
