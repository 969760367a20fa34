import CCmark
import Documents
import Measuring
import Testing
import Text

private func html(
    _ text: String, _ flavour: Markdown.Flavour = .insyn
) -> (html: String, diagnostics: [Diagnostic]) {
    let source = SourceText(path: "a.md", bytes: Array(text.utf8))
    let result = Markdown.html(of: source, flavour: flavour, allowsRawHTML: true)
    return (String(decoding: result.html, as: UTF8.self), result.diagnostics)
}

@Suite("Where the limits are, and what happens there (docs/markdown.md)")
struct MarkdownLimitTests {
    @Test(
        "ten thousand quotes, lists, brackets and stars in each other are read in every flavour",
        arguments: Markdown.Flavour.allCases)
    func nesting(flavour: Markdown.Flavour) {
        let deep = 10_000
        func nested(_ open: String, _ close: String = "") -> String {
            String(repeating: open, count: deep) + "ord" + String(repeating: close, count: deep)
        }
        for text in [
            nested("> "), nested("- "), nested("1. "), nested("> - "), nested("[", "]"), nested("[", "](/u)"),
            nested("![", "](/u)"), nested("*", "*"), nested("_*", "*_"), nested("*a **", "** *"),
            nested("~~a ", " b~~"),
            nested("`"), nested("("), nested("<b>", "</b>"),
        ] {
            let (found, diagnostics) = html(text, flavour)
            #expect(found.contains("ord"))
            #expect(diagnostics.allSatisfy { ["I085", "I080", "I091", "I097"].contains($0.kind.id) })
            #expect(flavour == .insyn || diagnostics.isEmpty)
        }
    }

    @Test("tags that were opened are closed where the site's own markup stops at its depth")
    func balance() {
        for text in [
            String(repeating: "> - ", count: 300) + "a", String(repeating: "*a **b ", count: 300),
            String(repeating: "*a **b ", count: 300) + String(repeating: "** *", count: 300),
            String(repeating: "- ", count: 300) + "# a\n\n" + String(repeating: "> ", count: 200) + "|a|\n|-|\n",
        ] {
            let found = html(text).html
            for tag in ["ul", "li", "blockquote", "em", "strong"] {
                #expect(found.count(of: "<\(tag)>") == found.count(of: "</\(tag)>"), "\(tag)")
            }
        }
    }

    @Test(
        "what would take libcmark time by the square is shown as it is written, with an error",
        arguments: Markdown.Flavour.allCases)
    func heavy(flavour: Markdown.Flavour) {
        for text in [
            String(repeating: "![[]()", count: 60_000), String(repeating: "![ `]` [a](b) ", count: 30_000),
            String(repeating: "- ", count: 10_000) + "a\n" + String(repeating: "\n", count: 10_000),
            String(repeating: "> ![[a]()\n", count: 60_000),
            String(repeating: "1. - ", count: 10_000) + "a\n" + String(repeating: " \r\n", count: 10_000),
        ] {
            let (found, diagnostics) = html(text + "<b>&", flavour)
            #expect(diagnostics.map(\.kind.id) == ["I096"])
            #expect(found.hasPrefix("<pre>") && found.hasSuffix("&lt;b&gt;&amp;</pre>\n"))
        }
    }

    @Test(
        "more links, lines, list signs or cells than memory should be spent on are shown as they are written, with an error",
        arguments: Markdown.Flavour.allCases)
    func marks(flavour: Markdown.Flavour) {
        for (piece, count) in [
            ("[a](/u) ", 270_000), ("a\n", 530_000), ("a\r", 530_000), ("- ", 530_000), ("1. ", 530_000),
        ] {
            let (found, diagnostics) = html(String(repeating: piece, count: count), flavour)
            #expect(diagnostics.map(\.kind.id) == ["I096"])
            #expect(diagnostics.first?.arguments.first?.contains("halv miljon") == true)
            #expect(found.utf8.count >= piece.utf8.count * count && found.hasPrefix("<pre>" + piece))
        }
        // Words do not count, however many.
        #expect(html(String(repeating: "ord 1.5-2, ", count: 100_000), flavour).diagnostics.isEmpty)
    }

    @Test("what only looks like it is read: pictures that end, lists that are short, code")
    func light() {
        for text in [
            String(repeating: "![a](/u) [b](/v)\n", count: 20_000), String(repeating: "- ![a](/u)\n", count: 20_000),
            String(repeating: "- a\n  - b\n\n    - c\n\n\n\n", count: 20_000),
            String(
                repeating: "Rubrik\n------------------------------------------------------------\n\n", count: 20_000),
            String(repeating: "[![a](/u)](/v) `![` ", count: 2000),
            String(repeating: "                                        text\n\n", count: 20_000),
            String(repeating: "> > > a\n> >\n>\n", count: 20_000),
        ] {
            let source = SourceText(path: "a.md", bytes: Array(text.utf8))
            #expect(Markdown.html(of: source, flavour: .commonmark, allowsRawHTML: true).diagnostics.isEmpty)
        }
    }

