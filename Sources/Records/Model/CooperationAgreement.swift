public import Documents
public import Text

/// A cooperation agreement (samverkansöverenskommelse), its purpose and fields.
public struct CooperationAgreement: Sendable {
    public var head: RecordHead
    public var parties: [String]
    public var purpose: String?
    public var fields: [String]
    public var signed: CivilDate?
    public var validity: DatePeriod?
    public var isWritten: Bool?
    public var steeredBy: Link?
    public var content: [Content]
}
