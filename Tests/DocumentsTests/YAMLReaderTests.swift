import Documents
import Testing
import Text

private func entries(_ node: YAMLNode?) -> [YAMLEntry] {
    guard case .mapping(let entries)? = node?.content else { return [] }
    return entries
}

@Suite("YAML heads are read as they stand")
struct YAMLReaderTests {
    @Test("plain words stay text, and only what is missing is empty")
    func plainWords() {
        let result = ReadHead(
            "a: no\nb: 12:30\nc: ~\nd: null\ne:\nf: 1e3\ng: 0x1F\nh: \"\"\ni: 'no'\nj: []\nk: {}\nl: 2025-03-12\n")
        #expect(
            result.described
                == "{a: no, b: 12:30, c: ~, d: null, e: ∅, f: 1e3, g: 0x1F, h: \"\", i: \"no\", j: [], k: {}, l: 2025-03-12}"
        )
        #expect(result.found.isEmpty)
    }

    @Test("spans are bytes in the file, also after å, ä, ö and emoji")
    func spans() {
        let result = ReadHead("område: Ådala 😀 torg  \nägare: [å, { namn: ö }]\ntext: |\n  åäö\n  x\n\nsist: slut\n")
        let all = entries(result.node)
        #expect(all.map { result.source.text(in: $0.keySpan) } == ["område", "ägare", "text", "sist"])
        #expect(all.first.map { result.source.text(in: $0.value.span) } == "Ådala 😀 torg")
        #expect(result.source.text(in: all[1].value.span) == "[å, { namn: ö }]")
        #expect(result.source.text(in: all[2].value.span) == "|\n  åäö\n  x")
        #expect(result.source.text(in: all[3].value.span) == "slut")
    }

    @Test("a head in the middle of a file counts from the file's beginning, with Windows line ends and a mark")
    func offsets() {
        let text = "\u{FEFF}---\r\nå: ö\r\nb: c\r\n---\r\n"
        let source = SourceText(path: "a.md", bytes: Array(text.utf8))
        let document = Document.read(source, grammar: DocumentGrammar())
        #expect(entries(document.head).map { source.text(in: $0.value.span) } == ["ö", "c"])
        #expect(document.diagnostics.map(\.kind.id) == ["I121"])
    }

    @Test("block lists, block text and folded text keep their values")
    func blocks() {
        let result = ReadHead("a:\n  - b\n  -\n  - c: 1\n    d: 2\ne: >\n  f\n  g\nh: i\n  j\n")
        #expect(result.described == "{a: [b, ∅, {c: 1, d: 2}], e: \"f g\n\", h: i j}")
    }

    @Test("an empty head is empty, not wrong", arguments: ["", "# bara en kommentar\n", "\n\n"])
    func empty(text: String) {
        let result = ReadHead(text)
        #expect(result.node?.content == .empty)
        #expect(result.found.isEmpty)
    }

    @Test(
        "what can't be read is named at its line and column",
        arguments: [
            ("rubrik: Möte: våren\n", "1:9 I002", "Kolon mitt i texten"),
            ("a: b\nrubrik: Möte: våren\nc: d\n", "2:9 I002", "Kolon mitt i texten"),
            ("p:\n  - fråga: vad: hur\n", "2:12 I002", "Kolon mitt i texten"),
            ("titel: Möte\n  datum: 2025\n", "2:3 I002", "indragen"),
            ("a:\n  - b\n c: d\n", "3:2 I002", "indragen"),
            ("titel Möte\ndatum: 2025\n", "1:1 I002", "ingen nyckel"),
            ("datum: 2025\ntitel:Möte\nx: y\n", "2:1 I002", "ingen nyckel"),
            ("datum: 2025\ntitel Möte\n", "2:1 I002", "ingen nyckel"),
            ("a: \"Möte\nb: c\n", "1:4 I002", "öppnas här"),
            ("a: \"Möte\" våren\n", "1:4 I002", "andra citattecknet"),
            ("a: [b, c\nd: e\n", "1:4 I002", "öppnas med ["),
            ("a: { b: c\nd: e\n", "1:4 I002", "öppnas med {"),
            ("a: *viktigt*\n", "1:4 I002", "tecknet *"),
            ("a: @anna\n", "1:4 I002", "tecknet @"),
            ("a: %5\n", "1:4 I002", "tecknet %"),
            ("a: `kod`\n", "1:4 I002", "tecknet `"),
            ("a:\n\tb: c\n", "2:1 I004", "tabb"),
            ("a:\n  \t- b\n", "2:3 I004", "tabb"),
            ("a: ”Möte”\n", "1:4 I003", "Word"),
            ("a: [”b, c”]\n", "1:5 I003", "Word"),
            ("å: 1\nb: 2\nå: 3\n", "3:1 I005", "finns redan på rad 1"),
            ("a: { b: 1, b: 2 }\n", "1:12 I005", "finns redan"),
            ("a: &x b\n", "1:4 I006", "&"),
            ("a: &x [b]\n", "1:4 I006", "&"),
            ("a: !!str 5\n", "1:4 I006", "!"),
            ("a: 1\n---\nb: 2\n", "2:1 I008", "dokument till"),
        ])
    func mistakes(text: String, place: String, words: String) {
        let result = ReadHead(text)
        #expect(result.found == [place])
        let message = result.diagnostics.first.map { $0.kind.message.filled($0.arguments, in: .swedish) }
        #expect(message?.contains(words) == true, "\(message ?? "–")")
    }

    @Test("an alias is an error, and leaves the rest readable")
    func alias() {
        let result = ReadHead("a: &x 1\nb: *x\nc: 2\n")
        #expect(result.found == ["1:4 I006", "2:4 I006"])
        #expect(result.described == "{a: 1, b: ∅, c: 2}")
    }

    @Test("the mended line of a colon in the text is shown")
    func mended() {
        let diagnostic = ReadHead("rubrik: Möte: \"våren\"\n").diagnostics.first
        #expect(diagnostic?.arguments == ["rubrik: 'Möte: \"våren\"'"])
    }

    @Test("quotes that belong to the text are left alone", arguments: ["”Trygg” i Ådala", "Ja, ”nu”", "5” rör"])
    func quotesInText(text: String) {
        #expect(ReadHead("a: \(text)\n").found.isEmpty)
    }

    @Test("depth is bounded, however deep the input")
    func depth() {
        let result = ReadHead("a: " + String(repeating: "[", count: 100_000))
        #expect(result.found == ["1:23 I009"])
        #expect(result.node == nil)
        #expect(ReadHead("a: " + String(repeating: "[", count: 19) + String(repeating: "]", count: 19)).found.isEmpty)
    }

    @Test("many keys are compared without trouble")
    func manyKeys() {
        let text = (0..<5000).map { "k\($0): v\n" }.joined() + "k17: x\n"
        #expect(ReadHead(text).found == ["5001:1 I005"])
    }

    @Test(
        "bytes that are no text end in an error, not a crash",
        arguments: [[0x61, 0x3A, 0x20, 0xFF], [0], [0x61, 0x01]])
    func bytes(bytes: [UInt8]) {
        var diagnostics: [Diagnostic] = []
        let source = SourceText(path: "a", bytes: bytes)
        #expect(YAMLReader.read(source, range: 0..<bytes.count, diagnostics: &diagnostics) == nil)
        #expect(diagnostics.map(\.kind.id) == ["I002"])
    }
}
