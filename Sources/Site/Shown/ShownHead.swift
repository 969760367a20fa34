import Records
public import Text

/// What a record's head says beside its own keys (gemensamma uppgifter), as its page shows it.
public struct ShownHead: Sendable, Hashable {
    public var date: CivilDate?
    public var published: CivilDate?
    public var body: ShownLink?
    public var areas: [ShownLink]
    public var subjects: [String]
    public var diaryNumber: String?
    public var decisions: [ShownDecision]
    public var answers: ShownLink?
    public var replaces: ShownLink?
    public var replacedBy: [ShownLink]
    public var followUps: [FollowUp]
    public var language: String?

    /// That the record was followed up as a whole.
    public struct FollowUp: Sendable, Hashable {
        public var date: CivilDate
        /// It lies ahead of the site's day.
        public var isAhead: Bool
        public var meeting: ShownLink?
        public var outcome: String?
    }
}

extension SiteContext {
    func shown(_ head: RecordHead) -> ShownHead {
        ShownHead(
            date: head.date, published: published(head), body: head.body.map(link), areas: links(head.areas),
            subjects: head.subjects, diaryNumber: head.diaryNumber, decisions: head.decisions.map(shown),
            answers: head.answers.map {
                archive.record(of: $0).flatMap(archive.meeting) == nil ? link($0) : meetingLink($0)
            },
            replaces: head.replaces.map(link),
            replacedBy: (knowledge.successors[head.id] ?? []).map { link(to: $0) },
            followUps: head.followUps.sorted { $0.date > $1.date }.map {
                let isAhead = $0.date > date
                return ShownHead.FollowUp(
                    date: $0.date, isAhead: isAhead, meeting: $0.meeting.map(meetingLink),
                    outcome: isAhead ? nil : $0.outcome)
            }, language: head.language == "sv" ? nil : head.language.map(LanguageName.inSwedish))
    }
}