    @Test("below the limit, the same bytes as cmark")
    func belowTheLimit() {
        for text in [
            String(repeating: "![[]()", count: 3000),
            String(repeating: "- ", count: 2000) + "a\n" + String(repeating: "\n", count: 2000),
        ] {
            #expect(html(text, .commonmark).html == CommonMarkOracle.html(text, unsafe: true))
        }
    }

    @Test("a heavy text of the site is an error where it is met, and the page holds the text")
    func heavyDocument() {
        let text = "---\ntitel: A\n---\n\n" + String(repeating: "![[]()", count: 60_000)
        let source = SourceText(path: "a.md", bytes: Array(text.utf8))
        let document = Document.read(source, grammar: sampleGrammar)
        #expect(document.diagnostics.map(\.kind.id) == ["I096"])
        #expect(document.diagnostics.first.flatMap(\.span).map { $0.start > 20 } == true)
        #expect(document.content.count == 1 && document.head != nil)
    }

    @Test("messages of one kind are listed up to a number, and then one says that there are more")
    func manyMessages() {
        let (_, diagnostics) = html2(String(repeating: "<b>x</b>\n\n", count: 2000))
        #expect(diagnostics.filter { $0.kind.id == "I080" }.count == 500)
        #expect(diagnostics.filter { $0.kind.id == "I097" }.map(\.arguments) == [["500", "I080"]])
    }

    @Test("messages about one very long line are printed in time, each with what stands around it")
    func longLine() {
        let text = String(repeating: "å ord <b>x</b> ", count: 100_000)
        let source = SourceText(path: "a.md", bytes: Array(text.utf8))
        let diagnostics = Markdown.html(of: source, flavour: .insyn, allowsRawHTML: false).diagnostics
        var printed: [UInt8] = []
        let seconds = ProcessorTime.seconds {
            printed = DiagnosticPrinter(format: .text) { _ in source }.print(diagnostics)
        }
        #expect(seconds < 20)
        let shown = String(decoding: printed, as: UTF8.self)
        #expect(printed.count < 1_000_000)
        #expect(shown.contains("a.md:1:7: ") && shown.contains("a.md:1:3742: "))
        #expect(shown.contains("…") && shown.contains("^^^"))
    }

    @Test("short rows of a wide table, and long notes that many parts share, do not multiply the file")
    func amplification() {
        let wide = String(repeating: "|a", count: 1000) + "|\n" + String(repeating: "|-", count: 1000) + "|\n"
        let table = html(String(repeating: wide + String(repeating: "|1\n", count: 400) + "\n", count: 5))
        #expect(table.diagnostics.map(\.kind.id) == ["I098"])
        #expect(table.html.utf8.count < 12_000_000)
        let notes = SourceText(
            path: "a.md",
            bytes: Array(
                (String(repeating: "## Åtgärd: x\n\n[^1]\n\n", count: 2000) + "[^1]: "
                    + String(repeating: "not ", count: 5000)).utf8))
        let document = Document.read(notes, grammar: sampleGrammar)
        #expect(document.diagnostics.contains { $0.kind.id == "I099" })
    }

    @Test("a table right after a table is read, up to a number of them")
    func tablesInARow() {
        func lists(_ count: Int) -> String {
            "| A |\n| --- |\n| 1 |\n"
                + (0..<count).map { depth in
                    let indent = String(repeating: "   ", count: depth)
                    return "\(indent)7. | A |\n\(indent)   | --- |\n\(indent)   | 1 |\n"
                }.joined()
        }
        #expect(html(lists(10)).diagnostics.isEmpty)
        #expect(html(lists(40)).diagnostics.map(\.kind.id) == ["I095"])
    }

    @Test("tables are looked for two hundred quotes and lists deep")
    func deepTables() {
        for (depth, isTable) in [(100, true), (300, false)] {
            let quote = String(repeating: "> ", count: depth)
            #expect(html(quote + "|a|\n" + quote + "|-|\n", .gfm).html.contains("<table>") == isTable)
        }
    }

    private func html2(_ text: String) -> (html: [UInt8], diagnostics: [Diagnostic]) {
        Markdown.html(
            of: SourceText(path: "a.md", bytes: Array(text.utf8)), flavour: .insyn, allowsRawHTML: false)
    }
}

extension String {
    fileprivate func count(of part: String) -> Int {
        split(separator: part, omittingEmptySubsequences: false).count - 1
    }
}
