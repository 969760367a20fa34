import Documents
public import Text

/// What may be shown (det offentliga arkivet): the archive with everything internal taken out, and no way back to it.
///
/// Pages are made of this and of nothing else, so that no template can leak what it never had.
public struct PublicArchive: Sendable {
    public let archive: Archive
    /// The internal meetings, by body and date only.
    public let internalMeetings: [InternalMeeting]
    /// Meetings whose notes wait for approval and are hidden: they show what a kallelse shows.
    public let hiddenNotes: Set<RecordID>

    /// That an internal body met (internt möte): nothing more is told.
    public struct InternalMeeting: Sendable, Hashable {
        public var body: RecordID
        public var date: CivilDate
        public var hasNotes: Bool
        public var isCancelled: Bool
    }

    /// Takes out what is internal or a draft, and hides the text of notes that wait for approval on `date`. `doing` is what
    /// `Archive.linked` takes.
    public init(
        _ full: Archive, decoded: [DecodedRecord?], on date: CivilDate, showsDrafts: Bool,
        doing: ([LinkWork]) -> [[[Target]?]] = { $0.map { $0() } }
    ) {
        // Before anything is taken out: what stays is then what it was beside the rest.
        let dated = CancellationsAhead.undone(decoded, on: date)
        let decoded = MovedMeetings.settled(dated ?? decoded)
        var kept: [DecodedRecord?] = []
        var internalMeetings: [InternalMeeting] = []
        var hidden: Set<RecordID> = []
        var isWhole = dated == nil
        for (index, item) in decoded.enumerated() {
            guard let item else {
                kept.append(nil)
                continue
            }
            let id = RecordID(index)
            switch full.visibility(of: id) {
            case .open: break
            case .draft where showsDrafts: break
            case .draft, .restricted:
                isWhole = false
                kept.append(nil)
                continue
            case .internalMeeting:
                isWhole = false
                if let meeting = full.meeting(id), meeting.head.publication != .draft,
                    let body = full.record(of: meeting.body),
                    full.visibility(of: body) == .open
                {
                    internalMeetings.append(
                        InternalMeeting(
                            body: body, date: meeting.date, hasNotes: meeting.hasNotes,
                            isCancelled: meeting.cancellation(on: date) != nil))
                }
                kept.append(nil)
                continue
            }
            if item.record.head.isWithdrawn(on: date) {
                isWhole = false
                kept.append(item.withdrawn())
            } else if case .meeting(let meeting) = item.record, full.hidesNotes(of: meeting, on: date) {
                isWhole = false
                hidden.insert(id)
                kept.append(item.withoutNotes(meeting))
            } else if case .safetyInspection(let inspection) = item.record, inspection.date > date,
                !inspection.findings.isEmpty
            {
                isWhole = false
                kept.append(item.withoutFindings(inspection))
            } else {
                kept.append(item)
            }
        }
        // What was taken out leaves its references silent; the full archive has reported what had to be said. Where
        // nothing was, linking again would give the same.
        archive =
            isWhole
            ? full
            : Archive.linked(
                kept, configuration: full.configuration, files: full.files, showsDrafts: true, doing: doing
            ).archive.standing(within: full)
        self.internalMeetings = internalMeetings
        hiddenNotes = hidden
    }
}

extension DecodedRecord {
    /// What is left of a record that was taken down: its title, when and why. Its parts stay as ways to the page alone.
    func withdrawn() -> DecodedRecord {
        var head = record.head
        head.summary = nil
        head.diaryNumber = nil
        head.body = nil
        head.areas = []
        head.subjects = []
        head.decisions = []
        head.answers = nil
        head.followUps = []
        head.corrections = []
        head.replaces = nil
        var result = self
        result.record = .withdrawn(head)
        result.fences = []
        for index in result.references.indices {
            result.references[index] = Reference(text: "", span: references[index].span, kinds: [], allowsText: true)
        }
        for index in result.parts.indices { result.parts[index].title = head.title }
        return result
    }

    /// The inspection before anybody had gone the round: what it will see is not seen yet.
    func withoutFindings(_ inspection: SafetyInspection) -> DecodedRecord {
        var result = self
        result.record = .safetyInspection(inspection.notMade())
        // The text around the findings is shown, with its links.
        let findings = inspection.content.compactMap { if case .part(let part) = $0 { part.span } else { nil } }
        for index in result.references.indices {
            let span = references[index].span
            guard findings.contains(where: { $0.start <= span.start && span.start < $0.end }) else { continue }
            result.references[index] = Reference(text: "", span: span, kinds: [], allowsText: true)
        }
        for index in result.parts.indices {
            result.parts[index].title = ""
            result.parts[index].kinds = []
            result.parts[index].anchor = ""
        }
        return result
    }

    /// The meeting as its kallelse showed it: headings without text, no attendance, nothing that came of it.
    func withoutNotes(_ meeting: Meeting) -> DecodedRecord {
        var head = meeting.head
        head.summary = nil
        head.followUps = []
        head.decisions = []
        head.corrections = []
        let items = meeting.items.map { item in
            AgendaItem(
                head: item.head, number: item.number, matter: nil, earlierItem: nil, subjects: [], areas: [],
                isUnplanned: item.isUnplanned, content: [])
        }
        let bare = Meeting(
            head: head, body: meeting.body, plan: meeting.plan, notes: Meeting.Notes(), lead: [], items: items)
        // The references of the text go; those of the head that the kallelse uses stay where they were, by their places.
        let spoken = Set(
            ([bare.body] + (bare.call?.documents ?? []) + (bare.call?.by.map { [$0] } ?? [])
                + (bare.call?.receivers.compactMap { if case .link(let link) = $0 { link } else { nil } } ?? [])
                + bare.head.areas + [bare.head.body, bare.head.replaces, bare.head.answers].compactMap { $0 }).map(
                    \.reference))
        var result = self
        result.record = .meeting(bare)
        result.fences = []
        for index in result.references.indices where !spoken.contains(Int32(index)) {
            result.references[index] = Reference(text: "", span: references[index].span, kinds: [], allowsText: true)
        }
        for index in result.parts.indices where !result.parts[index].kinds.contains(.agendaItem) {
            result.parts[index].title = ""
            result.parts[index].kinds = []
            result.parts[index].anchor = ""
        }
        return result
    }
}
