import HTML
import Site

/// A meeting (möte): kallelse, agenda and notes at one address.
func meetingPage(_ page: MeetingPage, _ here: Here, _ h: inout HTML<Flow>) {
}
