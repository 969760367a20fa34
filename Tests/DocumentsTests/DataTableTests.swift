import Documents
import Testing
import Text

private func table(_ text: String) -> (table: DataTable?, found: [String]) {
    var diagnostics: [Diagnostic] = []
    let (source, encoding) = SourceText.checked(path: "statistik/a.csv", bytes: Array(text.utf8), isData: true)
    let table = DataTable.read(source, diagnostics: &diagnostics)
    return (table, (encoding + diagnostics).map { $0.told(in: source) })
}

private func rows(_ table: DataTable?) -> [[String]] {
    guard let table else { return [] }
    return (0..<table.rowCount).map { row in table.headers.indices.map { table.text(row: row, column: $0) } }
}

@Suite("Tables are cut into rows and cells")
struct DataTableTests {
    @Test(
        "semicolon, comma and tab, with Windows line ends and a mark",
        arguments: [
            "år;antal\n2023;1\n2024;2\n", "år,antal\r\n2023,1\r\n2024,2", "\u{FEFF}år\tantal\n2023\t1\n2024\t2\n\n",
            "sep=;\når;antal\n 2023 ;1\n2024;\u{A0}2\n;\n",
        ])
    func separators(text: String) {
        let result = table(text)
        #expect(result.table?.headers.map(\.name) == ["år", "antal"])
        #expect(rows(result.table) == [["2023", "1"], ["2024", "2"]])
        #expect(result.found == [])
    }

    @Test("quotes hold separators, line ends and quotes")
    func quotes() {
        let result = table("a;b\n\"1;2\n3\";\"så \"\"kallad\"\"\"\nx;\"\"\n")
        #expect(rows(result.table) == [["1;2\n3", "så \"kallad\""], ["x", ""]])
        #expect(result.found == [])
    }

    @Test("a cell knows its place")
    func places() {
        let text = "å;b\nö; \"é\" \n"
        let result = table(text)
        let source = SourceText(path: "a", bytes: Array(text.utf8))
        #expect(result.table.map { source.text(in: $0.span(row: 0, column: 1)) } == "é")
        #expect(result.table.map { $0.span(row: 5, column: 9) } == SourceSpan(0, 0))
        #expect(result.table?.text(row: -1, column: 0) == "")
    }

    @Test(
        "mistakes are named at their row and column",
        arguments: [
            ("", ["1:1 I147"]), ("\n\n", ["1:1 I147"]), ("a;b\n", ["1:1 I147"]),
            ("a;b\n1\n2;3;4\n5;6\n", ["2:1 I142", "3:1 I142"]),
            ("a;;c\n1;2;3\n", ["1:3 I140"]), ("å;b;å\n1;2;3\n", ["1:5 I141"]), ("a;b\n1;\"2\n3;4\n", ["2:3 I143"]),
            ("a;b\n\"1\"x;2\n", ["2:4 I144"]), ("a;b\n1;19640823-3234\n", ["2:3 I050"]),
        ] as [(String, [String])])
    func mistakes(text: String, expected: [String]) { #expect(table(text).found == expected) }

    @Test("a ragged row is filled or cut, and the rest is read")
    func ragged() { #expect(rows(table("a;b\n1\n2;3;4\n5;6\n").table) == [["1", ""], ["2", "3"], ["5", "6"]]) }

    @Test("Windows-1252 and UTF-16 are taken as they are")
    func encodings() {
        let latin: [UInt8] = [0xE5, 0x72, 0x3B, 0x62, 0x0A, 0x31, 0x3B, 0xF6, 0x0A]
        var utf16: [UInt8] = [0xFF, 0xFE]
        for unit in "år;b\n1;ö\n".utf16 { utf16 += [UInt8(unit & 255), UInt8(unit >> 8)] }
        for bytes in [latin, utf16] {
            let (source, found) = SourceText.checked(path: "a.csv", bytes: bytes, isData: true)
            var diagnostics: [Diagnostic] = []
            #expect(rows(DataTable.read(source, diagnostics: &diagnostics)) == [["1", "ö"]])
            #expect(found.isEmpty && diagnostics.isEmpty)
        }
    }

    @Test("cells of numbers: missing, zero, none, protected and numbers are told apart")
    func cells() {
        let result = table("n\n0\n\"\"\n..\n–\n-\n<5\n< 5\n1 234,5\n12,5\n-3\n\u{2212}3\n12\u{202F}345\n")
        var diagnostics: [Diagnostic] = []
        let cells = result.table?.cells(of: [.number], diagnostics: &diagnostics).map { $0[0].content } ?? []
        #expect(diagnostics.isEmpty)
        // The row of one empty cell is no row.
        #expect(
            cells == [
                .number(DecimalNumber(0)), .notApplicable, .nothing, .nothing, .protected, .protected,
                .number(DecimalNumber(digits: 12345, decimals: 1)), .number(DecimalNumber(digits: 125, decimals: 1)),
                .number(DecimalNumber(-3)), .number(DecimalNumber(-3)), .number(DecimalNumber(12345)),
            ])
    }

    @Test("what is no number, no count, no period is an error at its cell")
    func wrongCells() {
        let text = "år;n;antal\n2023;x;1\n12/3;2;1,5\n2024;1e3;-1\n2025;<10;12,0\n2026;;\n"
        let source = SourceText(path: "a.csv", bytes: Array(text.utf8))
        var diagnostics: [Diagnostic] = []
        let table = DataTable.read(source, diagnostics: &diagnostics)
        let cells = table?.cells(of: [.period, .number, .count], diagnostics: &diagnostics)
        #expect(
            diagnostics.map { $0.told(in: source) } == [
                "2:6 I145", "3:1 I010", "3:8 I146", "4:6 I145", "4:10 I146", "5:6 I145",
            ])
        #expect(diagnostics.first?.arguments == ["x", "n", "2"])
        #expect(cells?[3][2].content == .number(DecimalNumber(12)))
        #expect(cells?[4].dropFirst().map(\.content) == [.missing, .missing])
    }
}

