import Documents

/// What rules can ask for of what they count: the keys and fields of each kind, and what is worked out besides.
extension Schemas {
    static let seatFunctions = [
        "ordförande", "vice ordförande", "sekreterare", "samordnare", "sammankallande", "talesperson",
    ]
    /// The keys of an area that choose the rows of a table of coverage.
    static let areaKeys = ["slag", "råd", "geometri", "invånare", "del-av", "titel", "ämnen"]

    /// The keys of a word of `countable`; nil for what has none.
    static func asked(_ counted: String) -> Schema? {
        switch counted {
        case "möte", "extra möte", "kallelse", "anteckningar":
            meeting.answering(["form", "handlingar", "dagordning", "begärt"], as: counted)
        case "lägesbild": situationPicture.answering(["problem"], as: counted)
        case "orsaksanalys": causeAnalysis.answering(["orsaker"], as: counted)
        case "åtgärdsplan": actionPlan.answering(["åtgärder"], as: counted)
        case "medborgarlöfte": citizenPromise.answering(["åtaganden"], as: counted)
        case "överenskommelse": cooperationAgreement.answering([], as: counted)
        case "besiktning": safetyInspection.answering(["iakttagelser", "handlingar"], as: counted)
        case "undersökning": safetySurvey.answering([], as: counted)
        case "rapport": report.answering([], as: counted)
        case "styrdokument": governingDocument.answering([], as: counted)
        case "åtgärd": measure.adding(common).answering([], as: counted)
        case "åtagande": undertaking.adding(common).answering([], as: counted)
        case "iakttagelse": finding.adding(common).answering([], as: counted)
        case "uppföljning":
            undertakingFollowUp.adding(measureFollowUp.keys).adding(common).answering(["gemensam"], as: counted)
        case "uppdrag": label(.assignment).adding(common).answering([], as: counted)
        case "återrapport": label(.report).adding(common).answering([], as: counted)
        case "plats": seat.answering([], as: counted)
        case "indikator": Schema(counted, common)
        default: nil
        }
    }
}

extension Schema {
    fileprivate func answering(_ more: [String], as name: String) -> Schema {
        Schema(name, keys + more.map { .init($0, .text) })
    }

    /// The names as a rule writes them: a field with a small letter.
    var askedNames: [String] {
        var seen: Set<String> = []
        return keys.map { $0.isField ? $0.name.lowercased() : $0.name }.filter { seen.insert($0).inserted }
    }

    /// Whether the key is one of these, or the key of a mapping or list in one.
    func answers(_ key: String) -> Bool {
        let (first, rest) = key.splitAtPoint()
        guard keys.contains(where: { $0.name == first || ($0.isField && $0.name.lowercased() == first.lowercased()) })
        else { return false }
        guard let rest else { return true }
        guard let nested = nestedNames(first) else { return true }
        return nested.contains(rest)
    }

    /// The keys within a key; nil where they are of the editor's own choosing (`expedierat.klara-gruppen`).
    func nestedNames(_ name: String) -> [String]? {
        switch name {
        case "delgivet", "expedierat", "anmält": return nil
        // Only in these does a rule look for keys.
        case "kallelse", "källor", "beslutad", "period", "giltig", "frågor", "inbjudna":
            return key(name)?.type.nestedNames ?? []
        default: return []
        }
    }
}

extension Schema.Key {
    /// Fields of parts begin with a capital letter, and are asked for without regard to case.
    fileprivate var isField: Bool { name.first?.isUppercase ?? false }
}

extension ValueType {
    fileprivate var nestedNames: [String] {
        switch self {
        case .mapping(let schema): schema.keys.map(\.name)
        case .list(let type), .listOrNone(let type): type.nestedNames
        case .either(let types): types.flatMap(\.nestedNames)
        case .period: Schemas.fromTo.keys.map(\.name)
        default: []
        }
    }
}

extension String {
    /// `källor.datum` → `källor` and `datum`.
    func splitAtPoint() -> (first: String, rest: String?) {
        let pieces = split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return (pieces.first ?? self, pieces.count == 2 ? pieces[1] : nil)
    }
}
