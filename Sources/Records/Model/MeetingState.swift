import Text

/// The state of a meeting on a day (läge), in the order in which they are asked for.
public enum MeetingState: String, Sendable, Hashable {
    case cancelled = "Inställt"
    /// Ahead, no kallelse sent.
    case planned = "Planerat"
    /// Today or ahead, called.
    case called = "Kallelse"
    /// Past, and nothing written.
    case notesMissing = "Anteckningar saknas"
    /// The body's notes are approved, and these not yet.
    case awaitingApproval = "Ej justerat"
    case approved = "Justerat"
    /// The body's notes are not approved.
    case notes = "Anteckningar"
}

extension Meeting {
    /// The state on `date`; `approvesNotes` is the body's own.
    func state(on date: CivilDate, approvesNotes: Bool) -> MeetingState {
        if cancellation != nil { return .cancelled }
        if !hasNotes {
            if self.date >= date {
                if let sent = call?.sent, sent <= date { return .called }
                return self.date > date ? .planned : .called
            }
            return .notesMissing
        }
        // Notes written ahead of the day judged on are, on that day, still a kallelse.
        if self.date > date { return (call?.sent).map { $0 <= date } == true ? .called : .planned }
        guard approvesNotes else { return .notes }
        if let approved = approvedOn, approved <= date { return .approved }
        return .awaitingApproval
    }
}
