import Records
import Testing
import Text

struct FieldTests {
    static let analysis = """
        ---
        titel: Orsaker
        ---
        ## Orsak: Mörka stråk {#morka}
        - Belägg: mätning

        ## Orsak: Tomma torg {#tomma}
        - Belägg: mätning
        """

    static func measure(_ fields: String) throws -> (Measure, SmallSite) {
        let site = SmallSite([
            "orsaksanalyser/2025.md": analysis,
            "atgardsplaner/2025.md": "---\ntitel: Plan\n---\n## Åtgärd: Belysning\n\(fields)\n",
        ])
        return (try #require(site.archive.plans.first?.measures.first), site)
    }

    static func told(_ fields: String) throws -> [String] { try measure(fields).1.told }

    @Test(arguments: [
        "- Orsak: ../orsaksanalyser/2025.md#morka, ../orsaksanalyser/2025.md#tomma",
        "- Orsak: [Mörka](../orsaksanalyser/2025.md#morka), [Tomma](../orsaksanalyser/2025.md#tomma)",
        "- Orsak:\n  - ../orsaksanalyser/2025.md#morka\n  - [Tomma](../orsaksanalyser/2025.md#tomma)",
    ])
    func `several values stand with commas or as a list of their own`(fields: String) throws {
        let (measure, site) = try Self.measure(fields)
        #expect(site.told == [])
        #expect(
            measure.causes.map { site.words($0) } == ["orsaksanalyser/2025#morka", "orsaksanalyser/2025#tomma"])
    }

    @Test(arguments: [
        ("Klart: löpande", nil), ("Klart: 2025-03-12", "2025-03-12"), ("Klart: 12 mars 2025", "2025-03-12"),
        ("Klart: mars 2025", "2025-03-31"), ("Klart: våren 2025", "2025-06-30"), ("Klart: hösten 2025", "2025-12-31"),
        ("Klart: 2025", "2025-12-31"), ("Klart: T1 2025", "2025-04-30"), ("Klart: kvartal 1 2025", "2025-03-31"),
        ("Klart: vecka 12 2025", "2025-03-23"),
    ])
    func `a deadline given as a longer time is its last day`(field: String, last: String?) throws {
        let (measure, site) = try Self.measure("- " + field)
        #expect(site.told == [])
        guard case .by(let moment) = measure.deadline else {
            return #expect(last == nil && measure.deadline == .ongoing)
        }
        #expect(moment.last.iso == last)
    }

    @Test func `a decision has who, when, where in the notes and its number`() throws {
        let (measure, site) = try Self.measure("- Beslut: Kommunstyrelsen, 2025-03-12, § 41, KS 2025/41")
        #expect(site.told == [])
        let decision = try #require(measure.decisions.first)
        #expect(site.words(decision.by) == "text: Kommunstyrelsen")
        #expect(decision.date.iso == "2025-03-12")
        #expect(decision.paragraph == "41" && decision.diaryNumber == "KS 2025/41")
    }

    @Test func `each party decides in its own organisation`() throws {
        let (measure, site) = try Self.measure(
            "- Beslut:\n  - Kommunstyrelsen, 2025-03-12, § 41\n  - Rådet, 2025-04-02, § 7")
        #expect(site.told == [])
        #expect(measure.decisions.map { site.words($0.by) } == ["text: Kommunstyrelsen", "organ/radet"])
    }

    @Test func `what looks like an id and names nothing is an error, free text is not`() throws {
        #expect(try Self.told("- Ansvarig: gruppn") == ["I101 gruppn"])
        #expect(try Self.told("- Ansvarig: fritid och kultur") == [])
        #expect(try Self.told("- Ansvarig: Fritid") == [])
        let (measure, site) = try Self.measure("- Ansvarig: gruppen/ledare")
        #expect(site.words(measure.owner) == "organ/gruppen/ledare")
        #expect(try Self.told("- Ansvarig: gruppen/ledarn") == ["I101 gruppen/ledarn"])
    }

    @Test func `periods are written with two ends, one name or a mapping`() {
        for period in ["2025–2026", "{ från: 2025-01-01, till: 2026-12-31 }", "2025-01-01 – 2026-12-31"] {
            let site = SmallSite(["atgardsplaner/2025.md": "---\ntitel: Plan\nperiod: \(period)\n---\n"])
            #expect(site.told == [])
            #expect(site.archive.plans.first?.period?.first.iso == "2025-01-01", "\(period)")
            #expect(site.archive.plans.first?.period?.last.iso == "2026-12-31", "\(period)")
        }
    }

    @Test func `an undertaking has a goal, and a verdict from each party`() throws {
        let site = SmallSite([
            "loften/2025.md": """
            ---
            titel: Löfte
            parter: [Kommunen, Polismyndigheten]
            ---
            ## Åtagande: Kontroller
            - Part: Polismyndigheten
            - Mål: minst 40 kontroller

            ### Uppföljning 2025-05-10
            - Period: T1 2025
            - Utfall: 12,5
            - Bedömning (Kommunen): infriat
            - Bedömning (Polismyndigheten): delvis infriat
            """
        ])
        #expect(site.told == [])
        let undertaking = try #require(site.archive.promises.first?.undertakings.first)
        let followUp = try #require(undertaking.followUps.first)
        #expect(followUp.verdicts.map(\.party) == ["Kommunen", "Polismyndigheten"])
        #expect(followUp.verdicts.map(\.word) == ["infriat", "delvis infriat"])
        #expect(followUp.head.anchor == "kontroller-2025-05-10")
        #expect(followUp.period?.last.iso == "2025-04-30")
    }

    @Test func `a number with a point before three digits may be thousands, and is never guessed at`() {
        func told(goal: String, outcome: String) -> [String] {
            SmallSite([
                "loften/2025.md": """
                ---
                titel: L
                parter: [Kommunen]
                ---
                ## Åtagande: A
                - Part: Kommunen
                - Mål: \(goal)

                ### Uppföljning 2025-05-10
                - Utfall: \(outcome)
                """
            ]).told
        }
        #expect(told(goal: "högst 1.500 anmälningar", outcome: "1 200") == ["I015 högst 1.500 anmälningar"])
        #expect(told(goal: "högst 1 500 anmälningar", outcome: "1.200") == ["I015 1.200"])
        #expect(told(goal: "högst 1,5 anmälningar", outcome: "1.25") == [])
        #expect(told(goal: "högst 0.125 anmälningar", outcome: "1,200") == [])
    }

    @Test func `a party that made no promise can't judge it`() {
        let site = SmallSite([
            "loften/2025.md":
                "---\ntitel: L\nparter: [Kommunen]\n---\n## Åtagande: A\n- Part: Komunen\n- Mål: minst 4 möten\n"
        ])
        #expect(site.told == ["I031 Komunen"])
    }
}
