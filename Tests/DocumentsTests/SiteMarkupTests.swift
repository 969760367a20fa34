import Documents
import Testing
import Text

private func html(_ text: String) -> (html: String, shown: [String]) {
    let marked = MarkedSource(text)
    let result = Markdown.html(of: marked.source, flavour: .insyn, allowsRawHTML: false)
    return (String(decoding: result.html, as: UTF8.self), marked.shown(result.diagnostics))
}

@Suite struct SiteMarkupTests {
    @Test("Swedish typography, but never in code or addresses")
    func typography() {
        #expect(html("\"Hej\" sa 'hon' -- 1--2 --- ja... ----").html == "<p>”Hej” sa ’hon’ – 1–2 — ja… ----</p>\n")
        #expect(html("58°02'14\"N 11° 31.5'Ö").html == "<p>58°02′14″N 11° 31.5′Ö</p>\n")
        #expect(
            html("Det var 20° och 'hon', 50 år, sa \"12\".").html == "<p>Det var 20° och ’hon’, 50 år, sa ”12”.</p>\n")
        #expect(html("`\"--\"`").html == "<p><code>&quot;--&quot;</code></p>\n")
        #expect(html("    a -- \"b\"\n").html == "<pre><code>a -- &quot;b&quot;\n</code></pre>\n")
        #expect(html("<https://a.se/x--y>").html.contains(">https://a.se/x--y</a>"))
        #expect(
            html("se https://a.se/x--y och www.a.se/b--c").html
                == "<p>se <a href=\"https://a.se/x--y\" rel=\"external\" class=\"adress\">https://a.se/x--y</a> och www.a.se/b--c</p>\n"
        )
        #expect(html("[a--b](x--y.md)").html == "<p><a href=\"x--y.md\">a–b</a></p>\n")
    }

    @Test("the points of a numbered list keep the numbers that they were written with")
    func numbers() {
        #expect(html("1. a\n3. b\n4. c\n").html == "<ol>\n<li>a</li>\n<li value=\"3\">b</li>\n<li>c</li>\n</ol>\n")
        #expect(html("3) a\n\n3) b\n4) c\n").html.contains("value") == false)
        #expect(html("1. a\n2. b\n\n1986. c\n").html.contains("<li value=\"1986\">"))
        #expect(html("> 2. a\n> 1. b\n").html.contains("<ol start=\"2\">\n<li>a</li>\n<li value=\"1\">b</li>"))
        // Those that are all the same are meant to be counted, as Markdown does.
        #expect(html("1. a\n1. b\n1. c\n").html == "<ol>\n<li>a</li>\n<li>b</li>\n<li>c</li>\n</ol>\n")
    }

    @Test("a table lies in a region that scrolls, with scopes and its caption")
    func tables() {
        let (found, shown) = html("Tabell: Antal *brott*\n\n| År | Antal |\n|:--|--:|\n| 2024 | 41 |\n| | `a\\|b` |\n")
        #expect(shown.isEmpty)
        #expect(
            found == """
                <div class="rulla" role="region" tabindex="0" aria-label="Antal brott">
                <table>
                <caption>Antal <em>brott</em></caption>
                <thead>
                <tr>
                <th scope="col">År</th>
                <th scope="col" class="hoger">Antal</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <th scope="row">2024</th>
                <td class="hoger">41</td>
                </tr>
                <tr>
                <td></td>
                <td class="hoger"><code>a|b</code></td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
    }

    @Test("a caption may stand right above its table; a numbered one keeps its number")
    func captions() {
        #expect(html("Tabell 2: Brott\n|a|\n|-|\n").html.contains("<caption>Tabell 2: Brott</caption>"))
        #expect(html("Tabellen visar.\n\n|a|\n|-|\n").html.hasPrefix("<p>Tabellen visar.</p>"))
        #expect(html("## Brott\n\n|a|\n|-|\n").html.contains("aria-label=\"Tabell: Brott\""))
        #expect(html("Tabell: A\n\nText.\n").html.hasPrefix("<p>Tabell: A</p>"))
    }

    @Test("cells that do not fit are named where they stand")
    func surplus() { #expect(html("|a|b|\n|-|-|\n|1|2|⟦3 |⟧\n").shown == ["I090 3 |"]) }

    @Test("footnotes link there and back, once for each reference")
    func footnotes() {
        let (found, shown) = html("Ett[^a] två[^a] tre[^b].\n\n[^b]: B\n[^a]: A\n⟦[^c]:⟧ C\n\nSe ⟦[^d]⟧.\n")
        #expect(shown == ["I087 [^c]:", "I086 [^d]"])
        #expect(found.contains("<a href=\"#fn:1\" id=\"fnref:1\" role=\"doc-noteref\" aria-label=\"Fotnot 1\">1</a>"))
        #expect(found.contains("id=\"fnref:1:2\""))
        #expect(found.contains("<li id=\"fn:1\">\n<p>A <a href=\"#fnref:1\" role=\"doc-backlink\""))
        #expect(found.contains("<a href=\"#fnref:1:2\""))
        #expect(found.contains("<li id=\"fn:2\">\n<p>B"))
        #expect(!found.contains("C"))
    }

    @Test("each part lists its own footnotes, since it may be shown on a page of its own")
    func footnotesOfParts() {
        let (document, shown) = read(
            "Före[^1].\n\n## Åtgärd: A⟦[^1]⟧\n\nText[^1].\n\n## Åtgärd: B\n\nText[^2].\n\n## Efter\n\n[^1]: Ett\n[^2]: Två\n"
        )
        #expect(shown == ["I089 [^1]"])
        let lists = document.parts.map { $0.content.outline.joined().contains("doc-endnotes") }
        #expect(lists == [true, true])
        #expect(document.parts[0].title.plain == "A")
        #expect(document.parts[0].content.outline.joined().contains("id=\"fn:2\""))
        #expect(document.parts[1].content.outline.joined().contains("id=\"fn:3\""))
        #expect(document.content.last.map { [$0].outline[0].contains("id=\"fn:1\"") } == true)
    }

    @Test("heading ids are slugs, unique, and headings begin at level 2")
    func headings() {
        let (found, shown) = html(
            "⟦# Ärende nr 1⟧\n\n## Ärende nr 1\n\n## Åtgärder för é\n\n⟦#### Hopp⟧\n\nSetext\n------\n")
        #expect(shown == ["I083 # Ärende nr 1", "I084 #### Hopp"])
        #expect(
            found == """
                <h2 id="arende-nr-1">Ärende nr 1</h2>
                <h2 id="arende-nr-1-2">Ärende nr 1</h2>
                <h2 id="atgarder-for-e">Åtgärder för é</h2>
                <h4 id="hopp">Hopp</h4>
                <h2 id="setext">Setext</h2>

                """)
    }

    @Test("task lists say in words what their boxes show")
    func tasks() {
        #expect(
            html("- [ ] Ring\n- [x] **Skriv**\n").html == """
                <ul>
                <li class="uppgift"><span role="img" aria-label="Inte klart:">☐</span> Ring</li>
                <li class="uppgift"><span role="img" aria-label="Klart:">☑</span> <strong>Skriv</strong></li>
                </ul>

                """)
    }

    @Test("raw HTML goes, with a warning where it stands, and the text within stays")
    func rawHTML() {
        let (found, shown) = html("Hej ⟦<b onclick=\"x\">⟧där⟦</b>⟧.\n\n⟦<script>⟧alert(1)</script>\n")
        #expect(shown == ["I080 <b onclick=\"x\">", "I080 <script>alert(1)</script>"])
        #expect(found == "<p>Hej där.</p>\n")
    }

    @Test("a line break in HTML does not glue the words on its sides together")
    func lineBreakTags() {
        let (found, shown) = html("Ett⟦<br>⟧två<BR />tre\n\n## Fyra⟦<br>⟧fem\n")
        #expect(shown == ["I080 <br>", "I080 <br>"])
        #expect(found == "<p>Ett<br>\ntvå<br>\ntre</p>\n<h2 id=\"fyra-fem\">Fyra fem</h2>\n")
    }

    @Test("a line break in HTML between paragraphs is not needed, and told so")
    func lineBreaksBetweenParagraphs() {
        func titles(_ text: String) -> [String] {
            let source = SourceText(path: "a.md", bytes: Array(text.utf8))
            return Markdown.html(of: source, flavour: .insyn, allowsRawHTML: false).diagnostics.map {
                $0.kind.title.swedish
            }
        }
        let alone = "HTML-kod för en tom rad"
        #expect(titles("a\n\n<br>\n\nb\n\n<br/>\n<br/>\n\nc\n") == [alone, alone])
        #expect(titles("a\n\n<br><br>\n<br> <br>\n\nb\n") == [alone])
        #expect(titles("a<br>b\n\n<br> c\n") == ["HTML-kod visas inte", "HTML-kod visas inte"])
    }

    @Test("a strikethrough that ends within a note's name is closed all the same")
    func strikeInNoteName() {
        let note = "\n\n[^x~~]: not\n"
        #expect(html("a ~~b ⟦[^1~~] c⟧").html.contains("<p>a <del>b [^1</del>] c</p>"))
        #expect(html("a ~~b [^x~~] c" + note).html.contains("<p>a <del>b [^x</del>] c</p>"))
    }

    @Test(
        "dangerous addresses never reach the page",
        arguments: [
            "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
            "java&#9;script:x",
            "&#1;javascript:x", "java&#10;script:x", "javascript&colon;x", "//evil.example/x", "\\\\\\\\evil.example",
            "/\\\\evil.example",
            "&#x202E;javascript:x", "feed:javascript:x", "http:evil", "&#x200B;javascript:x", "x&#x85;y",
        ])
    func addresses(address: String) {
        for text in ["[a](<\(address)>)", "![a](<\(address)>)"] {
            let (found, shown) = html(text)
            #expect(shown == ["I082 \(text)"])
            #expect(found == "<p>a</p>\n")
        }
    }

    @Test(
        "https, http, mailto, tel and paths survive",
        arguments: [
            ("https://a.se/?b=1&c", " rel=\"external\""), ("http://a.se", " rel=\"external\""), ("mailto:a@b.se", ""),
            ("tel:+468465004", ""), ("../a/b.md#c", ""), ("#p-4", ""), ("/a", ""),
        ])
    func goodAddresses(address: String, rel: String) {
        let (found, shown) = html("[a](\(address))")
        #expect(shown.isEmpty)
        #expect(found == "<p><a href=\"\(address.replacing("&", with: "&amp;"))\"\(rel)>a</a></p>\n")
    }

    @Test("links without address or text, and pictures without description, are named")
    func gaps() {
        #expect(html("⟦[a]()⟧").shown == ["I092 [a]()"])
        #expect(html("⟦[](a.md)⟧").shown == ["I093 [](a.md)"])
        #expect(html("⟦![](a.png)⟧").shown == ["I081 ![](a.png)"])
        #expect(html("![En \"bild\"](a.png)").html == "<p><img src=\"a.png\" alt=\"En ”bild”\" loading=\"lazy\"></p>\n")
        #expect(read("⟦![a](https://b.se/c.png)⟧").shown == ["I094 ![a](https://b.se/c.png)"])
    }

    @Test("positions count in the whole file, also within tables, lists and after edits of the text")
    func positions() {
        let text = """
            ---
            titel: å
            ---
            > - å ⟦<b>⟧ ö

            | å | a |
            |---|---|
            | åä ⟦<i>⟧ | \\| ⟦[x](javascript:y)⟧ |
            ---

            [^1]: Not ⟦<u>⟧

            Se[^1] ⟦<s>⟧.
            """
        let marked = MarkedSource(text)
        let document = Document.read(marked.source, grammar: sampleGrammar)
        let found = Set(document.diagnostics.compactMap(\.span).map(\.start))
        #expect(found.count == 5)
        #expect(found.subtracting(marked.spans.map(\.start)).count <= 1)
        #expect(document.diagnostics.map(\.kind.id).sorted() == ["I080", "I080", "I080", "I080", "I082"])
    }

    @Test("what lies too deep is shown without its marks, with one error")
    func depth() {
        let deep = String(repeating: "> ", count: 500) + "text"
        #expect(html(deep).shown.map { String($0.prefix(4)) } == ["I085"])
        #expect(html(deep).html.contains("text"))
        let marks = String(repeating: "*a **b ", count: 300) + String(repeating: "** *", count: 300)
        let (found, _) = html(marks)
        let opened = found.components("<em>") + found.components("<strong>")
        #expect(opened == found.components("</em>") + found.components("</strong>"))
        #expect(html(String(repeating: "- ", count: 5000) + "x").html.hasSuffix("</ul>\n"))
        #expect(html(String(repeating: "[", count: 20_000)).shown.isEmpty)
    }
}

extension String {
    fileprivate func components(_ part: String) -> Int {
        self.split(separator: part, omittingEmptySubsequences: false).count - 1
    }
}
