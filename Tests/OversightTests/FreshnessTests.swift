import Records
import Testing
import Text

@testable import Oversight

struct FreshnessTests {
    static let everySecondYear = RuleSite.rule("typ: aktualitet, av: lägesbild, högst: 24 månader, varna: 18 månader")

    static func picture(_ day: String, _ head: String = "") -> String {
        "=== lagesbilder/bild-\(day).md\n---\ntitel: Lägesbild\norgan: radet\ndatum: \(day)\n\(head)\n---\nText.\n"
    }

    @Test func `each interval has its outcome, and the last runs to the day when it must be renewed`() {
        let site = RuleSite(Self.everySecondYear + Self.picture("2021-06-01") + Self.picture("2024-01-10"))
        #expect(
            site.told(on: "2024-06-01") == [
                "2020-01-01/2021-06-01: met-evidenced", "2021-06-01/2024-01-10: breach",
                "2024-01-10/2026-01-10: met-evidenced",
            ])
    }

    @Test func `past the warning it is still kept, and says when it must be renewed`() throws {
        let site = RuleSite(Self.everySecondYear + Self.picture("2021-06-01"))
        #expect(site.judged(on: "2022-11-30").last?.note == nil)
        let last = try #require(site.judged(on: "2022-12-01").last)
        #expect(last.outcome == .metEvidenced && last.note == "Ska förnyas senast 1 juni 2023.")
        #expect(site.told(on: "2023-06-01").last == "2021-06-01/2023-06-01: met-evidenced")
        #expect(site.told(on: "2023-06-02").last == "2021-06-01/2023-06-01: breach")
    }

    @Test func `before the first there is something to wait for`() {
        #expect(RuleSite(Self.everySecondYear).told(on: "2021-01-01") == ["2020-01-01/2022-01-01: ongoing"])
        #expect(RuleSite(Self.everySecondYear).told(on: "2022-01-02") == ["2020-01-01/2022-01-01: breach"])
    }

    @Test func `where follow-ups count, a new record does not renew`() {
        let rule = RuleSite.rule("typ: aktualitet, av: lägesbild, högst: 24 månader, räknas: uppföljning")
        let site = RuleSite(
            rule + Self.picture("2020-06-01", "uppföljningar: [{ datum: 2021-02-03, utfall: Gäller än. }]"))
        #expect(
            site.told(on: "2021-06-01") == ["2020-01-01/2021-02-03: met-stated", "2021-02-03/2023-02-03: met-stated"])
    }

    @Test func `a plan that was not there when the rule began is followed up from its own day`() {
        let rule = RuleSite.rule("typ: aktualitet, av: lägesbild, högst: 6 månader, räknas: uppföljning")
        let site = RuleSite(
            rule + Self.picture("2020-09-15", "uppföljningar: [{ datum: 2021-03-15, utfall: Gäller än. }]"))
        #expect(site.told(on: "2021-04-01").first == "2020-01-01/2021-03-15: met-stated")
        #expect(site.judged(on: "2021-04-01").first?.due?.iso == "2021-03-15")
        #expect(site.told(on: "2021-03-14") == ["2020-01-01/2021-03-15: ongoing"])
    }

    @Test func `what is a day over says so, and not only its whole months`() {
        let rule = RuleSite.rule("typ: aktualitet, av: lägesbild, högst: 12 månader")
        let site = RuleSite(rule + Self.picture("2020-02-28") + Self.picture("2021-03-01"))
        let told = site.judged(on: "2021-04-01").map(\.arithmetic)
        #expect(
            told[1]
                == "Lägesbild 1 mars 2021, 12 månader och 1 dag efter 28 februari 2020; högst 12 månader, "
                + "alltså senast 28 februari 2021.")
    }

    @Test func `what was made on the day that the rule began is not asked for again`() throws {
        let site = RuleSite(Self.everySecondYear + Self.picture("2020-01-01") + Self.picture("2021-06-01"))
        #expect(site.told(on: "2020-06-01") == ["2020-01-01/2022-01-01: met-evidenced"])
        let only = try #require(site.judged(on: "2020-06-01").first)
        #expect(only.arithmetic == "Lägesbild 1 januari 2020, 5 månader gammal; högst 24 månader.")
        #expect(
            site.told(on: "2021-07-01") == [
                "2020-01-01/2021-06-01: met-evidenced", "2021-06-01/2023-06-01: met-evidenced",
            ])
    }
}
