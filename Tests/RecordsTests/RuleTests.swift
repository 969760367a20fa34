import Records
import Testing
import Text

struct RuleTests {
    /// One rule of each kind, as editors write them; `gäller` and the quote are added.
    static let valid: [(kind: RuleKind, rule: String)] = [
        (.count, "typ: antal, av: möte, minst: 1, per: månad, utom: [sommaruppehåll, december]"),
        (.count, "typ: antal, av: möte, exakt: 4, per: 12 månader, räknar: [gruppen]"),
        (
            .count,
            "typ: antal, av: uppföljning, där: { gemensam: ja }, per: tertial, minst: 1, för-varje: medborgarlöfte"
        ),
        (.timeLimit, "typ: frist, räknas-från: kallelse.skickad, räknas-till: datum, minst: 10 dagar"),
        (.requiredField, "typ: fält, i: kallelse, kräver: [tid, plats, { handlingar: 2 }]"),
        (
            .agenda,
            "typ: dagordning, punkter: [Val av justerare, { titel: Föregående anteckningar, länkar: föregående möte }]"
        ),
        (.approval, "typ: justering, av: [ordförande, justerare], väljs-vid-mötet: ja, inom: 2 veckor"),
        (
            .distribution,
            "typ: spridning, slag: expedieras, av: anteckningar, till: [ledamöter, gruppen], inom: 14 dagar"
        ),
        (
            .freshness,
            "typ: aktualitet, av: lägesbild, där: { omfattning: fördjupad }, högst: 24 månader, varna: 18 månader"
        ),
        (
            .grounds,
            "typ: grund, av: lägesbild, från: lägesbild, från-där: { omfattning: kort }, inom-period: ja, minst: 1"
        ),
        (.composition, "typ: sammansättning, platser: [kso, polis], funktion: { ordförande: kso }"),
        (.visibility, "typ: synlighet, av: anteckningar, nivå: intern"),
        (.contents, "typ: innehåll, i: anteckningar, kräver: [uppdrag, { rubrik: Lägesbild }], till: gruppen"),
        (.trigger, "typ: utlösare, när: { begärt: mer än hälften }, då: möte"),
        (.trigger, "typ: utlösare, när: medborgarlöfte.period.till, då: bedömning, inom: 60 dagar"),
        (.validity, "typ: giltighet, av: överenskommelse, varna: 6 månader"),
        (.contact, "typ: kontakt, funktion: samordning"),
        (.coverage, "typ: täckning, av: besiktning, rader: område, kolumner: [vår, höst], per: år"),
        (.attendance, "typ: närvaro, organ: gruppen, vid: [radet], minst: 1, per: år"),
    ]

    static func site(_ rule: String, citat: String = "fyra gånger per år", text: String? = nil) -> SmallSite {
        let rules =
            "regler:\n  - { id: r, citat: \(citat), modalitet: ska, gäller: [radet], \(rule) }\n"
        return SmallSite(SmallSite.rules(rules, text: text ?? "Rådet sammanträder fyra gånger per år."))
    }

    @Test(arguments: valid.indices)
    func `a rule of each kind is read with its parameters`(index: Int) throws {
        let (kind, text) = Self.valid[index]
        let site = Self.site(text)
        #expect(site.told == [])
        let rule = try #require(site.archive.documents.first?.rules.first)
        #expect(rule.kind == kind && rule.force == .shall)
        #expect(rule.bodies.map { site.words($0) } == ["organ/radet"])
        // Every key that was written is there to be judged by.
        for key in text.split(separator: ",").map({ $0.split(separator: ":")[0].filter { $0 != " " } })
        where ["av", "minst", "per", "högst", "inom", "kräver", "punkter", "till", "när", "då"].contains(key) {
            #expect(rule.parameters.has(key), "\(key)")
        }
    }

    @Test func `all sixteen kinds are among them`() {
        #expect(Set(Self.valid.map(\.kind)) == Set(RuleKind.allCases))
        #expect(RuleKind.allCases.count == 16)
    }

