import Documents
import Testing
import Text

/// What a paragraph in the site's own markup becomes, with `⟨address⟩` for a link whose text is its address.
private func linked(_ text: String) -> String {
    let source = SourceText(path: "a.md", bytes: Array(text.utf8))
    let html = String(decoding: Markdown.html(of: source, flavour: .insyn, allowsRawHTML: false).html, as: UTF8.self)
    return html.replacing(#/<a href="([^"]*)" rel="external" class="adress">([^<]*)</a>/#) { link in
        link.output.1 == link.output.2 ? "⟨\(link.output.1)⟩" : link.output.0
    }
}

@Suite struct BareAddressTests {
    @Test(
        "an address without marks is a link, without the signs of the sentence around it",
        arguments: [
            ("Läs https://bra.se.", "Läs ⟨https://bra.se⟩."),
            ("https://bra.se/a_b_c*d", "⟨https://bra.se/a_b_c*d⟩"),
            ("(se http://a.se/x_(y)), och", "(se ⟨http://a.se/x_(y)⟩), och"),
            ("HTTPS://A.SE/?a=1&b=2!", "⟨HTTPS://A.SE/?a=1&amp;b=2⟩!"),
            ("”https://a.se” – https://b.se…", "”⟨https://a.se⟩” – ⟨https://b.se⟩…"),
            ("*https://a.se* **https://b.se**", "<em>⟨https://a.se⟩</em> <strong>⟨https://b.se⟩</strong>"),
            ("Webb:https://a.se/b--c...", "Webb:⟨https://a.se/b--c⟩…"),
            ("https://a.se\nhttps://b.se\\\nhttps://c.se", "⟨https://a.se⟩\n⟨https://b.se⟩<br>\n⟨https://c.se⟩"),
            ("~~https://a.se~~", "<del>⟨https://a.se⟩</del>"),
            ("<https://a.se/x>", "⟨https://a.se/x⟩"),
            ("- https://a.se?", "⟨https://a.se⟩?"),
            ("|a|\n|-|\n|https://a.se/x|", "⟨https://a.se/x⟩"),
        ])
    func links(text: String, expected: String) {
        let found = linked(text)
        #expect(found == "<p>\(expected)</p>\n" || found.contains(">\(expected)<"))
    }

    @Test(
        "what is no address, or a link already, stays as it was",
        arguments: [
            "https://", "https:// a.se", "https://-a.se", "xhttps://a.se", "ahttp://a.se", "ftp://a.se", "://a.se",
            "http:/a.se", "www.a.se", "javascript://a.se/%0aalert(1)", "`https://a.se`",
        ])
    func text(text: String) {
        #expect(!linked(text).contains("<a ") && !linked(text).contains("⟨"))
    }

    @Test("no link lies within another, and none in one whose address was refused")
    func nested() {
        #expect(linked("[se https://a.se](b.md)") == "<p><a href=\"b.md\">se https://a.se</a></p>\n")
        #expect(linked("[*se* https://a.se](b.md)") == "<p><a href=\"b.md\"><em>se</em> https://a.se</a></p>\n")
        #expect(linked("[https://a.se](javascript:x) https://b.se") == "<p>https://a.se ⟨https://b.se⟩</p>\n")
    }

    @Test("crossed-out words and notes beside an address are where they were")
    func marks() {
        #expect(linked("~~a https://a.se b~~ c") == "<p><del>a ⟨https://a.se⟩ b</del> c</p>\n")
        #expect(linked("https://a.se/~~b~~c ~~d~~").hasSuffix("<del>b</del>c <del>d</del></p>\n"))
        let noted = linked("Se https://a.se[^1] och ~~b~~.\n\n[^1]: https://c.se\n")
        #expect(noted.contains("⟨https://a.se⟩<sup") && noted.contains("</sup> och <del>b</del>."))
        #expect(noted.contains("⟨https://c.se⟩"))
    }

    @Test("an invisible sign ends an address: it leads where readers see that it leads")
    func invisible() {
        #expect(linked("https://a.se\u{202E}x.se") == "<p>⟨https://a.se⟩\u{202E}x.se</p>\n")
        #expect(linked("https://a.se\u{00A0}x") == "<p>⟨https://a.se⟩\u{00A0}x</p>\n")
    }
}
