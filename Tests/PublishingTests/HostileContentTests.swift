import Foundation
import Testing
import Text

@testable import Publishing

/// Content that is hostile or mistaken, laid over the small site in which nothing is wrong.
@Suite("Hostile and mistaken content ends in a message, or is harmless")
struct HostileContentTests {
    private static let head = "---\ntitel: T\n---\n"

    private func found(_ files: [String: String]) throws -> [String] { try HostileSite(files).check().found }

    // MARK: Bytes

    @Test(
        .timeLimit(.minutes(15)),
        arguments: [
            ("---\ntitel: T\n\nText.\n", ["I007"]), ("---\ntitel: T\n", ["I007"]), ("---\n", ["I007"]),
            ("---", ["I007"]), ("", ["I001"]),
            ("\n\n \n", ["I001"]), ("Text.\n", ["I001"]), ("---\n---\n", ["I032"]), ("\u{FEFF}", ["I001"]),
            ("—\ntitel: T\n—\n", ["I001"]),
        ])
    func `a head that does not end, an empty file and a file without a head are told`(text: String, ids: [String])
        throws
    {
        #expect(try found(["sidor/a.md": text]) == ids.map { $0 + " sidor/a.md" })
    }

    @Test func `an empty file of each kind is told, and an empty folder is nothing`() throws {
        let site = try HostileSite([
            "omraden/omraden.geojson": "", "statistik/a.csv": "", "statistik/a.yaml": "", "ordlista.md": "",
        ])
        try FileManager.default.createDirectory(
            atPath: site.folder.path("content/rapporter"), withIntermediateDirectories: true)
        try FileManager.default.createDirectory(
            atPath: site.folder.path("content/moten/tomt"), withIntermediateDirectories: true)
        #expect(
            site.check().found == [
                "I001 ordlista.md", "I032 statistik/a.yaml", "I147 statistik/a.csv", "I150 omraden/omraden.geojson",
            ])
        #expect(try found(["webbplats.yaml": ""]) == ["I032 webbplats.yaml"])
    }

    @Test func `bytes that are no UTF-8, UTF-16 and NUL are told in Markdown and in descriptions`() throws {
        let text = Self.head + "Åäö.\n"
        let utf16 = [0xFF, 0xFE] + Array(text.data(using: .utf16LittleEndian) ?? Data())
        for (bytes, id) in [
            (Array(text.data(using: .windowsCP1252) ?? Data()), "I120"), (Array(text.utf8) + [0xFF, 0x0A], "I120"),
            (utf16, "I120"), (Array(utf16.dropFirst(2)), "I120"), (Array(text.utf8) + [0, 0x0A], "I122"),
            ([0x50, 0x4B, 3, 4] + Array(text.utf8), "I122"), (Array(text.utf8) + [0xED, 0xA0, 0x80], "I120"),
            (Array(text.utf8) + [0xC0, 0xAF], "I120"),
        ] {
            #expect(try HostileSite([("sidor/a.md", bytes)]).check().found == [id + " sidor/a.md"])
            #expect(try HostileSite([("webbplats.yaml", bytes)]).check().found.first == id + " webbplats.yaml")
        }
    }

    @Test func `controls that hide or turn text are named by number in every kind of file`() throws {
        for (control, number) in [
            ("\u{202E}", "U+202E"), ("\u{2066}", "U+2066"), ("\u{200B}", "U+200B"), ("\u{2060}", "U+2060"),
        ] {
            for path in ["sidor/a.md", "webbplats.yaml"] {
                let base = try DiagnosticCase(named: "_base").files.first { $0.path == path }.map {
                    String(decoding: $0.bytes, as: UTF8.self)
                }
                let text = (base ?? Self.head + "Text.\n") + "# \(control)x\n"
                let result = try HostileSite([path: text]).check()
                #expect(result.found == ["I125 \(path)"] && result.shown.contains(number))
                #expect(!result.shown.unicodeScalars.contains { String($0) == control })
            }
        }
    }

    @Test func `split letters are put together everywhere, so that a name is found however it was typed`() throws {
        let split = "organ: radet\ntitel: La\u{308}gesbild\ndatum: 2025-02-20"
        let site = try HostileSite(["lagesbilder/b.md": "---\n\(split)\n---\n## Proble\u{301}m\n\nO\u{308}ppet torg.\n"]
        )
        #expect(site.check().found == [])
        let outcome = Build.run(site.options)
        #expect(outcome.report != nil)
        let page = try #require(site.folder.text("public/lagesbilder/b/index.html"))
        #expect(
            page.unicodeScalars.contains("ä") && !page.unicodeScalars.contains("\u{308}") && page.contains("Öppet torg")
        )
    }

    // MARK: Addresses

    @Test(
        .timeLimit(.minutes(15)),
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", "&#106;avascript:alert(1)", "java&#10;script:alert(1)",
            "<java\tscript:x>",
            "data:text/html,x", "vbscript:x", "VBSCRIPT:x", "file:///etc/passwd", "//evil.example/x",
            "<\u{1}javascript:x>",
            "javascript&colon;alert(1)", "&Tab;javascript:x", "feed:javascript:x", "view-source:x", "blob:x",
            "about:blank",
            "../../x.md", "/etc/passwd", "../%2e%2e/x.md", "%2e%2e/%2e%2e/x.md", "..\\\\..\\\\x.md",
            "./../../content/index.md",
            "%6aavascript:alert(1)", "a.md/../../../x.md", "~/x.md", "C:\\\\x.md",
        ])
    func `no address but https, http, mailto, tel and one within the site passes, in links and images`(address: String)
        throws
    {
        for text in [
            "[länk](\(address))", "![bild](\(address))", "[länk][a]\n\n[a]: \(address)", "<a href=\"\(address)\">x</a>",
        ] {
            let site = try HostileSite(["sidor/a.md": Self.head + text + "\n"])
            let result = site.check()
            if text.hasPrefix("<a") || result.found.isEmpty {
                // Raw HTML is dropped with a warning; an address that is no link in Markdown is text.
                let outcome = Build.run(site.options)
                guard outcome.report != nil else { continue }
                let html = site.folder.text("public/a/index.html") ?? ""
                let tags = HTMLTags.read(html)
                #expect(tags.allSatisfy { $0.isHarmless }, "\(text)")
                #expect(!html.contains("href=\"\(address)\"") && !html.contains("src=\"\(address)\""), "\(text)")
            } else {
                #expect(
                    result.found.allSatisfy { ["I082", "I100", "I101", "I106", "I126"].contains($0.prefix(4)) },
                    "\(text) \(result.found)")
            }
        }
    }

    @Test func `addresses in keys are held to the same, and no data lies outside the content`() throws {
        for address in ["javascript:alert(1)", "data:text/html,x", "https://a.example/\" onclick=x", "//evil.example"] {
            let base = try #require(try DiagnosticCase(named: "_base").files.first { $0.path == "webbplats.yaml" })
            let text = String(decoding: base.bytes, as: UTF8.self).replacingOccurrences(
                of: "https://www.adala.example/rapportera-brist", with: "'\(address)'")
            #expect(try found(["webbplats.yaml": text]) == ["I024 webbplats.yaml"], "\(address)")
        }
        for path in ["../../hemligt.csv", "/etc/passwd", "../statistik/../../x.csv"] {
            let text =
                "---\ntitel: L\norgan: radet\ndatum: 2025-02-20\nkällor:\n  - { namn: A, datum: 2025-01-01, data: \(path) }\n---\n"
            #expect(try found(["lagesbilder/b.md": text]) == ["I106 lagesbilder/b.md"], "\(path)")
            let fence = Self.head + "```diagram\ndata: \(path)\nslag: linje\nx: år\ny: [n]\n```\n"
            #expect(try found(["sidor/a.md": fence]) == ["I106 sidor/a.md"], "\(path)")
        }
    }

    // MARK: Pictures

    @Test(
        .timeLimit(.minutes(15)),
        arguments: [
            "<script>alert(1)</script>", "<SCRIPT>x</SCRIPT>", "<svg:script/>", "<g onload=\"x\"/>",
            "<g\nonclick = 'x'/>", "<g/onload=x>",
            "<a href=\"javascript:x\"><text>a</text></a>", "<a xlink:href=\"java&#115;cript:x\"/>",
            "<image href=\"https://evil.example/x.png\"/>",
            "<image href='data:image/svg+xml;base64,AA'/>", "<use href=\"x.svg#a\"/>",
            "<foreignObject><p>x</p></foreignObject>",
            "<set attributeName=\"href\" to=\"javascript:x\"/>", "<animate attributeName='onload' values='x'/>",
            "<style>@import url(https://evil.example/x.css);</style>",
            "<style><![CDATA[*{background:url(https://e.example)}]]></style>",
            "<rect style=\"fill:url(https://e.example/x)\"/>", "<rect fill=\"url(//e.example#a)\"/>",
            "<iframe src=\"x\"/>", "<!-- x --><script/>",
            "<a href=\"data:text/html,x\"/>", "<style>*{background:u\\72l(x)}</style>",
            "<style>@im<![CDATA[port]]> 'https://e.example'</style>",
            "<style>@im<!-- -->port 'https://e.example'</style>",
            "<style>@im<g/>port 'https://e.example'</style>", "<style>@imp&#111;rt 'https://e.example'</style>",
            "<style>*{background:image-set('https://e.example/x' 1x)}</style>", "<style>@import 'https://e.example'",
            "<rect fill=\"u&#x72;l(https://e.example/x)\"/>", "<rect style=\"fill:ur&#0000108;(x)\"/>",
            "<a><set attributeName=\"hr&#101;f\" to=\"java&#115;cript:x\"/></a>",
            "<rect mask=\"image-set('//e.example/x' 1x)\"/>", "<a href=\"https://a.example\" ping=\"//e.example\"/>",
        ])
    func `a picture that could run code or fetch something is told`(inside: String) throws {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\">\(inside)</svg>"
        let found = try found(["bilder/x.svg": svg, "sidor/a.md": Self.head + "![x](../bilder/x.svg)\n"])
        #expect(found == ["I127 bilder/x.svg"])
    }

    @Test func `a mere picture passes, whatever drew it`() throws {
        let svg = """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <!-- <script> in a comment -->
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 6408 23 3234">
            <style>.a{fill:url(#b)} .c{font-family:"Inter"}</style><defs><linearGradient id="b"/></defs>
            <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><dc:title>Torget</dc:title></rdf:RDF></metadata>
            <style/><style/><a href="https://www.adala.example/?a=1&amp;b=2" ping=""><use xlink:href="#b"/></a><path d="M640823 3234 L1 2"/>
            <image href="data:image/png;base64,AAAA"/><text>script onload= javascript: 5 &lt; 6</text></svg>
            """
        #expect(try found(["bilder/x.svg": svg, "sidor/a.md": Self.head + "![x](../bilder/x.svg)\n"]) == [])
        let numbered = svg.replacingOccurrences(of: "5 &lt; 6", with: "640823-3234")
        #expect(
            try found(["bilder/x.svg": numbered, "sidor/a.md": Self.head + "![x](../bilder/x.svg)\n"]) == [
                "I050 bilder/x.svg"
            ])
        #expect(try found(["bilder/x.svg": "<svg><script/></svg>"]) == [], "what nobody links is not published")
    }

    // MARK: Names

    @Test func `names with spaces, quotes, newlines, escapes and tags are told, and harmless in the message`() throws {
        for name in [
            "a b.md", "a\"b.md", "a'b.md", "%2e%2e.md", "a\nb.md", "<script>.md", "a\u{202E}b.md", "a\u{1B}[31m.md",
            "a&b.md", "a;b.md", "A.md", "å.md", "a\u{30A}.md", "x.md.md", "-a.md", "a..md", "𝐚.md",
        ] {
            let result = try HostileSite(["sidor/" + name: Self.head]).check()
            #expect(result.found.count == 1 && ["I130", "I131"].contains(result.found.first?.prefix(4)), "\(name)")
            #expect(!result.shown.contains("\u{1B}") && !result.shown.contains("\u{202E}"))
            #expect(!result.shown.contains("a\nb"))
        }
    }

    @Test func `a folder with a file's name is told, and what is in it is not read`() throws {
        #expect(try found(["sidor/x.md/y.md": Self.head]) == ["I130 sidor/x.md"])
        #expect(try found(["index.md/y.md": Self.head]) == ["I133 index.md"])
        #expect(try found(["bilder/x.svg/y.svg": "x"]) == ["I130 bilder/x.svg"])
    }

    @Test func `two records cannot have one address, by case, by å or by split letters`() throws {
        for name in ["A.md", "å.md", "a\u{30A}.md", "ä.md"] {
            let found = try found(["sidor/a.md": Self.head, "sidor/" + name: Self.head])
            #expect(found.count == 1 && found.allSatisfy { $0.hasPrefix("I130") }, "\(name)")
        }
        #expect(try found(["sidor/moten.md": Self.head]).allSatisfy { $0.hasPrefix("I1") })
        #expect(try !found(["sidor/moten.md": Self.head]).isEmpty)
    }

    // MARK: Personal numbers

    @Test(
        .timeLimit(.minutes(15)),
        arguments: [
            "640823-3234", "640823+3234", "6408233234", "640823 3234", "19640823-3234", "196408233234", "701063-2391",
            "640823**-3234**",
            "640823&#45;3234", "640823\\-3234", "640823\n3234", "640823--3234",
        ])
    func `a personal number in running text is told and masked, however it is written`(number: String) throws {
        let result = try HostileSite(["sidor/a.md": Self.head + "Anmälaren \(number) ringde.\n"]).check()
        #expect(result.found == ["I050 sidor/a.md"])
        #expect(
            !result.shown.contains("0823") && !result.shown.contains("7010632391")
                && !result.shown.contains("701063"))
    }

    @Test func `a personal number is told and masked in every file, and in a file's name`() throws {
        let base = try #require(try DiagnosticCase(named: "_base").files.first { $0.path == "webbplats.yaml" })
        let series =
            "titel: A\nkälla: B\nhämtad: 2025-01-20\nläge: slutlig\nkolumner:\n  år: { slag: period }\n  n: { slag: antal, enhet: st }\n"
        let result = try HostileSite([
            "webbplats.yaml": String(decoding: base.bytes, as: UTF8.self) + "# 640823-3234\n",
            "statistik/a.yaml": series + "definition: 640823-3234\n", "statistik/a.csv": "år;n\n2024;1\n",
            "statistik/b.yaml": series, "statistik/b.csv": "år;n\n2024;6408233234\n",
            "omraden/omraden.geojson": "{\"type\":\"FeatureCollection\",\"features\":[],\"x\":\"640823-3234\"}",
            "filer/640823-3234.pdf": "x", "sidor/19640823-3234.md": Self.head, "filer/lista.csv": "640823-3234\n",
            "sidor/c.md": "---\ntitel: \"\\x3640823-3234\"\n---\n[lista](../filer/lista.csv)\n",
            "moten/radet/2025-04-12.md": "---\nplats: 640823-3234\n---\n## § 1 640823-3234\n\n<!-- 640823-3234 -->\n",
        ]).check()
        #expect(
            result.found.filter { $0.hasPrefix("I050") } == [
                "I050 filer/640823-3234.pdf", "I050 filer/lista.csv", "I050 moten/radet/2025-04-12.md",
                "I050 omraden/omraden.geojson",
                "I050 sidor/19640823-3234.md", "I050 sidor/c.md", "I050 statistik/a.yaml", "I050 statistik/b.csv",
                "I050 webbplats.yaml",
            ])
        #expect(!result.shown.contains("0823") && result.shown.contains("••••••-•••4.pdf"))
    }

    // MARK: References and dates

    @Test func `a reference to itself and references in a ring are told`() throws {
        let document = { (key: String) in "---\ntitel: T\nslag: policy\n\(key)\n---\n" }
        let body = { (key: String) in "---\ntitel: T\nslag: nätverk\n\(key)\n---\n" }
        let round = { (key: String) in "---\nårstid: vår\nansvarig: Kommunen\n\(key)\n---\n" }
        let cases: [[String: String]] = [
            ["styrdokument/a.md": document("ersätter: a.md")],
            ["styrdokument/a.md": document("ersätter: b.md"), "styrdokument/b.md": document("ersätter: a.md")],
            ["sidor/a.md": "---\ntitel: T\nsvar-på: a.md\n---\n"],
            ["organ/a.md": body("underställt: a")], ["organ/a.md": body("består-av: [a]")],
            [
                "organ/a.md": body("underställt: b"), "organ/b.md": body("underställt: c"),
                "organ/c.md": body("underställt: a"),
            ],
            ["besiktningar/centrum/2025-03-01.md": round("uppföljer: 2025-03-01.md")],
            [
                "besiktningar/centrum/2025-03-01.md": round("uppföljer: 2025-04-01.md"),
                "besiktningar/centrum/2025-04-01.md": round("uppföljer: 2025-03-01.md"),
            ],
            [
                "besiktningar/centrum/2025-03-01.md": round("")
                    + "## Iakttagelse: A {#a}\n- Plats: Torget\n- Ansvarig: Kommunen\n- Tidigare: 2025-03-01.md#a\n\nx\n"
            ],
            [
                "moten/radet/2025-04-12.md":
                    "---\nplats: K\n---\n## § 1 A\n- Ärende: 2025-04-12.md#p-2\n\nx\n\n## § 2 B\n- Ärende: 2025-04-12.md#p-1\n\ny\n"
            ],
        ]
        for files in cases {
            #expect(try Set(found(files)) == Set(files.keys.map { "I108 " + $0 }), "\(files.keys.sorted())")
        }
    }

    @Test(.timeLimit(.minutes(15))) func `a long ring of references is followed once`() throws {
        var files: [String: String] = [:]
        for number in 0..<2_000 {
            files["styrdokument/d\(number).md"] =
                "---\ntitel: T\nslag: policy\nersätter: d\((number + 1) % 2_000).md\n---\n"
        }
        let start = ContinuousClock.now
        #expect(try found(files).count == 2_000)
        #expect(ContinuousClock.now - start < .seconds(90))
    }

    @Test(.timeLimit(.minutes(15))) func `a file that is all mistakes is told shortly and soon`() throws {
        let numbers = 0..<5_000
        let site = try HostileSite([
            "sidor/a.md": "---\ntitel: T\n" + numbers.map { "nyckel\($0): x\n" }.joined() + "---\n",
            "sidor/b.md": Self.head + numbers.map { "[a](b\($0).md)\n" }.joined(),
            "omraden/omraden.geojson": #"{"type":"FeatureCollection","features":["#
                + numbers.map { _ in #"{"type":"Feature","geometry":{}}"# }.joined(separator: ",") + "]}",
        ])
        let start = ContinuousClock.now
        let diagnostics = Build.check(site.options).diagnostics
        #expect(ContinuousClock.now - start < .seconds(90))
        let count = { (id: String) in diagnostics.count { $0.kind.id == id } }
        #expect(count("I030") == 500 && count("I100") == 500 && count("I151") == 500)
        #expect(
            diagnostics.filter { $0.kind.id == "I097" }.map(\.arguments) == [
                ["500", "I151"], ["500", "I030"], ["500", "I100"],
            ])
    }

    @Test func `notes approved before the meeting, and periods that end before they begin, are told`() throws {
        let meeting = { (key: String) in "---\nplats: K\nnärvarande: [kso]\n\(key)\n---\n## § 1 A\n\nx\n" }
        for key in ["justerat: 2025-04-11", "justerat: { ordförande: 2025-04-11 }"] {
            #expect(try found(["moten/radet/2025-04-12.md": meeting(key)]) == ["I180 moten/radet/2025-04-12.md"])
        }
        for period in ["{ från: 2025-01-02, till: 2025-01-01 }", "2025–2024", "2025-03-02–2025-03-01"] {
            let text = "---\ntitel: L\norgan: radet\ndatum: 2025-02-20\nperiod: \(period)\n---\n"
            #expect(try found(["lagesbilder/b.md": text]) == ["I013 lagesbilder/b.md"], "\(period)")
        }
        #expect(
            try found([
                "styrdokument/a.md":
                    "---\ntitel: T\nslag: policy\ngiltig: { från: 2025-01-02, till: 2025-01-01 }\n---\n"
            ])
                == ["I013 styrdokument/a.md"])
    }
}
