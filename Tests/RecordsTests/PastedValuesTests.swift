import Records
import Testing
import Text

/// Values as offices write them in plans, promises, pictures and registers: read where they can mean one thing, else answered
/// with what to write.
struct PastedValuesTests {
    static func measure(_ field: String, more: [String: String] = [:]) -> [String] {
        var files = more
        files["atgardsplaner/plan-2026.md"] =
            "---\ntitel: Plan\n---\n## Åtgärd: Ljus\n- Fokus: trygghet\n- \(field)\n"
        return SmallSite(files).diagnostics.map(PastedMinutesTests.shown)
    }

    static func head(_ path: String, _ line: String) -> [String] {
        SmallSite([path: "---\ntitel: T\n\(line)\n---\n"]).diagnostics.map(PastedMinutesTests.shown)
    }

    @Test(arguments: [
        "Status: Pågår", "Klart: Löpande", "Inriktning: Situationell", "Mått: –", "Klart: -", "Status: —",
        "Ansvarig: Rådet", "Oplanerad: Nej", "Medverkande: inga", "Orsak: Inga", "Ansvarig: okänd", "Område: saknas",
    ])
    func `what can mean one thing only is read`(field: String) { #expect(Self.measure(field) == []) }

    @Test(arguments: [
        ("Klart: Q3", "till exempel kvartal 3 2026"), ("Klart: under våren", "till exempel våren 2026"),
        ("Klart: v. 34", "till exempel vecka 34 2026"), ("Klart: 2026/27", "skriv 2026–2027"),
        ("Klart: årsskiftet 2026/2027", "skriv 2026-12-31"), ("Klart: sommaren 2026", "skriv augusti 2026"),
        ("Klart: första halvåret 2026", "skriv våren 2026"), ("Klart: Kontinuerligt", "ordet löpande"),
        ("Klart: tillsvidare", "ordet löpande"), ("Klart: ej fastställt", "Ta bort raden"),
        ("Status: Klar (2026-05-01)", "”klar”"), ("Status: Delvis genomförd", "”pågår”"),
        ("Ansvarig: polisen", "skriv ”Polisen”"), ("Ansvarig: kso", "”radet/kso”"),
        ("Klart: [Fyll i]", "ta bort raden"), ("Ansvarig: XX", "ta bort raden"),
        ("Mått: Klicka här för text", "mallen"),
    ])
    func `a field is answered with what to write`(field: String, answer: String) {
        let told = Self.measure(field)
        #expect(told.count == 1 && told[0].contains(answer))
    }

    @Test(arguments: ["löpande", "Löpande", "tills vidare"])
    func `where no day is no answer, the word for it is not proposed`(word: String) {
        let minutes = "---\nnärvarande: [kso]\n---\n## § 1 Ljus\n**Uppdrag:** Byt.\n- Till: kso\n- Klart: \(word)\n"
        let told = SmallSite(["moten/radet/2026-03-12.md": minutes]).diagnostics.map(PastedMinutesTests.shown)
        #expect(told.count == 1 && told[0].contains("Ta bort raden") && !told[0].contains("ordet löpande"))
    }

    @Test(arguments: ["försenad", "Försenat", "Försenad till maj"])
    func `that something is late is worked out, and no other status is proposed`(word: String) {
        let told = Self.measure("Status: \(word)")
        #expect(told.count == 1 && told[0].contains("räknar Insyn ut från Klart") && !told[0].contains("Menade du"))
    }

    @Test(arguments: ["planerad / pågår / klar", "grön", "50 %"])
    func `no status is guessed where it may be another`(word: String) {
        let told = Self.measure("Status: \(word)")
        #expect(told.count == 1 && !told[0].contains("Menade du"))
    }

    @Test(arguments: [
        ("Orsak: Mörka gångstråk", "../orsaksanalyser/a.md#morka-gangstrak"),
        ("Orsak: morka-gangstrak", "../orsaksanalyser/a.md#morka-gangstrak"), ("Område: Hela kommunen", "byn"),
    ])
    func `a title in place of a path is answered with the path`(field: String, path: String) {
        let told = Self.measure(
            field,
            more: [
                "orsaksanalyser/a.md": "---\ntitel: A\n---\n## Orsak: Mörka gångstråk\n",
                "omraden/byn.md": "---\ntitel: Byn\nslag: kommun\n---\n",
            ])
        #expect(told.count == 1 && told[0].contains("Menade du ”\(path)”?"))
    }

    @Test(arguments: [
        (
            "atgardsplaner/p.md", "beslutad: Kommunstyrelsen 2026-03-04 § 12",
            "{ av: Kommunstyrelsen, datum: 2026-03-04, paragraf: 12 }"
        ),
        ("atgardsplaner/p.md", "politiskt-beslut: ja", "{ av: Kommunstyrelsen, datum: 2026-03-12 }"),
        ("atgardsplaner/p.md", "giltig: 2026", "Menade du ”period”?"),
        ("lagesbilder/b.md", "källor: [Brå, Polisen]", "{ namn: Brå, datum: 2026-03-12 }"),
        ("lagesbilder/b.md", "datum: 2026-02", "skriv dagen"), ("lagesbilder/b.md", "period: helår 2025", "skriv 2025"),
        ("overenskommelser/o.md", "parter: Kommunen och Polisen", "[Kommunen, Polisen]"),
        ("overenskommelser/o.md", "giltig: 2026-01-01 – tills vidare", "{ från: 2026-01-01 }"),
        ("undersokningar/u.md", "svarande: 412 st", "siffror: 412"),
        ("undersokningar/u.md", "svarande: 1.204", "siffror: 1204"),
        ("undersokningar/u.md", "svarande: 41 %", "siffror, till exempel 12"),
        (
            "organ/n.md", "slag: nätverk\nplatser: [{ id: a, roll: Vice, funktion: 2:e vice ordförande }]",
            "”vice ordförande”"
        ),
        (
            "organ/n.md", "slag: nätverk\nplatser: [{ id: a, roll: Vice, status: vakant }]", "{ vakant: 2026-03-12 }"
        ),
        ("moten/radet/2026-03-12.md", "inställt: ja", "{ datum: 2026-03-12, skäl: sjukdom }"),
        ("undersokningar/u.md", "frågor: [Är du trygg?]", "{ id: ett-id, text: Är du trygg? }"),
        ("undersokningar/u.md", "svarande: 1204\nurval: 900", "1204 svarade av 900"),
        ("rapporter/r.md", "till: Kommunstyrelsen, Polisen", "[Kommunstyrelsen, Polisen]"),
        ("rapporter/r.md", "avser: Centrum", "../omraden/centrum.md"),
        ("rapporter/r.md", "möten: [{ rådet: 2027-02-17 }]", "ingen nyckel i möten"),
        ("omraden/o.md", "giltig: från 2019", "{ från: 2019-01-01 }"),
    ])
    func `a head is answered once, with what to write`(path: String, line: String, answer: String) {
        let told = Self.head(path, line)
        #expect(told.count == 1 && told[0].contains(answer))
    }

    @Test(arguments: [
        "beslutad: { av: , datum: , paragraf: }", "resurser: –", "politiskt-beslut: Ej lyft", "slag: Kort",
    ])
    func `a template's empty places are as if they were not there`(line: String) {
        #expect(Self.head("atgardsplaner/p.md", line) == [])
    }

    @Test(arguments: [
        ("Mål: max 10 dagar", "skriv högst 10 dagar"), ("Mål: minst 80%", "skriv minst 80 procent"),
        ("Mål: 10-15 pass", "minst 40 kontroller"),
    ])
    func `a goal is answered with how it is written`(field: String, answer: String) {
        let promise = "---\ntitel: L\nparter: [Polisen]\n---\n## Åtagande: Pass\n- Part: Polisen\n- \(field)\n"
        let told = SmallSite(["loften/l.md": promise]).diagnostics.map(PastedMinutesTests.shown)
        #expect(told.count == 1 && told[0].contains(answer))
    }

    @Test func `a party's short name is answered with the party`() {
        let text = "---\ntitel: L\nparter: [Kommunen, Polismyndigheten]\n---\n## Åtagande: Pass\n- Part: Polis\n"
        let told = SmallSite(["loften/l.md": text]).diagnostics.map(PastedMinutesTests.shown)
        #expect(told.count == 1 && told[0].contains("Menade du ”Polismyndigheten”?"))
    }

    @Test(arguments: [
        ("Utfall: 9,5 dagar", "talet: 9,5"), ("Utfall: 95 %", "talet: 95"), ("Utfall: ca 12", "talet: 12"),
        ("Period: T2", "till exempel T2 2026"), ("Period: våren", "till exempel våren 2026"),
        ("Utfall: 12 av 40", "bara siffror"), ("Utfall: 10-15", "bara siffror"),
        ("Bedömning (Polisen): delvis", "”delvis infriat”"), ("Bedömning (Polisen): ej uppfyllt", "”inte infriat”"),
    ])
    func `an outcome is answered with its number, and a verdict with its word`(field: String, answer: String) {
        let promise = """
            ---
            titel: L
            parter: [Polisen]
            ---
            ## Åtagande: Pass
            - Part: Polisen

            ### Uppföljning 2026-05-10
            - \(field)
            """
        let told = SmallSite(["loften/l.md": promise]).diagnostics.map(PastedMinutesTests.shown)
        #expect(told.count == 1 && told[0].contains(answer))
    }

    @Test(arguments: [("0,82", "82"), ("0,8", "80"), ("0,825", "82,5")])
    func `a share where the goal is in per cent is asked about`(outcome: String, percent: String) {
        let text = "## Åtagande: Ljus\n- Mål: 80 procent\n\n### Uppföljning 2026-05-10\n- Utfall: \(outcome)\n"
        let told = SmallSite(["loften/l.md": "---\ntitel: L\n---\n" + text]).diagnostics
        #expect(told.map(\.kind.id) == ["I217"])
        #expect(told.first.map(PastedMinutesTests.shown)?.contains("skriv \(percent) om") ?? false)
    }

    @Test(arguments: ["0,8 procent", "40 pass"])
    func `a small outcome of another goal is left alone`(goal: String) {
        let text = "## Åtagande: Ljus\n- Mål: \(goal)\n\n### Uppföljning 2026-05-10\n- Utfall: 0,82\n"
        #expect(SmallSite(["loften/l.md": "---\ntitel: L\n---\n" + text]).diagnostics.isEmpty)
    }

    @Test func `a paragraph's sign is not part of its number`() throws {
        let site = SmallSite([
            "atgardsplaner/p.md":
                "---\ntitel: T\nbeslutad: { av: Kommunen i byn, datum: 2026-03-04, paragraf: § 12 }\n---\n"
        ])
        #expect(try #require(site.archive.plans.first).decided?.paragraph == "12")
    }
}
