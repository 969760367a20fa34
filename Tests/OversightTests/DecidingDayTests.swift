import Records
import Testing
import Text

@testable import Oversight

/// Which units a rule has: those whose deciding day lies where rule, document and body all hold.
struct DecidingDayTests {
    static func document(_ rule: String, from first: String = "2020-01-01", until last: String = "2099-12-31") -> String
    {
        RuleSite.rule(rule).replacing("från: 2020-01-01, till: 2099-12-31", with: "från: \(first), till: \(last)")
    }

    static let plan = "typ: antal, av: rapport, där: { slag: årsplan }, minst: 1, per: år, senast: 02-28"

    @Test func `what should have been done before the document ended in mid-year is judged`() {
        let site = RuleSite(Self.document(Self.plan, until: "2022-06-30"))
        #expect(site.told(on: "2023-01-01") == ["2020: breach", "2021: breach", "2022: breach"])
        #expect(site.judged(on: "2023-01-01").map(\.due?.iso) == ["2020-02-28", "2021-02-28", "2022-02-28"])
        // Its last day is before the day by which it should have been done.
        let before = RuleSite(Self.document(Self.plan, until: "2022-02-27"))
        #expect(before.told(on: "2023-01-01").last == "2021: breach")
    }

    @Test func `what should have been done before the document began is not asked for`() {
        let site = RuleSite(Self.document(Self.plan, from: "2021-10-01"))
        #expect(site.told(on: "2021-12-01") == [])
        #expect(site.told(on: "2022-03-01") == ["2022: breach"])
    }

    static let sent = "typ: spridning, slag: delges, av: anteckningar, till: ledamöter, inom: 14 dagar"
    static let approved = "typ: justering, av: [ordförande], inom: 14 dagar"

    @Test(arguments: [sent, approved])
    func `a time limit on notes is one of the rule's where its last day is`(rule: String) {
        let meeting = RuleSite.meeting("2022-03-01")
        let due = { (site: RuleSite) in site.judged(on: "2022-06-01").map(\.due?.iso) }
        #expect(due(RuleSite(Self.document(rule, from: "2022-03-15") + meeting)) == ["2022-03-15"])
        #expect(due(RuleSite(Self.document(rule, from: "2022-03-16") + meeting)) == [])
        #expect(due(RuleSite(Self.document(rule, until: "2022-03-15") + meeting)) == ["2022-03-15"])
        #expect(due(RuleSite(Self.document(rule, until: "2022-03-14") + meeting)) == [])
    }

    @Test(arguments: [sent, approved])
    func `without a time limit it is the day of the meeting`(rule: String) {
        let free = rule.replacing(", inom: 14 dagar", with: "")
        let meeting = RuleSite.meeting("2022-03-01")
        #expect(RuleSite(Self.document(free, until: "2022-03-01") + meeting).judged(on: "2022-06-01").count == 1)
        #expect(RuleSite(Self.document(free, until: "2022-02-28") + meeting).judged(on: "2022-06-01").isEmpty)
    }
}
