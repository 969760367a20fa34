public import Records

/// Which page (sida) there is: enough to make its view model when its turn to be rendered comes.
public enum PageKey: Sendable, Hashable {
    case start
    case meetings(MeetingSelection)
    case meeting(RecordID)
    case assignments
    case dissents
    case matters
    /// By the last word of its address.
    case matter(String)
    case calendar
    case yearWheel(Int)
    case rules
    case bodyRules(RecordID)
    case bodyRulesOfYear(RecordID, Int)
    case coverage(Int?)
    case diary
    case picture(RecordID)
    case problems
    case problem(PartID)
    case analysis(RecordID)
    case plan(RecordID)
    case measure(PartID)
    case promises
    case promise(RecordID)
    case undertaking(PartID)
    case areas
    case area(RecordID)
    case inspections
    case inspection(RecordID)
    case finding(PartID)
    case series(RecordID)
    case bodies
    case body(RecordID)
    case document(RecordID)
    case agreement(RecordID)
    case survey(RecordID)
    case report(RecordID)
    case list(RecordKind)
    case glossary
    case index
    case text(RecordID)
    case accessibility
    case about
    case components
    case withdrawn(RecordID)
    case notFound
    /// A page that was made already when the site was planned: a part of a list that is too long for one page.
    indirect case made(SitePage)

    /// Which meetings a list of meetings holds.
    public enum MeetingSelection: Sendable, Hashable {
        case all
        case year(Int)
        case body(RecordID)
    }
}
