public import Records
public import Text

/// The accessibility statement (tillgänglighetsredogörelse): the points that Digg asks for, made from the configuration.
public struct AccessibilityPage: Sendable, Hashable {
    public var frame: PageFrame
    /// The public body that answers for the site (aktör).
    public var actor: String
    /// The site (tjänst).
    public var service: String
    public var address: String?
    public var conformance: Conformance
    public var shortcomings: [Shortcoming]
    public var assessed: CivilDate?
    public var updated: CivilDate?
    public var method: String?
    /// The form by which faults are reported and requests are made.
    public var feedback: String
    public var contact: Contact
    /// Why something would be an unreasonable burden (12 §); nil where nothing is said to be.
    public var burden: String?
    /// What the act exempts (9 §).
    public var exempt: [String]

    public enum Conformance: Sendable, Hashable { case whole, part, none, notAssessed }

    public struct Shortcoming: Sendable, Hashable {
        public var what: String
        public var why: String?
        public var mended: String?
        public var isLate: Bool
    }

    init(_ site: SiteContext) {
        let configuration = site.configuration
        let statement = configuration.accessibility
        frame = PageFrame(
            route: Route("/tillganglighet/"), title: "Tillgänglighetsredogörelse",
            description:
                "Hur tillgänglig \(configuration.name) är, vilka brister vi känner till och hur du anmäler fler.",
            breadcrumbs: [site.startLink], updated: statement.updated ?? statement.assessed,
            responsible: configuration.contact.name)
        actor = configuration.municipality
        service = configuration.name
        address = site.baseURL
        conformance =
            switch statement.conformance {
            case "helt": .whole
            case "delvis": .part
            case "inte": .none
            default: .notAssessed
            }
        shortcomings = statement.shortcomings.map { item in
            Shortcoming(
                what: item.what, why: item.why, mended: item.mended.map { SwedishFormat.period($0) },
                isLate: item.mended.map { $0.last < site.date } ?? false)
        }
        assessed = statement.assessed
        updated = statement.updated ?? statement.assessed
        method = statement.method
        feedback = configuration.feedback
        contact = configuration.contact
        burden = statement.burden
        exempt = statement.exempt
    }
}
