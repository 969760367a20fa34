import Records
import Text

extension SiteContext {
    /// The meeting's state in a sentence or two.
    func stateLine(_ meeting: Meeting, _ body: Body) -> [ShownPhrase] {
        let name = notesName(body)
        let approved = name == "Protokollet" ? "justerat" : "justerade"
        switch state(of: meeting) {
        case .cancelled where meeting.wasMovedAway:
            return meeting.movedTo.map { ["Mötet är flyttat till ", .day($0), "."] } ?? []
        case .cancelled:
            var line: [ShownPhrase] =
                meeting.cancellation?.date.map { ["Mötet ställdes in ", .day($0), "."] }
                ?? ["Mötet är inställt."]
            line.append(
                .text(
                    meeting.cancellation?.reason.map { " Varför: \(Self.sentence($0))" }
                        ?? " Inget skäl är angivet."))
            return line
        case .planned: return ["Mötet är planerat. Kallelsen är inte skickad än."]
        case .called:
            return meeting.call?.sent.map { ["Kallelsen skickades ", .day($0), ". Mötet har inte hållits än."] }
                ?? ["Mötet har inte hållits än."]
        case .notesMissing: return ["Mötesdagen har passerat, men anteckningarna finns inte här än."]
        case .awaitingApproval:
            return hiddenNotes.contains(meeting.head.id)
                ? [.text("\(name) från mötet är inte \(approved) än och visas därför inte. Här står bara ärendena.")]
                : [.text("\(name) är inte \(approved) än och kan ändras.")]
        case .approved: return meeting.approvedOn.map { [.text("\(name) justerades "), .day($0), "."] } ?? []
        case .notes: return [.text("\(name) justeras inte.")]
        }
    }

    /// A text that ends as a sentence does.
    static func sentence(_ text: String) -> String {
        guard let last = text.unicodeScalars.last, last != ".", last != "!", last != "?" else { return text }
        return text + "."
    }

    /// Time, place, body, offices, approval, and what the record's head says.
    func facts(of meeting: Meeting, _ body: Body) -> [MeetingFact] {
        let isAhead = meeting.date >= date
        var time: [ShownPhrase] = [isAhead ? .weekday(meeting.date) : .day(meeting.date)]
        if let clock = meeting.time { time.append(.text(", \(SwedishFormat.time(clock))")) }
        let notes = showsNotes(meeting)
        var facts: [MeetingFact?] = [
            MeetingFact("Tid", time),
            MeetingFact("Plats", meeting.place)
                ?? (meeting.cancellation == nil ? MeetingFact("Plats", ["Inte angiven"]) : nil),
            MeetingFact("Organ", [.link(link(to: body.head.id))]),
            meeting.isExtra ? MeetingFact("Extra möte", requests(for: meeting, body)) : nil,
            MeetingFact("Planerat till", meeting.plannedDate),
            meeting.movedTo.flatMap { day in
                day == meeting.date ? nil : MeetingFact("Flyttat till", [moved(to: day, of: body.head.id)])
            },
        ]
        // A call may say who leads the meeting; notes that wait for approval say nothing.
        if notes || (!meeting.hasNotes && !hiddenNotes.contains(meeting.head.id)) {
            facts += [
                meeting.chair.map { MeetingFact("Ordförande", [.link(seat($0, on: meeting.date))]) },
                meeting.secretary.map { MeetingFact("Sekreterare", [.link(seat($0, on: meeting.date))]) },
            ]
        }
        if notes {
            facts += [
                MeetingFact("Justerare", meeting.approvers.map { seat($0, on: meeting.date) }),
                approvals(meeting).map { MeetingFact("Justerat", $0) },
            ]
        }
        // One that is sent on a day to come is not sent yet.
        let call = meeting.call.flatMap { $0.sent.map { $0 > date } ?? false ? nil : $0 }
        facts.append(call.map { MeetingFact("Kallelse", callLine($0)) } ?? missingCall(meeting))
        return facts.compactMap { $0 } + meetingHeadFacts(meeting.head)
    }