    @Test(arguments: [
        ("typ: antal, av: möten, minst: 4, per: år", "I031 möten"),
        ("typ: antal, av: möte, minst: fyra, per: år", "I020 fyra"),
        ("typ: antal, av: möte, minst: 4, per: decennium", "I031 decennium"),
        ("typ: antal, av: möte, minst: 4, per: 12 mån", "I027 12 mån"),
        ("typ: antal, av: möte, minst: 4, per: år, utom: [julen]", "I031 julen"),
        ("typ: antal, av: möte, minst: 4, per: år, räknar: [gruppn]", "I101 gruppn"),
        ("typ: antal, av: möte, minst: 4, per: år, inom: 10 dagar", "I030 inom"),
        ("typ: frist, räknas-från: datum, räknas-till: publicerad, högst: snart", "I027 snart"),
        (
            "typ: frist, räknas-från: datum, räknas-till: publicerad, högst: 2 veckor, räkning: vardagar",
            "I031 vardagar"
        ),
        ("typ: fält, i: kallelser, kräver: [tid]", "I031 kallelser"),
        ("typ: dagordning, punkter: [{ titel: A, länkar: nästa möte }]", "I031 nästa möte"),
        ("typ: justering, av: [sekreterare]", "I031 sekreterare"),
        ("typ: spridning, slag: skickas, av: anteckningar, till: [ledamöter]", "I031 skickas"),
        ("typ: aktualitet, av: lägesbild, högst: ofta", "I027 ofta"),
        ("typ: grund, av: lägesbild, från: bild", "I031 bild"),
        ("typ: sammansättning, slag: erbjudna", "I031 erbjudna"),
        ("typ: synlighet, av: anteckningar, nivå: hemlig", "I031 hemlig"),
        ("typ: innehåll, i: anteckningar, kräver: [{ rubric: A }]", "I030 rubric"),
        ("typ: utlösare, när: { begärt: mer än hälften }, då: möte, inom: strax", "I027 strax"),
        ("typ: giltighet, av: avtal", "I031 avtal"),
        ("typ: kontakt, funktioner: samordning, funktion: samordning", "I030 funktioner"),
        ("typ: täckning, av: besiktning, rader: organ, per: år", "I031 organ"),
        ("typ: närvaro, organ: gruppn, vid: [radet], minst: 1", "I101 gruppn"),
        ("typ: anta", "I031 anta"),
    ])
    func `a wrong parameter is told where it stands`(rule: String, told: String) {
        #expect(Self.site(rule).told == [told])
    }

    @Test(arguments: [
        ("typ: fält, i: kallelse, kräver: [tid, plattsen, dagordning]", "I167 plattsen"),
        ("typ: fält, i: kallelse, kräver: [{ handlingr: 2 }]", "I167 handlingr"),
        ("typ: fält, i: lägesbild, kräver: [källor.dattum]", "I167 källor.dattum"),
        ("typ: fält, i: åtgärd, kräver: [kunskapstöd]", "I167 kunskapstöd"),
        ("typ: innehåll, i: anteckningar, kräver: [avvikande synpunkt, uppdragen]", "I167 uppdragen"),
        ("typ: innehåll, i: lägesbild, kräver: [{ länk: orsaksanalysen }]", "I031 orsaksanalysen"),
        ("typ: antal, av: rapport, där: { slagg: årsrapport }, minst: 1, per: år", "I167 slagg"),
        ("typ: antal, av: uppföljning, där: { gemensamt: ja }, minst: 1, per: tertial", "I167 gemensamt"),
        ("typ: antal, av: möte, minst: 1, per: år, för-varje: områden", "I031 områden"),
        ("typ: frist, räknas-från: kallelse.skickat, räknas-till: datum, minst: 10 dagar", "I167 kallelse.skickat"),
        ("typ: frist, räknas-från: datum, räknas-till: publiserad, högst: 10 dagar", "I167 publiserad"),
        ("typ: grund, av: lägesbild, från: lägesbild, från-där: { omfatning: kort }", "I167 omfatning"),
        ("typ: sammansättning, funktion: { ordföranden: kso }", "I031 ordföranden"),
        ("typ: utlösare, när: { begärd: mer än hälften }, då: möte", "I031 begärd"),
        ("typ: utlösare, när: { begärt: mer än halva }, då: möte", "I031 mer än halva"),
        ("typ: utlösare, när: medborgarlöfte.period.tills, då: bedömning", "I167 medborgarlöfte.period.tills"),
        ("typ: utlösare, när: medborgarlöften, då: bedömning", "I031 medborgarlöften"),
        ("typ: utlösare, när: lägesbild, då: orsaksanalyser", "I031 orsaksanalyser"),
        (
            "typ: täckning, av: besiktning, rader: område, där-rad: { rådet: finns }, kolumner: [vår], per: år",
            "I031 rådet"
        ),
    ])
    func `a misspelt key that a rule asks for is told, for the rule would never find anything`(
        rule: String, told: String
    ) {
        #expect(Self.site(rule).told == [told])
    }

