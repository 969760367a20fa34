import Documents
import Testing
import Text

private func read(
    _ text: String, as sorts: [DataTable.ColumnSort], decimals: [Int?] = []
) -> (cells: [[DataCell.Content]], found: [String], messages: [String]) {
    let source = SourceText(path: "statistik/a.csv", bytes: Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    let table = DataTable.read(source, diagnostics: &diagnostics)
    let cells = table?.cells(of: sorts, decimals: decimals, diagnostics: &diagnostics) ?? []
    let found = diagnostics.map { $0.told(in: source) }
    return (
        cells.map { $0.map(\.content) }, found,
        diagnostics.map { $0.kind.message.filled($0.arguments, in: .swedish) }
    )
}

private func column(
    _ numbers: [String], as sort: DataTable.ColumnSort = .number, decimals: Int? = nil
) -> (numbers: [String], found: [String], messages: [String]) {
    let result = read("x;n\n" + numbers.map { "a;\($0)\n" }.joined(), as: [.text, sort], decimals: [nil, decimals])
    let cells = result.cells.map { row in
        if case .number(let number) = row[1] { number.plain } else { "–" }
    }
    return (cells, result.found, result.messages)
}

@Suite("Numbers of foreign exports are right, or told")
struct ForeignTableTests {
    @Test("1.234 is thousands or decimals: without another number that tells, it is an error", arguments: [".", ","])
    func unclear(sign: String) {
        for sort in [DataTable.ColumnSort.number, .count] {
            let result = column(["1\(sign)000", "12\(sign)000", "7"], as: sort)
            #expect(result.numbers == ["–", "–", "7"] && result.found == ["2:3 I145", "3:3 I145"])
            #expect(result.messages.first?.contains("tusental (1\u{A0}000) eller tre decimaler (1,000)") == true)
        }
    }

    @Test("the column's other numbers tell, and so does the description")
    func clear() {
        for sign in [".", ","] {
            #expect(column(["1\(sign)234", "1\(sign)5"]).numbers == ["1.234", "1.5"])
            #expect(column(["1\(sign)234", "0\(sign)123"]).numbers == ["1.234", "0.123"])
            #expect(column(["1\(sign)234", "1 234\(sign)567"]).numbers == ["1.234", "1234.567"])
            #expect(column(["1\(sign)234", "\u{2212}12\(sign)345"], decimals: 3).numbers == ["1.234", "-12.345"])
            #expect(column(["2\(sign)00", "5\(sign)0"], as: .count).numbers == ["2", "5"])
        }
    }

    @Test("thousands with a point among decimal commas, and the other way round")
    func thousandsAmongDecimals() {
        #expect(column(["1.234", "12,5"]).found == ["2:3 I145"])
        #expect(column(["1.234", "12,5"]).numbers == ["–", "12.5"])
        #expect(column(["1,234", "12.5"]).numbers == ["–", "12.5"])
        #expect(column(["1,234", "1.234"]).numbers == ["–", "–"])
        #expect(column(["1.234", "12,5"], decimals: 3).numbers == ["–", "12.5"])
    }

    @Test("a comma and a point in one column are told at the first that differs")
    func mixed() {
        let result = column(["1,5", "2,5", "3.5", "4.5"])
        #expect(result.numbers == ["1.5", "2.5", "3.5", "4.5"] && result.found == ["4:3 I145"])
        #expect(result.messages == ["I kolumnen ”n” står både ”1,5” (rad 2) och ”3.5” (rad 4)."])
    }

    @Test("columns are judged each by itself")
    func columns() {
        let result = read("a;b\n1,5;1.5\n2,25;1.234\n", as: [.number, .number])
        #expect(result.found == [])
    }

    @Test(
        "notes below the table are told and are no rows",
        arguments: [
            ("år;n\n2023;1\n\n\"Källa: SCB\"\n\"Senast uppdaterad: 2024\"\n", ["4:2 I142", "5:2 I142"]),
            ("år;n;m\n2023;1;2\n;;\nUppgifterna är preliminära;;\n", ["4:1 I142"]),
            ("år;n;m\n2023;1;2\n1) Försök ingår inte;;\n* Skattat;;\n", ["3:1 I142", "4:1 I142"]),
            ("år;n\n2023;1\nKälla: Brå;\n", ["3:1 I142"]),
        ])
    func notes(text: String, expected: [String]) {
        let result = read(text, as: [.period, .count, .count])
        #expect(result.cells.count == 1 && result.found == expected)
    }

    @Test(
        "the sign that parts the rows below parts the headings, whatever else stands in them",
        arguments: [
            "månad,antal; alla\n2024,5\n2025,7\n", "månad;antal, alla, totalt\n2024;5\n2025;7\n",
            "månad\tantal; alla, totalt\n2024\t5\n2025\t7\n", "månad|antal alla\n2024|5\n2025|7\n",
        ])
    func separatorOfRows(text: String) {
        let result = read(text, as: [.period, .count])
        #expect(result.found == [])
        #expect(result.cells.map(\.last) == [.number(DecimalNumber(5)), .number(DecimalNumber(7))])
    }

    @Test("where no sign fits the rows, or both do, it is the one that the headings have most of")
    func separatorOfHeadings() {
        #expect(read("a;b,c;d\n1;2\n", as: []).found == ["2:1 I142"])
        #expect(
            read("a;b,c\n1;2,5\n", as: [.number, .number]).cells.first?.last
                == .number(DecimalNumber(digits: 25, decimals: 1)))
    }

    @Test("separators alone at a row's end hold nothing")
    func separatorsAtTheEnd() {
        let result = read("år;n\n2023;1;\n2024;2;;\n2025;3\n", as: [.period, .count])
        #expect(result.found == [] && result.cells.map(\.last) == [1, 2, 3].map { .number(DecimalNumber($0)) })
    }

    @Test("rows that all have one number of cells, and another than the headings, are one message and no table")
    func rowsThatDoNotFit() {
        #expect(read("år;n\n\"1\";2023;5\n\"2\";2024;7\n", as: [.period, .count]).found == ["1:1 I142"])
        #expect(read("x\n\når;n;m\n2023;1\n2024;2\n2025;3\n", as: [.period, .count]).found.count > 1)
        // One that fits is enough for the headings to be right.
        #expect(read("år;n\n2023;5\n1;2024;7\n2;2025;7\n", as: [.text, .count]).found == ["3:1 I142", "4:1 I142"])
        // Commas in numbers are told as that.
        #expect(read("år,n\n2023,1,5\n2024,2,5\n", as: [.period, .number]).found == ["2:6 I142"])
    }

    @Test(
        "a file in another format than its name says is one message",
        arguments: [
            "CHARSET=\"ANSI\";\nDATA=1 2;\n", "{\"version\":\"2.0\"}\n", "[1,2]\n", "<table>\n<tr>\n",
            "år      n\n2023    5\n2024    7,5\n",
        ])
    func otherFormats(text: String) { #expect(read(text, as: [.period, .count]).found == ["1:1 I142"]) }

    @Test("spaces after commas, and two of them in a title, part no cells")
    func spacesInTables() {
        #expect(read("år,  n\n2023,  5\n", as: [.period, .count]).found == [])
        #expect(read("Anmälda brott  i Ådala\når;n\n2023;5\n2024;5\n", as: [.period, .count]).found == ["1:1 I142"])
    }

    @Test("what a spreadsheet or another program writes in place of a number is told in its own words")
    func otherPrograms() {
        func title(_ cell: String) -> String? {
            let source = SourceText(path: "a.csv", bytes: Array("x;n\na;\(cell)\n".utf8))
            var diagnostics: [Diagnostic] = []
            _ = DataTable.read(source, diagnostics: &diagnostics)?.cells(
                of: [.text, .number], diagnostics: &diagnostics)
            return diagnostics.first.map { $0.kind.title.swedish }
        }
        for cell in ["#DIV/0!", "#VÄRDEFEL!", "#NAMN?", "####", "Err:502"] {
            #expect(title(cell) == "Kalkylprogrammet hade inget tal")
        }
        for cell in ["NaN", "NA", "N/A", "null", "#SAKNAS!", "#N/A"] {
            #expect(title(cell) == "Uppgiften saknas, på ett annat programs sätt")
        }
        for cell in ["02-maj", "maj-02", "2.maj", "jan-24"] { #expect(title(cell) == "Talet har blivit ett datum") }
        for cell in ["<10", "< 3", "≤4", "1-4", "1–9", "färre än 5"] { #expect(title(cell) == "En annan gräns än 1–4") }
        for cell in ["3 kr", "12 %", "x", "#3", "5*", "1-2-3", "<x", "12 st"] {
            #expect(title(cell) == "Cellen är inget tal")
        }
    }

    @Test("a period within quotes may have spaces around it")
    func spacedPeriod() {
        let result = read("år;n\n\" 2023 \";1\n\"2024\u{A0}\";2\n", as: [.period, .count])
        #expect(result.found == [] && result.cells.map(\.first) == [.text("2023"), .text("2024")])
    }

    @Test("a row whose values are missing is a row, also below an empty line")
    func missingValues() {
        #expect(read("år;n\n2023;1\n\n2024;\n", as: [.period, .count]).cells.last?.last == .missing)
        #expect(read("x;n;m\na;1;2\nb;;\n", as: [.text, .count, .count]).cells.count == 2)
        #expect(read("x;n;m\na;1;2\nb;;\n", as: [.text, .count, .count]).found == [])
    }

    @Test("a heading over two lines within its cell is one line")
    func brokenHeading() {
        let source = SourceText(path: "a.csv", bytes: Array("år;\"Anmälda\nbrott\"\n2024;120\n".utf8))
        var diagnostics: [Diagnostic] = []
        let table = DataTable.read(source, diagnostics: &diagnostics)
        #expect(table?.headers.map(\.name) == ["år", "Anmälda brott"] && diagnostics.isEmpty)
    }

    @Test("headings on one line with a gap in them are told as that, whatever stands below")
    func gapInHeadings() {
        #expect(read("x;;n\na;1;2\n", as: [.text, .text, .number]).found == ["1:3 I140"])
        #expect(read("x;;n\na;b;c\nd;e;f\n", as: [.text, .text, .text]).found == ["1:3 I140"])
    }
}
