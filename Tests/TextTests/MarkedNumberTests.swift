import Testing
import Text

@Suite("Personal numbers are found where the source hides them and a reader would see them")
struct MarkedNumberTests {
    @Test(
        "found, and masked",
        arguments: [
            "640823\\-3234", "640823&#45;3234", "640823&#x2D;3234", "640823&ndash;3234", "640823&nbsp;3234",
            "&#54;40823-3234", "6&#x34;0823-3234", "640823**-3234**", "**640823**-3234", "640823-*3234*",
            "640823-_3_234", "640823<b>-</b>3234", "640823</b>-3234", "640823--3234", "640823---3234",
            "640823  3234", "640823-\u{AD}3234", "640823&shy;-3234", "\\x3640823-3234", "640823\\x2D3234",
            "640823\\u002d3234", "６４０８２３-３２３４", "640823%2D3234", "`640823`-`3234`", "1964~~0823~~3234",
            "19640823&minus;3234",
        ])
    func found(text: String) {
        #expect(PersonalNumber.find(in: Array("Se \(text) ja".utf8)).count == 1)
        let shown = PersonalNumber.masking("Se \(text) ja")
        #expect(shown.contains("•••4") && !shown.contains("0823") && !shown.contains("323"))
    }

    @Test(
        "not found",
        arguments: [
            "640823*3235", "640823 * 3235", "640823|3234", "640823;3234", "640823: 3234", "640823 och 3234",
            "2 \\* 640823", "[640823](3234)", "640823\\\\3234", "640823&amp;3234", "640823%3234", "640823 – 3235",
            "**2025-03-12** 1300", "640823 < 3234", "640823\n\n3234",
        ])
    func notFound(text: String) { #expect(PersonalNumber.find(in: Array(text.utf8), acrossLines: true) == []) }

    @Test("a number that a line end parts is one in running text, and two numbers in a table")
    func lines() {
        for text in ["640823\n3234", "640823-\n3234", "640823\r\n3234"] {
            #expect(PersonalNumber.find(in: Array(text.utf8), acrossLines: true).count == 1)
            #expect(PersonalNumber.find(in: Array(text.utf8)).isEmpty)
        }
    }

    @Test("a long file of digits and marks is looked through once", .timeLimit(.minutes(15)))
    func long() {
        for piece in ["12 34-", "6&#5", "640823\\-", "1*", "\\x36", "<b>1</b>", "640823 "] {
            let bytes = Array(String(repeating: piece, count: 20_000).utf8)
            let clock = ContinuousClock()
            let spent = clock.measure { _ = PersonalNumber.find(in: bytes, acrossLines: true) }
            #expect(spent < .seconds(90), "\(piece)")
        }
    }
}
