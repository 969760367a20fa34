import HTML
import Text

/// A day in words: `12 mars 2025`.
func date<Context: PhrasingContent>(_ date: CivilDate, _ h: inout HTML<Context>) {
    h.time(datetime: date.iso) { $0.text(SwedishFormat.date(date)) }
}

/// A day in words with its weekday, for what is ahead: `onsdag 12 mars 2025`.
func weekday<Context: PhrasingContent>(_ date: CivilDate, _ h: inout HTML<Context>) {
    h.time(datetime: date.iso) { $0.text(SwedishFormat.dateWithWeekday(date)) }
}
