import Records
import Testing
import Text

@testable import Oversight

struct GroundsTests {
    static let rule =
        "typ: grund, av: lägesbild, där: { omfattning: fördjupad }, från: lägesbild, från-där: { omfattning: kort }, inom-period: ja, minst: 2"

    static func picture(_ name: String, _ day: String, _ scope: String, _ more: String = "") -> String {
        "=== lagesbilder/\(name).md\n---\ntitel: \(name)\norgan: radet\ndatum: \(day)\nomfattning: \(scope)\n\(more)\n---\n"
    }

    static func deep(_ sources: String, period: String = "period: { från: 2024-01-01, till: 2024-12-31 }") -> String {
        picture("djup", "2025-02-01", "fördjupad", period + "\n" + sources)
    }

    static func judged(_ files: String, rule: String = rule, force: String = "ska") -> Judgement? {
        let short =
            picture("mars", "2024-03-05", "kort") + picture("april", "2024-04-02", "kort")
            + picture("gammal", "2023-04-02", "kort")
        let site = RuleSite(RuleSite.rule(rule, force: force) + short + files)
        #expect(site.diagnostics.filter { $0.kind.severity == .error }.map(\.kind.id) == [])
        return site.judged(on: "2025-06-01").first
    }

    static func sources(_ names: String...) -> String {
        "källor: [\(names.map { "{ namn: \($0), datum: 2024-05-01, post: \($0).md }" }.joined(separator: ", "))]"
    }

    @Test func `the sources that count are told by their titles`() {
        let judgement = Self.judged(Self.deep(Self.sources("mars", "april")))
        #expect(judgement?.outcome == .metEvidenced)
        #expect(judgement?.arithmetic == "Bygger på 2 av 2 lägesbilder: ”mars” och ”april”.")
        #expect(judgement?.evidence.count == 2)
    }

    @Test func `too few, of another period, or put aside, break the rule`() {
        #expect(Self.judged(Self.deep(Self.sources("mars")))?.outcome == .breach)
        #expect(Self.judged(Self.deep(Self.sources("mars")), force: "bör")?.outcome == .deviation)
        #expect(Self.judged(Self.deep(Self.sources("mars")), force: "kan")?.outcome == .notApplicable)
        let old = Self.judged(Self.deep(Self.sources("mars", "gammal")))
        #expect(old?.outcome == .breach)
        #expect(
            old?.arithmetic
                == "Bygger på 1 av 2 lägesbilder: ”mars”. 1 lägesbild utanför perioden 2024 räknas inte.")
        let aside = Self.sources("mars", "april").replacing("post: april.md", with: "post: april.md, använd: nej")
        #expect(Self.judged(Self.deep(aside))?.outcome == .breach)
    }

    @Test func `no source at all can't be told, nor a picture without its period`() {
        #expect(Self.judged(Self.deep(""))?.outcome == .cannotTell)
        #expect(Self.judged(Self.deep(Self.sources("mars"), period: ""))?.outcome == .cannotTell)
    }

    @Test func `a source named twice counts once`() {
        #expect(Self.judged(Self.deep(Self.sources("mars", "mars")))?.outcome == .breach)
    }

    @Test func `a plan rests on its picture, a measure on its cause, a promise on what it names`() {
        let plan =
            "=== atgardsplaner/a.md\n---\ntitel: A\norgan: radet\ndatum: 2025-03-01\nlägesbild: ../lagesbilder/mars.md\n---\n"
        let fromPicture = "typ: grund, av: åtgärdsplan, från: lägesbild"
        #expect(Self.judged(plan, rule: fromPicture)?.outcome == .metEvidenced)
        #expect(
            Self.judged(plan.replacing("lägesbild: ../lagesbilder/mars.md\n", with: ""), rule: fromPicture)?.outcome
                == .cannotTell)
        let analysis =
            "=== orsaksanalyser/o.md\n---\ntitel: O\norgan: radet\ndatum: 2025-01-01\n---\n## Orsak: Mörker\n- Slag: plats\n"
        let measure = plan + "## Åtgärd: Ljus\n- Orsak: [Mörker](../orsaksanalyser/o.md#morker)\n" + analysis
        #expect(Self.judged(measure, rule: "typ: grund, av: åtgärd, från: orsaksanalys")?.outcome == .metEvidenced)
        let promise =
            "=== loften/l.md\n---\ntitel: L\norgan: radet\nundertecknat: 2025-03-01\ngrund: [../lagesbilder/mars.md]\n---\n"
        #expect(Self.judged(promise, rule: "typ: grund, av: medborgarlöfte, från: lägesbild")?.outcome == .metEvidenced)
        #expect(
            Self.judged(promise + analysis, rule: "typ: grund, av: medborgarlöfte, från: orsaksanalys")?.outcome
                == .breach)
    }

    @Test func `an internal source counts, unnamed`() throws {
        let secret = Self.picture("hemlig", "2024-06-01", "kort", "publicering: intern")
        let site = RuleSite(
            RuleSite.rule(Self.rule.replacing("minst: 2", with: "minst: 1")) + secret
                + Self.deep(Self.sources("hemlig")))
        let judgement = try #require(site.judged(on: "2025-06-01").first)
        #expect(judgement.outcome == .metEvidenced && judgement.evidence == [])
        #expect(judgement.arithmetic == "Bygger på 1 av 1 lägesbild: 1 intern.")
    }
}
