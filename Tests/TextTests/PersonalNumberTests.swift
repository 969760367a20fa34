import Testing
import Text

@Suite("Personal numbers are found in all their forms, and other numbers are not")
struct PersonalNumberTests {
    // 640823-3234 is the example in Skatteverket's own leaflets; it belongs to nobody.
    @Test(
        "found",
        arguments: [
            "640823-3234", "640823+3234", "6408233234", "640823 3234", "19640823-3234", "196408233234", "19640823 3234",
            "1964-08-23-3234", "64 08 23 3234", "640823–3234", "640823\u{2011}3234", "640823\u{00A0}3234",
            "19 640823-3234", "640823\u{2212}3234", "(640823-3234)", "Anna,6408233234,x", "pnr640823-3234",
            "640823 - 3234", "640823 – 3234", "640823- 3234", "19640823 -3234",
            // The co-ordination number of Skatteverket's example: the day is 60 more.
            "701063-2391", "197010632391",
        ])
    func found(text: String) {
        #expect(PersonalNumber.find(in: Array(text.utf8)).count == 1)
        #expect(!PersonalNumber.masking(text).contains("32"))
    }

    @Test(
        "not found",
        arguments: [
            "KS 2022-000444", "Dnr KS 2025/123", "08-465 004 00", "070-123 45 67", "+46 70 123 45 67",
            "telefon: 0701234563",
            "6408233235", "640823 3235", "641323-3234", "212000-0142", "2025-03-12", "2025-03-12 13.00",
            "2025-03-12 1300",
            "12345678901234", "17.6408233234", "a6408233234f", "1 234 567 890", "640823-32345", "978-91-38-24500-0",
            "640823 - 3235", "640823 + 3234", "000000-0000",
            // A day and a time or a year: both have a right sum as one number.
            "240312 - 1045", "640823 - 2004", "20260121-1530", "protokoll-20260310-1305.pdf",
            // The days of a year from one to another, and what a number is the number of.
            "260101-0331", "20260101–1231", "faktura 20260112-0045", "Order nr: 260121-0042", "larmnr 260121-0042",
            "Fakturanummer 260121-0042",
        ])
    func notFound(text: String) {
        #expect(PersonalNumber.find(in: Array(text.utf8)) == [])
    }

    @Test(
        "a date, a hyphen or plus sign and four digits are told even where the last digit is wrong",
        arguments: [
            "640823-3235", "640823+3235", "19640823-3235", "640823–3235", "640823-0736", "640823-1231",
            "ordföranden 640823-3235",
        ])
    func almost(text: String) {
        #expect(PersonalNumber.find(in: Array(text.utf8)).map(\.certainty) == [.almost])
        #expect(!PersonalNumber.masking(text).contains("0823"))
    }

    @Test(
        "one whose last digit is right is told whatever it is called",
        arguments: ["faktura 640823-3234", "order 6408233234"])
    func named(text: String) {
        #expect(PersonalNumber.find(in: Array(text.utf8)).map(\.certainty) == [.certain])
    }

    @Test(
        "a number whose last four are crossed out is told, and nothing of its day is repeated",
        arguments: [
            "640823-XXXX", "640823-xxxx", "19640823-XXXX", "640823–NNNN", "640823+****", "640823-\\*\\*\\*\\*",
            "640823-••••",
            "640823-####", "640823 - XXXX", "701063-XXXX",
        ])
    func concealed(text: String) {
        #expect(PersonalNumber.find(in: Array("(\(text))".utf8)).map(\.certainty) == [.concealed])
        #expect(!PersonalNumber.masking(text).contains { ("0"..."9").contains($0) })
    }

    @Test(
        "other numbers before a hyphen and such signs are not",
        arguments: [
            "641323-XXXX", "640823-XXX", "640823-XXXXL", "640823 XXXX", "1640823-XXXX", "640823-nnnnn", "KS 2025-XXXX",
        ])
    func notConcealed(text: String) {
        #expect(PersonalNumber.find(in: Array(text.utf8)) == [])
    }

    @Test("the mask keeps the century and the last digit and nothing else")
    func masks() {
        #expect(PersonalNumber.masking("Se 19640823-3234 och 640823-3234.") == "Se 19••••••-•••4 och ••••••-•••4.")
    }

    @Test("the place is the number's own, in bytes")
    func place() {
        #expect(PersonalNumber.find(in: Array("Åå 640823-3234 ö".utf8)).map(\.span) == [SourceSpan(5, 16)])
    }
}
