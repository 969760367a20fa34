import Records
import Testing
import Text

@testable import Oversight

struct VisibilityRuleTests {
    static let rule = RuleSite.rule("typ: synlighet, av: anteckningar, nivå: intern", bodies: "gruppen")

    @Test func `the outcome is the build's proof, with the numbers`() throws {
        let site = RuleSite(
            Self.rule + RuleSite.meeting("2025-01-10", "närvarande: [ledare]", "Hemligt.", body: "gruppen")
                + RuleSite.meeting("2025-02-10", "plats: A", body: "gruppen")
                + RuleSite.meeting("2025-09-10", "plats: A", body: "gruppen"))
        let judgement = try #require(site.judged(on: "2025-06-01").first)
        #expect(judgement.outcome == .metEvidenced && judgement.subject == nil)
        #expect(
            judgement.arithmetic == "Ingen text ur 2 interna möten finns i de 6 handlingar som publiceras.")
        #expect(judgement.evidence.map { $0.name(in: site.archive) } == ["organ/gruppen"])
    }

    @Test func `the page says how many files the build wrote`() {
        let proof = VisibilityProof(internalMeetings: 14, publicRecords: 312)
        #expect(
            proof.sentence(publishedFiles: 4021)
                == "Ingen text ur 14 interna möten finns i de 4021 publicerade filerna.")
        #expect(
            VisibilityProof(internalMeetings: 2, shownMeetings: 1, publicRecords: 3).sentence()
                == "1 internt möte visas, fast de inte får det.")
    }

    @Test func `a body that has not met yet has nothing to prove`() {
        #expect(RuleSite(Self.rule).told(on: "2025-06-01") == ["2025-06-01: not-applicable"])
    }

    @Test func `internal meetings are judged by other rules without being named`() throws {
        let notes = RuleSite.rule("typ: innehåll, i: anteckningar, kräver: [uppdrag]", bodies: "gruppen").replacing(
            "regler:",
            with:
                "regler:\n  - { id: s, citat: Så här gör rådet., modalitet: ska, gäller: [gruppen], typ: synlighet, av: anteckningar, nivå: intern }"
        )
        let site = RuleSite(
            notes + RuleSite.meeting("2025-01-10", "närvarande: [ledare]\nuppdrag: inga", body: "gruppen"))
        let judgement = try #require(site.judged(on: "2025-06-01").first { $0.kind == .contents })
        #expect(judgement.outcome == .metStated)
        #expect(judgement.subject == nil && judgement.evidence == [])
        #expect(judgement.period == "2025-01-10")
    }
}
