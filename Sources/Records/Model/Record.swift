/// Any record (post), as the pipeline hands it on: a reference to it, since a record has some fifty fields and a copy
/// would count every one of them.
public indirect enum Record: Sendable {
    case page(Page)
    case glossary(Glossary)
    case body(Body)
    case meeting(Meeting)
    case situationPicture(SituationPicture)
    case causeAnalysis(CauseAnalysis)
    case actionPlan(ActionPlan)
    case citizenPromise(CitizenPromise)
    case cooperationAgreement(CooperationAgreement)
    case safetyInspection(SafetyInspection)
    case safetySurvey(SafetySurvey)
    case report(Report)
    case governingDocument(GoverningDocument)
    case area(Area)
    case dataSeries(DataSeries)
    /// Taken down (avpublicerad): nothing is left of it but its head.
    case withdrawn(RecordHead)

    public var head: RecordHead {
        switch self {
        case .page(let record): record.head
        case .glossary(let record): record.head
        case .body(let record): record.head
        case .meeting(let record): record.head
        case .situationPicture(let record): record.head
        case .causeAnalysis(let record): record.head
        case .actionPlan(let record): record.head
        case .citizenPromise(let record): record.head
        case .cooperationAgreement(let record): record.head
        case .safetyInspection(let record): record.head
        case .safetySurvey(let record): record.head
        case .report(let record): record.head
        case .governingDocument(let record): record.head
        case .area(let record): record.head
        case .dataSeries(let record): record.head
        case .withdrawn(let head): head
        }
    }
}
