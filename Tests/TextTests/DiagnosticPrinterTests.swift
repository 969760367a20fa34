import Foundation
import Testing
import Text

private let file = "moten/trygghetsradet/2025-03-12.md"

private func diagnostic(_ kind: DiagnosticKind, _ span: SourceSpan?, in file: String = file, _ arguments: String...)
    -> Diagnostic
{
    var diagnostic = Diagnostic(kind, in: file, at: span)
    diagnostic.arguments = arguments
    return diagnostic
}

private func printed(
    _ diagnostics: [Diagnostic], _ text: String, _ format: DiagnosticFormat = .text, language: Language = .swedish,
    occasion: DiagnosticPrinter.Occasion = .build, prefix: String = "content"
) -> String {
    let printer = DiagnosticPrinter(format: format, language: language, prefix: prefix, occasion: occasion) {
        SourceText(path: $0, bytes: Array(text.utf8))
    }
    return String(decoding: printer.print(diagnostics), as: UTF8.self)
}

/// The line with the source and the line with the carets, of a diagnostic over `part` of `text`.
private func carets(_ text: String, under part: String) -> [String] {
    let all = Array(text.utf8)
    let wanted = Array(part.utf8)
    let start = (0...(all.count - wanted.count)).first { all[$0..<($0 + wanted.count)].elementsEqual(wanted) } ?? 0
    let output = printed([diagnostic(.headHardSpace, SourceSpan(start, start + wanted.count))], text)
    return output.split(separator: "\n").filter { $0.contains("│") }.map(String.init)
}

