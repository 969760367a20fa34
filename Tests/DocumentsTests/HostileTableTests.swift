import Documents
import Foundation
import Testing
import Text

private struct Read {
    var headers: [String] = []
    var rows: [[String]] = []
    var found: [String] = []
    var cells: [[DataCell.Content]] = []
}

private func read(_ bytes: [UInt8], as sorts: [DataTable.ColumnSort] = []) -> Read {
    let (source, encoding) = SourceText.checked(path: "statistik/a.csv", bytes: bytes, isData: true)
    var diagnostics = encoding
    var result = Read()
    if let table = DataTable.read(source, diagnostics: &diagnostics) {
        result.headers = table.headers.map(\.name)
        result.rows = (0..<table.rowCount).map { row in
            table.headers.indices.map { table.text(row: row, column: $0) }
        }
        if !sorts.isEmpty { result.cells = table.cells(of: sorts, diagnostics: &diagnostics).map { $0.map(\.content) } }
    }
    result.found = diagnostics.map { $0.told(in: source) }
    return result
}

private func number(_ digits: Int64, _ decimals: UInt8 = 0) -> DataCell.Content {
    .number(DecimalNumber(digits: digits, decimals: decimals))
}

@Suite("Exports from statistics programs are read right, or told")
struct HostileTableTests {
    static let encodings: [(String, @Sendable (String) -> [UInt8])] = [
        ("UTF-8", { Array($0.utf8) }), ("UTF-8 with a mark", { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }),
        ("Windows-1252", { Array($0.data(using: .windowsCP1252) ?? Data()) }),
        ("Latin-1", { Array($0.data(using: .isoLatin1) ?? Data()) }),
        ("UTF-16 LE with a mark", { [0xFF, 0xFE] + Array($0.data(using: .utf16LittleEndian) ?? Data()) }),
        ("UTF-16 BE with a mark", { [0xFE, 0xFF] + Array($0.data(using: .utf16BigEndian) ?? Data()) }),
        ("UTF-16 LE", { Array($0.data(using: .utf16LittleEndian) ?? Data()) }),
        ("UTF-16 BE", { Array($0.data(using: .utf16BigEndian) ?? Data()) }),
    ]

