import Documents
import Text

/// Meetings: the head's flows, and the agenda with its labelled paragraphs.
extension RecordDecoder {
    mutating func meeting() -> Meeting? {
        let folders = self.folders
        var defaultTitle = ""
        if folders.count == 3, let date = CivilDate(iso: String(folders[2].prefix(10))) {
            defaultTitle = "Möte \(SwedishFormat.date(date))"
        }
        var (values, head) = head(Schemas.meeting, defaultTitle: defaultTitle)
        // Files in other places never come this far: the walk through the folders has told of them.
        guard folders.count == 3, let fileDate = dateOfFileName(folders[2], values) else { return nil }
        let cancellation = Self.cancellation(values)
        // One that was moved was or will be held on its new day, and was planned for the day of its file.
        let movedTo = values.date("flyttat-till")
        let date = cancellation == nil ? movedTo ?? fileDate : fileDate
        head.date = date
        if date != fileDate, head.title == defaultTitle { head.title = "Möte \(SwedishFormat.date(date))" }
        let body: Link
        if let repeated = head.body {
            let text = reader.references[Int(repeated.reference)].text
            if text != folders[1] {
                reader.report(.bodyDisagrees, at: values.span(of: "organ") ?? head.span, text, folders[1])
            }
            body = repeated
        } else {
            body = reader.refer(folders[1], at: head.span, to: .body, role: .folder)
        }
        let (lead, items) = agenda()
        let plan = Meeting.Plan(
            date: date, time: values.time("tid"), place: values.text("plats"),
            plannedDate: values.date("planerat") ?? (date == fileDate ? nil : fileDate), movedTo: movedTo,
            call: values.mapping("kallelse").map(Self.call), isExtra: values.boolean("extra") ?? false,
            cancellation: cancellation)
        let meeting = Meeting(
            head: head, body: body, plan: plan, notes: Self.notes(values), lead: lead, items: items)
        checkContradictions(meeting, values)
        return meeting
    }

    /// The date that the file's name begins with; the head may repeat it and must agree. Nil for a name without one.
    mutating func dateOfFileName(_ name: String, _ values: CheckedValues) -> CivilDate? {
        guard let date = CivilDate(iso: String(name.prefix(10))) else { return nil }
        if let repeated = values.date("datum"), repeated != date {
            reader.report(.dateDisagrees, at: values.span(of: "datum") ?? values.span, repeated.iso, date.iso)
        }
        return date
    }

    private static func notes(_ values: CheckedValues) -> Meeting.Notes {
        Meeting.Notes(
            chair: values.link("ordförande"), secretary: values.link("sekreterare"),
            present: values.has("närvarande") || values.isNone("deltagare") ? values.links("närvarande") : nil,
            absent: values.has("frånvarande")
                ? (values.isNone("frånvarande") ? .explicitlyNone : .seats(values.links("frånvarande"))) : nil,
            substitutes: values.map("ersättare").compactMap { entry in
                guard let seat = entry.key.value.link, let by = entry.value.value.text else { return nil }
                return Meeting.Substitute(seat: seat, by: by)
            },
            presentBodies: values.map("närvarande-organ").compactMap { entry in
                guard let body = entry.key.value.link, let count = entry.value.value.number else { return nil }
                return Meeting.PresentBody(body: body, count: Int(count.digits))
            },
            participants: values.texts("deltagare"),
            invited: values.mappings("inbjudna").compactMap { item in
                item.text("vem").map { Meeting.Invited(who: $0, reason: item.text("skäl")) }
            },
            approvers: values.links("justerare"), approvals: approvals(values), served: dispatches(values, "delgivet"),
            dispatched: dispatches(values, "expedierat"), notified: notifications(values),
            saysNoAssignments: values.isNone("uppdrag"), dissentRemark: dissentRemark(values))
    }

    static func call(_ values: CheckedValues) -> Meeting.Call {
        Meeting.Call(
            sent: values.date("skickad"), by: values.link("av"), form: values.text("form"),
            receivers: values.list("till").compactMap { receiver($0.value) }, documents: values.links("handlingar"),
            saysNoDocuments: values.isNone("handlingar"))
    }

