import Records

extension SiteContext {
    /// Makes the view model of one page; nil where its record is not in what may be shown.
    ///
    /// - Parameter publishedFiles: how many files the build publishes, for what the rules' pages say of internal meetings.
    public func page(_ key: PageKey, publishedFiles: Int? = nil) -> SitePage? {
        switch key {
        case .start: .start(StartPage(self))
        case .meetings(let selection): .meetings(MeetingListPage(self, selection))
        case .meeting(let id): MeetingPage(self, id).map(SitePage.meeting)
        case .assignments: .assignments(AssignmentsPage(self))
        case .dissents: .dissents(DissentsPage(self))
        case .matters: .matters(MattersPage(self))
        case .matter(let id): MatterPage(self, id).map(SitePage.matter)
        case .calendar: .calendar(CalendarPage(self))
        case .yearWheel(let year): .yearWheel(YearWheelPage(self, year))
        case .rules: .rules(RulesPage(self, publishedFiles: publishedFiles))
        case .bodyRules(let id): BodyRulesPage(self, id, publishedFiles: publishedFiles).map(SitePage.bodyRules)
        case .bodyRulesOfYear(let id, let year):
            BodyRulesPage(self, id, year: year, publishedFiles: publishedFiles).map(SitePage.bodyRules)
        case .coverage(let year): .coverage(CoveragePage(self, year: year))
        case .diary: .diary(DiaryPage(self))
        case .picture(let id): PicturePage(self, id).map(SitePage.picture)
        case .problems: .problems(ProblemsPage(self))
        case .problem(let id): ProblemPage(self, id).map(SitePage.problem)
        case .analysis(let id): AnalysisPage(self, id).map(SitePage.analysis)
        case .plan(let id): PlanPage(self, id).map(SitePage.plan)
        case .measure(let id): MeasurePage(self, id).map(SitePage.measure)
        case .promises: .promises(PromisesPage(self))
        case .promise(let id): PromisePage(self, id).map(SitePage.promise)
        case .undertaking(let id): UndertakingPage(self, id).map(SitePage.undertaking)
        case .areas: .areas(AreasPage(self))
        case .area(let id): AreaPage(self, id).map(SitePage.area)
        case .inspections: .inspections(InspectionsPage(self))
        case .inspection(let id): InspectionPage(self, id).map(SitePage.inspection)
        case .finding(let id): FindingPage(self, id).map(SitePage.finding)
        case .series(let id): SeriesPage(self, id).map(SitePage.series)
        case .bodies: .bodies(BodiesPage(self))
        case .body(let id): BodyPage(self, id).map(SitePage.body)
        case .document(let id): DocumentPage(self, id).map(SitePage.document)
        case .agreement(let id): AgreementPage(self, id).map(SitePage.agreement)
        case .survey(let id): SurveyPage(self, id).map(SitePage.survey)
        case .report(let id): ReportPage(self, id).map(SitePage.report)
        case .list(let selection): .list(RecordListPage(self, selection))
        case .glossary: .glossary(GlossaryPage(self))
        case .index: .index(IndexPage(self))
        case .text(let id): TextPage(self, id).map(SitePage.text)
        case .accessibility: .accessibility(AccessibilityPage(self))
        case .about: .about(AboutPage(self))
        case .withdrawn(let id): WithdrawnPage(self, id).map(SitePage.withdrawn)
        case .components: .components(ComponentsPage(self))
        case .notFound: .notFound(NotFoundPage(self))
        case .made(let page): page
        }
    }
}
