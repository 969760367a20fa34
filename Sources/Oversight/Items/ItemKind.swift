/// What a rule can count or judge (`av`, `i`, `när`, `då`).
enum ItemKind: String, Hashable, CaseIterable {
    /// Without extra meetings.
    case meeting = "möte"
    case extraMeeting = "extra möte"
    case call = "kallelse"
    case notes = "anteckningar"
    case picture = "lägesbild"
    case analysis = "orsaksanalys"
    case plan = "åtgärdsplan"
    case measure = "åtgärd"
    case promise = "medborgarlöfte"
    case undertaking = "åtagande"
    case followUp = "uppföljning"
    case agreement = "överenskommelse"
    case inspection = "besiktning"
    case finding = "iakttagelse"
    case survey = "undersökning"
    case report = "rapport"
    case document = "styrdokument"
    case assignment = "uppdrag"
    case reportBack = "återrapport"
    case seat = "plats"
    case indicator = "indikator"

    /// In the form that goes with a number: `1 möte`, `4 möten`.
    func counted(_ number: Int) -> String { "\(number) \(number == 1 ? rawValue : many)" }

    /// `ingen lägesbild`, `inget möte`, `inga anteckningar`.
    var none: String {
        switch self {
        case .notes: "inga anteckningar"
        case .meeting, .extraMeeting, .promise, .undertaking, .document, .assignment: "inget \(rawValue)"
        default: "ingen \(rawValue)"
        }
    }

    /// The word in plural: `möten`.
    var many: String {
        switch self {
        case .meeting: "möten"
        case .extraMeeting: "extra möten"
        case .call: "kallelser"
        case .notes: "anteckningar"
        case .picture: "lägesbilder"
        case .analysis: "orsaksanalyser"
        case .plan: "åtgärdsplaner"
        case .measure: "åtgärder"
        case .promise: "medborgarlöften"
        case .undertaking: "åtaganden"
        case .followUp: "uppföljningar"
        case .agreement: "överenskommelser"
        case .inspection: "besiktningar"
        case .finding: "iakttagelser"
        case .survey: "undersökningar"
        case .report: "rapporter"
        case .document: "styrdokument"
        case .assignment: "uppdrag"
        case .reportBack: "återrapporter"
        case .seat: "platser"
        case .indicator: "indikatorer"
        }
    }

    /// Kept by the bodies that meet: another body's are never counted instead.
    var isOfMeetings: Bool {
        switch self {
        case .meeting, .extraMeeting, .call, .notes, .seat: true
        default: false
        }
    }
}
