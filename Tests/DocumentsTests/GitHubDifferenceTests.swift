import Documents
import Foundation
import Testing
import Text

/// Debian's program is the oracle; it is no part of Insyn.
private let program = URL(filePath: "/usr/bin/cmark-gfm")

private func github(_ text: String) throws -> String {
    let process = Process()
    process.executableURL = program
    process.arguments = ["-e", "table", "-e", "strikethrough", "-e", "tasklist", "-e", "footnotes", "--unsafe"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try input.fileHandleForWriting.close()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
}

private func insyn(_ text: String) -> String {
    let source = SourceText(path: "a.md", bytes: Array(text.utf8))
    return String(decoding: Markdown.html(of: source, flavour: .gfm, allowsRawHTML: true).html, as: UTF8.self)
}

@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: program.path), "cmark-gfm is not installed"))
struct GitHubDifferenceTests {
    @Test("tables in paragraphs, quotes and lists are read as GitHub's parser reads them")
    func tables() throws {
        var samples = MarkdownSamples(seed: 12)
        var differences = 0
        for number in 0..<1500 {
            let text = samples.github()
            let (expected, found) = (try github(text), insyn(text))
            if found != expected {
                differences += 1
                if differences == 1 { Issue.record("sample \(number): \(text.debugDescription)") }
            }
        }
        #expect(differences == 0)
    }

    /// What the random samples do not reach.
    private static let texts = [
        // Footnotes.
        "Text[^1] igen[^1] och ![^not].\n\n[^not]: Två\n\n    stycken\n[^1]: *En*\n",
        "En[^lista].\n\n[^lista]: Före\n\n    - a\n    - b\n",
        "En[^kod].\n\n[^kod]:\n        åtta blanka\n\nEfter.\n", "Se [^a].\n\n[^a]: Se [^b].\n\n[^b]: Sist.\n",
        "Ingen [^finns] här.\n\n[^oanvänd]: x\n", "`[^1]` och \\[^1] och [^1](/u)\n\n[^1]: x\n",
        "| a | b |\n|---|---|\n| x[^1] | y[^2] |\n\n[^2]: två\n[^1]: ett\n", "> [^1]: i citat\n\nSe [^1].\n",
        "- a [^2]\n\n  [^2]: i lista\nlat\n", "Rad\n[^3]: avbryter [^3]\n", "[^a\"c] x\n\n[^a\"c]: y\n",
        "```\n[^1]: kod\n```\n\n[^1]\n", "[^1]: ord\n\nSe [^1]\n", "[^A]: x\n\n[^a]\n",
        "[^1]: a\n[^2]: b\n\n[^2] [^1]\n", "[^t]\n\n[^t]: | a |\n    |---|\n    | b |\n",
        // Task lists.
        "- [ ] a\n- [x] b\n- [X] c\n- [y] d\n- [ ]\n- [ ]e\n", "1. [ ] a\n2. [x] b\n", "- [ ] a\n\n- [x] b\n",
        "* [ ] a\n  * [x] b\n", "- [ ] **b**\n- [x] [l](/u)\n", "> - [ ] i citat\n",
        // Strikethrough.
        "~a~ ~~b~~ ~~~c~~~ ~d~~ x~~y~~z ~~ q~~\n", "~~a *b* c~~ *~~d~~* ~~`e`~~\n", "\\~~a~~ ~~a\nb~~\n",
        "~~å~~, (~~b~~) \"~~c~~\"\n",
        "~~a~ b~~\n", "~a~~ b~\n", "~~a ~b~~ c~\n", "~a ~~b~ c~~\n", "~~a~b~~\n",
        "~d~~ x~~y~~z\n", "~d~~ ~~y~~ z~\n", "~d x~~y z~~ e~\n", "~~a ~b~~ c~~ d~\n", "~d~~ x~y\n",
        // Notes within numbered lists.
        "1. [^3]: x\n", "1. 1. 0) [^3]:å c\n\n[^3]\n",
        // Tables.
        "a\n-|-\nb|c\n-|-\nd|e\n", "| a |\n| - |\n| b |\n---\n", "| a |\n| - |\n| b |\n===\n| c |\n",
        "a | b\n:-- | --\n`x\\|y` | [l]\n\n[l]: /u \"t\"\n", "> | a |\n> |---|\n| lat |\n", "|a|\n|-|\n    kod\n",
        "|a|\n|-|\n|\ntext\n", "a\n:-\nb\n", "|a|b|\n|-|\n", "- |a|\n  |-|\n  |b|\n- c\n", "|a|\n|-|\n<b>\nx\n",
        "[a](/u \"\") ![b](/u \"\")\n",
    ]

    /// What remains, as `docs/markdown.md` lists it: text, ours, theirs.
    private static let differences = [
        (
            "<textarea>\n\n*a*\n\n</textarea>\n", "<textarea>\n\n*a*\n\n</textarea>\n",
            "<textarea>\n<p><em>a</em></p>\n</textarea>\n"
        ),
        ("[^3]:\n\n    kod\n", "<pre><code>kod\n</code></pre>\n", ""),
        (
            ">[^2]:b\n>\n>     d\n", "<blockquote>\n</blockquote>\n",
            "<blockquote>\n<pre><code>d\n</code></pre>\n</blockquote>\n"
        ),
        ("~~**a~~**\n", "<p>~~<strong>a~~</strong></p>\n", "<p><del>**a</del>**</p>\n"),
        (
            "- [ ] a\n  ===\n", "<ul>\n<li>\n<h1>[ ] a</h1>\n</li>\n</ul>\n",
            "<ul>\n<li><input type=\"checkbox\" disabled=\"\" /> \n<h1>a</h1>\n</li>\n</ul>\n"
        ),
        (
            "- [ ] [a]: /b\n", "<ul>\n<li><input type=\"checkbox\" disabled=\"\" /> [a]: /b</li>\n</ul>\n",
            "<ul>\n<li><input type=\"checkbox\" disabled=\"\" /> </li>\n</ul>\n"
        ),
        ("*****a*b****\n", "<p>**<em><strong>a<em>b</em></strong></em></p>\n", "<p>*****a<em>b</em>***</p>\n"),
        ("[a](b(c \"d\")\n", "<p>[a](b(c &quot;d&quot;)</p>\n", "<p><a href=\"b(c\" title=\"d\">a</a></p>\n"),
        ("&#87654321;\n", "<p>&amp;#87654321;</p>\n", "<p>\u{FFFD}</p>\n"),
    ]

    @Test("the differences that remain are listed with an example each", arguments: differences)
    func remaining(text: String, ours: String, theirs: String) throws {
        #expect(insyn(text) == ours)
        #expect(try github(text) == theirs)
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let list = try String(contentsOf: root.appending(path: "docs/markdown.md"), encoding: .utf8)
        for shown in [text, ours, theirs] {
            let code = shown.isEmpty ? "nothing" : "`" + shown.replacing("\n", with: "⏎") + "`"
            #expect(list.contains(code), "\(code)")
        }
    }

    @Test("footnotes, task lists, strikethrough and hard tables give GitHub's markup", arguments: texts)
    func chosen(text: String) throws {
        #expect(insyn(text) == (try github(text)), "\(text)")
    }
}
