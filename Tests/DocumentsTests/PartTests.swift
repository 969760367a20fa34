import Documents
import Testing
import Text

/// A grammar with a bit of everything.
let sampleGrammar = DocumentGrammar(
    parts: [
        .init(.agendaItem, fields: [.init("Ärende"), .init("Ämne"), .init("Område")]),
        .init(.problem, fields: [.init("Plats"), .init("Omfattning")]),
        .init(.measure, fields: [.init("Ansvarig"), .init("Klart"), .init("Orsak"), .init("Status")]),
        .init(.undertaking, fields: [.init("Part")]),
        .init(
            .followUp, level: 3, parents: [.measure, .undertaking],
            fields: [.init("Status"), .init("Bedömning", isQualified: true)]),
    ],
    labels: [
        .init(.decision, fields: [.init("Av")]), .init(.statement, fields: []),
        .init(.assignment, fields: [.init("Till"), .init("Klart"), .init("Orsak"), .init("Id")]),
        .init(.dissent, fields: [.init("Från")]),
    ])

func read(_ text: String, _ grammar: DocumentGrammar = sampleGrammar) -> (document: Document, shown: [String]) {
    let marked = MarkedSource(text)
    var document = Document.read(marked.source, grammar: grammar)
    // The samples are mostly texts without a head.
    document.diagnostics.removeAll { $0.kind.id == "I001" }
    return (document, marked.shown(document.diagnostics))
}

extension Document {
    var parts: [Part] {
        content.compactMap { if case .part(let part) = $0 { part } else { nil } }
    }
}

extension Prose {
    var text: String { String(decoding: html, as: UTF8.self) }
}

extension [Content] {
    /// `prose(…)`, `label(id)`, `part(id)` in order.
    var outline: [String] {
        map {
            switch $0 {
            case .prose(let prose): prose.text
            case .label(let label): "label " + label.id
            case .fence(let fence): "fence " + fence.kind.rawValue
            case .part(let part): "part " + part.id
            }
        }
    }
}

@Suite struct PartTests {
    @Test(
        "a § may have a letter and a year, as minutes have them",
        arguments: [
            ("§ 4 a Lägesbild", "p-4a", "4 a", "Lägesbild"), ("§ 4a Lägesbild", "p-4a", "4a", "Lägesbild"),
            ("§ 4 b. Årsplan", "p-4b", "4 b", "Årsplan"), ("§ 4 c: ”Vår”", "p-4c", "4 c", "”Vår”"),
            ("§ 4 d", "p-4d", "4 d", ""), ("§ 17/25 Val av justerare", "p-17", "17/25", "Val av justerare"),
            ("§ 18/2025: Läget", "p-18", "18/2025", "Läget"), ("§ 18 a/2025 Läget", "p-18a", "18 a/2025", "Läget"),
            ("§ 4 i korthet", "p-4", "4", "i korthet"), ("§ 4 i Norr", "p-4", "4", "i Norr"),
            ("§ 4 a-kassan", "p-4", "4", "a-kassan"), ("§ 4 A-traktorer", "p-4", "4", "A-traktorer"),
            ("§ 4 e.d.", "p-4", "4", "e.d."), ("§ 4 och 5", "p-4", "4", "och 5"), ("§ 4/251 X", "p-4", "4", "/251 X"),
            ("§ 4 x y", "p-4", "4", "x y"), ("§ 4 a/b Test", "p-4", "4", "a/b Test"),
        ])
    func sections(heading: String, id: String, number: String, title: String) throws {
        let part = try #require(read("## \(heading)\n\nText.\n").document.parts.first)
        #expect([part.id, part.number, part.title.plain] == [id, number, title])
    }

    @Test("two § of one number are two with different letters, and one with the same, whatever the year")
    func sectionTwice() {
        #expect(read("## § 1 a Ett\n\n## § 1 b Två\n\n## § 1 Tre\n").shown == [])
        #expect(read("## § 1/24 Ett\n\n## § 1/25 Två\n").document.diagnostics.map(\.kind.id) == ["I037"])
    }

