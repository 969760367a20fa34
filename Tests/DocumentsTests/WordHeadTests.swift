import Documents
import Testing
import Text

/// Heads that YAML reads without a word, and not as they were meant; and those it refuses for reasons of its own.
@Suite("What an editor can't have meant is told in words that help")
struct WordHeadTests {
    @Test(
        "words after # would be left out",
        arguments: [
            ("färg: #0B4F8A\n", "1:7 I006", "\"#0B4F8A\""), ("plats: Sal #3\n", "1:12 I006", "\"Sal #3\""),
            ("a: \"Möte\"#2\n", "1:10 I006", "”#2”"), ("a: [b, c]# d\n", "1:10 I006", "”# d”"),
            ("a: [b,#c\n  d]\n", "1:7 I006", "\"#c\""), ("a: [#b, #c]\n", "1:5 I006", "\"#b\""),
            ("a: [\n  #b,\n  #c\n  ]\n", "2:3 I006", "\"#b\""), ("a: |#b\n  c\n", "1:5 I006", "”#b”"),
            ("a:\n  - #b\n", "2:5 I006", "\"#b\""), ("a: b\nc: 'd' #å\n", "2:8 I006", "”#å”"),
        ])
    func comments(text: String, place: String, words: String) {
        let result = ReadHead(text)
        #expect(result.found.first == place)
        #expect(result.words.first?.contains(words) == true, "\(result.words)")
    }

    @Test(
        "comments that are meant as such, and # within a text, are left alone",
        arguments: [
            "a: b # c\n", "a: b  #  c # d #e\n", "# a\n#b: c\nd: e\n", "a:\n  #b: c\n  d: e\n", "a: # b\n  - c\n",
            "a: b#c\n", "a: \"b #c\"\n", "a: 'b #c'\n", "a: [b, 'c#d', ../x.md#p-3] # e\n", "a: | # b\n  #c\n  d\n",
            "a: >\n  b\n  #c\n# d\ne: f\n", "a: b ###\nc: d\n#####\n#e\n", "a: b\n#c\n", "#a",
        ])
    func realComments(text: String) { #expect(ReadHead(text).found == []) }

    @Test("a comment that takes a bracket's end away is told, and not the bracket besides")
    func commentsInBrackets() {
        let result = ReadHead("a: { färg: #0B4F8A, b: c }\nd: e\nf: [g, #h]\ni: j\n")
        #expect(result.found == ["1:12 I006", "3:8 I006"])
        #expect(result.words.map { $0.contains("\"#0B4F8A\"") || $0.contains("\"#h\"") } == [true, true])
    }

    @Test("many comments are told in bounded number")
    func manyComments() {
        #expect(ReadHead(String(repeating: "- a #b\n", count: 5000)).found.count <= 50)
    }

    @Test(
        "spaces, dashes and dots of Word's",
        arguments: [
            ("titel:\u{A0}Möte\ndatum: 2025\n", "1:7 I004"), ("a: 1\ntitel:\u{A0}Möte\n", "2:7 I004"),
            ("titel:\u{A0}Möte\n", "1:7 I004"), ("a:\n  b:\u{A0}c\n", "2:5 I004"), ("a:\n  -\u{A0}b\n", "2:4 I004"),
            ("status: klar\u{A0}\n", "1:13 I004"), ("titel\u{A0}: Möte\n", "1:6 I004"),
            ("a:\n  – b\n  – c\n", "2:3 I002"), ("a:\n  • b\n", "2:3 I002"), ("a:\n  -b\n  -c\n", "2:3 I002"),
            ("a:\n– b\n– c\n", "2:1 I002"), ("a:\n- b\n-c\n", "3:1 I002"),
            ("a: b\n---x\n", "2:1 I002"),
        ])
    func wordSigns(text: String, place: String) { #expect(ReadHead(text).found == [place]) }

    @Test(
        "the same signs within a text are left alone",
        arguments: [
            "a: – nej\n", "a: b – c\n  – d\n", "a: 5\u{A0}% av\u{A0}alla\n", "a: -5\n", "a:\n  -5\n",
            "a: § 4:\u{A0}våren\n",
            "a:\n  - –\n", "a: Trygg\u{A0}-\u{A0}säker\n",
        ])
    func textSigns(text: String) { #expect(ReadHead(text).found == []) }

    @Test(
        "what can't be read is named for what it is",
        arguments: [
            ("titel: [Utkast] Möte\n", "1:8 I002", "titel: \"[Utkast] Möte\""),
            ("svar: [Motion](x.md)\n", "1:7 I002", "\"[Motion](x.md)\""), ("mål: > 90 %\n", "1:6 I002", "tecknet >"),
            ("a: | text\n", "1:4 I002", "tecknet |"), ("a: ? b\n", "1:4 I002", "tecknet ?"),
            ("a: ]b\n", "1:4 I002", "tecknet ]"), ("a: [b] ]\n", "1:4 I002", "öppnas med ["),
            ("a: [b, , c]\n", "1:8 I002", "öppnas med ["), ("a: {- b}\n", "1:5 I002", "öppnas med {"),
            ("närvarande: - kso\n", "1:13 I002", "samma rad som nyckeln"), ("a: [-]\n", "1:5 I002", "streck"),
            ("a: \"G:\\Gemensam\\x\"\n", "1:7 I002", "'G:\\Gemensam\\x'"),
            ("a: \"b\\x4\"\n", "1:8 I002", "Bakstreck"), ("a: \"b\n\tc\"\n", "2:1 I004", "tabb"),
            ("a: {b:c}\n", "1:5 I002", "”b:c”"), ("a: { namn: Alm, Anna, från: 2023 }\n", "1:17 I002", "”Anna”"),
        ])
    func mistakes(text: String, place: String, words: String) {
        let result = ReadHead(text)
        #expect(result.found == [place])
        #expect(result.words.first?.contains(words) == true, "\(result.words)")
    }

    @Test("dashes within a block of text do not end the head, and indented ones that do are told")
    func dashes() {
        func head(_ text: String) -> (values: [String], found: [String]) {
            let document = Document.read(SourceText(path: "a.md", bytes: Array(text.utf8)), grammar: DocumentGrammar())
            guard case .mapping(let entries)? = document.head?.content else { return ([], []) }
            let values = entries.map { entry in
                if case .scalar(let text, _) = entry.value.content { text } else { "–" }
            }
            return (values, document.diagnostics.map(\.kind.id))
        }
        let block = head("---\na: | # b\n  c\n    ---\n\n  ---\n  d\ne:\n  - >\n    ---\n    f\ng: h\n---\nText.\n")
        #expect(block.values == ["c\n  ---\n\n---\nd\n", "–", "h"] && block.found == [])
        #expect(head("---\na: b\n ---\nText.\n").found == ["I001"])
        #expect(head("---\na: |\n  b\n ---\nText.\n").values == ["b\n"])
    }

    @Test(
        "an empty value in a group is still empty",
        arguments: ["a: { b: , c: d }\n", "a: {\"b\":, c: d}\n", "a: { b: }\n", "a: { b : , c: 1 }\n", "a: {}\n"])
    func emptyInGroup(text: String) { #expect(ReadHead(text).found == []) }
}
