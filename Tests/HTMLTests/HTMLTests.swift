import HTML
import Testing

private func flow(_ content: (inout HTML<Flow>) -> Void) -> String {
    String(decoding: HTML<Flow>.bytes(content), as: UTF8.self)
}

@Suite("The HTML cursor")
struct HTMLTests {
    @Test func `text and attributes are escaped each in its own way`() {
        let page = flow { h in
            h.p(id: "a\"b&c", [.label("<\"&>")]) { $0.text("1 < 2 & \"3\" > 2") }
        }
        #expect(
            page
                == "<p id=\"a&quot;b&amp;c\" aria-label=\"&lt;&quot;&amp;&gt;\">1 &lt; 2 &amp; \"3\" &gt; 2</p>\n")
    }

    @Test func `elements nest and close in order`() {
        let page = flow { h in
            h.ul(class: "list") { h in
                for word in ["ett", "två"] {
                    h.li { h in h.a(href: Address(relative: "../x/")) { $0.text(word) } }
                }
            }
            h.dl { h in
                h.dt { $0.text("Ärende") }
                h.dd { $0.p { $0.text(41) } }
            }
        }
        #expect(
            page == """
                <ul class="list">
                <li><a href="../x/">ett</a></li>
                <li><a href="../x/">två</a></li>
                </ul>
                <dl>
                <dt>Ärende</dt>
                <dd><p>41</p>
                </dd>
                </dl>

                """)
    }

    @Test func `a day is written for people and for machines`() {
        let page = flow { h in
            h.p { $0.time(year: 2025, month: 3, day: 9, named: "mars") }
            h.p { $0.time(year: 1999, month: 12, day: 30, named: "<december>") }
        }
        #expect(
            page == """
                <p><time datetime="2025-03-09">9\u{A0}mars 2025</time></p>
                <p><time datetime="1999-12-30">30\u{A0}&lt;december&gt; 1999</time></p>

                """)
    }

    @Test func `a table carries the scope of its headings`() {
        let page = flow { h in
            h.table { h in
                h.caption { $0.text("Brott") }
                h.tbody { h in
                    h.tr { h in
                        h.th(scope: .row) { $0.text("2024") }
                        h.td(columns: 2, class: "n") { $0.text("41") }
                    }
                }
            }
        }
        #expect(page.contains("<th scope=\"row\">2024</th>\n<td colspan=\"2\" class=\"n\">41</td>\n"))
    }

    @Test func `a heading's level is held between one and six`() {
        #expect(flow { $0.heading(level: 0) { $0.text("a") } } == "<h1>a</h1>\n")
        #expect(flow { $0.heading(level: 9) { $0.text("a") } } == "<h6>a</h6>\n")
    }

    @Test func `details shows its summary and may stand open`() {
        let page = flow { h in
            h.details(isOpen: true, summary: { $0.text("Mer") }) { h in h.p { $0.text("text") } }
        }
        #expect(page == "<details open><summary>Mer</summary>\n<p>text</p>\n</details>\n")
    }

    @Test func `a drawing with a title is a picture and one without is hidden`() {
        let named = flow { $0.svg(viewBox: "0 0 8 8", title: "Klar <1>") { $0.path(d: "M0 0") } }
        #expect(named.contains("role=\"img\"><title>Klar &lt;1&gt;</title><path d=\"M0 0\"></path></svg>"))
        let bare = flow { $0.svg(viewBox: "0 0 8 8") { _ in } }
        #expect(bare.contains("aria-hidden=\"true\""))
    }

    @Test func `a whole page has its type, language and head`() {
        let page = HTML<WholePage>.bytes { h in
            h.html(lang: "sv") { h in
                h.head { h in
                    h.charsetUTF8()
                    h.title("A & B")
                    h.meta(name: "description", content: "\"x\"")
                }
                h.body { h in h.main { $0.text("hej") } }
            }
        }
        #expect(
            String(decoding: page, as: UTF8.self) == """
                <!DOCTYPE html>
                <html lang="sv">
                <head>
                <meta charset="utf-8">
                <title>A &amp; B</title>
                <meta name="description" content="&quot;x&quot;">
                </head>
                <body>
                <main>hej</main>
                </body>
                </html>

                """)
    }

    @Test func `a buffer grows past its first size and forgets`() {
        var buffer = ByteBuffer(capacity: 1)
        for _ in 0..<10_000 { buffer.append("åäö") }
        #expect(buffer.count == 60_000)
        buffer.removeAll()
        HTML<Phrasing>.write(into: &buffer) { $0.text("x") }
        #expect(buffer.bytes() == [0x78])
    }
}

@Suite("Addresses")
struct AddressTests {
    @Test(arguments: [
        ("../moten/", "../moten/"), ("#p-4", "#p-4"), ("javascript:alert(1)", "javascript%3Aalert(1)"),
        ("//evil.example/", "/evil.example/"), ("///x", "/x"), ("a b\"<å>", "a%20b%22%3C%C3%A5%3E"),
        ("x/a:b", "x/a:b"), ("\\\\host", "%5C%5Chost"), ("java\tscript:x", "java%09script%3Ax"),
    ])
    func `a relative address can't lead off the site`(given: String, expected: String) {
        #expect(Address(relative: given).text == expected)
    }

    @Test(arguments: ["https://a.example/x?y=1", "http://a", "mailto:a@b.example", "tel:+4684650400", "HTTPS://A"])
    func `the four schemes are taken`(address: String) {
        #expect(Address(external: address)?.text == address)
    }

    @Test(arguments: [
        "javascript:alert(1)", "data:text/html,x", "vbscript:x", "https:", "https://", "/local", "tel:", "ht\ttps://a",
        "https://a b", " https://a", "file:///etc/passwd",
    ])
    func `every other scheme is refused`(address: String) {
        #expect(Address(external: address) == nil)
    }
}

@Suite("Ways between pages")
struct WayTests {
    @Test(arguments: [
        ("/", "/", nil, "./"), ("/moten/", "/moten/", nil, "./"), ("/moten/", "/", nil, "../"),
        ("/", "/moten/", nil, "moten/"), ("/a/b/", "/a/c/", nil, "../c/"), ("/a/b/", "/a/", nil, "../"),
        ("/a/", "/a/b/", "p-4", "b/#p-4"), ("/a/b/c/", "/x.css", nil, "../../../x.css"),
        ("/ab/", "/abc/", nil, "../abc/"), ("/a/", "/b c/", nil, "../b%20c/"), ("/a/", "/b/", "å", "../b/#%C3%A5"),
        ("/a/", "/b/?x=1&y=2", nil, "../b/?x=1&y=2"),
    ])
    func `the way goes up to what both share and then down`(
        here: String, there: String, fragment: String?, expected: String
    ) {
        let address = Address(from: here, to: there, fragment: fragment)
        #expect(address.text == expected)
        let written = HTML<Phrasing>.bytes { $0.a(href: address) { $0.text("x") } }
        let escaped = expected.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
        #expect(String(decoding: written, as: UTF8.self) == "<a href=\"\(escaped)\">x</a>")
    }
}
