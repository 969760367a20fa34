import Documents
import Testing
import Text

@Suite("Any bytes at all end in a value or a message")
struct HostileInputTests {
    private let pieces = [
        "---\n", "titel: Möte", ": ", "\n", "\r\n", "- ", "  ", "\t", "[", "]", "{", "}", "\"", "'", "”", "&a ", "*a",
        "!x ", "|\n", ">", "? ",
        "%", "@", "#", "å", "😀", "\u{FEFF}", "\u{A0}", "...", ",", ";", "—", " 640823-3234x", "<5", "..", "1e9",
        "\\u00",
        "null", "\u{0}",
        "\u{2028}", "\u{85}",
    ]

    @Test("heads, tables and map files", arguments: 0..<8)
    func pieces(seed: Int) {
        var dice = Dice(state: UInt64(seed) &* 977 &+ 11)
        for _ in 0..<120 {
            var text = Bool.random(using: &dice) ? "---\n" : ""
            for _ in 0..<Int.random(in: 0...40, using: &dice) { text += pieces.randomElement(using: &dice) ?? "" }
            var bytes = Array(text.utf8)
            let isMutated = Int.random(in: 0...3, using: &dice) == 0 && !bytes.isEmpty
            if isMutated {
                bytes[Int.random(in: bytes.indices, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
            }
            let raw = SourceText(path: "a.md", bytes: bytes)
            let (checked, found) = SourceText.checked(path: "a.md", bytes: bytes)
            var diagnostics = found
            for source in [raw, checked] {
                let document = Document.read(source, grammar: DocumentGrammar())
                #expect(document.head != nil || !document.diagnostics.isEmpty)
                diagnostics += document.diagnostics
                let node = YAMLReader.read(source, range: 0..<bytes.count, diagnostics: &diagnostics)
                #expect(node != nil || !diagnostics.isEmpty)
                let table = DataTable.read(source, diagnostics: &diagnostics)
                _ = table?.cells(of: [.period, .number, .count], diagnostics: &diagnostics)
                _ = GeoJSONFile.read(source, diagnostics: &diagnostics)
                #expect(
                    diagnostics.allSatisfy {
                        $0.span.map { $0.start >= 0 && $0.end <= Int32(source.bytes.count + 40) } ?? true
                    })
            }
            for format in DiagnosticFormat.allCases {
                let printed = DiagnosticPrinter(format: format, prefix: "content") { _ in checked }.print(diagnostics)
                let shown = String(decoding: printed, as: UTF8.self)
                // A changed byte may make another number of it.
                #expect(isMutated || !shown.contains("640823-3234"))
            }
        }
    }
}
