public import Text

/// Who may see a record (synlighet).
public enum Visibility: Sendable, Hashable {
    case open
    /// A meeting of a body whose notes a rule makes internal that day: only its date and body may be told.
    case internalMeeting
    /// `publicering: intern`: nothing of it leaves the house.
    case restricted
    /// `publicering: utkast`: only with `--drafts`.
    case draft
}

extension Archive {
    /// Who may see a record, whatever the day. One that is not there is shown to nobody.
    public func visibility(of id: RecordID) -> Visibility {
        guard let head = head(id) else { return .restricted }
        if let meeting = meeting(id), isInternal(meeting) { return .internalMeeting }
        switch head.publication {
        case .open: return .open
        case .restricted: return .restricted
        case .draft: return .draft
        }
    }

    /// Whether a rule of kind `synlighet` makes the meeting's notes internal on its day, whatever its own key says.
    func isInternal(_ meeting: Meeting) -> Bool {
        guard let body = record(of: meeting.body), let rules = standing.hiding[body] else { return false }
        return rules.contains { place in
            let document = documents[place.document]
            return isInForce(document.rules[place.rule], of: document, on: meeting.date)
        }
    }

    /// Whether a rule holds on a day: within its own `från`, its repeal, its document's validity, and before what replaces it.
    public func isInForce(_ rule: Rule, of document: GoverningDocument, on date: CivilDate) -> Bool {
        if let from = rule.from, date < from { return false }
        if let repealed = rule.repealed, repealed.date <= date { return false }
        return isInForce(document, on: date)
    }

    /// Whether a document holds on a day.
    public func isInForce(_ document: GoverningDocument, on date: CivilDate) -> Bool {
        guard let validity = validity(of: document) else { return true }
        return validity.first <= date && date <= validity.last
    }

    /// From the first day that it holds (`giltig.från`, else the day it was adopted) to the last; `ersätter` of a newer one
    /// ends it the day before that one begins. Nil where nothing is said.
    public func validity(of document: GoverningDocument) -> DatePeriod? {
        let index = Int(document.head.id.index)
        if slots.indices.contains(index), slots[index] >= 0, heads[index]?.kind == .governingDocument {
            return standing.validities[Int(slots[index])]
        }
        return Standing.validity(of: document, replacedFrom: nil)
    }

    /// The day from which a record stands in place of what it replaces (`ersätter`); nil where nothing is said.
    public func begins(_ head: RecordHead) -> CivilDate? {
        switch head.kind {
        case .cooperationAgreement: agreement(head.id)?.validity?.first ?? agreement(head.id)?.signed ?? head.date
        case .governingDocument:
            document(head.id)?.validity?.first ?? document(head.id)?.adopted?.date ?? head.date
        case .actionPlan: plan(head.id)?.decided?.date ?? head.date ?? plan(head.id)?.period?.first
        case .citizenPromise: promise(head.id)?.period?.first ?? promise(head.id)?.signed ?? head.date
        default: head.date
        }
    }

    /// Whether the body's notes are approved: its own key, else whether a rule of kind `justering` concerns it.
    public func approvesNotes(_ body: Body) -> Bool {
        body.approvesNotes ?? standing.approving.contains(body.head.id)
    }

    /// Whether the notes may not be shown on a day: they wait for approval, or the meeting then lies ahead.
    func hidesNotes(of meeting: Meeting, on date: CivilDate) -> Bool {
        guard meeting.hasNotes else { return false }
        return meeting.date > date || configuration.hidesUnapprovedNotes && !isSettled(meeting, on: date)
    }

    /// Whether what the notes say counts on a day: approved by then, where those of their body are approved at all.
    public func isSettled(_ meeting: Meeting, on date: CivilDate) -> Bool {
        guard let body = record(of: meeting.body).flatMap(body), approvesNotes(body) else { return true }
        return meeting.approvedOn.map { $0 <= date } ?? false
    }

    /// The meeting's state on a day.
    public func state(of meeting: Meeting, on date: CivilDate) -> MeetingState {
        let approves = record(of: meeting.body).flatMap(body).map(approvesNotes) ?? false
        return meeting.state(on: date, approvesNotes: approves)
    }
}
