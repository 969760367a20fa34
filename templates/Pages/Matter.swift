import HTML
import Site

/// Writes the matter of a page (sidans innehåll), below its h1: an exhaustive switch, one function a kind.
func matter(of page: SitePage, _ here: Here, _ h: inout HTML<Flow>) {
    switch page {
    case .start(let page): startPage(page, here, &h)
    case .meetings(let page): meetingListPage(page, here, &h)
    case .meeting(let page): meetingPage(page, here, &h)
    case .assignments(let page): assignmentsPage(page, here, &h)
    case .dissents(let page): dissentsPage(page, here, &h)
    case .calendar(let page): calendarPage(page, here, &h)
    case .diary(let page): diaryPage(page, here, &h)
    case .picture(let page): picturePage(page, here, &h)
    case .problems(let page): problemsPage(page, here, &h)
    case .problem(let page): problemPage(page, here, &h)
    case .analysis(let page): analysisPage(page, here, &h)
    case .plan(let page): planPage(page, here, &h)
    case .measure(let page): measurePage(page, here, &h)
    case .promises(let page): promisesPage(page, here, &h)
    case .promise(let page): promisePage(page, here, &h)
    case .undertaking(let page): undertakingPage(page, here, &h)
    case .areas(let page): areasPage(page, here, &h)
    case .area(let page): areaPage(page, here, &h)
    case .inspections(let page): inspectionsPage(page, here, &h)
    case .inspection(let page): inspectionPage(page, here, &h)
    case .finding(let page): findingPage(page, here, &h)
    case .series(let page): seriesPage(page, here, &h)
    case .bodies(let page): bodiesPage(page, here, &h)
    case .body(let page): bodyPage(page, here, &h)
    case .document(let page): documentPage(page, here, &h)
    case .agreement(let page): agreementPage(page, here, &h)
    case .survey(let page): surveyPage(page, here, &h)
    case .report(let page): reportPage(page, here, &h)
    case .list(let page): recordListPage(page, here, &h)
    case .glossary(let page): glossaryPage(page, here, &h)
    case .index(let page): indexPage(page, here, &h)
    case .text(let page): textPage(page, here, &h)
    case .accessibility(let page): accessibilityPage(page, here, &h)
    case .about(let page): aboutPage(page, here, &h)
    case .withdrawn(let page): withdrawnPage(page, here, &h)
    case .notFound(let page): notFoundPage(page, here, &h)
    }
}
