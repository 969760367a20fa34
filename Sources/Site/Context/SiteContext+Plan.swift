import Oversight
import Records

/// A page that the site has (sida i planen): where it lies and which it is.
public struct PlannedPage: Sendable, Hashable {
    public var route: Route
    public var key: PageKey
}

/// What makes the pages of one list (listarbete).
public typealias ListWork = @Sendable () -> [PlannedPage]

extension SiteContext {
    /// Every page of the site (sidplan), in the order of their addresses.
    ///
    /// The long lists are independent of each other: `doing` may do their work in any order and on several threads, and gives
    /// the results in theirs.
    public func plan(doing: ([ListWork]) -> [[PlannedPage]] = { $0.map { $0() } }) -> [PlannedPage] {
        var pages = doing(longLists()).flatMap { $0 } + madePages()
        for head in archive.heads {
            guard let head, let route = route(of: head.id) else { continue }
            if head.isWithdrawn(on: date) {
                // There is a start page whatever became of its text.
                guard head.path != "index.md" else { continue }
                pages.append(PlannedPage(route: route, key: .withdrawn(head.id)))
            } else if let key = key(of: head) {
                pages.append(PlannedPage(route: route, key: key))
                pages += partPages(of: head.id)
            }
        }
        return pages.sorted { $0.route < $1.route }
    }

    private func key(of head: RecordHead) -> PageKey? {
        switch head.kind {
        case .page: head.path == "index.md" ? nil : .text(head.id)
        case .glossary: .glossary
        case .body: .body(head.id)
        case .meeting: .meeting(head.id)
        case .situationPicture: .picture(head.id)
        case .causeAnalysis: .analysis(head.id)
        case .actionPlan: .plan(head.id)
        case .citizenPromise: .promise(head.id)
        case .cooperationAgreement: .agreement(head.id)
        case .safetyInspection: .inspection(head.id)
        case .safetySurvey: .survey(head.id)
        case .report: .report(head.id)
        case .governingDocument: .document(head.id)
        case .area: .area(head.id)
        case .dataSeries: .series(head.id)
        }
    }

    private func partPages(of record: RecordID) -> [PlannedPage] {
        archive.parts(of: record).compactMap { index in
            let part = PartID(index)
            let entry = archive.entry(part)
            guard entry.hasOwnPage, case .page(let route, _)? = destination(of: part) else { return nil }
            let key: PageKey =
                if entry.kinds.contains(.problem) {
                    .problem(part)
                } else if entry.kinds.contains(.measure) {
                    .measure(part)
                } else if entry.kinds.contains(.undertaking) {
                    .undertaking(part)
                } else {
                    .finding(part)
                }
            return PlannedPage(route: route, key: key)
        }
    }

    /// The pages that no record stands for.
    private func madePages() -> [PlannedPage] {
        var pages: [PlannedPage] = [
            PlannedPage(route: .start, key: .start), PlannedPage(route: Route("/moten/"), key: .meetings(.all)),
            PlannedPage(route: Route("/regler/"), key: .rules),
            PlannedPage(route: Route("/loften/"), key: .promises),
            PlannedPage(route: Route("/omraden/"), key: .areas),
            PlannedPage(route: Route("/besiktningar/"), key: .inspections),
            PlannedPage(route: Route("/organ/"), key: .bodies),
            PlannedPage(route: Route("/tillganglighet/"), key: .accessibility),
            PlannedPage(route: Route("/om/"), key: .about),
            PlannedPage(route: Route("/om/komponenter/"), key: .components),
            PlannedPage(route: .notFound, key: .notFound),
        ]
        for body in judgedBodies {
            guard let route = rulesRoute(of: body) else { continue }
            pages.append(PlannedPage(route: route, key: .bodyRules(body)))
            for year in ruleYears(of: body).pages.dropFirst() {
                pages.append(
                    PlannedPage(route: Route(route.path + "\(year)/"), key: .bodyRulesOfYear(body, year)))
            }
        }
        for (route, year) in CoveragePage.pages(self) { pages.append(PlannedPage(route: route, key: .coverage(year))) }
        for year in wheelYears { pages.append(PlannedPage(route: wheelRoute(of: year), key: .yearWheel(year))) }
        for matter in findings.matters.all {
            pages.append(PlannedPage(route: route(of: matter), key: .matter(matter.id)))
        }
        // Of a glossary that was taken down, its own page tells.
        if archive.glossary == nil, !archive.heads.contains(where: { $0?.kind == .glossary }) {
            pages.append(PlannedPage(route: Route("/ordlista/"), key: .glossary))
        }
        return pages
    }

    /// Kinds whose list is a plain one; the others have a list page of their own.
    static let listedKinds: [RecordKind] = [
        .situationPicture, .causeAnalysis, .actionPlan, .cooperationAgreement, .safetySurvey, .report,
        .governingDocument, .dataSeries,
    ]

    /// The list of a body's meetings; nil where it has none.
    func meetingsRoute(of body: RecordID) -> Route? {
        guard meetings.hasMeetings(body), let head = archive.head(body) else { return nil }
        return Route("/moten/\(head.name.dropFirst("organ/".count))/")
    }
}
