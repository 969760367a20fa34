import HTML
import Records
import Templates
import Testing
import Text

@testable import Site

/// Charts as readers meet them: on their pages, as files of numbers, and as pictures.
@Suite struct ChartPageTests {
    private func picture(_ number: Int) throws -> ShownChart {
        let site = try GoldenSite(chartSite)
        let record = try #require(site.context.archive.record(named: "lagesbilder/2026"))
        return try #require(site.context.chart(.fence(record, number: number)))
    }

    @Test func aPageShowsItsChartsWithTableNotesAndSource() throws {
        try GoldenSite(chartSite).expect("/lagesbilder/2026/", matches: "diagram")
    }

    @Test func aProblemsOwnPageShowsItsNumbers() throws {
        let page = try #require(try GoldenSite(chartSite).page("/lagesbilder/2026/klotter/"))
        #expect(
            page.contains(
                "<figure class=\"diagram\" id=\"_diagram-4\" role=\"group\" aria-labelledby=\"_diagram-4-rubrik\">"))
    }

    @Test func missingWithheldAndZeroAreKeptApart() throws {
        let chart = try picture(4)
        #expect(chart.lines[0].values.map(\.content) == [.protected, .number(0), .number(7), .protected, .number(6)])
        #expect(
            chart.fileRows == [
                ["år", "klotter"], ["2021", "<5"], ["2022", "0"], ["2023", "7"], ["2024", "<5"], ["2025", "6"],
            ])
        #expect(chart.table.rows[0] == ["2021", "1–4 (skyddad uppgift)"])
        #expect(chart.notes.contains { $0.hasPrefix("Streckad ruta: 1–4 (skyddad uppgift).") })
        #expect(chart.form == .bars)
    }

    @Test func aChangeIsHeldAgainstChance() throws {
        let notes = try picture(1).notes
        #expect(notes.contains("2025 mot 2024 (61 mot 90): Skillnaden är större än vad slumpen kan ge."))
        #expect(!notes.contains { $0.hasPrefix("2025 mot 2021") }, "numbers across a break are not compared")
        #expect(notes.contains("Ihåliga punkter är preliminära."))
        #expect(notes.contains("Lucka: uppgift saknas. Det är inte detsamma som noll."))
        #expect(notes.contains { $0.hasPrefix("Streckad lodrät linje: serieavbrott 2023, ny kod.") })
    }

    @Test func sharesHaveMarginsOfHowManyAnswered() throws {
        let chart = try picture(3)
        #expect(
            chart.notes.contains { $0.hasPrefix("Felmarginalen är mellan 6 och 7 procentenheter åt vardera hållet") })
        #expect(
            chart.notes.contains(
                "Mot siffran före: skillnaden är större än vad slumpen kan ge för Norr. För övriga: skillnaden är inte större än vad slumpen kan ge."
            ))
        #expect(chart.table.columns.map(\.label) == ["År", "Centrum", "Norr"])
    }

    @Test func theWholeMunicipalityIsNotAnAreaAmongOthers() throws {
        let chart = try picture(2)
        #expect(chart.form == .horizontalBars)
        #expect(chart.points.map(\.name) == ["Centrum", "Norr"])
        #expect(chart.table.rows.map(\.first) == ["Centrum", "Norr", "Lillby"])
        #expect(chart.subtitle == "Anmälningar, 2025. Lillby kommun.")
    }

    @Test func aPictureByItselfTellsClaimUnitPeriodAreaAndSource() throws {
        var out = ByteBuffer()
        writePicture(try picture(1), into: &out)
        let text = String(decoding: out.bytes(), as: UTF8.self)
        #expect(text.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
        for words in [
            "Klottret i Centrum", "Anmälningar per år, 2021–2025. Centrum.", "Källa: Påhittade tal", "20 januari 2026",
            "<title>", "<desc>",
        ] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(!text.contains("style"))
        #expect(!text.contains("class"))
    }

    @Test func everyChartHasItsOwnFiles() throws {
        let site = try GoldenSite(chartSite).context
        let charts = site.charts().map(\.chart)
        let files = charts.flatMap { [$0.numbersFile?.destination, $0.pictureFile?.destination] }.compactMap { $0 }
        #expect(Set(files).count == charts.count * 2)
        #expect(
            String(decoding: site.csv(of: try picture(2)), as: UTF8.self)
                == "område,klotter\r\ncentrum,61\r\nnorr,6\r\nlillby,67\r\n")
    }

    @Test func aClaimWithinChanceIsTold() throws {
        let text = chartSite.replacing("minskade från 1 204 till 61", with: "ökade från 90 till 98")
        let kinds = try GoldenSite(text).diagnostics.map(\.kind.id)
        #expect(kinds.contains("I206"))
        #expect(!(try GoldenSite(chartSite).diagnostics.map(\.kind.id).contains("I206")))
    }

    @Test func chanceFollowsTheRuleOfTwoCounts() {
        #expect(Chance.explains(counts: 57, 43))
        #expect(!Chance.explains(counts: 64, 43))
        #expect(Chance.explains(counts: 0, 0))
        #expect(Chance.explains(counts: 0, 3))
        #expect(!Chance.explains(counts: 0, 4))
        #expect(Chance.explains(percent: 51, of: 198, 60, of: 196))
        #expect(!Chance.explains(percent: 77, of: 211, 60, of: 209))
        #expect(Chance.margin(percent: 50, of: 0) == 0)
        #expect(abs(Chance.margin(percent: 50, of: 1_000) - 3.099) < 0.001)
    }
}
