import HTML
import Site

/// What is ahead and what was (kalender), month by month.
func calendarPage(_ page: CalendarPage, _ here: Here, _ h: inout HTML<Flow>) {
}