    static func receiver(_ value: Value) -> Meeting.Receiver? {
        switch value {
        case .text(let word): .group(word)
        case .link(let link): .link(link)
        default: nil
        }
    }

    static func dispatches(_ values: CheckedValues, _ key: String) -> [Meeting.Dispatch] {
        values.map(key).compactMap { entry in
            guard let to = receiver(entry.key.value) else { return nil }
            if let date = entry.value.value.date { return Meeting.Dispatch(to: to, date: date, via: nil) }
            guard let mapping = entry.value.value.mapping, let date = mapping.date("datum") else { return nil }
            return Meeting.Dispatch(to: to, date: date, via: mapping.text("via"))
        }
    }

    static func notifications(_ values: CheckedValues) -> [Meeting.Notification] {
        values.mappings("anmält").compactMap { item in
            guard let to = item.link("till"), let date = item.date("datum") else { return nil }
            return Meeting.Notification(to: to, date: date, paragraph: item.paragraph)
        }
    }

    static func approvals(_ values: CheckedValues) -> [Meeting.Approval] {
        if let date = values.date("justerat") { return [Meeting.Approval(role: nil, date: date)] }
        return values.map("justerat").compactMap { entry in
            entry.value.value.date.map { Meeting.Approval(role: entry.keyText, date: $0) }
        }
    }

    static func cancellation(_ values: CheckedValues) -> Meeting.Cancellation? {
        values.mapping("inställt").map { Meeting.Cancellation(date: $0.date("datum"), reason: $0.text("skäl")) }
    }

    static func dissentRemark(_ values: CheckedValues) -> Meeting.DissentRemark {
        if values.isNone("avvikande-synpunkter") { return .none }
        let texts = values.texts("avvikande-synpunkter")
        return texts.isEmpty ? .notRecorded : .text(texts.joined(separator: ", "))
    }

    private mutating func checkContradictions(_ meeting: Meeting, _ values: CheckedValues) {
        checkDays(of: meeting, values)
        checkPresence(values)
        for item in values.list("uppdrag") {
            reader.report(.assignmentInHead, at: item.span, item.value.text ?? "")
        }
        let labels = meeting.pieces
        let hasAssignment = labels.contains { if case .assignment = $0 { true } else { false } }
        if meeting.saysNoAssignments, hasAssignment, let span = values.span(of: "uppdrag") {
            reader.report(.noneBesideOthers, at: span, "uppdrag")
        }
        let hasDissent = labels.contains { if case .dissent = $0 { true } else { false } }
        if meeting.dissentRemark == .none, hasDissent, let span = values.span(of: "avvikande-synpunkter") {
            reader.report(.noneBesideOthers, at: span, "avvikande-synpunkter")
        }
    }

    /// A call that was sent after the meeting, and notes that were approved or told of before it. A moved meeting was held
    /// on its new day.
    private mutating func checkDays(of meeting: Meeting, _ values: CheckedValues) {
        if let approval = meeting.approvals.first(where: { $0.date < meeting.date }) {
            reader.report(
                .approvedBeforeHeld, at: values.span(of: "justerat") ?? values.span, approval.date.iso, meeting.date.iso
            )
        }
        let held = max(meeting.date, meeting.movedTo ?? meeting.date)
        if let sent = meeting.call?.sent, sent > held {
            let span = values.mapping("kallelse")?.span(of: "skickad") ?? values.span(of: "kallelse")
            reader.report(.calledAfterMeeting, at: span ?? values.span, sent.iso, held.iso)
        }
        let first = min(meeting.date, meeting.movedTo ?? meeting.date)
        // A file copied from another meeting's has all of that one's days: the first says enough.
        if !meeting.approvals.contains(where: { $0.date < meeting.date }),
            let told = meeting.notified.first(where: { $0.date < first })
        {
            reader.report(
                .notesBeforeMeeting, at: values.span(of: "anmält") ?? values.span, "anmält", told.date.iso, first.iso)
        }
    }

