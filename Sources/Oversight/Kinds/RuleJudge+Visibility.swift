import Records
import Text

/// `synlighet`: what is internal. The rule makes it so; its outcome is the proof that the build kept it.
extension RuleJudge {
    static let visibility = RuleJudge(.visibility) { applied in
        guard applied.holds(on: applied.date) else { return [] }
        let proof = VisibilityProof(applied.index, of: applied.body.head.id, since: applied.validity.first)
        let finding: Verdict.Finding =
            proof.shownMeetings > 0 ? .notKept : proof.internalMeetings > 0 ? .kept(.evidenced) : .notApplicable
        return [
            Verdict(
                finding, period: applied.date.iso, due: applied.date, evidence: [.record(applied.body.head.id)],
                arithmetic: proof.sentence(), proof: proof)
        ]
    }
}

/// What can be said of an internal body's meetings (byggets bevis): how many there are, and among how much else.
public struct VisibilityProof: Sendable, Hashable {
    /// Meetings whose text the rule keeps in the house, up to the day judged on.
    public var internalMeetings: Int
    /// Meetings of the body that are shown although the rule holds: none, or the build is wrong.
    public var shownMeetings: Int
    /// Records that are published.
    public var publicRecords: Int

    public init(internalMeetings: Int, shownMeetings: Int = 0, publicRecords: Int) {
        self.internalMeetings = internalMeetings
        self.shownMeetings = shownMeetings
        self.publicRecords = publicRecords
    }

    init(_ index: ItemIndex, of body: RecordID, since first: CivilDate) {
        var hidden = 0
        var shown = 0
        for meeting in index.archive.meetings where index.archive.record(of: meeting.body) == body {
            guard first <= meeting.date, meeting.date <= index.date else { continue }
            switch index.visibilities[Int(meeting.head.id.index)] {
            case .open: shown += 1
            case .internalMeeting, .restricted: hidden += 1
            case .draft: break
            }
        }
        internalMeetings = hidden
        shownMeetings = shown
        publicRecords = index.visibilities.filter { $0 == .open }.count
    }

    /// `Ingen text ur 14 interna möten finns i de 312 publicerade filerna.`
    ///
    /// - Parameter publishedFiles: how many files the build wrote; nil where that is not known yet: then the records are
    ///   counted instead.
    public func sentence(publishedFiles: Int? = nil) -> String {
        if shownMeetings > 0 {
            return SwedishFormat.count(shownMeetings, "internt möte", "interna möten") + " visas, fast de inte får det."
        }
        guard internalMeetings > 0 else { return "Inget internt möte har hållits än." }
        let place =
            publishedFiles.map { "de \(SwedishFormat.number($0)) publicerade filerna" }
            ?? "de \(SwedishFormat.number(publicRecords)) handlingar som publiceras"
        return
            "Ingen text ur \(SwedishFormat.count(internalMeetings, "internt möte", "interna möten")) finns i \(place)."
    }
}
