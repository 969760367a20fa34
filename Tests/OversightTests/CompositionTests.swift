import Records
import Testing
import Text

@testable import Oversight

struct CompositionTests {
    static func judged(
        _ parameters: String, seats: String, force: String = "ska", complete: Bool = true, more: String = ""
    ) -> Judgement? {
        let body =
            "=== organ/gruppen.md\n---\ntitel: Gruppen\nslag: arbetsgrupp\n\(complete ? "fullständigt-från: 2020-01-01" : "")\nplatser:\n\(seats)\n---\n"
        let site = RuleSite(
            RuleSite.rule("typ: sammansättning, " + parameters, force: force, bodies: "gruppen") + body + more)
        #expect(site.diagnostics.filter { $0.kind.severity == .error }.map(\.kind.id) == [])
        return site.judged(on: "2025-06-01").first
    }

    static let filled = "  - { id: a, roll: Ledare, funktion: [ordförande], status: { tillsatt: 2024-01-01 } }"
    static let answered = "  - { id: b, roll: Polis, status: { erbjuden: 2024-01-01, antagen: 2024-02-01 } }"
    static let declined = "  - { id: c, roll: Ambulans, status: { erbjuden: 2024-01-01, avböjd: 2024-02-01 } }"
    static let vacant = "  - { id: d, roll: Skola, status: { tillsatt: 2023-01-01, vakant: 2024-06-01 } }"
    static let silent = "  - { id: e, roll: Handel }"
    static let asked = "  - { id: f, roll: Kyrka, status: { erbjuden: 2025-05-01 } }"
    static let named = "  - { id: g, roll: Förening, namn: [{ namn: Bo Ek, från: 2025-01-01 }] }"

    static func seats(_ lines: String...) -> String { lines.joined(separator: "\n") }

    @Test func `filled seats are stated by their own words, on the day judged on`() {
        let judgement = Self.judged("platser: [a, b]", seats: Self.seats(Self.filled, Self.answered))
        #expect(judgement?.outcome == .metStated && judgement?.period == "2025-06-01")
        #expect(judgement?.due?.iso == "2025-06-01")
        #expect(judgement?.arithmetic == "2 av 2 platser är tillsatta.")
        #expect(Self.judged("platser: [g]", seats: Self.named)?.outcome == .metStated)
    }

