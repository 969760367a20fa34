import Records
import Testing

@Suite struct PlainWordsTests {
    @Test(arguments: [
        ("Kommunen ska tillse att det görs.", "se till"), ("Protokollet expedieras.", "skickas till"),
        ("Det som är Erforderligt.", "som behövs"),
    ])
    func `a word of the office has a plainer one`(text: String, plainer: String) {
        #expect(PlainWords.first(in: text)?.instead == plainer)
    }

    @Test func `plain words are not remarked on`() {
        #expect(PlainWords.first(in: "Kommunen ser till att det görs, och upprättstående stolar finns.") == nil)
    }

    @Test func `short sentences of short words are easy, and long ones of long words are hard`() throws {
        let easy =
            "Vi går ut i dag. Det är kallt. Vi ser en lampa som är trasig. Någon ska laga den snart. Det blir bra. Hej då."
        let hard = String(
            repeating: "samverkansöverenskommelse reglerar ansvarsfördelningen mellan huvudmännen ", count: 6)
        #expect(try #require(PlainWords.lix(easy)) < 25)
        #expect(try #require(PlainWords.lix(hard)) > 60)
        #expect(PlainWords.lix("För kort.") == nil)
    }
}
