import HTML
import Site

/// A list of meetings (möten): all, of a year, or of a body.
func meetingListPage(_ page: MeetingListPage, _ here: Here, _ h: inout HTML<Flow>) {
}