    @Test("every encoding, separator and line end gives the same table", arguments: encodings.indices)
    func everyForm(encoding: Int) {
        for separator in [";", ",", "\t"] {
            for end in ["\n", "\r\n", "\r"] {
                for declares in [false, true] {
                    let rows = [
                        ["område", "år", "antal"], ["Ånge", "2023", "\"1 234\""], ["\"Öster\"", "2024", ".."],
                    ]
                    let text =
                        (declares ? "sep=\(separator)\(end)" : "")
                        + rows.map { $0.joined(separator: separator) + end }.joined()
                    let result = read(Self.encodings[encoding].1(text), as: [.text, .period, .count])
                    #expect(
                        result.headers == ["område", "år", "antal"],
                        "\(Self.encodings[encoding].0) \(separator.debugDescription)")
                    #expect(result.rows == [["Ånge", "2023", "1 234"], ["Öster", "2024", ".."]])
                    #expect(result.cells.map { $0[2] } == [number(1234), .notApplicable])
                    #expect(result.found == [])
                }
            }
        }
    }

    @Test(
        "Excel's first line in capitals, in quotes and filled up, and empty columns on the right",
        arguments: [
            "SEP=;\nområde;antal\nÖster;5\n", "\"sep=;\"\r\nområde;antal\r\nÖster;5\r\n",
            "sep=;;;\nområde;antal;;\nÖster;5;;\n",
            "sep=|\nområde|antal\nÖster|5\n", "område;antal;;\nÖster;5;;\n", "område;antal; ;\nÖster;5\n;;;\n",
        ])
    func declarations(text: String) {
        let result = read(Array(text.utf8), as: [.text, .count])
        #expect(result.headers == ["område", "antal"])
        #expect(result.rows == [["Öster", "5"]])
        #expect(result.cells.map { $0.last } == [number(5)])
        #expect(result.found == [])
    }

    @Test("a column without a heading on the right that holds something is told, once")
    func namelessColumn() {
        let result = read(Array("område;antal;;\nÖster;5;6;\nVäster;7;;\n".utf8))
        #expect(result.found == ["1:14 I140", "1:15 I140"])
    }

    @Test("a title with a comma in it, and an empty line below, is told and is no heading")
    func titleWithComma() {
        for end in ["\n", "\r\n", "\r"] {
            let text =
                "Folkmängd efter region, kön och år||\"region\",\"kön\",\"2022\"|\"Ånge\",\"män\",7|\"Ånge\",\"kvinnor\",8|"
            let result = read(Array(text.replacing("|", with: end).utf8))
            #expect(result.headers == ["region", "kön", "2022"])
            #expect(result.found == ["1:1 I142"])
        }
        // Without the empty line it may be a line of headings that lacks one.
        #expect(read(Array("a,b\n1,2,x\n3,4,x\n5,6,x\n".utf8)).headers == ["a", "b"])
    }

    @Test("a decimal comma in a file whose cells commas part is told once, with its number")
    func decimalComma() {
        #expect(
            read(Array("område,2022,2023\nÖster,12,5,13,1\nVäster,7,0,8,25\nSöder,5,6\n".utf8)).found == ["2:12 I142"])
        #expect(read(Array("område,antal\nÖster,1,234\nVäster,-2,345,678\n".utf8)).found == ["2:7 I142"])
        // Too many cells for another reason, and too few.
        #expect(
            read(Array("område,antal\nÖster,1,x\nVäster\n\"a\",\"1\",\"2\"\n".utf8)).found == [
                "2:1 I142", "3:1 I142", "4:1 I142",
            ])
    }

    @Test(
        "numbers as they are written",
        arguments: [
            ("1234", number(1234)), ("1 234", number(1234)), ("1\u{A0}234", number(1234)),
            ("1\u{2009}234", number(1234)), ("1\u{202F}234", number(1234)), ("1\u{2007}234", number(1234)),
            ("12 345 678", number(12_345_678)), ("1,5", number(15, 1)), ("1.5", number(15, 1)),
            ("1 234,50", number(123_450, 2)), ("-1,5", number(-15, 1)), ("\u{2212}1,5", number(-15, 1)),
            ("0", number(0)), ("0,0", number(0, 1)), ("..", .notApplicable), (".", .notApplicable), ("–", .nothing),
            ("-", .nothing), ("<5", .protected), ("< 5", .protected), ("\" 7 \"", .missing), ("007", number(7)),
            ("  8  ", number(8)),
        ] as [(String, DataCell.Content)])
    func numbers(text: String, expected: DataCell.Content) {
        let result = read(Array("x;n\na;\(text)\n".utf8), as: [.text, .number])
        if text == "\" 7 \"" {
            #expect(result.found == ["2:4 I145"])
        } else {
            #expect(result.found == [] && result.cells.first?.last == expected)
        }
    }

    @Test("empty, zero, .., – and <5 are five different things")
    func apart() {
        let result = read(Array("x;n\na;\nb;0\nc;..\nd;–\ne;<5\n".utf8), as: [.text, .count])
        #expect(result.cells.map { $0[1] } == [.missing, number(0), .notApplicable, .nothing, .protected])
        #expect(Set(result.cells.map { $0[1] }).count == 5 && result.found == [])
    }

    @Test(
        "what is no number is told, never guessed at",
        arguments: [
            "1e3", "0x1F", "1 23", "12 34", "1 2345", "1.234,5", "1,234.5", "1,", ",5", "--", "…", "n/a", "x", "<10",
            "5%", "+5",
            "1 234 5", "12:30", "½", "NaN", "1234567890123456789", "- 5", "1\u{2003}234", "#DIV/0!", "=1+1",
        ])
    func notNumbers(text: String) {
        let result = read(Array("x;n\na;\(text)\n".utf8), as: [.text, .number])
        #expect(result.found == ["2:3 I145"] && result.cells.first?.last == .missing)
    }

    @Test("PxWeb's exports: with quoted cells, and with a title that is told")
    func pxWeb() {
        let table =
            "\"region\",\"brottstyp\",\"2023\",\"2024\"\r\n\"00 Riket\",\"Skadegörelse, klotter\",\"..\",1.5\r\n"
            + "\"01 Stockholms län\",\"Totalt\",12,–\r\n\"03 Uppsala län\",\"Totalt\",13,-\r\n"
        let plain = read(Array(table.data(using: .windowsCP1252) ?? Data()), as: [.text, .text, .number, .number])
        #expect(plain.headers == ["region", "brottstyp", "2023", "2024"] && plain.found == [])
        #expect(plain.cells[0] == [.text("00 Riket"), .text("Skadegörelse, klotter"), .notApplicable, number(15, 1)])
        for title in ["\"Anmälda brott efter region, brottstyp och år\"\r\n\r\n", "Anmälda brott\r\n"] {
            let titled = read(Array((title + table).utf8), as: [.text, .text, .number, .number])
            #expect(titled.headers == plain.headers && titled.rows == plain.rows && titled.found == ["1:1 I142"])
        }
    }

    @Test("a spreadsheet's title row is told, and the headings below it are taken")
    func spreadTitle() {
        let result = read(Array("Anmälda brott 2024;;\n;;\når;n;m\n2023;1;2\n;;\n".utf8))
        #expect(
            result.headers == ["år", "n", "m"] && result.rows == [["2023", "1", "2"]] && result.found == ["1:1 I142"])
    }

    @Test("Kolada's exports: points for decimals, empty cells, one row a municipality and year")
    func kolada() {
        let text = "kommun,kön,år,Anmälda våldsbrott (antal/100 000 inv)\nÅdala,Alla,2023,812.4\nÅdala,Alla,2024,\n"
        let result = read(Array(text.utf8), as: [.text, .text, .period, .number])
        #expect(result.cells.map { $0[3] } == [number(8124, 1), .missing] && result.found == [])
    }

    @Test("one column of decimal commas is one column")
    func decimalCommas() {
        #expect(read(Array("n\n1,5\n2,5\n3,5\n".utf8)).rows == [["1,5"], ["2,5"], ["3,5"]])
    }

    @Test("a sum among the periods is told as one")
    func totals() {
        for word in ["Totalt", "SUMMA", "Summa:", "Samtliga år", "Total"] {
            #expect(read(Array("år;n\n2023;1\n\(word);2\n".utf8), as: [.period, .count]).found == ["3:1 I159"])
        }
    }

    @Test("quotes over lines, ragged rows, headings twice or missing: at their places, and the rest is read")
    func structure() {
        let quoted = read(Array("a;b\n\"1\n2\r\n3\";\"x\"\"y\"\"\"\n4;5\n".utf8))
        #expect(quoted.rows == [["1\n2\r\n3", "x\"y\""], ["4", "5"]] && quoted.found == [])
        #expect(read(Array("a;b\n1\n2;3;4\n5;6\n".utf8)).found == ["2:1 I142", "3:1 I142"])
        #expect(read(Array("a;a;\n1;2;3\n".utf8)).found == ["1:3 I141", "1:5 I140"])
        #expect(read(Array("a;A\n1;2\n".utf8)).found == [])
        let open = read(Array("a;b\n1;\"2\n3;4\n5;6\n".utf8))
        #expect(open.found == ["2:3 I143"] && open.rows == [["1", ""]])
    }

    @Test("a hundred thousand rows take no longer than ten times ten thousand", .timeLimit(.minutes(15)))
    func large() {
        func text(_ rows: Int) -> [UInt8] {
            var text = "område;år;antal;per tusen\n"
            for row in 0..<rows { text += "Ådala \(row);\(2000 + row % 25);\(row);1 234,5\n" }
            return Array(text.utf8)
        }
        let sorts: [DataTable.ColumnSort] = [.text, .period, .count, .number]
        var spent: [Duration] = []
        for rows in [10_000, 100_000] {
            let bytes = text(rows)
            spent.append(
                ContinuousClock().measure {
                    let (source, _) = SourceText.checked(path: "a.csv", bytes: bytes, isData: true)
                    var diagnostics: [Diagnostic] = []
                    let table = DataTable.read(source, diagnostics: &diagnostics)
                    #expect(table?.cells(of: sorts, diagnostics: &diagnostics).count == rows && diagnostics.isEmpty)
                })
        }
        // Ten times the rows: ten times the time, and room for a busy machine. A square would take a hundred.
        #expect(spent[1] < spent[0] * 60 + .milliseconds(200))
        #if DEBUG
            #expect(spent[1] < .seconds(90))
        #else
            #expect(spent[1] < .seconds(1))
        #endif
    }

    @Test("a table that is all mistakes is told shortly and soon", .timeLimit(.minutes(15)))
    func allWrong() {
        for line in ["x;y;z\n", "\"\n", "640823-3234;1\n", ";;;;;\n", "\"a\"b;c\n", "\r\r\n", "sep=;\n"] {
            let bytes = Array(("a;b\n" + String(repeating: line, count: 20_000)).utf8)
            let spent = ContinuousClock().measure {
                #expect(read(bytes, as: [.period, .count]).found.count <= 20_300)
            }
            #expect(spent < .seconds(90), "\(line.debugDescription)")
        }
    }
}
