import Foundation
import Site
import Testing

@Suite struct LanguageTests {
    let site: GoldenSite

    init() throws { site = try GoldenSite(languageSite) }

    private func body(_ address: String) throws -> String {
        let page = try #require(site.raw(address))
        let start = try #require(page.range(of: "<main"))
        return String(page[start.lowerBound...]).replacing("\u{A0}", with: "~").replacing("\u{AD}", with: "|")
    }

    @Test func `the site has no errors`() { #expect(site.errors == []) }

    // MARK: Words that are explained

    @Test func `a word of the glossary is linked where it first stands in running text, and explained after it`() throws
    {
        let page = try body("/ord/")
        #expect(
            page.contains(
                "<p><a class=\"ord\" href=\"../ordlista/#lagesbild\" aria-describedby=\"_ord-lagesbild\">Lägesbilderna</a> tas"
            ))
        #expect(
            page.contains(
                "<p class=\"ordnot\" id=\"_ord-lagesbild\"><b>Lägesbild:</b> En beskrivning av vilka problem som finns, "
                    + "t.ex. brott &amp; oro.</p>"))
        #expect(page.contains("id=\"_ord-est\"><b>EST:</b> Effektiv samordning för trygghet, ett arbetssätt.</p>"))
    }

    @Test func `each word is explained once a page`() throws {
        let page = try body("/ord/")
        #expect(page.components(separatedBy: "class=\"ord\"").count == 3)
        #expect(page.components(separatedBy: "class=\"ordnot\"").count == 3)
    }

    @Test func `nothing is explained in headings, links, quotes, code and tables`() throws {
        let page = try body("/ord/")
        #expect(page.contains("En lägesbild</h2>"))
        #expect(page.contains(">lägesbilden</a>. I ”EST” och <code>EST</code> står"))
        #expect(page.contains("<p>En lägesbild är ett citat.</p>"))
        #expect(page.contains("<td>EST</td>"))
    }

    @Test func `other words that begin the same, and words that readers know, are left alone`() throws {
        let page = try body("/ord/")
        #expect(page.contains("Ett uppdrag och en till lägesbild, fast inte lägesbildsarbete, bästa eller est."))
    }

    @Test func `the glossary itself explains nothing twice`() throws {
        #expect(try !body("/ordlista/").contains("ordnot"))
    }

    @Test func `the explanation has its place beside the linked word for those who listen`() throws {
        let page = try body("/ord/")
        for id in ["_ord-lagesbild", "_ord-est"] {
            #expect(page.contains("aria-describedby=\"\(id)\"") && page.contains("id=\"\(id)\""))
        }
    }

    @Test func `a long word that is explained is linked whole, and may be divided within its link`() throws {
        #expect(try body("/rum/").contains("I en <a class=\"ord\" href=\"../ordlista/#tillganglighetsredogorelse\""))
        #expect(try body("/rum/").replacing("|", with: "").contains(">tillgänglighetsredogörelse</a> står det."))
    }

    @Test func `long words of an explanation may be divided, and its spaces hold`() throws {
        let page = try body("/rum/")
        #expect(page.contains("sedan samverkans|överens|kommelse|bestämmelserna på 12~% kom.</p>"))
    }

    // MARK: Spaces and long words

    @Test func `what belongs together is not parted by a line's end`() throws {
        #expect(
            try body("/rum/").contains(
                "Enligt §~9 och 12~§ kl.~13.00 den 5~februari 2026 var 12~% av 2~400 kvar. Ring 114~14. Se KS~2025/41, nr~4."
            ))
    }

    @Test func `a span of figures is not parted after its dash, and holds no sign that can't be seen`() throws {
        let page = try body("/rum/").replacing("<span class=\"ihop\">", with: "{").replacing("</span>", with: "}")
        #expect(page.contains("Mötet är kl.~{13.00–15.30}. Planen gäller {2024–2025}, januari–mars."))
        #expect(!page.contains("\u{2060}"))
    }

    /// What is copied from a page into a file is read there.
    @Test func `spans that follow each other, and long numbers, are kept as they are`() throws {
        let site = try GoldenSite(
            languageSite
                + "\n-- sidor/tal.md --\n---\ntitel: Tal\n---\n2023–2024–2025, 2 400–3 000, 2025-01-01–2026-12-31.\n")
        let page = try #require(site.raw("/tal/")).replacing("\u{A0}", with: " ")
        let plain = page.replacing("<span class=\"ihop\">", with: "").replacing("</span>", with: "")
        #expect(plain.contains("2023–2024–2025, 2 400–3 000, 2025-01-01–2026-12-31."))
    }

    @Test func `other spaces, and quotes, are left as they are`() throws {
        let page = try body("/rum/")
        #expect(page.contains("<p>Enligt § 9 i texten.</p>"))
        #expect(page.contains("Vi såg 3 hus och 40 träd i mars 2026."))
    }

    /// What is copied from the page must be the address, without signs that can't be seen.
    @Test func `no word of an address is divided, in a link or in text`() throws {
        let addresses = [
            "https://www.example.se/download/2018_Handbok_for_brottsforebyggande_arbete.pdf",
            "https://trygghetsbesiktning.example/samverkansöverenskommelse",
        ]
        let text = addresses.map { "## Se \($0) nu\n\nLäs \($0) nu.\n" }.joined(separator: "\n")
        let inText = "Skriv till samverkansöverenskommelse@example.se eller se www.samverkansöverenskommelse.example."
        let site = try GoldenSite(
            languageSite + "\n-- sidor/adresser.md --\n---\ntitel: Adresser\n---\n\n" + text + "\n\(inText)\n"
                + "\n## Trygghetsbesiktning/samverkansöverenskommelse\n")
        let page = try #require(site.raw("/adresser/"))
        for address in addresses { #expect(page.ranges(of: ">\(address)</a>").count >= 1, "\(address)") }
        #expect(page.contains(inText))
        #expect(!page.contains("brotts\u{AD}"))
        #expect(page.contains("Trygghets\u{AD}besiktning/samverkans\u{AD}överens\u{AD}kommelse</h2>"))
    }

    @Test func `long words may be divided in headings, in text only the longest, and never in the title`() throws {
        let page = try #require(site.raw("/samverkansoverenskommelse/"))
        #expect(page.contains("<h1>Samverkans\u{AD}överens\u{AD}kommelse</h1>"))
        #expect(page.contains("<title>Samverkansöverenskommelse – "))
        #expect(page.contains("Text om samverkans\u{AD}överens\u{AD}kommelse och en trygghetsbesiktning."))
        let statement = try #require(site.raw("/tillganglighet/"))
        #expect(statement.contains("<h1>Tillgänglighets\u{AD}redogörelse</h1>"))
    }

    @Test func `wherever on its line a word or a number stands, it is treated alike`() throws {
        let words =
            "en samverkansöverenskommelse (trygghetsbesiktning)–Åsamverkan är 5 februari, 12 % av §\u{20}9 i A4 ”åäö”"
        var text = "---\ntitel: Rader\n---\n"
        for count in 0..<40 {
            let before = String(repeating: "å", count: count % 3) + String(repeating: " i", count: count / 2)
            text += "\n### \(before) \(words)\n\n\(before) \(words)\n\n- \(before) \(words)\n"
        }
        let site = try GoldenSite(languageSite + "\n-- sidor/rader.md --\n" + text)
        let page = try #require(site.raw("/rader/"))
        let lines = page.split(separator: "\n").filter { $0.contains("verenskommelse") || $0.contains("kommelse") }
        var forms: [String: Int] = [:]
        for line in lines {
            let words = try #require(line.range(of: "en samverkans"))
            // The ids of headings hold the words too, without their spaces.
            forms[String(line[words.lowerBound...].prefix { $0 != "<" }), default: 0] += 1
        }
        #expect(lines.count == 120)
        #expect(forms.keys.filter { $0.contains("trygghets\u{AD}besiktning") }.count == 1, "\(forms)")
        #expect(forms.values.sorted() == [40, 80], "\(forms)")
        let all = try #require(forms.keys.first { !$0.contains("trygghets\u{AD}besiktning") })
        #expect(all.contains("5\u{A0}februari, 12\u{A0}% av §\u{A0}9 i A4"))
    }

    // MARK: Languages

    @Test func `around a page in English the words are English`() throws {
        let page = try #require(site.raw("/radet-in-english/"))
        #expect(page.contains("<html lang=\"en\">"))
        #expect(page.contains("Skip to the content") && page.contains("Last updated"))
        #expect(page.contains("<time datetime=\"2026-03-12\">12\u{A0}March 2026</time>"))
        #expect(!page.contains("class=\"ord\""))
        for word in ["Hoppa till", "Huvudmeny", "Senast uppdaterad", "Sidansvarig", "Utgivare", "kakor", ">Möten<"] {
            #expect(!page.contains(word), "\(word)")
        }
    }

    @Test func `every entry of the menu and foot has an English name`() throws {
        let page = try #require(site.raw("/radet-in-english/"))
        let frame = site.context.siteFrame(styleSheet: Route("/a"), icon: Route("/b"), showsDrafts: false)
        for name in frame.menu.map(\.link.text) + frame.footer.map(\.text) where name.contains(where: "åäöÅÄÖ".contains)
        {
            #expect(!page.contains(">\(name)<"), "\(name) is Swedish")
        }
    }

    @Test func `a page in another language says so of its matter, and keeps the frame in Swedish`() throws {
        let page = try #require(site.raw("/suomeksi/"))
        #expect(page.contains("<html lang=\"sv\">") && page.contains("<main id=\"_innehall\" lang=\"fi\""))
    }

    @Test func `a page names its versions, each in its own language, and the versions name it`() throws {
        let page = try #require(site.raw("/organ/radet/"))
        #expect(page.contains("<a href=\"../../radet-in-english/\" hreflang=\"en\" lang=\"en\">In English</a>"))
        #expect(page.contains("lang=\"fi\">Suomeksi</a>") && page.contains(">Lättläst</a>"))
        #expect(
            page.contains(
                "<link rel=\"alternate\" href=\"https://trygg.adala.example/radet-in-english/\" hreflang=\"en\">"))
        let english = try #require(site.raw("/radet-in-english/"))
        #expect(english.contains("<a href=\"../organ/radet/\" hreflang=\"sv\" lang=\"sv\">På svenska</a>"))
        #expect(try !#require(site.raw("/ord/")).contains("sprakval"))
    }

    @Test func `a link to a page in another language says which`() throws {
        let page = try #require(site.raw("/a-o/"))
        #expect(page.contains("hreflang=\"en\" lang=\"en\">The Council</a>"))
    }

    // MARK: The statement

    @Test(arguments: [
        ("the body", "<dd>Ådala kommun</dd>"), ("the site", "<dd>Tryggare Ådala</dd>"),
        ("how far it conforms", "Webbplatsen är delvis förenlig med lagen"),
        ("what is not accessible", "Filmen saknar text"), ("why", "Varför: Den är gammal"),
        ("when it was assessed", "<time datetime=\"2025-09-01\">"), ("how", "<dd>Egen granskning</dd>"),
        ("when it was updated", "<time datetime=\"2025-10-02\">"),
        ("how to report", "href=\"https://www.adala.example/rapportera-brist\""),
        ("the authority", "href=\"https://www.digg.se/tdosanmalan\""), ("burden", "Syntolkning av äldre filmer"),
        ("exemptions", "Kartor som inte är till för att hitta"), ("the standard", "EN 301 549"),
    ])
    func `the statement of accessibility holds each point of the authority's list`(point: String, words: String) throws
    {
        let page = try body("/tillganglighet/").replacing("~", with: " ")
        #expect(page.contains(words), "\(point) is missing")
    }

    @Test func `what the build finds is a shortcoming, and a site with one does not conform wholly`() throws {
        let found = InaccessibleDocument(path: "filer/plan.pdf", lacks: "taggar och språk")
        let whole = languageSite.replacing("förenlig: delvis", with: "förenlig: helt")
        let lacking = whole.replacing(/\n *brister: [^\n]*/, with: "")
        #expect(whole != languageSite && lacking != whole)
        let bare = try #require(try GoldenSite(lacking).page("/tillganglighet/"))
        #expect(bare.contains("Webbplatsen är helt förenlig med lagen"))
        let listed = try #require(try GoldenSite(whole).page("/tillganglighet/"))
        #expect(listed.contains("Webbplatsen är delvis förenlig med lagen"))
        let page = try #require(try GoldenSite(lacking, inaccessible: [found]).page("/tillganglighet/"))
        #expect(page.contains("<a href=\"../filer/plan.pdf\">plan.pdf</a>: <strong>PDF-filen saknar taggar och språk"))
        #expect(page.contains("Webbplatsen är delvis förenlig med lagen"))
    }

    @Test func `the statement is linked from every page's foot, and tells that the assessment is old`() throws {
        for planned in site.context.plan() {
            let page = try #require(site.raw(planned.route.path))
            #expect(
                page.contains("tillganglighet/\"") || planned.route.path == "/tillganglighet/", "\(planned.route.path)")
        }
        #expect(try body("/tillganglighet/").contains("mer än tolv månader"))
    }
}
