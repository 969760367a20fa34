import Testing
import Text

@Suite("Private addresses and mobile numbers in running text are told, those of organisations are not")
struct PrivateContactTests {
    private func found(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return PrivateContact.find(in: bytes, range: 0..<bytes.count).map { contact in
            String(decoding: bytes[Int(contact.span.start)..<Int(contact.span.end)], as: UTF8.self)
        }
    }

    @Test(
        "found",
        arguments: [
            "kim@gmail.com", "Kim.Exempel+rad@Hotmail.SE", "åsa@live.se", "070-174 06 05", "0701740605",
            "+46 70 174 06 05",
            "+46 (0)70-174 06 05", "073\u{00A0}174\u{00A0}06\u{00A0}05",
        ])
    func tells(text: String) {
        #expect(found(text) == [text])
        #expect(found("Skriv till \(text).") == [text])
    }

    @Test(
        "not found",
        arguments: [
            "samordnare@adala.example", "kim@gmail.company.example", "@gmail.com", "08-465 004 00", "0770-11 40 00",
            "071-174 06 05",
            "KS 2025/0701740605", "20701740605", "070  174 06 05", "070-174 06", "Dnr 070-174 06 051",
        ])
    func leaves(text: String) {
        #expect(found(text) == [])
    }
}
