import Testing
import Text

@Suite("Thousands hold together")
struct HeldNumberTests {
    @Test func `a space within a number does not break, and others are left`() {
        #expect("per 1 000 invånare".holdingThousands == "per 1\u{A0}000 invånare")
        #expect("12 345 678 kr".holdingThousands == "12\u{A0}345\u{A0}678 kr")
        for text in ["2024 2025", "kl. 12 3000", "1234 567", "a 100", "", " 000", "1 00"] {
            #expect(text.holdingThousands == text)
        }
    }
}
