import Testing
import Text

@Suite("Swedish is written by its own rules")
struct SwedishFormatTests {
    @Test("dates in prose")
    func dates() throws {
        let date = try #require(CivilDate(iso: "2025-03-12"))
        #expect(SwedishFormat.date(date) == "12 mars 2025")
        #expect(SwedishFormat.dateWithWeekday(date) == "onsdag 12 mars 2025")
        #expect(SwedishFormat.month(date) == "mars 2025")
    }

    @Test(
        "periods come back as they were written",
        arguments: [
            "våren 2025", "hösten 2024", "kvartal 3 2025", "vecka 1 2026", "2025", "mars 2025",
            "12 mars 2025",
        ])
    func periods(text: String) { #expect(DatePeriod(swedish: text).map(SwedishFormat.period) == text) }

    @Test(
        "ranges are as short as they can be",
        arguments: [
            ("T2 2025", "maj–augusti 2025"), ("2025-03-12–2025-03-14", "12–14 mars 2025"),
            ("2025-03-12–2025-04-03", "12 mars–3 april 2025"),
            ("2025-01-01–2025-03-31", "januari–mars 2025"), ("2024-01-01–2025-12-31", "2024–2025"),
            ("2025-01-01–2025-12-31", "2025"), ("2024-07-01–2025-06-30", "juli 2024–juni 2025"),
            ("2024-03-12–2025-04-03", "12 mars 2024–3 april 2025"), ("2025-03-12–2025-03-12", "12 mars 2025"),
        ])
    func ranges(text: String, expected: String) {
        #expect(DatePeriod(swedish: text).map(SwedishFormat.period) == expected)
    }

    @Test("numbers: thousands from 10 000 in prose and 1 000 in tables, comma, minus sign")
    func numbers() {
        #expect(SwedishFormat.number(1234) == "1234")
        #expect(SwedishFormat.number(12345) == "12\u{202F}345")
        #expect(SwedishFormat.number(1234, in: .table) == "1\u{202F}234")
        #expect(SwedishFormat.number(1_234_567) == "1\u{202F}234\u{202F}567")
        #expect(SwedishFormat.number(-5) == "\u{2212}5")
        #expect(SwedishFormat.number(DecimalNumber(digits: 123_450, decimals: 2), in: .table) == "1\u{202F}234,50")
        #expect(SwedishFormat.number(DecimalNumber(digits: -5, decimals: 2)) == "\u{2212}0,05")
    }

    @Test("lists and counts")
    func lists() {
        #expect(SwedishFormat.list([]) == "")
        #expect(SwedishFormat.list(["a"]) == "a")
        #expect(SwedishFormat.list(["a", "b", "c"]) == "a, b och c")
        #expect(SwedishFormat.count(1, "möte", "möten") == "1 möte")
        #expect(SwedishFormat.count(0, "möte", "möten") == "0 möten")
    }

    @Test(
        "numbers are read exactly",
        arguments: [
            ("12", "12"), ("12,5", "12.5"), ("12.50", "12.50"), ("1 234,5", "1234.5"),
            ("1\u{00A0}234\u{202F}567", "1234567"),
            ("-3", "-3"), ("\u{2212}3,0", "-3.0"), ("0,10", "0.10"), ("007", "7"), ("1\u{2009}000", "1000"),
        ])
    func reads(text: String, expected: String) { #expect(DecimalNumber(swedish: text)?.plain == expected) }

    @Test(
        "what is no number is none",
        arguments: [
            "", "-", "1e3", "0x1F", "1,2,3", "12 34", "1 2345", ",5", "5,", "1,234 567", "ett", "1 ", " 1",
            "9999999999999999999",
        ])
    func refuses(text: String) { #expect(DecimalNumber(swedish: text) == nil) }

    @Test("rounding is half away from zero")
    func rounds() {
        #expect(DecimalNumber(digits: 125, decimals: 2).rounded(toDecimals: 1).plain == "1.3")
        #expect(DecimalNumber(digits: -125, decimals: 2).rounded(toDecimals: 1).plain == "-1.3")
        #expect(DecimalNumber(digits: 12, decimals: 0).rounded(toDecimals: 2).plain == "12.00")
        #expect(DecimalNumber(digits: 1249, decimals: 3).rounded(toDecimals: 1).plain == "1.2")
    }

    @Test(
        "addresses",
        arguments: [
            ("Mörka gångstråk", "morka-gangstrak"), ("Åtgärd: Belysning (2025)", "atgard-belysning-2025"),
            ("Café", "cafe"),
            ("  –  ", ""), ("Samverkans\u{00AD}överenskommelse", "samverkansoverenskommelse"), ("ÆRØ ß", "aero-ss"),
            ("§ 6 Möten", "6-moten"), ("a_b/c", "a-b-c"),
        ])
    func slugs(text: String, expected: String) {
        #expect(Slug.make(text) == expected)
        #expect(expected.isEmpty || Slug.isSlug(expected))
    }

    @Test("an id has an address's form, or it is none", arguments: ["A", "a--b", "-a", "a-", "å", "", "a b"])
    func notSlugs(text: String) { #expect(!Slug.isSlug(text)) }

    @Test("Swedish order")
    func order() {
        let right = [
            "”Aktiva” fastighetsägare", "EST", "Edsbro", "Éclair", "Edsbro torg", "möte 2", "möte 10", "Vasa", "Wallin",
            "Yngve", "Zon", "Ådala",
            "Äng", "Ö",
        ]
        let sorted = right.reversed().sorted { SwedishOrder.precedes($0, $1) }
        #expect(sorted == ["”Aktiva” fastighetsägare", "Éclair", "Edsbro", "Edsbro torg", "EST"] + right.dropFirst(5))
        #expect(SwedishOrder.precedes("a", "A") != SwedishOrder.precedes("A", "a"))
        #expect(SwedishOrder.precedes("anna alm", "annabel"))
    }

    @Test("the nearest word")
    func nearest() {
        let status = ["planerad", "pågår", "klar", "avbruten"]
        #expect(NearestWord.find("pagar", in: status) == "pågår")
        #expect(NearestWord.find("Klar", in: status) == "klar")
        #expect(NearestWord.find("planernad", in: status) == "planerad")
        #expect(NearestWord.find("palnerad", in: status) == "planerad")
        #expect(NearestWord.find("försenad", in: status) == nil)
        #expect(NearestWord.find("påbörjad", in: status, synonyms: [("påbörjad", "pågår")]) == "pågår")
        #expect(NearestWord.find("ab", in: ["cd"]) == nil)
        #expect(NearestWord.find("", in: status) == nil)
    }

    @Test("JSON is small and escaped")
    func json() {
        var json = JSONWriter()
        json.object {
            $0.member("å", "a\"b\\\n\u{01}")
            $0.key("b")
            $0.array {
                $0.number(1)
                $0.null()
                $0.object { _ in }
            }
            $0.member("c", orNull: nil)
        }
        #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"å":"a\"b\\\n\u0001","b":[1,null,{}],"c":null}"#)
    }
}
