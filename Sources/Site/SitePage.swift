/// A page ready to be written out (sida): one case a kind, so that a kind without a template does not compile.
public enum SitePage: Sendable, Hashable {
    case start(StartPage)
    case meetings(MeetingListPage)
    case meeting(MeetingPage)
    case assignments(AssignmentsPage)
    case dissents(DissentsPage)
    case matters(MattersPage)
    case matter(MatterPage)
    case calendar(CalendarPage)
    case yearWheel(YearWheelPage)
    case rules(RulesPage)
    case bodyRules(BodyRulesPage)
    case coverage(CoveragePage)
    case diary(DiaryPage)
    case picture(PicturePage)
    case problems(ProblemsPage)
    case problem(ProblemPage)
    case analysis(AnalysisPage)
    case plan(PlanPage)
    case measure(MeasurePage)
    case promises(PromisesPage)
    case promise(PromisePage)
    case undertaking(UndertakingPage)
    case areas(AreasPage)
    case area(AreaPage)
    case inspections(InspectionsPage)
    case inspection(InspectionPage)
    case finding(FindingPage)
    case series(SeriesPage)
    case bodies(BodiesPage)
    case body(BodyPage)
    case document(DocumentPage)
    case agreement(AgreementPage)
    case survey(SurveyPage)
    case report(ReportPage)
    case list(RecordListPage)
    case glossary(GlossaryPage)
    case index(IndexPage)
    case text(TextPage)
    case accessibility(AccessibilityPage)
    case about(AboutPage)
    case components(ComponentsPage)
    case withdrawn(WithdrawnPage)
    case notFound(NotFoundPage)

    /// What stands around the page's matter.
    public var frame: PageFrame {
        switch self {
        case .start(let page): page.frame
        case .meetings(let page): page.frame
        case .meeting(let page): page.frame
        case .assignments(let page): page.frame
        case .dissents(let page): page.frame
        case .matters(let page): page.frame
        case .matter(let page): page.frame
        case .calendar(let page): page.frame
        case .yearWheel(let page): page.frame
        case .rules(let page): page.frame
        case .bodyRules(let page): page.frame
        case .coverage(let page): page.frame
        case .diary(let page): page.frame
        case .picture(let page): page.frame
        case .problems(let page): page.frame
        case .problem(let page): page.frame
        case .analysis(let page): page.frame
        case .plan(let page): page.frame
        case .measure(let page): page.frame
        case .promises(let page): page.frame
        case .promise(let page): page.frame
        case .undertaking(let page): page.frame
        case .areas(let page): page.frame
        case .area(let page): page.frame
        case .inspections(let page): page.frame
        case .inspection(let page): page.frame
        case .finding(let page): page.frame
        case .series(let page): page.frame
        case .bodies(let page): page.frame
        case .body(let page): page.frame
        case .document(let page): page.frame
        case .agreement(let page): page.frame
        case .survey(let page): page.frame
        case .report(let page): page.frame
        case .list(let page): page.frame
        case .glossary(let page): page.frame
        case .index(let page): page.frame
        case .text(let page): page.frame
        case .accessibility(let page): page.frame
        case .about(let page): page.frame
        case .components(let page): page.frame
        case .withdrawn(let page): page.frame
        case .notFound(let page): page.frame
        }
    }
}
