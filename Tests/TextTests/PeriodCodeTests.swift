import Testing
import Text

@Suite struct PeriodCodeTests {
    @Test(
        "a code of statistics tools is read as the one period that it can mean",
        arguments: [
            ("2024M01", "januari 2024"), ("2024m12", "december 2024"), ("2024-03", "mars 2024"),
            ("2024K1", "kvartal 1 2024"), ("2024Q4", "kvartal 4 2024"), ("2024T3", "T3 2024"),
            ("2024W05", "vecka 5 2024"), ("2024v5", "vecka 5 2024"), ("2026W53", "vecka 53 2026"),
        ])
    func codes(code: String, period: String) {
        #expect(PeriodCode.written(code) == period)
        #expect(DatePeriod(swedish: period) != nil)
    }

    @Test(
        "what is no code, or of no such period, is left to be told as it stands",
        arguments: [
            "2024", "2024M13", "2024M00", "2024-13", "2024-00", "2024M1", "2024K5", "2024K0", "2024Q01", "2024T4",
            "2024W54", "2025W53", "2024H1", "202403", "2024-3", "2024\rM1", "jan-24", "24M01", "2024M0x", "2024M001",
            "0000M01", "2024K\u{665}", "",
        ])
    func others(text: String) { #expect(PeriodCode.written(text) == nil) }
}
