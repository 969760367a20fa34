import Testing

@testable import Text

struct WorkingDaysTests {
    private func day(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? CivilDate(days: 0) }

    @Test(arguments: [
        (1961, "1961-04-02"), (2000, "2000-04-23"), (2008, "2008-03-23"), (2024, "2024-03-31"), (2025, "2025-04-20"),
        (2026, "2026-04-05"), (2027, "2027-03-28"), (2038, "2038-04-25"),
    ])
    func `Easter falls on its day`(year: Int, iso: String) {
        #expect(WorkingDays.easter(year)?.iso == iso)
    }

    @Test(arguments: [
        "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2025-06-06",
        "2026-06-19", "2025-12-24", "2025-12-25", "2025-12-26", "2025-12-31", "2025-06-20", "2026-06-20", "2026-10-31",
    ])
    func `no work is done on a holiday, nor on the three eves`(iso: String) {
        #expect(!WorkingDays.isWorkingDay(day(iso)))
    }

    @Test(arguments: ["2026-01-05", "2026-04-02", "2026-04-30", "2026-05-15", "2026-06-18", "2025-12-23", "2025-12-30"])
    func `the days before and after are working days`(iso: String) {
        #expect(WorkingDays.isWorkingDay(day(iso)))
    }

    @Test func `annandag pingst was a holiday until the national day took its place`() {
        #expect(!WorkingDays.isWorkingDay(day("2004-05-31")))
        #expect(WorkingDays.isWorkingDay(day("2005-05-16")))
    }

    @Test func `working days are counted without the first and with the last`() {
        #expect(WorkingDays.count(from: day("2026-04-23"), to: day("2026-05-18")) == 15)
        #expect(WorkingDays.count(from: day("2025-12-22"), to: day("2026-01-07")) == 6)
        #expect(WorkingDays.count(from: day("2026-05-18"), to: day("2026-04-23")) == -15)
        #expect(WorkingDays.day(15, after: day("2026-04-23")) == day("2026-05-18"))
        #expect(WorkingDays.day(1, before: day("2026-04-07")) == day("2026-04-02"))
    }

    @Test func `counting and stepping agree over three years`() {
        let start = day("2024-01-01")
        var counted = 0
        for step in 1...1100 {
            let now = start.adding(days: step)
            if WorkingDays.isWorkingDay(now) {
                counted += 1
                #expect(WorkingDays.day(counted, after: start) == now)
            }
            #expect(WorkingDays.count(from: start, to: now) == counted)
        }
    }

    @Test func `so many working days before any day are counted as so many, before a Saturday and a holiday too`() {
        #expect(WorkingDays.day(10, before: day("2026-02-28")) == day("2026-02-13"))
        for step in 0...400 {
            let now = day("2025-12-01").adding(days: step)
            for count in [1, 2, 5, 10] {
                #expect(WorkingDays.count(from: WorkingDays.day(count, before: now), to: now) == count)
            }
        }
        #expect(WorkingDays.first(onOrAfter: day("2025-12-24")) == day("2025-12-29"))
        #expect(WorkingDays.first(onOrAfter: day("2025-12-29")) == day("2025-12-29"))
    }
}
