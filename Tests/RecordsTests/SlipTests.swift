import Testing
import Text

@testable import Records

/// Slips of the hand that the reader of a page would see, or be misled by.
struct SlipTests {
    static func meeting(_ text: String) -> SmallSite {
        SmallSite(["moten/radet/2026-03-12.md": "---\nnärvarande: [kso, polis]\n---\n" + text])
    }

    @Test func `no-break spaces after a label or a part's colon belong to neither`() throws {
        let site = Self.meeting("## § 1 Ljus\n\n**Beslut:**\u{A0}Rådet köper lampor.\n")
        let part = try #require(site.decoded.compactMap(\.self).flatMap(\.parts).first { $0.kinds == .label })
        #expect(part.title == "Rådet köper lampor.")
        let plan = SmallSite(["atgardsplaner/p.md": "---\ntitel: P\n---\n## Åtgärd:\u{A0}Ljus\n"])
        #expect(plan.decoded.compactMap(\.self).flatMap(\.parts).map(\.title) == ["Ljus"])
    }

    @Test func `a goal's full stop is no part of its unit`() {
        #expect(Undertaking.Goal("minst 45  fotpatruller.")?.unit == "fotpatruller")
    }

    @Test func `a path is not taken for one two digits away`() {
        let text = "## § 1 Ljus\n\nSe [mötet](2026-05-20.md).\n"
        let far = SmallSite([
            "moten/radet/2026-03-12.md": "---\n---\n" + text, "moten/radet/2024-05-21.md": "---\n---\n",
        ])
        #expect(far.diagnostics.map(\.kind.id) == ["I100"])
        #expect(far.diagnostics.allSatisfy { !$0.arguments.contains { $0.contains("Menade du") } })
        let near = SmallSite([
            "moten/radet/2026-03-12.md": "---\n---\n" + text, "moten/radet/2026-05-21.md": "---\n---\n",
        ])
        #expect(near.diagnostics.contains { $0.arguments.contains { $0.contains("2026-05-21.md") } })
    }

    @Test func `a file that was renamed is found again by the words of its name, where only one has them`() {
        let from = "moten/radet/2026-03-12.md"
        let text = "---\n---\n## § 1 Ljus\n\nSe [bilden](../../lagesbilder/2026.md).\n"
        func meant(_ names: String...) -> Bool {
            var files = [from: text]
            for name in names { files["lagesbilder/\(name).md"] = "---\ntitel: \(name)\n---\n" }
            return SmallSite(files).diagnostics.contains { diagnostic in
                diagnostic.kind.id == "I100"
                    && diagnostic.arguments.contains { $0.contains("Menade du ”../../lagesbilder/lagesbild-2026.md”") }
            }
        }
        #expect(meant("lagesbild-2026", "lagesbild-2025"))
        #expect(!meant("lagesbild-2026", "kort-2026"))
        #expect(!meant("lagesbild-2025"))
    }

    @Test func `a record that is named without its ending is found beside, or by its title`() {
        func meant(_ name: String) -> [String] {
            SmallSite([
                "atgardsplaner/2026.md": "---\ntitel: Ny\nersätter: \(name)\n---\n",
                "atgardsplaner/2024.md": "---\ntitel: Planen för åren\n---\n",
                "lagesbilder/2024.md": "---\ntitel: Bilden\n---\n",
            ]).diagnostics.filter { $0.kind.id == "I101" }.map { $0.kind.message.filled($0.arguments, in: .swedish) }
        }
        #expect(meant("2024") == ["Ingenting här heter ”2024”. Menade du ”2024.md”?"])
        #expect(meant("planen-for-aren") == ["Ingenting här heter ”planen-for-aren”. Menade du ”2024.md”?"])
        #expect(meant("2023") == ["”2023” läses som ett id (handling), men inget sådant finns."])
    }