    @Test func `a vacant seat breaks it, a declined offer does not`() {
        let vacant = Self.judged("platser: [a, d]", seats: Self.seats(Self.filled, Self.vacant))
        #expect(vacant?.outcome == .breach)
        #expect(vacant?.arithmetic == "1 av 2 platser är tillsatt. Skola: vakant sedan 1 juni 2024.")
        #expect(
            Self.judged("platser: [a, d]", seats: Self.seats(Self.filled, Self.vacant), force: "bör")?.outcome
                == .deviation)
        #expect(
            Self.judged("platser: [a, d]", seats: Self.seats(Self.filled, Self.vacant), force: "kan")?.outcome
                == .notApplicable)
        #expect(Self.judged("platser: [a, c]", seats: Self.seats(Self.filled, Self.declined))?.outcome == .metStated)
        #expect(
            Self.judged("platser: [a, f]", seats: Self.seats(Self.filled, Self.asked))?.outcome == .ongoing)
    }

    @Test func `a seat that says nothing can't be told; one that is not there, only where all is there`() {
        #expect(Self.judged("platser: [e]", seats: Self.silent)?.outcome == .cannotTell)
        #expect(Self.judged("platser: [z]", seats: Self.filled)?.outcome == .breach)
        #expect(Self.judged("platser: [z]", seats: Self.filled, complete: false)?.outcome == .cannotTell)
    }

    @Test func `without names all seats are meant, those called in apart, and some may be enough`() {
        let coopted = "  - { id: h, roll: Gäst, slag: adjungerad, status: { vakant: 2024-01-01 } }"
        #expect(Self.judged("slag: tillsatt", seats: Self.seats(Self.filled, coopted))?.outcome == .metStated)
        #expect(
            Self.judged("platser: [a, b, d], minst: 2", seats: Self.seats(Self.filled, Self.answered, Self.vacant))?
                .outcome == .metStated)
    }

    @Test func `more seats than the body has can't be filled`() throws {
        let judged = try #require(Self.judged("minst: 9", seats: Self.seats(Self.filled, Self.answered)))
        #expect(judged.outcome == .breach)
        #expect(judged.arithmetic.contains("minst 9"))
    }

    @Test func `an offer is recorded, whatever the answer`() {
        let rule = "platser: [b, c], slag: erbjuden"
        #expect(Self.judged(rule, seats: Self.seats(Self.answered, Self.declined))?.outcome == .metStated)
        #expect(Self.judged("platser: [e], slag: erbjuden", seats: Self.silent)?.outcome == .cannotTell)
        let never = "  - { id: d, roll: Skola, status: { vakant: 2024-06-01 } }"
        #expect(Self.judged("platser: [d], slag: erbjuden", seats: never)?.outcome == .breach)
    }

    @Test func `a function belongs to its seat, and the meeting that elected is evidence`() {
        let rule = "funktion: { ordförande: a }"
        #expect(Self.judged(rule, seats: Self.filled)?.arithmetic == "Ordförande: Ledare, platsen är tillsatt.")
        #expect(Self.judged(rule, seats: Self.filled)?.outcome == .metStated)
        let elected = Self.filled.replacing("status:", with: "vald: ../moten/gruppen/2024-01-10.md, status:")
        let meeting = RuleSite.meeting("2024-01-10", "närvarande: [a]", body: "gruppen")
        let shown = Self.judged(rule, seats: elected, more: meeting)
        #expect(shown?.outcome == .metEvidenced && shown?.evidence.count == 2)
        let other = Self.judged("funktion: { ordförande: b }", seats: Self.seats(Self.filled, Self.answered))
        #expect(other?.outcome == .breach)
        #expect(other?.arithmetic == "Ordförande: Ledare, inte Polis.")
        #expect(Self.judged("funktion: { ordförande: b }", seats: Self.answered)?.outcome == .cannotTell)
        #expect(
            Self.judged(rule, seats: Self.filled.replacing("tillsatt", with: "vakant"))?.outcome == .breach)
    }

    @Test func `a body that has ended owes no seats`() {
        let site = RuleSite(
            RuleSite.rule("typ: sammansättning, platser: [a]", bodies: "gruppen")
                + "=== organ/gruppen.md\n---\ntitel: G\nslag: forum\ntill: 2025-05-31\nplatser: [{ id: a, roll: A }]\n---\n"
        )
        #expect(site.judged(on: "2025-05-31").count == 1)
        #expect(site.judged(on: "2025-06-01") == [])
    }

    @Test(arguments: [
        ("2025-05-31", "närvarande: [a]", true), ("2025-06-02", "närvarande: [a]", false),
        ("2025-05-31", "plats: Kommunhuset", false),
    ])
    func `a meeting ahead, or one without notes, shows no election`(day: String, head: String, isShown: Bool) {
        let elected = Self.filled.replacing("status:", with: "vald: ../moten/gruppen/\(day).md, status:")
        let meeting = RuleSite.meeting(day, head, body: "gruppen")
        let judgement = Self.judged("platser: [a]", seats: elected, more: meeting)
        #expect(judgement?.outcome == (isShown ? .metEvidenced : .metStated))
        #expect(judgement?.evidence.count == (isShown ? 2 : 1))
    }

    @Test func `a body without seats says so in a whole sentence`() {
        let none = Self.judged("slag: tillsatt", seats: "  - { id: h, roll: Gäst, slag: adjungerad }")
        #expect(none?.outcome == .breach)
        #expect(none?.arithmetic == "Organet har inga platser på webbplatsen.")
    }
}