    /// Nobody is both there and away.
    private mutating func checkPresence(_ values: CheckedValues) {
        for key in ["närvarande", "frånvarande"] {
            var seen: Set<String> = []
            for item in values.list(key) {
                guard let link = item.value.link else { continue }
                let seat = reader.references[Int(link.reference)].text
                if !seen.insert(seat).inserted { reader.report(.presentTwice, at: item.span, seat, key) }
            }
        }
        let present = Set(values.links("närvarande").map { reader.references[Int($0.reference)].text })
        for item in values.list("frånvarande") {
            guard let link = item.value.link else { continue }
            let seat = reader.references[Int(link.reference)].text
            if present.contains(seat) { reader.report(.presentAndAbsent, at: item.span, seat) }
        }
    }

    private mutating func agenda() -> (lead: [AgendaItem.ItemContent], items: [AgendaItem]) {
        var lead: [AgendaItem.ItemContent] = []
        var items: [AgendaItem] = []
        // What stands between two §, under a heading of its own, stays between them: approved notes keep their order.
        var open: Part?
        var between: [Content] = []
        for piece in document.content {
            if case .part(let part) = piece, part.word == .agendaItem {
                if let open { items.append(agendaItem(open, after: between)) } else { lead = itemContent(between) }
                open = part
                between = []
            } else {
                between.append(piece)
            }
        }
        if let open { items.append(agendaItem(open, after: between)) } else { lead = itemContent(between) }
        return (lead, items)
    }

    private mutating func agendaItem(_ part: Part, after: [Content]) -> AgendaItem {
        let head = partHead(part, kinds: .agendaItem, content: [])
        let values = reader.values(part.fields, schema: Schemas.agendaItem, span: part.headingSpan)
        let content = itemContent(part.content, parent: head.local)
        return AgendaItem(
            head: head, number: part.number ?? "", matter: values.text("Ärende"), earlierItem: values.link("Ärende"),
            subjects: values.texts("Ämne"), areas: values.links("Område"),
            isUnplanned: values.boolean("Oplanerat") ?? false, content: content,
            after: itemContent(after))
    }

    private mutating func itemContent(_ pieces: [Content], parent: Int32? = nil) -> [AgendaItem.ItemContent] {
        var content: [AgendaItem.ItemContent] = []
        for piece in pieces {
            if let piece = itemContent(piece, parent: parent) { content.append(piece) }
        }
        return content
    }

    private mutating func itemContent(_ piece: Content, parent: Int32?) -> AgendaItem.ItemContent? {
        switch piece {
        case .prose(let prose): .prose(prose)
        case .fence(let fence): .fence(fence)
        case .label(let label): self.label(label, parent: parent)
        case .part: nil
        }
    }

    private mutating func label(_ label: Label, parent: Int32?) -> AgendaItem.ItemContent {
        let kinds: TargetKinds = label.word == .assignment ? [.assignment, .label] : .label
        // The paragraph alone, without the fields under it.
        let span = SourceSpan(Int(label.span.start), Int(max(label.span.start, label.text.span.end)))
        let head = enter(anchor: label.id, title: label.text, kinds: kinds, span: span, parent: parent, content: [])
        let values = reader.values(label.fields, schema: Schemas.label(label.word), span: label.span)
        switch label.word {
        case .decision:
            return .decision(
                MeetingDecision(
                    head: head, by: values.link("Av"), date: values.date("Datum"), paragraph: values.text("Paragraf"),
                    diaryNumber: values.text("Diarienummer"), link: values.text("Länk")))
        case .statement: return .statement(head)
        case .assignment:
            return .assignment(
                Assignment(
                    head: head, receivers: values.links("Till"), due: values.moment("Klart"),
                    causes: values.links("Orsak"), measures: values.links("Åtgärd")))
        case .report:
            return .report(
                ReportBack(
                    head: head, assignment: values.link("Uppdrag"), status: values.text("Status"),
                    decisions: values.mappings("Beslut").compactMap(Decision.init)))
        case .dissent: return .dissent(Dissent(head: head, from: values.link("Från")))
        case .question, .need:
            return .question(
                Question(
                    head: head, isNeed: label.word == .need, from: values.link("Från"), answer: values.inline("Svar"),
                    status: values.text("Status")))
        }
    }
}