    private func missingCall(_ meeting: Meeting) -> MeetingFact? {
        guard meeting.cancellation == nil else { return nil }
        return MeetingFact("Kallelse", [meeting.date > date ? "Inte skickad än" : "Inte redovisad"])
    }

    /// Who has approved the notes by now; nil where nobody has.
    private func approvals(_ meeting: Meeting) -> [ShownPhrase]? {
        let past = meeting.approvals.filter { $0.date <= date }
        guard !past.isEmpty else { return nil }
        return .list(
            past.map { approval in
                approval.role.map { [.text("\($0) "), .day(approval.date)] } ?? [.day(approval.date)]
            })
    }

    /// Who asked for an extra meeting.
    private func requests(for meeting: Meeting, _ body: Body) -> [ShownPhrase] {
        guard
            let request = body.requestedMeetings.first(where: {
                $0.date <= date && archive.record(of: $0.meeting) == meeting.head.id
            })
        else { return ["Ja"] }
        return [
            .text("Begärt av \(request.by) av \(request.memberCount) ledamöter "), .day(request.date),
        ]
    }

    private func moved(to day: CivilDate, of body: RecordID) -> ShownPhrase {
        let entry = meetings.meetings(of: body).first { $0.date == day && $0.meeting != nil }
        guard let id = entry?.meeting else { return .day(day) }
        return .link(ShownLink(SwedishFormat.date(day), route(of: id).map { .page($0) }))
    }

    /// Who was there, by office; what is not said is said to be unsaid.
    func attendance(of meeting: Meeting) -> [MeetingFact] {
        let day = meeting.date
        var facts: [MeetingFact?] = []
        if let present = meeting.present {
            facts.append(
                MeetingFact("Närvarande", lines: present.map { [.link(seat($0, on: day))] }).nonEmpty
                    ?? MeetingFact("Närvarande", ["Ingen ledamot var närvarande"]))
        }
        switch meeting.absent {
        case .explicitlyNone: facts.append(MeetingFact("Frånvarande", ["Ingen"]))
        case .seats(let seats):
            facts.append(MeetingFact("Frånvarande", lines: seats.map { [.link(seat($0, on: day))] }).nonEmpty)
        case nil: facts.append(meeting.present == nil ? nil : MeetingFact("Frånvarande", ["Inte redovisat"]))
        }
        facts.append(
            MeetingFact(
                "Ersättare", lines: meeting.substitutes.map { [.text("\($0.by) för "), .link(inSentence($0.seat))] }
            )
            .nonEmpty)
        facts.append(
            MeetingFact(
                "Från andra organ",
                lines: meeting.presentBodies.map {
                    [.link(link($0.body)), .text(": \(SwedishFormat.count($0.count, "person", "personer"))")]
                }
            ).nonEmpty)
        facts.append(MeetingFact("Deltagare", SwedishFormat.list(meeting.participants)))
        facts.append(
            MeetingFact(
                "Inbjudna",
                lines: meeting.invited.map { invited in
                    [.text(invited.who + (invited.reason.map { " (\($0))" } ?? ""))]
                }
            ).nonEmpty)
        return facts.compactMap { $0 }
    }

    /// Where the notes went.
    func spread(of meeting: Meeting, _ body: Body) -> MeetingPage.Spread {
        MeetingPage.Spread(
            facts: [
                MeetingFact("Delgivet", lines: meeting.served.past(by: date).map(line)).nonEmpty,
                MeetingFact("Skickat till", lines: meeting.dispatched.past(by: date).map(line)).nonEmpty,
                MeetingFact("Anmält till", lines: meeting.notified.past(by: date).map(line)).nonEmpty,
            ].compactMap { $0 },
            empty: "Här framgår inte vart \(notesName(body).lowercased()) har skickats.")
    }
}

extension MeetingFact {
    /// Nil where nothing is said.
    var nonEmpty: MeetingFact? { lines.isEmpty ? nil : self }
}
