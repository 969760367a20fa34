import Testing

@testable import Site

struct TextPageTests {
    static let matter = """

        -- sidor/dialog.md --
        ---
        titel: Policy för dialog
        diarienummer: KS 2026/12
        beslut: [{ av: Kommunstyrelsen, datum: 2026-02-03, paragraf: 9 }]
        ersätter: Den gamla policyn
        ansvarig: Kansliet
        LINE
        ---
        Vi frågar dem som bor här.
        """

    @Test func `a page of text says what its head holds`() throws {
        let page = try #require(
            GoldenSite(exampleConfiguration + Self.matter.replacing("LINE", with: "")).page("/dialog/"))
        for words in ["KS 2026/12", "Kommunstyrelsen 3 februari 2026, § 9", "Den gamla policyn"] {
            #expect(page.contains(words), "\(words)")
        }
        // Who answers for it stands at the page's foot, once.
        #expect(page.ranges(of: "Kansliet").count == 1)
    }

    @Test func `a page in another language has no Swedish words of its own`() throws {
        let page = try #require(
            GoldenSite(exampleConfiguration + Self.matter.replacing("LINE", with: "språk: en")).page("/dialog/"))
        #expect(!page.contains(">Uppgifter<"))
    }

    @Test func `a glossary and a start page that were taken down have one page each`() throws {
        let gone = "avpublicerad: { datum: 2026-05-10, skäl: Fel ord stod här }"
        let site = try GoldenSite(
            exampleConfiguration
                + "\n-- index.md --\n---\ntitel: Start\n\(gone)\n---\nHej på er.\n-- ordlista.md --\n---\ntitel: Ordlista\n\(gone)\n---\n## EST\nEtt ord.\n"
        )
        let routes = site.context.plan().map(\.route.path)
        #expect(Set(routes).count == routes.count)
        #expect(try #require(site.page("/ordlista/")).contains("Fel ord stod här"))
        #expect(try !#require(site.page("/")).contains("Hej på er"))
    }
}
