import Records
import Testing
import Text

@testable import Oversight

struct DutyWarningTests {
    @Test(
        arguments: [
            ("2026-12-31", "Sista dagen är 31 december 2026 (i dag).", "(today)"),
            ("2026-12-30", "Sista dagen är 31 december 2026 (1 dag kvar).", "(1 day left)"),
            ("2026-12-01", "Sista dagen är 31 december 2026 (30 dagar kvar).", "(30 days left)"),
        ])
    func `a rule that must soon be kept says how long is left, in each language`(
        day: String, swedish: String, english: String
    ) throws {
        let site = RuleSite(
            RuleSite.rule("typ: antal, av: möte, minst: 1, per: år", head: "fastställd: 2026-01-01"))
        let warning = try #require(
            DutyWarnings.find(site.archive, Judgements(site.judged(on: day)), on: RuleSite.day(day)).first)
        #expect(warning.kind == .dutyDueSoon)
        let words = warning.kind.message
        #expect(words.filled(warning.arguments, in: .swedish).replacing("\u{A0}", with: " ").contains(swedish))
        #expect(words.filled(warning.arguments, in: .english).contains(english))
    }
}
