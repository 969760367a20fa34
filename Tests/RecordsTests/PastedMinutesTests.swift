import Documents
import Records
import Testing
import Text

/// Minutes that were written for another purpose and pasted: what is told, and what the remedy leads to.
struct PastedMinutesTests {
    /// The messages of a meeting, as an editor reads them.
    static func told(_ head: String, _ text: String = "Text.") -> [String] {
        SmallSite(SmallSite.meeting(head, text)).diagnostics.map(shown)
    }

    static func shown(_ diagnostic: Diagnostic) -> String {
        let text = diagnostic.kind.message.swedish + " " + diagnostic.kind.help.swedish
        return diagnostic.arguments.enumerated().reduce(text) { $0.replacing("{\($1.offset)}", with: $1.element) }
    }

    static let notes = "närvarande: [kso]\njusterat: 2025-03-20"

    @Test(arguments: [
        ("Anna Alm", "kso"), ("Anna Alm (KSO)", "kso"), ("Ordföranden", "kso"), ("Kommunpolis Eva Ek", "polis"),
        ("Kommunpolisen (sjuk)", "polis"),
    ])
    func `a person or an office in place of a seat is told which seat it is`(written: String, seat: String) throws {
        let council = SmallSite.council.replacing(
            "funktion: [ordförande] }", with: "funktion: [ordförande], namn: [{ namn: Anna Alm }] }")
        var files = SmallSite.meeting("närvarande: [\"\(written)\"]\njusterat: 2025-03-20", "Text.")
        files["organ/radet.md"] = council
        let site = SmallSite(files)
        #expect(site.diagnostics.map(\.kind.id) == ["I107"])
        #expect(Self.shown(try #require(site.diagnostics.first)).contains("Menade du ”\(seat)”?"))
    }

    @Test func `a name that is nobody's seat gets no guess`() {
        let told = Self.told("närvarande: [Bo Berg]\njusterat: 2025-03-20")
        #expect(told.count == 1 && told[0].contains("Det har: kso, polis."))
    }

    @Test func `an area's title leads to its id`() throws {
        var files = SmallSite.meeting(Self.notes, "## § 1 Plan\n- Område: Norra Kullen\n")
        files["omraden/kullen.md"] = "---\ntitel: Norra Kullen\n---\n"
        let site = SmallSite(files)
        #expect(Self.shown(try #require(site.diagnostics.first)).contains("Menade du ”kullen”?"))
    }

    @Test(arguments: [
        ("ersättare: Rektorn för kso", "{ skolchef: Rektorn }"), ("delgivet: 2025-03-22", "{ ledamöter: 2025-03-22 }"),
        ("anmält: kommunstyrelsen i april", "{ till: kommunstyrelsen, datum: 2026-03-12 }"),
        ("inbjudna: Rektorn", "{ vem: Rektorn, skäl: § 5 }"),
    ])
    func `one value in place of several is answered with how they are written`(line: String, example: String) {
        let told = Self.told(Self.notes + "\n" + line)
        #expect(told.count == 1 && told[0].contains("till exempel \(example)"))
    }

    @Test(arguments: [
        "extra: Nej", "extra: Ja", "inställt: nej", "inställt: Nej", "inbjudna: { vem: Rektorn, skäl: § 5 }",
    ])
    func `what can mean one thing only is read`(line: String) {
        #expect(Self.told(Self.notes + "\n" + line) == [])
    }

    @Test(arguments: ["Dnr KS 2025/41", "Dnr: KS 2025/41", "dnr. KS 2025/41", "Diarienummer KS 2025/41", "KS 2025/41"])
    func `a diary number is the same with the word for it before it`(written: String) throws {
        let site = SmallSite(SmallSite.meeting(Self.notes, "## § 1 Plan\n- Ärende: \(written)\n"))
        #expect(site.diagnostics.isEmpty)
        let items = site.archive.meetings.flatMap(\.items)
        #expect(items.map(\.matter) == ["KS 2025/41"])
    }

    @Test(arguments: [
        ("Ordf", "ordförande"), ("Ej närvarande", "frånvarande"), ("Övriga närvarande", "inbjudna"),
        ("Utses att justera", "justerare"),
    ])
    func `a heading of the minutes is told the key for it`(written: String, key: String) {
        let told = Self.told(Self.notes + "\n\(written): x")
        #expect(told.count == 1 && told[0].contains("Menade du ”\(key)”?"))
    }

