import Documents
import Records
import Testing
import Text

@Suite struct DataSeriesDecoderTests {
    static let description = """
        titel: Anmälda brott
        källa: Påhittade tal
        hämtad: 2026-01-20
        läge: preliminär
        axel: brott
        känslig: ja
        kolumner:
          år: { slag: period }
          område: { slag: område }
          klotter: { slag: antal, enhet: anmälningar, namn: Klotter }
        serieavbrott: [{ vid: 2023, varför: ny kod }]

        """

    static func decode(_ description: String, _ table: String?) -> (DataSeries?, DecodedRecord?, [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let decoded = DataSeriesDecoder.decode(
            description: SourceText(path: "statistik/brott.yaml", bytes: Array(description.utf8)),
            table: table.map { SourceText(path: "statistik/brott.csv", bytes: Array($0.utf8)) }, id: RecordID(0),
            diagnostics: &diagnostics)
        guard case .dataSeries(let series) = decoded?.record else { return (nil, decoded, diagnostics) }
        return (series, decoded, diagnostics)
    }

    @Test func aSeriesHoldsItsDescriptionAndItsRows() throws {
        let (found, decoded, diagnostics) = Self.decode(
            Self.description, "år;område;klotter\n2024;centrum;12\n2025;centrum;<5\n2024;norrvik;\n2025;norrvik;..\n")
        let series = try #require(found)
        #expect(diagnostics.isEmpty)
        #expect(series.head.name == "statistik/brott")
        #expect(series.isPreliminary && series.isSensitive && series.axis == .crime)
        #expect(series.columns.map(\.label) == ["år", "område", "Klotter"])
        #expect(
            series.rows.map { $0[2].content } == [.number(DecimalNumber(12)), .protected, .missing, .notApplicable])
        #expect(series.breaks.first?.why == "ny kod")
        // Each area is referred to once, at the cell where it first stands.
        #expect(decoded?.references.map(\.text) == ["centrum", "norrvik"])
        #expect(decoded?.references.first?.file == "statistik/brott.csv")
    }

    @Test func theCodesOfStatisticsToolsAreReadAsPeriods() throws {
        let (found, _, diagnostics) = Self.decode(
            "titel: Brott\nkälla: Polisen\nhämtad: 2026-01-20\nläge: slutlig\nkolumner:\n"
                + "  månad: { slag: period }\n  klotter: { slag: antal, enhet: brott }\n",
            "månad;klotter\n2024M01;12\n2024M02;9\n2024M13;8\n")
        let series = try #require(found)
        #expect(series.rows.map { $0[0].content }.prefix(2) == [.text("januari 2024"), .text("februari 2024")])
        #expect(diagnostics.map(\.kind.id) == ["I010"])
    }

    @Test func aColumnThatIsNotDescribedIsAnErrorAtItsHeading() {
        let (_, _, diagnostics) = Self.decode(
            Self.description, "år;område;klotter;snatteri\n2024;centrum;12;3\n")
        #expect(diagnostics.map(\.kind) == [.dataColumnUndescribed])
        #expect(diagnostics.first?.file == "statistik/brott.csv")
        #expect(diagnostics.first?.arguments.first == "snatteri")
    }

    @Test(
        "the example for a column that is not described is one for what stands in it",
        arguments: [
            ("snatteri", "3", "{ slag: antal, enhet: anmälningar }"), ("år", "", "{ slag: period }"),
            ("när", "våren 2024", "{ slag: period }"), ("Område", "norrvik", "{ slag: område }"),
            ("svar", "12 %", "{ slag: andel, enhet: procent }"), ("plats", "torget", "{ slag: text }"),
            ("antal", "..", "{ slag: antal, enhet: anmälningar }"),
        ])
    func example(name: String, cell: String, expected: String) {
        let (_, _, diagnostics) = Self.decode(
            "titel: Brott\nkälla: Polisen\nhämtad: 2026-01-20\nläge: slutlig\nkolumner:\n  klotter: { slag: antal, enhet: brott }\n",
            "klotter;\(name)\n12;\(cell)\n")
        #expect(diagnostics.first { $0.kind == .dataColumnUndescribed }?.arguments.last == expected)
    }

    @Test func aDescribedColumnThatIsMissingIsAnErrorAtItsKey() {
        let (_, _, diagnostics) = Self.decode(Self.description, "år;område\n2024;centrum\n")
        #expect(diagnostics.map(\.kind) == [.dataColumnMissing])
        #expect(diagnostics.first?.file == "statistik/brott.yaml")
    }

