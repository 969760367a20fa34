import Documents
import Records

/// A cause as its analysis and the problem's page show it (orsak).
public struct ShownCause: Sendable, Hashable {
    public var anchor: String
    public var title: String
    /// Its place in the analysis.
    public var link: ShownLink
    public var analysis: ShownLink
    public var problems: [ShownLink]
    /// `Gärningsperson`, `Offer` or `Plats`.
    public var sort: String?
    public var evidence: ShownField?
    public var content: [ShownContent]
    public var measures: [ListedItem]
    public var undertakings: [ListedItem]
    public var findings: [ListedItem]
    public var assignments: [ListedItem]
    public var gaps: [String]
}

extension SiteContext {
    func shown(_ cause: Cause) -> ShownCause {
        let part = archive.part(cause.head)
        let record = cause.head.record
        var gaps: [String] = []
        if cause.problems.isEmpty { gaps.append("Inget problem angivet.") }
        if cause.evidence == nil { gaps.append("Inget belägg angivet.") }
        return ShownCause(
            anchor: cause.head.anchor, title: cause.head.title.plain,
            link: ShownLink(cause.head.title.plain, destination(of: part)), analysis: link(to: record),
            problems: cause.problems.map { problemLink($0) }, sort: cause.sort?.capitalisedFirst,
            evidence: cause.evidence.map { shown($0, of: record) }, content: prose(cause.head.content, of: record),
            measures: sorted(measures: knowledge.measures[part] ?? []).compactMap { listed(measure: $0) },
            undertakings: (knowledge.undertakings[part] ?? []).compactMap { listed(undertaking: $0) },
            findings: (knowledge.findingsOfCause[part] ?? []).compactMap { listed(finding: $0) }.newestFirst,
            assignments: (knowledge.assignmentsOfCause[part] ?? []).compactMap { listed(assignment: $0) }.newestFirst,
            gaps: gaps)
    }

    /// A problem with its picture: the same problem comes back from picture to picture.
    func problemLink(_ link: Link) -> ShownLink {
        guard let part = archive.part(of: link) else { return self.link(link) }
        return self.link(to: part, withRecord: true)
    }
}
