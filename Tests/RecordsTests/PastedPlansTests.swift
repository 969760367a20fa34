import Documents
import Records
import Testing
import Text

/// Plans, promises and protocols that were written as other people's forms have them: what is told, and where.
struct PastedPlansTests {
    static let plan = "---\ntitel: Plan\nperiod: 2026\n---\n"

    /// What is told of a file with `⟦…⟧` around what each message must point at: `I231 Vem?`.
    static func told(_ path: String, _ marked: String) -> (told: [String], expected: [String], words: [String]) {
        let pieces = marked.split(separator: "⟦", omittingEmptySubsequences: false)
        let expected = pieces.dropFirst().map { String($0.prefix { $0 != "⟧" }) }
        let text = marked.replacing("⟦", with: "").replacing("⟧", with: "")
        let site = SmallSite([path: text])
        let found = site.diagnostics.sorted { $0.span?.start ?? 0 < $1.span?.start ?? 0 }
        return (
            found.map { $0.span.flatMap { site.sources[path]?.text(in: $0) } ?? "" }, expected,
            found.map { $0.kind.id + " " + PastedMinutesTests.shown($0) }
        )
    }

    @Test(arguments: [
        "## Åtgärd: Ljus\n\n⟦**Ansvarig:**⟧ Fritid\n\n**Tidplan:** 2026\n",
        "## Åtgärd: Ljus\n\nText.\n\n⟦**Vem?**⟧ Fritid\n",
        "## Åtgärd: Ljus\n\n-   ⟦**Ansvarig:**⟧ Fritid\n\n-   **Status:** Pågår\n",
        "## Åtgärd: Ljus\n\n1. ⟦Ansvarig: Fritid⟧\n2. Klart: 2026\n",
        "## Åtgärd: Ljus\n- Klart: 2026\n\n⟦**Status:**⟧ klar\n",
        "## Åtgärd: Ljus\n- Klart: 2026\n\nText.\n\n⟦- Ansvarig: Polisen⟧\n- Status: klar\n",
        "⟦Åtgärd 2: Ljus⟧\n\n- Ansvarig: Polisen\n- Status: klar\n",
        "⟦**Åtgärd: Ljus**⟧\n\nText.\n",
        "⟦| Åtgärd | Ansvarig |⟧\n|---|---|\n| Ljus | Fritid |\n",
        "⟦Vi ska byta lampor.⟧\n\n- vid skolan\n- vid stationen\n",
        "⟦## Åtgärd:⟧\n- Ansvarig: Fritid\n",
        "## Åtgärd: Ljus\n- ⟦[ ] Ansvarig: Fritid⟧\n- [x] Klart: 2026\n",
        "## Åtgärd: Ljus\n- Klart: 2026\n\n⟦| Datum | Status |⟧\n|---|---|\n| 2026-05-01 | klar |\n",
        "## Åtgärd: Ljus\n- Klart: 2026\n\n⟦**Uppföljning 2026-05-01:**⟧ Det går bra.\n",
        "## Åtgärd: Ljus\n- Klart: 2026\n\n⟦### Delårsuppföljning 2026-08-31⟧\n- Status: pågår\n",
        "## Åtgärd: Ljus\n- Klart: 2026\n\n## 2. Kameror\n\n⟦- Ansvarig: Polisen⟧\n",
    ])
    func `what is lost from a plan's lists is told once, where it stands`(text: String) {
        let found = Self.told("atgardsplaner/plan.md", Self.plan + text)
        #expect(found.told == found.expected)
    }

    @Test(arguments: [
        ("loften/l.md", "Vi lovar att synas.", true), ("orsaksanalyser/a.md", "Det är mörkt.", true),
        ("lagesbilder/b.md", "Läget är lugnt.", false), ("atgardsplaner/p.md", "", false),
        ("lagesbilder/b.md", "| Problem | Plats |\n|---|---|\n| Klotter | Torget |", true),
        ("lagesbilder/b.md", "| År | Antal |\n|---|---|\n| 2025 | 41 |", false),
        ("besiktningar/centrum/2026-05-05.md", "Vi såg inget.", false),
        ("besiktningar/centrum/2026-05-05.md", "| Nr | Brist |\n|---|---|\n| 1 | Klotter |", true),
        ("ordlista.md", "**EST** – ett arbetssätt.", true),
    ])
    func `a record whose parts stand in a table or in running text says so`(path: String, text: String, says: Bool) {
        let ids = SmallSite([
            path: "---\ntitel: T\nperiod: 2026\n---\n\(text)\n".replacing(
                path == "ordlista.md" ? "period: 2026\n" : "–––", with: ""
            ).replacing(
                path.hasPrefix("besiktningar") ? "period: 2026\n" : "–––", with: "")
        ]).diagnostics.map(\.kind.id)
        #expect(ids == (says ? ["I228"] : []))
    }