    @Test func `the message names the nearest key`() throws {
        let diagnostic = try #require(
            Self.site("typ: fält, i: lägesbild, kräver: [källor.dattum]").diagnostics.first)
        #expect(diagnostic.arguments[2] == "Menade du ”källor.datum”? ")
    }

    @Test(arguments: [
        "typ: fält, i: anteckningar, kräver: [expedierat.klara-gruppen, anmält.kommunstyrelsen, uppdrag]",
        "typ: fält, i: plats, kräver: [vald, mandat]", "typ: fält, i: åtgärd, kräver: [Kunskapsstöd, bevis, organ]",
        "typ: frist, räknas-från: period.till, räknas-till: publicerad, av: rapport, högst: 2 veckor",
        "typ: utlösare, när: { uppföljning: överenskommelse }, då: { uppföljning: reglemente.md }",
        "typ: utlösare, när: iakttagelse, då: besiktning", "typ: innehåll, i: lägesbild, kräver: [källor.datum]",
    ])
    func `keys of lists, fields and receivers may be asked for`(rule: String) {
        #expect(Self.site(rule).told.filter { $0.hasPrefix("I167") || $0.hasPrefix("I031") } == [])
    }

    @Test func `a quote is found across white space and soft hyphens`() {
        let text = "Rådet samman\u{AD}träder fyra\ngånger\u{A0}per år."
        #expect(Self.site(Self.valid[0].rule, citat: "sammanträder fyra gånger", text: text).told == [])
    }

    @Test func `a quote that stands twice says where it is from`() throws {
        let text = "## Möten\n\nRådet ses fyra gånger.\n\n## Kallelse\n\nKallelse sker fyra gånger.\n"
        #expect(Self.site(Self.valid[0].rule, citat: "fyra gånger", text: text).told == ["I163 fyra gånger"])
        let site = Self.site(Self.valid[0].rule + ", ur: \"#kallelse\"", citat: "fyra gånger", text: text)
        #expect(site.told == [])
        #expect(site.archive.documents.first?.rules.first?.quoteAnchor == "kallelse")
    }

    @Test func `a quote stands within one block`() {
        let text = "Rådet ses fyra\n\ngånger per år."
        #expect(Self.site(Self.valid[0].rule, citat: "fyra gånger", text: text).told == ["I162 fyra gånger"])
    }

    @Test func `the basis of validity is the head, so that it needs no quote`() {
        let rules = "regler:\n  - { id: g, modalitet: ska, gäller: [radet], typ: giltighet, av: överenskommelse }\n"
        #expect(SmallSite(SmallSite.rules(rules)).told == [])
    }

    @Test func `a rule may begin later, and be repealed`() throws {
        let site = Self.site(
            Self.valid[0].rule + ", från: 2025-01-01, upphävd: { datum: 2026-01-01, skäl: nytt reglemente }")
        #expect(site.told == [])
        let document = try #require(site.archive.documents.first)
        let rule = try #require(document.rules.first)
        let inForce = ["2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01"].map {
            site.archive.isInForce(rule, of: document, on: SmallSite.day($0))
        }
        #expect(inForce == [false, true, true, false])
    }

    @Test func `rules and headings share one set of ids`() {
        let rules =
            "regler:\n  - { id: moten, citat: fyra gånger, modalitet: ska, gäller: [radet], \(Self.valid[0].rule) }\n"
        let site = SmallSite(SmallSite.rules(rules, text: "## Möten\n\nRådet ses fyra gånger."))
        #expect(site.told == ["I160 moten"])
    }
}
