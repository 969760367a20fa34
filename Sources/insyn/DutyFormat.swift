/// How `insyn duties` prints.
enum DutyFormat: String {
    case text, json
    /// A calendar file of what falls due.
    case ics
}
