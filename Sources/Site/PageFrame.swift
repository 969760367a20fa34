public import Text

/// What stands around the matter of every page (sidans ram): title, place in the site, who answers for it, how old it is.
public struct PageFrame: Sendable, Hashable {
    public var route: Route
    /// The page's h1, and the first part of its `<title>`.
    public var title: String
    /// Between the title and the site's name in `<title>`, so that titles are unique: `Trygghetsrådet`.
    public var context: String?
    /// One sentence for search engines and link cards.
    public var description: String
    /// From the start page down to the parent; the page itself is not among them.
    public var breadcrumbs: [ShownLink]
    /// The first word of the menu entry that the page belongs to (`moten`); nil for none.
    public var section: String?
    /// When the matter last changed, by its own dates.
    public var updated: CivilDate?
    /// The body whose page it is (organ): `Trygghetsrådet`; nil where it is the whole site's.
    public var publisher: String?
    /// Who answers for the page: an office or unit.
    public var responsible: String?
    /// The page says something that depends on the day: "Status den 21 november 2026".
    public var dependsOnDate: Bool
    /// Help lines (112, 114 14) and the way to report a fault in the street are shown.
    public var showsHelp: Bool
    /// Search engines are asked to leave it out (`withdrawn`, `404`).
    public var isUnlisted: Bool
    public var isDraft: Bool
    public var corrections: [Correction]
    /// The language that the page's matter is written in.
    public var language: String
    /// The same matter in other languages and in easy-to-read Swedish.
    public var versions: [PageVersion]
    /// The page is itself easy to read (lättläst), a version beside the one in its language.
    public var isEasyToRead = false

    /// A correction after publication (rättelse).
    public struct Correction: Sendable, Hashable {
        public var date: CivilDate
        public var what: String
        public var why: String?
    }

    init(
        route: Route, title: String, context: String? = nil, description: String, breadcrumbs: [ShownLink],
        section: String? = nil, updated: CivilDate? = nil, publisher: String? = nil, responsible: String? = nil,
        dependsOnDate: Bool = false, showsHelp: Bool = false, isUnlisted: Bool = false, isDraft: Bool = false,
        corrections: [Correction] = [], language: String = "sv", versions: [PageVersion] = []
    ) {
        self.route = route
        self.title = title
        self.context = context
        self.description = description
        self.breadcrumbs = breadcrumbs
        self.section = section
        self.updated = updated
        self.publisher = publisher
        self.responsible = responsible
        self.dependsOnDate = dependsOnDate
        self.showsHelp = showsHelp
        self.isUnlisted = isUnlisted
        self.isDraft = isDraft
        self.corrections = corrections
        self.language = language
        self.versions = versions
    }
}
