import Documents
import Oversight
import Records
import Text

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
    public var measureCount: Int
    /// What it comes from and what is done about it.
    public var chain: ShownChain?
    public var findings: [ListedItem]
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
            problems: cause.problems.map { problemLink($0) }, sort: cause.sort?.capitalised,
            evidence: cause.evidence.map { shown($0, of: record) }, content: prose(cause.head.content, of: record),
            measureCount: findings.trace.parts(after: .part(part), .measure).count, chain: chain(of: .part(part)),
            findings: (knowledge.findingsOfCause[part] ?? []).compactMap { listed(finding: $0) }.newestFirst,
            gaps: gaps)
    }

    /// A problem with its picture: the same problem comes back from picture to picture.
    func problemLink(_ link: Link) -> ShownLink {
        guard let part = archive.part(of: link) else { return self.link(link) }
        return self.link(to: part, withRecord: true)
    }
}