@Suite("Map files are read, or refused with a reason")
struct GeoJSONTests {
    private func read(_ text: String) -> (file: GeoJSONFile?, found: [String]) {
        let source = SourceText(path: "omraden/omraden.geojson", bytes: Array(text.utf8))
        var diagnostics: [Diagnostic] = []
        let file = GeoJSONFile.read(source, diagnostics: &diagnostics)
        return (file, diagnostics.map { "\($0.kind.id) \($0.kind.title.swedish)" })
    }

    private func feature(_ coordinates: String, type: String = "Polygon", id: String = "\"id\":\"centrum\",") -> String
    {
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\(id)\"properties\":{\"namn\":\"\\u00c5 \\\"x\\\"\"},\"geometry\":{\"type\":\"\(type)\",\"coordinates\":\(coordinates)}}]}"
    }

    private let square = "[[17,59],[18,59],[18,60],[17,60],[17,59]]"
    private let turned = "[[17,59],[17,60],[18,60],[18,59],[17,59]]"

    @Test("polygons, multipolygons and holes, turned the right way")
    func shapes() {
        let right = read(feature("[\(square),\(turned)]"))
        let wrong = read(feature("[\(turned),\(square)]"))
        #expect(right.found == [] && wrong.found == [])
        #expect(right.file?.feature("centrum")?.polygons == wrong.file?.feature("centrum")?.polygons)
        #expect(right.file?.feature("centrum")?.polygons.first?.holes.count == 1)
        #expect(right.file?.feature("centrum")?.name == "Å \"x\"")
        #expect(
            read(feature("[[\(square)],[\(square)]]", type: "MultiPolygon")).file?.features.first?.polygons.count == 2)
        #expect(read(feature("[\(square)]", id: "\"id\":7,")).file?.feature("7") != nil)
    }

    @Test("each mistake has its own words")
    func mistakes() {
        #expect(read(feature("[[[59,17],[59,18],[60,18],[59,17]]]")).found == ["I154 Koordinaterna är omkastade"])
        #expect(
            read(feature("[[[674000,6580000],[1,1],[1,2],[1,1]]]")).found == ["I154 Koordinaterna är inte i grader"])
        #expect(read(feature("[[[17,59],[18,59],[18,60],[17,60]]]")).found == ["I155 Ytans gräns är inte sluten"])
        #expect(read(feature("[]")).found == ["I155 Ytans gräns är inte sluten"])
        #expect(read(feature("[\(square)]", id: "")).found == ["I152 Ytan saknar id"])
        #expect(read(feature("[17,59]", type: "Point")).found == ["I151 Kartfilen har fel innehåll"])
        #expect(read("{\"type\":\"Topology\"}").found == ["I151 Kartfilen har fel innehåll"])
        #expect(read("[1]").found == ["I151 Kartfilen har fel innehåll"])
    }

    @Test(
        "what is no JSON is refused, however it is broken",
        arguments: [
            "", "{", "{]", "[1,]", "{\"a\":1,}", "{\"a\" 1}", "01", "1.", "tru", "\"\\ud800\"", "\"a", "[1] 2", "{1:2}",
            "\"\\u-000\"", "\"\\u+123\"", "\"\\u 123\"", "\"\\u12_4\"", "[1\u{A0}]", "[１]", "[-]", "[+1]", "[.5]",
            "[1e]", "[0x1]", "[{]}",
            "{\"a\":1]", "'a'", "[True]", "\"\t\"", "\"\\x00\"", "{} //",
            "\u{1}", "nul", "-",
        ])
    func broken(text: String) { #expect(read(text).found == ["I150 Kartfilen går inte att läsa"]) }

    @Test("depth is bounded")
    func depth() { #expect(read(String(repeating: "[", count: 200_000)).found == ["I150 Kartfilen går inte att läsa"]) }
}

extension GeoJSONFile {
    func feature(_ id: String) -> GeoFeature? { features.first { $0.id == id } }
}
