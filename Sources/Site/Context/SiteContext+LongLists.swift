import Oversight
import Records
import Text

extension SiteContext {
    /// The lists that may need more than one page (långa listor), each as work that gives its pages. Where a list fits on one,
    /// its view model waits until the page is written; else all of them are made by that work, once.
    func longLists() -> [ListWork] {
        var lists: [ListWork] = []
        let records = archive.heads.count
        add(Route("/uppdrag/"), .assignments, findings.assignments.statuses.count > ListLength.full, to: &lists) {
            AssignmentsPage.pages(self).map { .assignments($0) }
        }
        add(Route("/avvikande-synpunkter/"), .dissents, archive.meetings.count > ListLength.full, to: &lists) {
            DissentsPage.pages(self).map { .dissents($0) }
        }
        add(Route("/arenden/"), .matters, findings.matters.all.count > ListLength.rows, to: &lists) {
            MattersPage.pages(self).map { .matters($0) }
        }
        add(Route("/kalender/"), .calendar, records + archive.partCount > ListLength.rows / 2, to: &lists) {
            CalendarPage.pages(self).map { .calendar($0) }
        }
        add(Route("/diarium/"), .diary, hasDiaryPages, to: &lists) { DiaryPage.pages(self).map { .diary($0) } }
        add(Route("/problem/"), .problems, archive.partCount > ListLength.full, to: &lists) {
            ProblemsPage.pages(self).map { .problems($0) }
        }
        add(Route("/a-o/"), .index, records + archive.partCount > ListLength.names, to: &lists) {
            IndexPage.pages(self).map { .index($0) }
        }
        var counts: [RecordKind: Int] = [:]
        for case let head? in archive.heads { counts[head.kind, default: 0] += 1 }
        for kind in Self.listedKinds {
            guard let folder = kind.folder else { continue }
            add(Route("/\(folder)/"), .list(kind), counts[kind, default: 0] > ListLength.rows, to: &lists) {
                RecordListPage.pages(self, kind).map { .list($0) }
            }
        }
        meetingLists(&lists)
        return lists
    }

    private func meetingLists(_ lists: inout [ListWork]) {
        var counts: [Int: Int] = [:]
        for entry in meetings.entries { counts[entry.date.year, default: 0] += 1 }
        for year in meetings.years {
            let selection = PageKey.MeetingSelection.year(year)
            add(
                Route("/moten/\(year)/"), .meetings(selection), counts[year, default: 0] > ListLength.rows, to: &lists
            ) { MeetingListPage.pages(self, selection).map { .meetings($0) } }
        }
        for body in meetings.bodies {
            let name = archive.head(body)?.name.dropFirst("organ/".count) ?? ""
            let selection = PageKey.MeetingSelection.body(body)
            add(
                Route("/moten/\(name)/"), .meetings(selection),
                meetings.meetings(of: body).count > ListLength.rows, to: &lists
            ) { MeetingListPage.pages(self, selection).map { .meetings($0) } }
        }
    }

    private func add(
        _ route: Route, _ key: PageKey, _ isLong: Bool, to lists: inout [ListWork],
        _ made: @escaping @Sendable () -> [SitePage]
    ) {
        lists.append {
            guard isLong else { return [PlannedPage(route: route, key: key)] }
            return made().map { PlannedPage(route: $0.frame.route, key: .made($0)) }
        }
    }
}
