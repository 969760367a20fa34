import Records

extension ItemKind {
    /// The kind of record that it is; nil for parts.
    var record: RecordKind? {
        switch self {
        case .meeting, .extraMeeting, .call, .notes: .meeting
        case .picture: .situationPicture
        case .analysis: .causeAnalysis
        case .plan: .actionPlan
        case .promise: .citizenPromise
        case .agreement: .cooperationAgreement
        case .inspection: .safetyInspection
        case .survey: .safetySurvey
        case .report: .report
        case .document: .governingDocument
        case .measure, .undertaking, .followUp, .finding, .assignment, .reportBack, .seat, .indicator: nil
        }
    }

    /// The kind of part that it is; empty for records.
    var parts: TargetKinds {
        switch self {
        case .measure: .measure
        case .undertaking: .undertaking
        case .followUp: .followUp
        case .finding: .finding
        case .assignment: .assignment
        default: []
        }
    }
}
