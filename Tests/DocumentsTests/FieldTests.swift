import Documents
import Testing
import Text

@Suite struct FieldTests {
    @Test("a list right after a part's heading is a field list when one item has a field's name")
    func fields() throws {
        let text = """
            ## Åtgärd: Belysning
            - Ansvarig: [tekniska](../organ/tekniska.md), *polisen* & "vi"
            - Klart: 2025-05-15
            - Orsak:
              - [a](x.md#a)
              - b

            Text.
            """
        let (document, shown) = read(text)
        #expect(shown.isEmpty)
        let fields = try #require(document.parts.first?.fields)
        #expect(fields.map(\.name) == ["Ansvarig", "Klart", "Orsak"])
        #expect(fields.map { $0.values.map(\.text) } == [["tekniska, polisen & \"vi\""], ["2025-05-15"], ["a", "b"]])
        #expect(fields[0].values[0].prose.text == "<a href=\"\">tekniska</a>, <em>polisen</em> &amp; ”vi”")
        #expect(fields[0].values[0].prose.slots == [LinkSlot(offset: 9, link: 0)])
        #expect(fields.map { $0.values.map(\.links) } == [[[0]], [[]], [[1], []]])
        #expect(document.links.map(\.destination) == ["../organ/tekniska.md", "x.md#a"])
        let source = MarkedSource(text).source
        #expect(source.text(in: fields[1].nameSpan) == "Klart")
        #expect(source.text(in: fields[1].values[0].span) == "2025-05-15")
        #expect(source.text(in: fields[2].values[0].span) == "[a](x.md#a)")
        #expect(document.parts.first?.content.outline == ["<p>Text.</p>\n"])
    }

    @Test("an unknown field among real ones is an error, with the nearest name or all of them")
    func unknown() {
        let (document, shown) = read(
            "## § 1 A\n- Ämne: x\n- ⟦Ämna⟧: y\n- ⟦Polisen⟧: lugnt\n- ⟦bara text⟧\n- ⟦Ämne⟧: igen\n")
        #expect(shown == ["I035 Ämna", "I035 Polisen", "I044 bara text", "I042 Ämne"])
        #expect(document.diagnostics[0].arguments[2] == "Menade du ”Ämne”?")
        #expect(document.diagnostics[1].arguments[2] == "Fälten är: Ärende, Ämne, Område.")
        #expect(document.parts.first?.fields.map(\.name) == ["Ämne"])
    }

    @Test("a list without any field's name is minutes, with a warning where a name is nearly one")
    func minutes() {
        let (document, shown) = read("## § 1 A\n\n- Polisen: lugnt i stan\n- ⟦Områden⟧: alla\n- kl. 13: paus\n")
        #expect(shown == ["I041 Områden"])
        #expect(document.parts.first?.fields.isEmpty == true)
        #expect(document.parts.first?.content.count == 1)
    }

    @Test("numbered lists and lists further down are never fields")
    func neverFields() {
        let (document, shown) = read("## § 1 A\n\n1. Ämne: x\n\nText.\n\n- Ämne: y\n")
        #expect(shown.isEmpty)
        #expect(document.parts.first?.fields.isEmpty == true)
    }

    @Test("text right under a field list is an error; a line moved in continues the value")
    func textUnderFields() {
        let (document, shown) = read("## § 1 A\n- Ämne: x\n⟦Rådet gick igenom.⟧\n\n## § 2 B\n- Ämne: x\n  och y\n")
        #expect(shown == ["I036 Rådet gick igenom."])
        #expect(document.parts.last?.fields.first?.values.first?.text == "x och y")
    }

    @Test("an empty field is there without a value")
    func emptyField() {
        let (document, shown) = read("## § 1 A\n- Ämne:\n- Område: centrum\n")
        #expect(shown.isEmpty)
        #expect(document.parts.first?.fields.map(\.values.count) == [0, 1])
    }

    @Test("a field that takes nothing in brackets says so")
    func brackets() {
        let (_, shown) = read("## § 1 A\n- Ämne: x\n- ⟦Område (norr)⟧: y\n")
        #expect(shown == ["I035 Område (norr)"])
    }

    @Test("labels are counted within the file, take fields, and lie in order among the text")
    func labels() throws {
        let text = """
            ## § 1 A

            Före.

            **Uppdrag:** Ta fram "förslag".
            - Till: klara-gruppen

            **Beslut**: Ja, se [a](b.md).

            Mellan.

            **Uppdrag:** Nästa.
            - Id: eget-uppdrag

            ## § 2 B

            **Uppdrag:** Tredje.
            """
        let (document, shown) = read(text)
        #expect(shown.isEmpty)
        #expect(
            document.parts.first?.content.outline == [
                "<p>Före.</p>\n", "label uppdrag-1", "label beslut-1", "<p>Mellan.</p>\n", "label eget-uppdrag",
            ])
        #expect(document.parts.last?.content.outline == ["label uppdrag-3"])
        guard case .label(let first) = try #require(document.parts.first?.content[1]) else { return }
        #expect(first.text.plain == "Ta fram ”förslag”.")
        #expect(first.fields.first?.values.first?.text == "klara-gruppen")
        let source = MarkedSource(text).source
        #expect(source.text(in: first.text.span) == "Ta fram \"förslag\".")
        #expect(source.text(in: first.span) == "**Uppdrag:** Ta fram \"förslag\".\n- Till: klara-gruppen")
        guard case .label(let second) = try #require(document.parts.first?.content[2]) else { return }
        #expect(second.text.prose.text == "Ja, se <a href=\"\">a</a>.")
    }

    @Test(
        "a bold beginning that is nearly a label is a warning",
        arguments: ["**Beslutt:**", "**Besluta:**", "**Beslut**", "**uppdrag:**"])
    func nearLabels(bold: String) {
        let (document, shown) = read("## § 1 A\n\n\(bold) Text.\n")
        #expect(shown == ["I040 \(bold)"])
        #expect(document.parts.first?.content.count == 1)
    }

    @Test(
        "other bold beginnings are text", arguments: ["**Obs:** Text.", "**Viktigt** att veta.", "Text **Beslut:** x"])
    func otherBold(text: String) { #expect(read("## § 1 A\n\n\(text)\n").shown.isEmpty) }

    @Test("a data fence is read as YAML; any other block is code")
    func fences() throws {
        let text =
            "Före.\n\n```diagram\ndata: x.csv\ny: [a, b]\n```\n\n```yaml\na: b\n```\n\n~~~ karta\nområden: alla\n~~~\n"
        let (document, shown) = read(text)
        #expect(shown.isEmpty)
        #expect(
            document.content.outline == [
                "<p>Före.</p>\n", "fence diagram", "<pre><code class=\"language-yaml\">a: b\n</code></pre>\n",
                "fence karta",
            ])
        guard case .fence(let fence) = try #require(document.content.dropFirst().first),
            case .mapping(let entries) = fence.value.content
        else { return }
        #expect(MarkedSource(text).source.text(in: entries[1].value.span) == "[a, b]")
    }
}
