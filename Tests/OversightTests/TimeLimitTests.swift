import Records
import Testing
import Text

@testable import Oversight

struct TimeLimitTests {
    static let tenDays = RuleSite.rule(
        "typ: frist, räknas-från: kallelse.skickad, räknas-till: datum, minst: 10 dagar")

    static func meeting(_ day: String, sent: String?, _ more: String = "") -> String {
        RuleSite.meeting(day, "plats: Kommunhuset\n" + (sent.map { "kallelse: { skickad: \($0)\(more) }" } ?? ""))
    }

    @Test func `sent on the 2nd for the 12th is ten days, on the 3rd nine`() {
        let site = RuleSite(
            Self.tenDays + Self.meeting("2025-06-12", sent: "2025-06-02")
                + Self.meeting("2025-08-12", sent: "2025-08-03"))
        #expect(
            site.told(on: "2026-01-01") == [
                "2025-06-12 moten/radet/2025-06-12: met-stated", "2025-08-12 moten/radet/2025-08-12: breach",
            ])
        #expect(site.judged(on: "2026-01-01").map(\.due?.iso) == ["2025-06-02", "2025-08-02"])
    }

    @Test func `days are counted between dates, over the turn to summer time and a leap day`() {
        let site = RuleSite(
            Self.tenDays + Self.meeting("2025-04-04", sent: "2025-03-25")
                + Self.meeting("2024-03-05", sent: "2024-02-24")
                + Self.meeting("2024-10-30", sent: "2024-10-21"))
        #expect(
            site.judged(on: "2026-01-01").map(\.outcome) == [.metStated, .breach, .metStated])
    }

    @Test func `a kallelse for a meeting ahead is judged when it is sent, and awaited until its day`() {
        let site = RuleSite(
            Self.tenDays + Self.meeting("2026-12-10", sent: "2026-11-20") + Self.meeting("2026-12-15", sent: nil))
        #expect(
            site.told(on: "2026-11-21") == [
                "2026-12-10 moten/radet/2026-12-10: met-stated", "2026-12-15 moten/radet/2026-12-15: ongoing",
            ])
        #expect(site.told(on: "2026-12-05").last == "2026-12-15 moten/radet/2026-12-15: ongoing")
        #expect(site.told(on: "2026-12-06").last == "2026-12-15 moten/radet/2026-12-15: cannot-tell")
    }

    @Test func `a file of the kallelse shows that it was sent in time`() {
        let paper = "=== filer/handling.pdf\n%PDF\n"
        let site = RuleSite(
            Self.tenDays + paper
                + Self.meeting("2025-06-12", sent: "2025-06-01", ", handlingar: [../../filer/handling.pdf]"))
        let judged = site.judged(on: "2026-01-01")
        #expect(judged.map(\.outcome) == [.metEvidenced])
        // A file bears no day, and nobody can say when it came.
        #expect(judged.first?.arithmetic.hasSuffix("En handling till kallelsen finns på webbplatsen.") == true)
    }

    @Test func `a record published late in working days is a breach, and one without a day can't be told`() {
        let rule = RuleSite.rule(
            "typ: frist, av: besiktning, räknas-från: datum, räknas-till: publicerad, högst: 5 dagar, räkning: arbetsdagar"
        )
        func inspection(_ day: String, _ head: String) -> String {
            "=== besiktningar/centrum/\(day).md\n---\norgan: radet\nansvarig: radet\n\(head)\n---\nText.\n"
        }
        let site = RuleSite(
            rule + inspection("2026-03-30", "publicerad: 2026-04-08")
                + inspection("2026-05-04", "publicerad: 2026-05-12")
                + inspection("2026-06-01", ""))
        #expect(site.judged(on: "2026-07-01").map(\.outcome) == [.metStated, .breach, .cannotTell])
        #expect(site.judged(on: "2026-07-01").first?.due?.iso == "2026-04-08")
    }

    @Test func `a rule that should be kept is deviated from, with what it says of exceptions`() {
        let rule = RuleSite.rule(
            "typ: frist, räknas-från: kallelse.skickad, räknas-till: datum, minst: 7 dagar, undantag: Ett extra möte får kallas senare.",
            force: "bör")
        let judged = RuleSite(rule + Self.meeting("2025-06-12", sent: "2025-06-10")).judged(on: "2026-01-01")
        #expect(judged.map(\.outcome) == [.deviation])
        #expect(judged.map(\.exception) == ["Ett extra möte får kallas senare."])
    }

    @Test func `working days are counted from a day of work, and the number agrees with the outcome`() {
        let rule = RuleSite.rule(
            "typ: frist, räknas-från: kallelse.skickad, räknas-till: datum, minst: 10 dagar, räkning: arbetsdagar")
        let site = RuleSite(
            rule + Self.meeting("2026-01-14", sent: "2025-12-27") + Self.meeting("2026-02-28", sent: "2026-02-16")
                + Self.meeting("2026-03-28", sent: "2026-03-13"))
        let judged = site.judged(on: "2026-05-01")
        #expect(judged.map(\.outcome) == [.breach, .breach, .metStated])
        #expect(judged.map(\.due?.iso) == ["2025-12-23", "2026-02-13", "2026-03-13"])
        #expect(
            judged.first?.arithmetic
                == "Minst 10 dagar (arbetsdagar); kallelsen skickades 27 december 2025 (ingen arbetsdag, räknas som "
                + "29 december 2025) och mötet hölls 14 januari 2026, 9 arbetsdagar senare. Sista dagen: 23 december 2025."
        )
        #expect(judged[1].arithmetic.contains(", 9 arbetsdagar senare."))
        #expect(judged[2].arithmetic.contains(", 10 arbetsdagar senare."))
    }

    @Test func `what is published on the Saturday after the last working day is a working day late`() {
        let rule = RuleSite.rule(
            "typ: frist, av: besiktning, räknas-från: datum, räknas-till: publicerad, högst: 5 dagar, räkning: arbetsdagar"
        )
        let inspection =
            "=== besiktningar/centrum/2026-10-02.md\n---\norgan: radet\npublicerad: 2026-10-10\n---\nText.\n"
        let judged = RuleSite(rule + inspection).judged(on: "2026-11-01")
        #expect(judged.map(\.outcome) == [.breach])
        #expect(
            judged.first?.arithmetic.contains(
                "besiktningen gjordes 2 oktober 2026 och den publicerades 10 oktober 2026 "
                    + "(ingen arbetsdag, räknas som 12 oktober 2026), 6 arbetsdagar") == true)
    }

    @Test func `a kallelse that came too early is told of when it is sent, for it names the day`() {
        let rule = RuleSite.rule("typ: frist, räknas-från: kallelse.skickad, räknas-till: datum, högst: 3 veckor")
        let site = RuleSite(
            rule + Self.meeting("2026-12-10", sent: "2026-11-20") + Self.meeting("2026-12-15", sent: "2026-11-20"))
        #expect(
            site.told(on: "2026-11-21") == [
                "2026-12-10 moten/radet/2026-12-10: met-stated", "2026-12-15 moten/radet/2026-12-15: breach",
            ])
    }

    @Test(arguments: ["högst: 1 månad", "minst: 1 dag, högst: 1 månad"])
    func `the longest time allowed is the same with a shortest beside it`(limit: String) {
        let rule = RuleSite.rule("typ: frist, räknas-från: kallelse.skickad, räknas-till: datum, \(limit)")
        let site = RuleSite(
            rule + Self.meeting("2025-03-28", sent: "2025-02-28") + Self.meeting("2025-03-31", sent: "2025-02-28"))
        #expect(site.judged(on: "2026-01-01").map(\.outcome) == [.metStated, .breach])
    }

    @Test func `weeks have all of their days, and the words say no other number`() {
        let rule = RuleSite.rule(
            "typ: frist, räknas-från: kallelse.skickad, räknas-till: datum, minst: 2 veckor, räkning: arbetsdagar")
        let judged = RuleSite(rule + Self.meeting("2025-06-16", sent: "2025-06-02")).judged(on: "2026-01-01")
        #expect(judged.map(\.outcome) == [.metStated])
        #expect(
            judged.first?.arithmetic
                == "Minst 2 veckor; kallelsen skickades 2 juni 2025 och mötet hölls 16 juni 2025, 14 dagar senare. "
                + "Sista dagen: 2 juni 2025.")
    }
}
