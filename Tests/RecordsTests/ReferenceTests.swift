import Records
import Testing
import Text

struct ReferenceTests {
    static func page(_ text: String, _ more: [String: String] = [:], showsDrafts: Bool = false) -> SmallSite {
        var files = more
        files["sidor/prov.md"] = "---\ntitel: Prov\n---\n\(text)\n"
        return SmallSite(files, showsDrafts: showsDrafts)
    }

    @Test func `links lead by path to records, headings, parts, items and labels`() {
        let meeting = SmallSite.meeting(
            "närvarande: [kso]\njusterat: 2025-03-13",
            "## § 4 Läget\n\n**Uppdrag:** Gör.\n- Till: gruppen\n- Klart: 2025-05-01\n- Id: belysning\n")
        let picture = ["lagesbilder/2025.md": "---\ntitel: Läget\n---\n## Problem: Mörker\n\n## Analys\n"]
        let site = Self.page(
            """
            [a](../moten/radet/2025-03-12.md) [b](../moten/radet/2025-03-12.md#p-4)
            [c](../moten/radet/2025-03-12.md#belysning) [d](../lagesbilder/2025.md#morker)
            [e](../lagesbilder/2025.md#analys) [f](https://www.bra.se/) [g](#rubrik)

            ## Rubrik
            """, meeting.merging(picture) { $1 })
        #expect(site.told == [])
        let page = site.decoded.firstIndex { $0?.record.head.path == "sidor/prov.md" } ?? 0
        let words = (0..<6).map { site.words(Link(record: Int32(page), reference: $0)) }
        #expect(
            words == [
                "moten/radet/2025-03-12", "moten/radet/2025-03-12#p-4", "moten/radet/2025-03-12#belysning",
                "lagesbilder/2025#morker", "lagesbilder/2025#analys", "sidor/prov#rubrik",
            ])
    }

    @Test func `links are resolved both ways`() throws {
        let site = Self.page("[Rådet](../organ/radet.md)")
        let council = try #require(site.archive.body(named: "radet"))
        #expect(site.archive.backlinks(to: council.head.id).count == 1)
    }

    @Test(arguments: ["intern", "utkast"])
    func `a link from a public record to one that is not shown is an error`(publication: String) {
        let hidden = [
            "rapporter/dold.md": "---\ntitel: Dold\npublicering: \(publication)\n---\n[Prov](../sidor/prov.md)\n"
        ]
        let site = Self.page("[mer](../rapporter/dold.md)", hidden)
        #expect(site.told == [publication == "intern" ? "I104 ../rapporter/dold.md" : "I105 ../rapporter/dold.md"])
        let withDrafts = Self.page("[mer](../rapporter/dold.md)", hidden, showsDrafts: true)
        #expect(withDrafts.told == (publication == "intern" ? ["I104 ../rapporter/dold.md"] : []))
    }

    @Test func `an internal record may link to whatever it likes`() {
        let site = SmallSite([
            "rapporter/a.md": "---\ntitel: A\npublicering: intern\n---\n[b](b.md)\n",
            "rapporter/b.md": "---\ntitel: B\npublicering: utkast\n---\n[a](a.md)\n",
        ])
        #expect(site.told == [])
    }

    @Test func `what replaces itself over three steps is a ring`() {
        func document(_ older: String) -> String { "---\ntitel: D\nslag: policy\nersätter: \(older)\n---\n" }
        let site = SmallSite([
            "styrdokument/a.md": document("b.md"), "styrdokument/b.md": document("c.md"),
            "styrdokument/c.md": document("a.md"),
        ])
        #expect(site.told.map { String($0.prefix(4)) } == ["I108", "I108", "I108"])
    }

    @Test func `what replaces a document ends it the day before`() throws {
        let site = SmallSite([
            "styrdokument/a.md": "---\ntitel: A\nslag: policy\ngiltig: { från: 2020-01-01, till: 2029-12-31 }\n---\n",
            "styrdokument/b.md":
                "---\ntitel: B\nslag: policy\ngiltig: { från: 2025-03-01, till: 2029-12-31 }\nersätter: a.md\n---\n",
        ])
        let older = try #require(site.archive.documents.first { $0.head.title == "A" })
        #expect(site.archive.validity(of: older)?.last.iso == "2025-02-28")
        #expect(!site.archive.isInForce(older, on: SmallSite.day("2025-03-01")))
        #expect(site.archive.isInForce(older, on: SmallSite.day("2025-02-28")))
    }

    @Test func `a purpose is held against the document that it quotes`() {
        let document = ["styrdokument/r.md": "---\ntitel: R\nslag: policy\n---\nRådet ska samordna\narbe\u{AD}tet.\n"]
        func told(_ quote: String) -> [String] {
            let body = "---\ntitel: N\nslag: nätverk\nsyfte: { citat: \(quote), ur: ../styrdokument/r.md }\n---\n"
            return SmallSite(document.merging(["organ/n.md": body]) { $1 }).told
        }
        #expect(told("samordna  arbetet") == [])
        #expect(told("styra arbetet") == ["I165 styra arbetet"])
    }

    @Test(arguments: [
        ("Lag om kommuners ansvar för brottsförebyggande arbete", true),
        ("lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete", true),
        ("Lag om brottsförebyggande ansvar", false),
    ])
    func `a law by another name is pointed out`(name: String, isRight: Bool) {
        let site = SmallSite([
            "styrdokument/lag.md":
                "---\ntitel: Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete\nslag: lag\nsfs: \"2023:196\"\n---\n",
            "styrdokument/r.md":
                "---\ntitel: R\nslag: policy\nrättslig-grund: [{ sfs: \"2023:196\", benämnd: \(name) }]\n---\n",
        ])
        #expect(site.told == (isRight ? [] : ["I164 \(name)"]))
    }
}
