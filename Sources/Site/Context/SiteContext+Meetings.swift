import Bytes
import Records
import Text

extension SiteContext {
    /// The meeting's state on the day. One whose notes are hidden waits for approval, though nothing of them is left here.
    func state(of meeting: Meeting) -> MeetingState {
        let state = archive.state(of: meeting, on: date)
        guard state == .notesMissing || meeting.date == date && state != .cancelled else { return state }
        return hiddenNotes.contains(meeting.head.id) ? .awaitingApproval : state
    }

    /// A meeting's state as a tag. Only what was called off has a look of its own: the others are words.
    func tag(of meeting: Meeting) -> StatusTag {
        let state = state(of: meeting)
        if meeting.wasMovedAway { return StatusTag("Flyttat", .stopped) }
        return StatusTag(state.rawValue, state == .cancelled ? .stopped : .plain)
    }

    /// Whether the notes may be read as notes on the day: written, held and not hidden.
    func showsNotes(_ meeting: Meeting) -> Bool {
        meeting.hasNotes && meeting.date <= date && meeting.cancellation == nil
            && !hiddenNotes.contains(meeting.head.id)
    }

    /// Whether the meeting has been held; the notes of one that was held today may wait for approval.
    func wasHeld(_ meeting: Meeting) -> Bool {
        meeting.cancellation == nil
            && (meeting.isHeld(by: date) || meeting.date == date && hiddenNotes.contains(meeting.head.id))
    }

    /// Whether the meeting lies ahead, and was not called off.
    func isToBeHeld(_ meeting: Meeting) -> Bool {
        meeting.cancellation == nil && meeting.date >= date && !wasHeld(meeting)
    }

    /// The plans that are there on the day: one that is decided on a day to come has no measures to count yet.
    var currentPlans: [ActionPlan] {
        archive.plans.filter { plan in
            !isWithdrawn(plan.head) && archive.begins(plan.head).map { $0 <= date } ?? true
        }
    }

    /// Whether a picture is of a day to come: it is not there to speak of yet.
    func isAhead(_ picture: SituationPicture) -> Bool { picture.head.date.map { $0 > date } ?? false }

    /// What the body calls its notes, in the definite form: `Protokollet`.
    func notesName(_ body: Body?) -> String {
        switch body?.notesWord {
        case "protokoll": "Protokollet"
        case "minnesanteckningar": "Minnesanteckningarna"
        case "mötesanteckningar": "Mötesanteckningarna"
        default: "Anteckningarna"
        }
    }

    /// What a body is called in a sentence about itself: `Rådet`, `Gruppen`.
    func shortName(_ body: Body) -> String {
        switch body.sort {
        case "råd", "lokalt råd", "ungdomsråd": "Rådet"
        case "styrgrupp", "arbetsgrupp": "Gruppen"
        case "nätverk": "Nätverket"
        case "forum": "Forumet"
        case "projekt": "Projektet"
        default: body.head.title
        }
    }

    /// A seat by its office, and by name where the body names who held it on the day.
    func seat(_ link: Link, on day: CivilDate) -> ShownLink {
        let shown = office(link)
        guard case .seat(let body, let index) = archive.target(link),
            let holder = archive.body(body)?.seats[index].holder(on: day)
        else { return shown }
        return shown.named(shown.text + " (\(holder.name))")
    }

    /// A seat by its office and organisation; anything else by its name.
    func office(_ link: Link) -> ShownLink {
        let shown = self.link(link)
        guard case .seat(let body, let index) = archive.target(link),
            let organisation = archive.body(body)?.seats[index].organisation, !shown.text.holds(organisation)
        else { return shown }
        return shown.named(shown.text + ", \(organisation)")
    }

    /// Who gets something: a group by its word, or what is named.
    func receiver(_ receiver: Meeting.Receiver) -> ShownLink {
        switch receiver {
        case .group(let word): ShownLink(word)
        case .link(let link): self.link(link)
        }
    }

    /// That the notes were sent: `klara-gruppen 20 mars 2025 via samordnaren`.
    func line(_ dispatch: Meeting.Dispatch) -> [ShownPhrase] {
        var line: [ShownPhrase] = [.link(receiver(dispatch.to)), " ", .day(dispatch.date)]
        if let via = dispatch.via { line.append(.text(" via \(via)")) }
        return line
    }

    /// That the notes were reported: `Kommunstyrelsen 2 april 2025, § 57`, with a way to that § where its notes are here.
    func line(_ notification: Meeting.Notification) -> [ShownPhrase] {
        var line: [ShownPhrase] = [.link(link(notification.to)), " ", .day(notification.date)]
        if let paragraph = notification.paragraph {
            line += [", ", .link(ShownLink("§ \(paragraph)", receipt(notification, paragraph)))]
        }
        return line
    }

    /// The § of the receiving body's own meeting that day.
    private func receipt(_ notification: Meeting.Notification, _ paragraph: String) -> Destination? {
        guard let body = archive.record(of: notification.to) else { return nil }
        for entry in meetings.meetings(of: body) where entry.date == notification.date {
            guard let meeting = entry.meeting.flatMap({ archive.meeting($0) }),
                let item = meeting.items.first(where: { $0.isNumbered(paragraph) })
            else { continue }
            return destination(of: archive.part(item.head))
        }
        return nil
    }

    /// A summons in lines of facts: when, by whom, in which form, to whom.
    func callLine(_ call: Meeting.Call) -> [ShownPhrase] {
        var line: [ShownPhrase] = call.sent.map { ["Skickad ", .day($0)] } ?? ["Dag inte angiven"]
        if let by = call.by { line += [" av ", .link(inSentence(by))] }
        if let form = call.form { line.append(.text(", \(form)")) }
        if !call.receivers.isEmpty { line += [", till "] + .list(call.receivers.map(receiver)) }
        return line
    }

    /// A name within a sentence: a role begins with a small letter, a body keeps its own.
    func inSentence(_ link: Link) -> ShownLink {
        let shown = self.link(link)
        guard case .seat = archive.target(link), let first = shown.text.first,
            shown.text.dropFirst().first?.isUppercase == false
        else { return shown }
        return ShownLink(first.lowercased() + shown.text.dropFirst(), shown.destination)
    }

    /// The first sentence of a summary, for lists.
    func firstSentence(_ text: String?) -> String? {
        guard let text else { return nil }
        let bytes = text.utf8
        var previous: UInt8 = 0
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            let next = bytes.index(after: index)
            if byte == 0x20,
                previous == UInt8(ascii: ".") || previous == UInt8(ascii: "!") || previous == UInt8(ascii: "?"),
                text.unicodeScalars[next...].first?.properties.isUppercase == true
            {
                return String(text[..<index])
            }
            previous = byte
            index = next
        }
        return text
    }
}
