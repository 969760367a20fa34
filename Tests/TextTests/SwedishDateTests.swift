import Testing

@testable import Text

private func iso(_ period: DatePeriod?) -> String? { period.map { "\($0.form) \($0.first.iso) \($0.last.iso)" } }

@Suite("Swedish dates are read in the grammar's forms and in no others")
struct SwedishDateTests {
    @Test(
        "every accepted form",
        arguments: [
            ("2025-03-12", "day 2025-03-12 2025-03-12"), ("12 mars 2025", "day 2025-03-12 2025-03-12"),
            ("12\u{00A0}mars 2025", "day 2025-03-12 2025-03-12"), ("mars 2025", "month 2025-03-01 2025-03-31"),
            ("februari 2024", "month 2024-02-01 2024-02-29"), ("våren 2025", "spring 2025-01-01 2025-06-30"),
            ("hösten 2025", "autumn 2025-07-01 2025-12-31"), ("2025", "year 2025-01-01 2025-12-31"),
            ("T1 2025", "tertial 2025-01-01 2025-04-30"), ("T3 2025", "tertial 2025-09-01 2025-12-31"),
            ("kvartal 1 2025", "quarter 2025-01-01 2025-03-31"), ("kvartal 4 2025", "quarter 2025-10-01 2025-12-31"),
            ("vecka 12 2025", "week 2025-03-17 2025-03-23"), ("vecka 1 2026", "week 2025-12-29 2026-01-04"),
            ("vecka 53 2026", "week 2026-12-28 2027-01-03"), ("2024–2025", "range 2024-01-01 2025-12-31"),
            ("2025-01-01–2025-03-31", "range 2025-01-01 2025-03-31"),
            ("våren 2025 – hösten 2026", "range 2025-01-01 2026-12-31"),
        ])
    func accepted(text: String, expected: String) { #expect(iso(DatePeriod(swedish: text)) == expected) }

    @Test(
        "what is not a form gets the nearest one",
        arguments: [
            ("12/3 2025", "2025-03-12"), ("12/3-25", "2025-03-12"), ("12.3.2025", "2025-03-12"),
            ("2025/03/12", "2025-03-12"), ("2025-3-12", "2025-03-12"), ("20250312", "2025-03-12"),
            ("25-03-12", "2025-03-12"), ("den 12 mars 2025", "12 mars 2025"), ("12:e mars 2025", "12 mars 2025"),
            ("onsdag 12 mars 2025", "12 mars 2025"), ("12 Mars 2025", "12 mars 2025"), ("12 mar 2025", "12 mars 2025"),
            ("02 mars 2025", "2 mars 2025"), ("Mars 2025", "mars 2025"), ("novmber 2025", "november 2025"),
            ("mars -25", "mars 2025"), ("2025-03", "mars 2025"), ("vår 2025", "våren 2025"), ("VT 2025", "våren 2025"),
            ("HT25", "hösten 2025"), ("Q1 2025", "kvartal 1 2025"), ("v. 12 2025", "vecka 12 2025"),
            ("v12 2025", "vecka 12 2025"),
            ("t1 2025", "T1 2025"), ("tertial 1 2025", "T1 2025"), ("2025 Q1", "kvartal 1 2025"),
            ("januari–mars 2025", "januari 2025–mars 2025"), ("2025-01-01 - 2025-03-31", "2025-01-01–2025-03-31"),
            ("2025-01-01 till 2025-03-31", "2025-01-01–2025-03-31"), ("2024-2025", "2024–2025"),
            ("1/1 2025 – 31/3 2025", "2025-01-01–2025-03-31"),
            ("senast 1 maj 2026", "1 maj 2026"), ("slutet av maj 2026", "maj 2026"),
            ("före den 1/5 2026", "2026-05-01"),
            ("2024K1", "kvartal 1 2024"), ("2024M03", "mars 2024"), ("202403", "mars 2024"),
        ])
    func nearest(text: String, expected: String) {
        #expect(DatePeriod(swedish: text) == nil)
        #expect(DateReading(text) == .unreadable(nearest: expected))
    }

    @Test(
        "what is no date at all gets no form",
        arguments: ["", "snart", "15 maj", "25 mars", "efter semestern", "25", "99/99 2025", "–", "x–y"])
    func hopeless(text: String) { #expect(DateReading(text) == .unreadable(nearest: nil)) }

    @Test("what does not exist is told from what can't be read")
    func missing() {
        #expect(DateReading("2025-02-30") == .missing(.day(year: 2025, month: 2)))
        #expect(DateReading("30 februari 2025") == .missing(.day(year: 2025, month: 2)))
        #expect(DateReading("2025-13-01") == .missing(.month))
        #expect(DateReading("vecka 53 2025") == .missing(.week(year: 2025)))
        #expect(DateReading("kvartal 5 2025") == .missing(.quarter))
        #expect(DateReading("T4 2025") == .missing(.tertial))
        #expect(DateReading("2025-01-01–2025-02-30") == .missing(.day(year: 2025, month: 2)))
        #expect(DateReading("2025–2024") == .backwards)
    }

    @Test("the message about February is the brief's")
    func february() {
        var diagnostics: [Diagnostic] = []
        #expect(ValueReading.day("2025-02-30", in: "a", at: nil, diagnostics: &diagnostics) == nil)
        #expect(diagnostics.map(\.kind.id) == ["I012"])
        let first = diagnostics.first
        #expect(first.map { $0.kind.message.filled($0.arguments, in: .swedish) } == "februari 2025 har 28 dagar.")
        #expect(first.map { $0.kind.message.filled($0.arguments, in: .english) } == "February 2025 has 28 days.")
        #expect(first.map { $0.kind.help.filled($0.arguments, in: .swedish) }?.contains("2025-02-28") == true)
    }

    @Test("a day in a head is in digits, in a field also in words, and a season is no day")
    func days() {
        var diagnostics: [Diagnostic] = []
        #expect(ValueReading.day("12 mars 2025", in: "a", at: nil, diagnostics: &diagnostics) == nil)
        #expect(
            ValueReading.day("12 mars 2025", acceptsWords: true, in: "a", at: nil, diagnostics: &diagnostics)?.iso
                == "2025-03-12")
        #expect(ValueReading.day("våren 2025", in: "a", at: nil, diagnostics: &diagnostics) == nil)
        #expect(diagnostics.map(\.kind.title.swedish) == ["Datumet ska skrivas med siffror", "Här ska en dag stå"])
    }

    @Test("weeks follow ISO 8601")
    func weeks() {
        #expect(CivilDate(iso: "2021-01-03").map { [$0.isoWeek.year, $0.isoWeek.week] } == [2020, 53])
        #expect(CivilDate(iso: "2024-12-30").map { [$0.isoWeek.year, $0.isoWeek.week] } == [2025, 1])
        #expect(CivilDate.weeksIn(year: 2026) == 53)
    }
}

@Suite("Swedish times are read and written")
struct ClockTests {
    @Test(
        "accepted forms",
        arguments: [
            ("13.00–15.30", 780, 930), ("13:00-15:30", 780, 930), ("kl. 13–15", 780, 900),
            ("13.00 till 15.00", 780, 900),
            ("kl. 9.15", 555, nil), ("kl. 13", 780, nil), ("08:05", 485, nil), ("22.00–24.00", 1320, 1440),
        ] as [(String, Int16, Int16?)])
    func accepted(text: String, start: Int16, end: Int16?) {
        let range = ClockRange(swedish: text)
        #expect(range?.start.minutes == start)
        #expect(range?.end?.minutes == end)
    }

