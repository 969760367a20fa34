/// Reads a value of a head or field, and says in a diagnostic why it can't be read.
public enum ValueReading {
    /// A year before it is a slip of the finger: `0206-10-07`.
    private static let firstYear = 1000

    /// A date or period in any of the forms that fields take.
    public static func period(
        _ text: String, in file: String, at span: SourceSpan?, diagnostics: inout [Diagnostic]
    ) -> DatePeriod? {
        switch DateReading(text) {
        case .period(let period):
            if period.first.year >= firstYear { return period }
            diagnostics.append(Diagnostic(.notADate, in: file, at: span, text))
        case .backwards: diagnostics.append(Diagnostic(.periodBackwards, in: file, at: span))
        case .missing(let missing): diagnostics.append(diagnostic(of: missing, in: file, at: span))
        case .unreadable(let nearest):
            diagnostics.append(unreadable(text, nearest: nearest, in: file, at: span))
        }
        return nil
    }

    /// What is said of a text that is no date: what it probably was, or what it lacks.
    private static func unreadable(
        _ text: String, nearest: String?, in file: String, at span: SourceSpan?
    ) -> Diagnostic {
        if let nearest { return Diagnostic(.notADateNearest, in: file, at: span, text, nearest) }
        if let day = yearAdded(to: text, after: file) {
            return Diagnostic(.yearMissing, in: file, at: span, text, day.iso)
        }
        if let dated = DateSuggestion.yearAdded(to: text, year: year(of: file)) {
            return Diagnostic(.stretchWithoutYear, in: file, at: span, text, dated)
        }
        if let first = DateSuggestion.firstDay(ofEndless: text) {
            return Diagnostic(.periodWithoutEnd, in: file, at: span, text, first.iso)
        }
        return Diagnostic(.notADate, in: file, at: span, text)
    }

    /// The first day of that name from the day that the file is called after: `15 maj` in notes of March.
    private static func yearAdded(to text: String, after file: String) -> CivilDate? {
        guard let name = file.split(separator: "/").last, let start = CivilDate(iso: String(name.prefix(10))),
            let found = DateSuggestion.yearless(text)
        else { return nil }
        return [start.year, start.year + 1].lazy
            .compactMap { CivilDate(year: $0, month: found.month, day: found.day) }.first { $0 >= start }
    }

    /// The year in the file's name: `2026` of `atgardsplaner/trygghet-2026.md`.
    private static func year(of file: String) -> Int? {
        file.split(separator: "/").last?.split { !("0"..."9").contains($0) }.first { $0.utf8.count == 4 }
            .flatMap { Int($0) }.flatMap { (1990...2100).contains($0) ? $0 : nil }
    }

    /// One day. `acceptsWords`: also as `12 mars 2025` (fields); else only `2025-03-12` (heads).
    public static func day(
        _ text: String, acceptsWords: Bool = false, in file: String, at span: SourceSpan?,
        diagnostics: inout [Diagnostic]
    ) -> CivilDate? {
        if let date = CivilDate(iso: text), date.year >= firstYear { return date }
        // `2026-02` would be answered with a month, which is no day either.
        if case .unreadable(let nearest?) = DateReading(text), case .period(let meant)? = DateReading.accepted(nearest),
            meant.form != .day
        {
            diagnostics.append(Diagnostic(.notOneDay, in: file, at: span, text))
            return nil
        }
        guard let period = period(text, in: file, at: span, diagnostics: &diagnostics) else {
            if !acceptsWords, let last = diagnostics.popLast() { diagnostics.append(inDigits(last)) }
            return nil
        }
        guard period.form == .day else {
            diagnostics.append(Diagnostic(.notOneDay, in: file, at: span, text))
            return nil
        }
        if !acceptsWords { diagnostics.append(Diagnostic(.dateMustBeISO, in: file, at: span, text, period.first.iso)) }
        return acceptsWords ? period.first : nil
    }

    /// What is answered where a day is written in digits alone: a head takes no other form.
    private static func inDigits(_ answer: Diagnostic) -> Diagnostic {
        var answer = answer
        if answer.kind.says(.notADate) {
            answer.kind = .notADay
        } else if answer.kind.says(.notADateNearest), let nearest = answer.arguments.last,
            case .period(let day)? = DateReading.accepted(nearest), day.form == .day
        {
            answer.arguments[answer.arguments.count - 1] = day.first.iso
        }
        return answer
    }

    /// A time or a range of times.
    public static func time(
        _ text: String, in file: String, at span: SourceSpan?, diagnostics: inout [Diagnostic]
    ) -> ClockRange? {
        if let range = ClockRange(swedish: text) { return range }
        let backwards = ClockRange.start(ofBackwards: text).map {
            Diagnostic(.timeBackwards, in: file, at: span, text, $0)
        }
        diagnostics.append(
            backwards ?? ClockRange.nearest(to: text).map { Diagnostic(.notATimeNearest, in: file, at: span, text, $0) }
                ?? Diagnostic(.notATime, in: file, at: span, text))
        return nil
    }

    /// A number with a decimal comma or point; `1.234`, which may be thousands, is an error.
    public static func number(
        _ text: String, in file: String, at span: SourceSpan?, diagnostics: inout [Diagnostic]
    ) -> DecimalNumber? {
        if DecimalNumber.isUnclear(text) {
            diagnostics.append(numberUnclear(text, text, in: file, at: span))
            return nil
        }
        if let number = DecimalNumber(swedish: text) { return number }
        diagnostics.append(Diagnostic(.notANumber, in: file, at: span, text))
        return nil
    }

    /// `1.234`, where it stands in `text`.
    public static func numberUnclear(
        _ number: String, _ text: String, in file: String, at span: SourceSpan?
    ) -> Diagnostic {
        let parts = number.split(separator: ".")
        return Diagnostic(
            .numberUnclear, in: file, at: span, text, parts.joined(separator: "\u{A0}"), parts.joined(separator: ","))
    }

    private static func diagnostic(
        of missing: DateReading.Missing, in file: String, at span: SourceSpan?
    ) -> Diagnostic {
        switch missing {
        case .day(let year, let month):
            let days = CivilDate.daysIn(month: month, year: year)
            let last = CivilDate(year: year, month: month, day: days)?.iso ?? ""
            return Diagnostic(
                .noSuchDay, in: file, at: span, "\(SwedishCalendar.name(ofMonth: month)) \(year)", String(days),
                "\(EnglishFormat.name(ofMonth: month)) \(year)", last)
        case .month: return Diagnostic(.noSuchMonth, in: file, at: span)
        case .week(let year):
            return Diagnostic(.noSuchWeek, in: file, at: span, String(year), String(CivilDate.weeksIn(year: year)))
        case .quarter: return Diagnostic(.noSuchQuarter, in: file, at: span)
        case .tertial: return Diagnostic(.noSuchTertial, in: file, at: span)
        }
    }
}
