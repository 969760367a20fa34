import Documents
import Testing
import Text

private func found(_ text: String) -> [String] {
    let source = SourceText(path: "a.md", bytes: Array(text.utf8))
    return Document.read(source, grammar: DocumentGrammar()).diagnostics
        .filter { $0.kind.id < "I030" || $0.kind.id >= "I120" }
        .map { diagnostic in
            let place = source.position(of: Int(diagnostic.span?.start ?? 0))
            return "\(place.line):\(place.column) \(diagnostic.kind.id) \(diagnostic.kind.title.swedish)"
        }
}

@Suite("The head is found between its two lines")
struct DocumentReaderTests {
    @Test("a file with a head has it, and what follows is text")
    func head() {
        let source = SourceText(path: "a.md", bytes: Array("---\ntitel: Möte\n---\n\nText.\n".utf8))
        let document = Document.read(source, grammar: DocumentGrammar())
        guard case .mapping(let entries)? = document.head?.content else {
            Issue.record("no head")
            return
        }
        #expect(entries.map(\.key) == ["titel"])
        #expect(document.diagnostics.isEmpty)
    }

    @Test(
        "what is wrong with the lines around it is said at the right line",
        arguments: [
            ("", ["1:1 I001 Filen är tom"]),
            ("Text.\n", ["1:1 I001 Huvudet saknas"]),
            ("titel: Möte\n---\nText\n", ["1:1 I001 Huvudet saknas"]),
            ("—-\ntitel: Möte\n—-\nText\n", ["1:1 I001 Fel sorts streck", "3:1 I001 Fel sorts streck"]),
            ("---\ntitel: Möte\n–––\nText\n\n---\n", ["3:1 I001 Fel sorts streck"]),
            ("---\ntitel: Möte\n\n## § 1 Val\n\nText\n\n---\n\nMer\n", ["4:1 I007 Huvudet tar aldrig slut"]),
            ("---\ntitel: Möte\n\nText utan rubrik.\n", ["4:1 I007 Huvudet tar aldrig slut"]),
            ("---\ntitel: Möte\ndatum: 2025-03-12\n", ["3:1 I007 Huvudet tar aldrig slut"]),
            ("---\n---\n", []),
            ("---  \r\ntitel: Möte\r\n---\t\r\nText\r\n", []),
            ("---\ntitel: Möte: vår\n---\n", ["2:8 I002 YAML-raden går inte att läsa"]),
        ])
    func lines(text: String, expected: [String]) {
        #expect(found(text) == expected)
    }

    @Test("personal numbers are found in head and text, and masked")
    func personalNumbers() {
        let source = SourceText(
            path: "a.md", bytes: Array("---\ntitel: Om 19640823-3234\n---\nDnr KS 2022-000444\n".utf8))
        let diagnostics = Document.read(source, grammar: DocumentGrammar()).diagnostics
        #expect(diagnostics.map(\.kind.id) == ["I050"])
        #expect(diagnostics.first?.arguments == ["19••••••-•••4"])
    }
}