    @Test(
        "others get the nearest",
        arguments: [
            ("kl 13-15", "13.00–15.00"), ("13", "13.00"), ("1300-1530", "13.00–15.30"), ("13,30", "13.30"),
            ("13.00 — 15.00", "13.00–15.00"),
        ])
    func nearest(text: String, expected: String) {
        #expect(ClockRange(swedish: text) == nil)
        #expect(ClockRange.nearest(to: text) == expected)
    }

    @Test("no time", arguments: ["25.00", "13.60", "15.00–13.00", "", "efter lunch", "13.00–14.00–15.00", "1.2.3"])
    func none(text: String) {
        #expect(ClockRange(swedish: text) == nil)
        #expect(ClockRange.nearest(to: text) == nil)
    }

    @Test("written as people read them")
    func written() {
        #expect(ClockRange(swedish: "13.00–15.30").map { SwedishFormat.time($0) } == "kl.\u{00A0}13.00–15.30")
        #expect(ClockRange(swedish: "9.00–15.00").map { SwedishFormat.time($0) } == "kl.\u{00A0}9–15")
        #expect(ClockTime(hour: 9, minute: 0).map { SwedishFormat.time($0) } == "09.00")
    }
}

@Suite("Stockholm's time by the rule")
struct StockholmTests {
    @Test("midnight and the changes of summer time")
    func changes() {
        // 2026-11-20 23:00 UTC is midnight in Stockholm; 2025-03-30 01:00 UTC and 2025-10-26 01:00 UTC are the changes.
        #expect(Stockholm.civilDate(unixSeconds: 1_795_215_600).iso == "2026-11-21")
        #expect(Stockholm.civilDate(unixSeconds: 1_795_215_599).iso == "2026-11-20")
        #expect(Stockholm.utcOffset(unixSeconds: 1_743_296_399) == 3600)
        #expect(Stockholm.utcOffset(unixSeconds: 1_743_296_400) == 7200)
        #expect(Stockholm.utcOffset(unixSeconds: 1_761_440_399) == 7200)
        #expect(Stockholm.utcOffset(unixSeconds: 1_761_440_400) == 3600)
        #expect(Stockholm.civilDate(unixSeconds: -1).iso == "1970-01-01")
    }
}