    @Test func `a call to a meeting may say what is to be decided`() {
        let text = "## § 1 Plan\n\nRådet beslutar att anta planen.\n"
        #expect(Self.told("kallelse: { skickad: 2025-03-01 }", text) == [])
        #expect(SmallSite(SmallSite.meeting(Self.notes, text)).diagnostics.map(\.kind.id) == ["I220"])
    }

    @Test(arguments: [
        (
            "## § 1 Plan\n\nRådet beslutar att anta planen.",
            "## § 1 Plan\n\n**Beslut:** Rådet beslutar att anta planen."
        ),
        ("## § 1 Plan\n\n**Beslut:**\n\nPlanen antas.", "## § 1 Plan\n\n**Beslut:** Planen antas."),
        (
            "## § 1 Plan\n\n**Beslut:** Rådet beslutar att\n\n- anta planen",
            "## § 1 Plan\n\n**Beslut:** Rådet beslutar att anta planen"
        ),
        ("## § 1 Plan\n\nText.\nBeslut\nPlanen antas.", "## § 1 Plan\n\nText.\n\n**Beslut:** Planen antas."),
        ("## § 1 Plan\n\nText.\n**Beslut:** Planen antas.", "## § 1 Plan\n\nText.\n\n**Beslut:** Planen antas."),
        ("## § 1 Plan\n\nDnr KS 2025/41\n\nText.", "## § 1 Plan\n- Ärende: KS 2025/41\n\nText."),
        (
            "**Fråga:** När?\n\nText.\n\n- Från: skolan i byn\n- Svar: Nu.",
            "**Fråga:** När?\n- Från: skolan i byn\n- Svar: Nu.\n\nText."
        ),
        ("## § 1 Plan\n\n### Reservation\n\nNej.", "## § 1 Plan\n\n**Avvikande synpunkt:** Nej.\n- Från: polis"),
        ("## 14 § Plan\n\nText.", "## § 14 Plan\n\nText."),
        ("## KS § 14 Plan\n\nText.", "## § 14 Plan\n\nText."),
        ("1. Öppnande\n\n   Text.\n\n2. Plan\n\n   Text.", "## § 1 Öppnande\n\nText.\n\n## § 2 Plan\n\nText."),
        ("1 Öppnande\nText.\n\n2 Plan\nText.", "## § 1 Öppnande\n\nText.\n\n## § 2 Plan\n\nText."),
        ("**1. Öppnande**\n\nText.", "## § 1 Öppnande\n\nText."),
        ("***§ 1 Öppnande***\n\nText.", "## § 1 Öppnande\n\nText."),
        ("Uppdrag till gruppen: Mät.", "**Uppdrag:** Mät.\n- Till: gruppen\n- Klart: 2025-05-01"),
    ])
    func `what the message asks for is the last that is asked for`(written: String, mended: String) {
        #expect(!Self.told(Self.notes, written).isEmpty)
        #expect(Self.told(Self.notes, mended) == [])
    }

    @Test func `a dash between number and title belongs to neither`() throws {
        let site = SmallSite(SmallSite.meeting(Self.notes, "## § 17 – Nästa möte\n\n## § 18 - Övrigt\n"))
        let items = try #require(site.archive.meetings.first).items
        #expect(items.map(\.head.title.plain) == ["Nästa möte", "Övrigt"])
    }

    @Test func `an id with Pandoc's classes after it is answered with the id`() {
        let told = Self.told(Self.notes, "## Protokoll från rådet {#protokoll-från-rådet .unnumbered}\n")
        #expect(told.count == 1 && told[0].contains("skriv {#protokoll-fran-radet}."))
    }

    @Test(arguments: [("15 maj", "2025-05-15"), ("1/2", "2026-02-01")])
    func `a deadline without a year is answered with the next such day`(written: String, day: String) {
        let told = Self.told(Self.notes, "**Uppdrag:** Mät.\n- Till: gruppen\n- Klart: \(written)\n")
        #expect(told.count == 1 && told[0].contains("skriv året också: \(day)"))
    }
}