    @Test func aBadPeriodAndABadNumberAreErrorsAtTheirCells() {
        let (_, _, diagnostics) = Self.decode(Self.description, "år;område;klotter\nI fjol;centrum;många\n")
        #expect(diagnostics.count == 2)
        #expect(diagnostics.allSatisfy { $0.file == "statistik/brott.csv" && $0.span != nil })
    }

    @Test func twoRowsOfOnePeriodAndAreaAreAnError() {
        let (_, _, diagnostics) = Self.decode(Self.description, "år;område;klotter\n2024;centrum;1\n2024;centrum;2\n")
        #expect(diagnostics.map(\.kind) == [.dataRowRepeated])
        #expect(diagnostics.first?.arguments == ["3", "2"])
    }

    @Test func `headings that stand once more are told with their line`() {
        let heading = "år;område;klotter\n"
        let (_, _, diagnostics) = Self.decode(
            Self.description, heading + "2024;centrum;1\n" + heading + "2025;centrum;2\n")
        #expect(diagnostics.map(\.kind) == [.dataHeadingsAgain])
        #expect(diagnostics.first?.arguments == ["3"])
    }

    @Test func `one period written in two ways is one`() {
        let description =
            "titel: Brott\nkälla: Polisen\nhämtad: 2026-01-20\nläge: slutlig\nkolumner:\n"
            + "  tid: { slag: period }\n  klotter: { slag: antal, enhet: brott }\n"
        for (first, second) in [
            ("kvartal 1 2024", "kvartal 01 2024"), ("2024-03-12", "12 mars 2024"),
            ("T1 2024", "januari 2024–april 2024"),
        ] {
            let (_, _, diagnostics) = Self.decode(description, "tid;klotter\n\(first);12\n\(second);9\n2023;7\n")
            #expect(diagnostics.map(\.kind) == [.dataRowRepeated])
        }
    }

    @Test func `a row without its period or its words is an error, and without a remark it is none`() {
        let (_, _, missing) = Self.decode(
            Self.description, "år;område;klotter\n2024;centrum;12\n;norrvik;9\n;strandby;7\n")
        #expect(missing.map(\.kind) == [.dataKeyMissing])
        #expect(missing.first?.arguments == ["3", "år", "2"])
        let words =
            "titel: Brott\nkälla: Polisen\nhämtad: 2026-01-20\nläge: slutlig\nkolumner:\n"
            + "  år: { slag: period }\n  ord: { slag: text }\n  klotter: { slag: antal, enhet: brott }\n"
        #expect(Self.decode(words, "år;ord;klotter\n2024;;12\n2025;ny kod;9\n").2.isEmpty)
        #expect(Self.decode(words, "år;ord;klotter\n2024;män;12\n2024;;9\n").2.map(\.kind) == [.dataKeyMissing])
    }

    @Test func `a period within another is asked about, and periods that follow are not`() {
        let description =
            "titel: Brott\nkälla: Polisen\nhämtad: 2026-01-20\nläge: slutlig\nkolumner:\n"
            + "  tid: { slag: period }\n  klotter: { slag: antal, enhet: brott }\n"
        func found(_ periods: String...) -> [String] {
            Self.decode(description, "tid;klotter\n" + periods.map { "\($0);12\n" }.joined()).2.flatMap(\.arguments)
        }
        #expect(found("T1 2024", "T2 2024", "T3 2024", "2024") == ["tid", "2024", "5", "T1 2024", "2"])
        #expect(found("januari 2024–mars 2024", "januari 2024–juni 2024").first == "tid")
        #expect(found("2023", "2024", "T1 2025", "T2 2025") == [])
        #expect(found("2020–2022", "2021–2023", "2022–2024") == [])
        #expect(found("vecka 52 2024", "vecka 1 2025", "2025-01-06") == [])
    }

    @Test func `the numbers of municipalities are no years`() {
        let description =
            "titel: Brott\nkälla: Polisen\nhämtad: 2026-01-20\nläge: slutlig\nkolumner:\n"
            + "  kod: { slag: text }\n  klotter: { slag: antal, enhet: brott }\n"
        func sort(_ first: String, _ second: String) -> DataSeries.Column.Sort? {
            Self.decode(description, "kod;klotter\n\(first);12\n\(second);9\n").0?.columns.first?.sort
        }
        #expect(sort("1480", "1280") == .text && sort("2023", "2024") == .period)
    }

    @Test func aDescriptionWithoutATableIsAnError() {
        let (series, _, diagnostics) = Self.decode(Self.description, nil)
        #expect(series?.rows.isEmpty == true)
        #expect(diagnostics.map(\.kind) == [.dataTableMissing])
    }
}