@Suite("Diagnostics are printed as people and programs read them")
struct DiagnosticPrinterTests {
    @Test("of one kind no more is framed than somebody reads, and the short form and JSON hold all")
    func many() {
        let found =
            (0..<1200).map { diagnostic(.headMissing, nil, in: "sidor/\($0).md") } + [
                diagnostic(.noSuchDay, nil, "februari 2025", "28", "February 2025", "2025-02-28")
            ]
        let text = printed(found, "x")
        #expect(text.components(separatedBy: "[I001]\n──").count == 501)
        #expect(text.contains("[I012]"))
        #expect(
            text.hasSuffix(
                """
                700 meddelanden I001 till. Rätta de första, eller se alla med insyn check --format short.
                1201 fel. Inget har publicerats.

                """))
        #expect(printed(found, "x", .short).split(separator: "\n").count == 1202)
        #expect(printed(found, "x", .json).components(separatedBy: "\"I001\"").count == 1201)
        let one = printed(Array(found.prefix(501)), "x", language: .english, occasion: .check)
        #expect(one.contains("\n1 more message I001. Correct"))
    }

    @Test("the framed form, whole")
    func framed() {
        let text = "---\ntid: 13.00\nnr: 1\ndatum: 2025-02-30\n---\n"
        let day = diagnostic(.noSuchDay, SourceSpan(28, 38), "februari 2025", "28", "February 2025", "2025-02-28")
        #expect(
            printed([day], text) == """
                content/moten/trygghetsradet/2025-03-12.md:4:8: fel: februari 2025 har 28 dagar. [I012]
                ── DATUMET FINNS INTE ──────────────────── moten/trygghetsradet/2025-03-12.md, rad 4
                 4 │ datum: 2025-02-30
                   │        ^^^^^^^^^^
                februari 2025 har 28 dagar.
                Gör så här: skriv ett datum som finns, till exempel 2025-02-28.               [I012]

                1 fel. Inget har publicerats.

                """)
        #expect(
            printed([day], text, language: .english, occasion: .check) == """
                content/moten/trygghetsradet/2025-03-12.md:4:8: error: February 2025 has 28 days. [I012]
                ── THE DATE DOES NOT EXIST ────────────── moten/trygghetsradet/2025-03-12.md, line 4
                 4 │ datum: 2025-02-30
                   │        ^^^^^^^^^^
                February 2025 has 28 days.
                Do this: write a date that exists, for example 2025-02-28.                    [I012]

                1 error.

                """)
    }

    @Test("short has a line each, in order, doubles once, and counts")
    func short() {
        let text = "aå\nb\n"
        let output = printed(
            [
                diagnostic(.headTab, SourceSpan(4, 5)), diagnostic(.headTab, SourceSpan(4, 5)),
                diagnostic(.byteOrderMark, SourceSpan(1, 3)), diagnostic(.headEmptyFile, nil, in: "a.md"),
            ], text, .short, prefix: "content/")
        #expect(
            output == """
                content/a.md:1:1: fel: Det står ingenting i filen. [I001]
                content/\(file):1:2: tips: Filen börjar med ett byte-ordningsmärke (BOM), som Anteckningar kan lägga dit. Insyn läser den ändå. [I121]
                content/\(file):2:1: fel: Raden är indragen med en tabb. I huvudet räknas bara mellanslag. [I004]
                2 fel, 1 tips. Inget har publicerats.

                """)
    }

    @Test("JSON has the promised members")
    func json() throws {
        let output = printed([diagnostic(.headTab, SourceSpan(4, 5))], "aå\nbc\n", .json)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
        let first = try #require((object["diagnostics"] as? [[String: Any]])?.first)
        #expect(
            Set(first.keys) == ["id", "severity", "file", "line", "column", "endLine", "endColumn", "message", "help"])
        #expect(first["line"] as? Int == 2)
        #expect(first["column"] as? Int == 1)
        #expect(first["endColumn"] as? Int == 2)
        #expect(first["severity"] as? String == "error")
        #expect(object["counts"] as? [String: Int] == ["error": 1, "warning": 0, "info": 0])
    }

    @Test("nothing found is said")
    func nothing() {
        #expect(printed([], "", .short) == "Inga fel.\n")
        #expect(printed([], "", .json) == "{\"diagnostics\":[],\"counts\":{\"error\":0,\"warning\":0,\"info\":0}}\n")
    }

    @Test("carets stand under å, ä, ö, tabs, loose accents and wide signs")
    func alignment() {
        #expect(carets("åäö: ÅÄÖ x", under: "ÅÄÖ") == [" 1 │ åäö: ÅÄÖ x", "   │      ^^^"])
        #expect(carets("a\tb: c", under: "b:") == [" 1 │ a   b: c", "   │     ^^"])
        #expect(carets("e\u{301}e\u{301} x", under: "x") == [" 1 │ e\u{301}e\u{301} x", "   │    ^"])
        #expect(carets("😀 x", under: "x") == [" 1 │ 😀 x", "   │    ^"])
        #expect(carets("a\nbc", under: "a\nb") == [" 1 │ a", "   │ ^"])
    }

    @Test("a long line is cut around the place")
    func long() {
        let lines = carets(
            String(repeating: "a", count: 500) + "XYZ" + String(repeating: "b", count: 500), under: "XYZ")
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { $0.unicodeScalars.count < 110 })
        let column = lines[0].unicodeScalars.firstIndex(of: "X").map {
            lines[0].unicodeScalars.distance(from: lines[0].unicodeScalars.startIndex, to: $0)
        }
        let caret = lines[1].unicodeScalars.firstIndex(of: "^").map {
            lines[1].unicodeScalars.distance(from: lines[1].unicodeScalars.startIndex, to: $0)
        }
        #expect(column == caret)
    }

    @Test("a personal number is never printed, neither in the line nor in a message")
    func masks() {
        for format in DiagnosticFormat.allCases {
            let output = printed(
                [
                    diagnostic(.personalNumber, SourceSpan(3, 14), "640823-3234"),
                    diagnostic(.notADate, SourceSpan(3, 14), "640823-3234"),
                ],
                "Om 640823-3234\n", format)
            #expect(!output.contains("3234"))
            #expect(output.contains("••••••-•••4"))
        }
    }

    @Test("controls in content and file names can't touch the terminal")
    func controls() {
        let output = printed(
            [diagnostic(.notADate, SourceSpan(0, 1), in: "a\u{1B}[2J\nb.md", "\u{202E}x")], "\u{1B}[31m\u{202E}", .text)
        #expect(!output.unicodeScalars.contains("\u{1B}"))
        #expect(!output.unicodeScalars.contains("\u{202E}"))
    }
}

@Suite("The table of diagnostics")
struct DiagnosticCatalogueTests {
    @Test("ids have their form, and wordings of one id have one severity")
    func ids() {
        var severities: [String: Severity] = [:]
        for kind in DiagnosticKind.all {
            #expect(kind.id.utf8.count == 4 && kind.id.hasPrefix("I") && Int(kind.id.dropFirst()) != nil, "\(kind.id)")
            #expect(severities[kind.id] ?? kind.severity == kind.severity, "\(kind.id)")
            severities[kind.id] = kind.severity
            #expect(
                !kind.title.swedish.isEmpty && !kind.title.english.isEmpty && !kind.message.swedish.isEmpty
                    && !kind.message.english.isEmpty)
            #expect(kind.help.swedish.isEmpty == kind.help.english.isEmpty, "\(kind.id)")
        }
    }

    /// `INSYN_RECORD=1 swift test --filter DiagnosticCatalogueTests` writes the file anew.
    @Test("docs/diagnostics.md is made from it")
    func document() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let url = root.appendingPathComponent("docs/diagnostics.md")
        let made = DiagnosticCatalogue.markdown()
        if ProcessInfo.processInfo.environment["INSYN_RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(made.utf8).write(to: url)
        }
        #expect(try String(contentsOf: url, encoding: .utf8) == made, "make it anew with INSYN_RECORD=1")
    }
}