    @Test(arguments: [
        ("Åtgärd 1 – Ljus", "## Åtgärd 1: Ljus"), ("Åtgärd 2. Ljus", "## Åtgärd 2: Ljus"),
        ("ÅTGÄRD 5: LJUS", "## Åtgärd 5: LJUS"), ("Åtgärd A3: Ljus", "## Åtgärd: Ljus"),
        ("Aktivitet: Ljus", "## Åtgärd: Ljus"), ("1.2 Insats: Ljus", "## Åtgärd: Ljus"), ("Å3 Ljus", "## Åtgärd: Ljus"),
    ])
    func `a heading that is nearly a part's is answered with the whole heading`(written: String, mended: String) {
        let found = Self.told(
            "atgardsplaner/plan.md", Self.plan + "## \(written)\n- Ansvarig: Fritid\n- Klart: 2026\n")
        #expect(found.words.count == 1 && found.words[0].contains("skriv ”\(mended)”"))
        let fixed = Self.told("atgardsplaner/plan.md", Self.plan + mended + "\n- Ansvarig: Fritid\n- Klart: 2026\n")
        #expect(fixed.words == [])
    }

    @Test(arguments: [
        ("Tidplan", "Klart"), ("Samverkanspart", "Medverkande"), ("Indikator", "Mått"), ("Ansvariga", "Ansvarig"),
        ("Läge", "Status"),
    ])
    func `a form's word for a field is answered with the field`(written: String, own: String) {
        let found = Self.told("atgardsplaner/plan.md", Self.plan + "## Åtgärd: Ljus\n- Sikt: kort\n- \(written): x\n")
        #expect(found.words.count == 1 && found.words[0].contains("Menade du ”\(own)”?"))
    }

    @Test func `a follow-up in a field is answered with its heading`() {
        let found = Self.told(
            "atgardsplaner/plan.md", Self.plan + "## Åtgärd: Ljus\n- Sikt: kort\n- Uppföljning: 2026-06-15\n")
        #expect(found.words.count == 1 && found.words[0].contains("### Uppföljning 2026-06-15"))
    }

    @Test(arguments: [
        "Uppföljning 1 maj 2026", "Uppföljning (2026-05-01)", "Delårsuppföljning 2026-05-01", "Uppföljning 1/5 2026",
    ])
    func `a follow-up's heading is answered with its own day`(written: String) {
        let found = Self.told(
            "atgardsplaner/plan.md", Self.plan + "## Åtgärd: Ljus\n- Sikt: kort\n\n### \(written)\n- Status: pågår\n")
        #expect(found.words.count == 1 && found.words[0].contains("### Uppföljning 2026-05-01"))
    }

    @Test func `a part in a file of another kind is sent to the right folder`() {
        let found = Self.told("sidor/sida.md", "---\ntitel: Sida\n---\n⟦## Iakttagelse 1: Mörkt⟧\n\nText.\n")
        #expect(found.told == found.expected)
        #expect(found.words[0].contains("mappen besiktningar"))
    }

    @Test func `only headings of level 2 explain a word, and other names for it are told`() {
        let text = "---\ntitel: Ordlista\n---\n## EST\n\nText.\n\n- ⟦Synonym⟧: est-arbete\n\n⟦### BRÅ⟧\n\nText.\n"
        let found = Self.told("ordlista.md", text)
        #expect(found.told == found.expected)
    }

    @Test(arguments: [
        ("⟦§ 3 Möten⟧\nRådet möts.\n", 1), ("⟦**§ 3 Möten**⟧\n\nRådet möts.\n", 1), ("§ 3 andra stycket gäller.\n", 0),
    ])
    func `a paragraph's number alone on a line of a governing document is told`(text: String, count: Int) {
        let found = Self.told("styrdokument/r.md", "---\ntitel: R\nslag: regel\n---\n" + text)
        #expect(found.told == found.expected && found.told.count == count)
    }
}
