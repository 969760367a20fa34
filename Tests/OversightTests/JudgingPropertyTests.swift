import Documents
import Records
import Testing
import Text

@testable import Oversight

/// What must hold of judging whatever the content: on the fixtures of the founding documents.
struct JudgingPropertyTests {
    /// A judgement without the places of records in the archive.
    private static func lines(_ judged: [Judgement], _ archive: Archive) -> [String] {
        judged.map { judgement in
            [
                judgement.rule.name(in: archive), archive.head(judgement.body)?.name ?? "",
                judgement.subject?.name(in: archive) ?? "-", judgement.area.flatMap(archive.head)?.name ?? "-",
                judgement.period, judgement.due?.iso ?? "-", judgement.outcome.rawValue, judgement.arithmetic,
                judgement.evidence.map { $0.name(in: archive) }.sorted().joined(separator: " "), judgement.note ?? "-",
            ].joined(separator: " | ")
        }
    }

    @Test(arguments: FixtureSite.names)
    func `the order of records changes nothing`(name: String) throws {
        let date = RuleSite.day("2026-01-15")
        let archive = try FixtureSite(name).archive
        let reversed = try FixtureSite(name, isReversed: true).archive
        #expect(
            Self.lines(Judging.judge(archive, on: date), archive)
                == Self.lines(Judging.judge(reversed, on: date), reversed))
    }

    @Test(arguments: FixtureSite.names)
    func `judging twice, and in many threads at once, says the same`(name: String) async throws {
        let date = RuleSite.day("2026-06-15")
        let archive = try FixtureSite(name).archive
        let first = Self.lines(Judging.judge(archive, on: date), archive)
        let all = await withTaskGroup(of: [String].self) { group in
            for _ in 0..<4 { group.addTask { Self.lines(Judging.judge(archive, on: date), archive) } }
            return await group.reduce(into: [[String]]()) { $0.append($1) }
        }
        #expect(all.allSatisfy { $0 == first })
    }

    /// Units of the day judged on, and those that have not ended, may change; a closed one that was met stays met.
    @Test(arguments: FixtureSite.names)
    func `moving the date forward never turns a met duty of a closed period into a breach`(name: String) throws {
        let archive = try FixtureSite(name).archive
        let ofTheDay: Set<RuleKind> = [.composition, .visibility, .validity, .contact]
        var met: [String: CivilDate] = [:]
        var broken: [String] = []
        var date = RuleSite.day("2024-06-01")
        while date < RuleSite.day("2027-06-01") {
            for judgement in Judging.judge(archive, on: date) where !ofTheDay.contains(judgement.kind) {
                let key = [
                    judgement.rule.name(in: archive), archive.head(judgement.body)?.name ?? "", judgement.period,
                    judgement.subject?.name(in: archive) ?? "", judgement.area.flatMap(archive.head)?.name ?? "",
                ].joined(separator: " ")
                let isClosed = judgement.due.map { $0 < date } ?? false
                if judgement.outcome.isMet, isClosed {
                    met[key] = met[key] ?? date
                } else if judgement.outcome.isNotKept, let since = met[key] {
                    broken.append("\(key): met on \(since.iso), \(judgement.outcome) on \(date.iso)")
                }
            }
            date = date.adding(days: 23)
        }
        #expect(broken == [])
        #expect(!met.isEmpty)
    }
}