    @Test("a part has its word, number, title and id, and reaches to the next heading of its level")
    func parts() throws {
        let text = """
            ---
            titel: x
            ---
            Före.

            ## § 4 Lägesbild för "våren"

            Text.

            ### Mellanrubrik

            Mer.

            ## Problem 2: Skadegörelse {#stationen}

            ## Åtgärd: Mörka gångstråk & *annat*

            ## Vanlig rubrik

            Efter.
            """
        let (document, shown) = read(text)
        #expect(shown.isEmpty)
        #expect(
            document.content.outline == [
                "<p>Före.</p>\n", "part p-4", "part stationen", "part morka-gangstrak-annat",
                "<h2 id=\"vanlig-rubrik\">Vanlig rubrik</h2>\n<p>Efter.</p>\n",
            ])
        let parts = document.parts
        #expect(parts.map(\.word) == [.agendaItem, .problem, .measure])
        #expect(parts.map(\.number) == ["4", "2", nil])
        #expect(parts.map(\.title.plain) == ["Lägesbild för ”våren”", "Skadegörelse", "Mörka gångstråk & annat"])
        #expect(parts[2].title.prose.text == "Mörka gångstråk &amp; <em>annat</em>")
        #expect(
            parts[0].content.outline == [
                "<p>Text.</p>\n<h3 id=\"mellanrubrik\">Mellanrubrik</h3>\n<p>Mer.</p>\n"
            ])
        let source = MarkedSource(text).source
        #expect(source.text(in: try #require(parts[0].numberSpan)) == "4")
        #expect(source.text(in: parts[1].headingSpan) == "## Problem 2: Skadegörelse {#stationen}")
        #expect(source.text(in: parts[0].span).hasSuffix("Mer.\n\n"))
        #expect(
            document.anchors.map(\.id) == [
                "p-4", "mellanrubrik", "stationen", "morka-gangstrak-annat", "vanlig-rubrik",
            ])
    }

    @Test("a follow-up stands under its measure, with an id made of both")
    func followUps() {
        let (document, shown) = read(
            """
            ## Åtgärd: Belysning
            - Status: pågår

            Vi lyser upp.

            ### Uppföljning 2025-06-15
            - Status: klar
            - Bedömning (Polisen): infriat

            Gick bra.

            ### Uppföljning 2025-12-01: Slut

            ### Annat

            Hör till åtgärden.
            """)
        #expect(shown.isEmpty)
        let part = document.parts.first
        #expect(part?.children.map(\.id) == ["belysning-2025-06-15", "belysning-2025-12-01"])
        #expect(part?.children.first?.number == "2025-06-15")
        #expect(part?.children.first?.fields.map(\.name) == ["Status", "Bedömning"])
        #expect(part?.children.first?.fields.last?.qualifier == "Polisen")
        #expect(part?.children.first?.content.outline == ["<p>Gick bra.</p>\n"])
        #expect(part?.children.last?.title.plain == "Slut")
        #expect(
            part?.content.outline == [
                "<p>Vi lyser upp.</p>\n", "<h3 id=\"annat\">Annat</h3>\n<p>Hör till åtgärden.</p>\n",
            ])
    }

    @Test(
        "the word at another level, in another case, with another sign or in another kind of file is a warning",
        arguments: [
            "## problem: Liten bokstav", "## Problem – Streck", "### Problem: Nivå tre", "## 4 § Bakvänt",
            "### § 4 Nivå tre",
            "## Problem 2 Utan kolon", "## Orsak: Tas inte här", "### Uppföljning 2025-06-15",
        ])
    func nearParts(heading: String) {
        let (document, shown) = read("## Först\n\n\(heading)\n")
        #expect(shown == ["I039 \(heading)"])
        #expect(document.parts.isEmpty)
        #expect(document.headings.count == 2)
    }

    @Test(
        "other headings are text",
        arguments: ["Problem", "Problem och orsaker", "Åtgärder: alla", "Problemet", "Uppföljningen"])
    func otherHeadings(heading: String) {
        let (document, shown) = read("## \(heading)\n")
        #expect(shown.isEmpty)
        #expect(document.parts.isEmpty)
    }

    @Test("two equal numbers and two equal ids are errors, and the page's ids stay unique")
    func twice() {
        let (document, shown) = read("## § 4 A\n\n## Problem: B\n\n## § 4 C\n\n## Åtgärd: B\n")
        #expect(shown == ["I037 ## § 4 C", "I038 ## Åtgärd: B"])
        #expect(document.parts.map(\.id) == ["p-4", "b", "p-4-2", "b-2"])
    }

    @Test("an ordinary heading never takes a part's or label's id, also when it stands first")
    func headingIds() {
        let (document, _) = read(
            "## Belysning\n\n## Åtgärd: Belysning\n\n## Belysning\n\n## Uppdrag 1\n\n## § 1 X\n\n**Uppdrag:** y\n")
        #expect(
            document.anchors.map(\.id) == [
                "belysning-2", "belysning", "belysning-3", "uppdrag-1-2", "p-1", "uppdrag-1",
            ])
    }

    @Test("an id of its own must be a slug")
    func ownIds() {
        let (document, shown) = read("## Problem: A ⟦{#Mörka Stråk}⟧\n\n## Rubrik {#min-rubrik}\n")
        #expect(shown == ["I043 {#Mörka Stråk}"])
        #expect(document.parts.map(\.id) == ["morka-strak"])
        #expect(document.parts.map(\.title.plain) == ["A"])
        #expect(document.headings.map(\.id) == ["min-rubrik"])
    }

    @Test("in governing documents § headings are ordinary, with the anchor of their number")
    func sections() {
        let (document, shown) = read(
            "## 6 § Kallelse\n\n## § 7 Beslut\n\n## 8 a § Mer\n",
            DocumentGrammar(sectionsAreAnchors: true, collectsPassages: true))
        #expect(shown.isEmpty)
        #expect(document.headings.map(\.id) == ["p-6", "p-7", "p-8a"])
    }

    @Test("in the glossary every heading of level 2 is a term, its fields after the explanation")
    func terms() {
        let (document, shown) = read(
            "## EST\n\nEffektiv *samordning*.\n\n- Även: effektiv samordning för trygghet\n\n## Orsak: x\n",
            DocumentGrammar(parts: [.init(.term, fields: [.init("Även")])], headingsAreTerms: true))
        #expect(shown.isEmpty)
        #expect(document.parts.map(\.title.plain) == ["EST", "Orsak: x"])
        #expect(document.parts.first?.fields.first?.values.map(\.text) == ["effektiv samordning för trygghet"])
        #expect(document.parts.first?.content.outline == ["<p>Effektiv <em>samordning</em>.</p>\n"])
    }

    @Test("passages are the blocks' own texts, before typography, under their nearest heading")
    func passages() {
        let text = """
            ## 6 § Kallelse

            Kallelse ska "skickas" senast
            tio dagar--före sam\u{ad}manträdet[^1].

            - Punkt *ett*
              - Under

            | A | B |
            |---|---|
            | c | d |

            [^1]: Not.
            """
        let (document, _) = read(text, DocumentGrammar(sectionsAreAnchors: true, collectsPassages: true))
        #expect(
            document.passages.map(\.text) == [
                "6 § Kallelse", "Kallelse ska \"skickas\" senast tio dagar--före sammanträdet.", "Punkt ett", "Under",
                "A",
                "B", "c", "d", "Not.",
            ])
        #expect(document.passages.allSatisfy { $0.anchor == "p-6" })
        #expect(MarkedSource(text).source.text(in: document.passages[6].span) == "c")
    }
}
