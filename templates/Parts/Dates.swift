import HTML
import Text

/// A day in words: `12 mars 2025`.
func date<Context: PhrasingContent>(_ date: CivilDate, _ h: inout HTML<Context>) {
    let (year, month, day) = date.parts
    guard (1000...9999).contains(year) else {
        h.time(datetime: date.iso) { $0.text(SwedishFormat.date(date)) }
        return
    }
    h.time(year: year, month: month, day: day, named: SwedishCalendar.name(ofMonth: month))
}

/// A day in words with its weekday, for what is ahead: `onsdag 12 mars 2025`.
func weekday<Context: PhrasingContent>(_ date: CivilDate, _ h: inout HTML<Context>) {
    h.time(datetime: date.iso) { $0.text(SwedishFormat.dateWithWeekday(date)) }
}