    @Test(arguments: [("engelska", "en"), ("Finska", "fi"), ("meänkieli", "fit"), ("english", "en")])
    func `a language by its name is answered with what to write`(name: String, tag: String) {
        let told = SmallSite(["sidor/p.md": "---\ntitel: P\nspråk: \(name)\n---\n"]).diagnostics
        #expect(
            told.map { $0.kind.message.filled($0.arguments, in: .swedish) }.contains {
                $0.contains("Menade du ”\(tag)”?")
            })
    }

    @Test(arguments: [
        ("moten/radet/2026-03-12.md", "flyttat: 2026-03-19", "flyttat-till"),
        ("organ/ny.md", "nedlagt: 2026-01-31", "till"),
        ("sidor/p.md", "borttagen: ja", "avpublicerad"), ("sidor/p.md", "ändringar: nya siffror", "rättelser"),
    ])
    func `a key that says what happened in other words is answered with the right one`(
        path: String, line: String, key: String
    ) {
        let told = SmallSite([path: "---\ntitel: T\n\(line)\n---\n"]).diagnostics
        #expect(
            told.map { $0.kind.message.filled($0.arguments, in: .swedish) }.contains {
                $0.hasSuffix("Menade du ”\(key)”?")
            })
    }

    @Test func `an example of why something was taken down is about that`() {
        let told = SmallSite(["sidor/p.md": "---\ntitel: T\navpublicerad: ja\n---\n"]).diagnostics
        #expect(
            told.map { $0.kind.help.filled($0.arguments, in: .swedish) }
                .contains { $0.contains("{ datum: 2026-03-12, skäl: ett namn stod i texten }") })
    }

    @Test func `what is late is told without a gap in the message`() {
        let site = SmallSite([
            "atgardsplaner/p.md": "---\ntitel: P\n---\n## Åtgärd: Ljus\n- Status: försenad\n"
        ])
        let told = site.diagnostics.map { $0.kind.message.filled($0.arguments, in: .swedish) }
        #expect(
            told.contains(
                "Insyn känner inte till ”försenad” här. Att något är försenat räknar Insyn ut från Klart och dagen."))
    }

    @Test(arguments: ["null", "None", "TODO"])
    func `what says that a value is not known yet is not shown as one`(value: String) {
        let site = SmallSite(["sidor/p.md": "---\ntitel: P\nansvarig: \(value)\n---\n"])
        #expect(site.told == ["I230 \(value)"])
    }

    @Test(arguments: ["SKR, Polisen", "est och sådant", "gruppen", "Rådet och gruppen"])
    func `a name with a comma or an and is text as before`(owner: String) {
        let site = SmallSite([
            "atgardsplaner/p.md": "---\ntitel: P\n---\n## Åtgärd: Ljus\n- Ansvarig: \(owner)\n"
        ])
        #expect(!site.diagnostics.contains { $0.kind == .idsAsText })
    }

    @Test(arguments: [
        ("a; b", ["I217 a; b"]), ("[a; b, c]", ["I217 a; b"]), ("\"a; b\"", []), ("[a, b]", []), ("a", []),
    ])
    func `a list with semicolons is asked about, unless it is quoted`(value: String, told: [String]) {
        #expect(SmallSite(["sidor/p.md": "---\ntitel: P\nämnen: \(value)\n---\n"]).told == told)
    }

    @Test func `no dissent is none, in whatever word`() throws {
        let site = SmallSite(["moten/radet/2026-03-12.md": "---\nnärvarande: [kso]\navvikande-synpunkter: nej\n---\n"])
        let meeting = try #require(site.archive.meetings.first)
        #expect(meeting.dissentRemark == .none)
    }

    @Test(arguments: [
        ("polisen", 3, "I240 organ/radet.md"), ("polisen", 2, "I107 moten/radet/2025-01-09.md"),
        ("Eva Ek", 3, "I107 moten/radet/2025-01-09.md"),
    ])
    func `a seat that most meetings name was one, and a name in a few is told in each`(
        seat: String, meetings: Int, told: String
    ) {
        var files: [String: String] = [:]
        for number in 1...meetings {
            files["moten/radet/2025-0\(number)-09.md"] = "---\nnärvarande: [kso, \(seat)]\n---\n"
        }
        let found = SmallSite(files).diagnostics.map { "\($0.kind.id) \($0.file)" }
        #expect(found.first == told && found.count == (told.hasPrefix("I240") ? 1 : meetings))
    }

    @Test func `two links to a part that is gone are told in the file that had it, and one is told where it stands`() {
        let picture = "---\ntitel: Bild\n---\n## Problem: Klotter {#klotter}\n"
        let link = "---\ntitel: P\n---\nSe [klottret](../lagesbilder/b.md#klottret).\n"
        let one = SmallSite(["lagesbilder/b.md": picture, "sidor/p.md": link])
        #expect(one.diagnostics.map { "\($0.kind.id) \($0.file)" } == ["I102 sidor/p.md"])
        let two = SmallSite(["lagesbilder/b.md": picture, "sidor/p.md": link, "sidor/q.md": link])
        #expect(two.diagnostics.map { "\($0.kind.id) \($0.file)" } == ["I240 lagesbilder/b.md"])
        #expect(two.diagnostics.first?.arguments.contains("sidor/p.md, sidor/q.md") ?? false)
    }
}
