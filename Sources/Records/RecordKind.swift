/// The kinds of record (sorter), in the order in which pages list them. The folder decides the kind.
public enum RecordKind: UInt8, Sendable, Hashable, CaseIterable {
    case page, glossary, body, meeting, situationPicture, causeAnalysis, actionPlan, citizenPromise
    case cooperationAgreement, safetyInspection, safetySurvey, report, governingDocument, area, dataSeries

    /// The folder's name, and the first word of its addresses; for pages and the glossary nil.
    public var folder: String? {
        switch self {
        case .page, .glossary: nil
        case .body: "organ"
        case .meeting: "moten"
        case .situationPicture: "lagesbilder"
        case .causeAnalysis: "orsaksanalyser"
        case .actionPlan: "atgardsplaner"
        case .citizenPromise: "loften"
        case .cooperationAgreement: "overenskommelser"
        case .safetyInspection: "besiktningar"
        case .safetySurvey: "undersokningar"
        case .report: "rapporter"
        case .governingDocument: "styrdokument"
        case .area: "omraden"
        case .dataSeries: "statistik"
        }
    }

    /// The Swedish word with which messages, rules and pages name one of them: `lägesbild`.
    public var word: String {
        switch self {
        case .page: "sida"
        case .glossary: "ordlista"
        case .body: "organ"
        case .meeting: "möte"
        case .situationPicture: "lägesbild"
        case .causeAnalysis: "orsaksanalys"
        case .actionPlan: "åtgärdsplan"
        case .citizenPromise: "medborgarlöfte"
        case .cooperationAgreement: "överenskommelse"
        case .safetyInspection: "besiktning"
        case .safetySurvey: "undersökning"
        case .report: "rapport"
        case .governingDocument: "styrdokument"
        case .area: "område"
        case .dataSeries: "dataserie"
        }
    }

    /// The kind of the record at a path from the content folder (`moten/est/2025-03-12.md`); nil where no record lies.
    public init?(path: String) {
        if path == "index.md" || (path.hasPrefix("sidor/") && path.hasSuffix(".md")) {
            self = .page
        } else if path == "ordlista.md" {
            self = .glossary
        } else if let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")),
            let kind = RecordKind.allCases.first(where: { $0.folder.map { $0 == path[..<slash] } ?? false })
        {
            guard path.hasSuffix(kind == .dataSeries ? ".yaml" : ".md") else { return nil }
            self = kind
        } else {
            return nil
        }
    }
}
