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
    /// What the site is measured against.
    public var standard: String
    /// The authority that watches over the act, and where to turn to it.
    public var authority: String
    public var authorityAddress: String
    /// More than twelve months have passed since the assessment.
    public var isOld: Bool

    public enum Conformance: Sendable, Hashable { case whole, part, none, notAssessed }

    public struct Shortcoming: Sendable, Hashable {
        public var what: String
        public var why: String?
        public var mended: String?
        public var isLate: Bool
        /// The document that it is about.
        public var document: ShownLink?
    }

    init(_ site: SiteContext) {
        let configuration = site.configuration
        let statement = configuration.accessibility
        frame = PageFrame(
            route: Route("/tillganglighet/"), title: "Tillgänglighetsredogörelse",
            description:
                "Hur tillgänglig \(configuration.name) är, vilka brister vi känner till och hur du anmäler fler.",
            breadcrumbs: [site.startLink], updated: statement.updated ?? statement.assessed,
            responsible: configuration.contact.name, dependsOnDate: statement.updated ?? statement.assessed == nil)
        actor = configuration.municipality
        service = configuration.name
        address = site.baseURL
        let found = site.inaccessible.map { document in
            let name = document.path.split(separator: "/").last.map(String.init) ?? document.path
            return Shortcoming(
                what: "PDF-filen saknar \(document.lacks)",
                why: "filen är sparad utan det. Be oss om innehållet i en annan form så hjälper vi dig", mended: nil,
                isLate: false, document: ShownLink(name, to: Route("/" + document.path)))
        }
        conformance =
            switch statement.conformance {
            // A shortcoming speaks against it, whether it was written or found by the build.
            case "helt": found.isEmpty && statement.shortcomings.isEmpty ? .whole : .part
            case "delvis": .part
            case "inte": .none
            default: .notAssessed
            }
        shortcomings =
            statement.shortcomings.map { item in
                Shortcoming(
                    what: item.what, why: item.why, mended: item.mended.map { SwedishFormat.period($0) },
                    isLate: item.mended.map { $0.last < site.date } ?? false)
            } + found
        assessed = statement.assessed
        updated = statement.updated ?? statement.assessed
        method = statement.method
        feedback = configuration.feedback
        contact = configuration.contact
        burden = statement.burden
        exempt = statement.exempt
        standard = statement.standard ?? "EN 301 549, version 3.2.1, som motsvarar WCAG 2.1 på nivå AA"
        authority = statement.authority ?? "Myndigheten för digital förvaltning, Digg"
        authorityAddress = statement.authorityAddress ?? "https://www.digg.se/tdosanmalan"
        isOld = statement.assessed.map { $0.adding(months: 12) < site.date } ?? false
    }
}
