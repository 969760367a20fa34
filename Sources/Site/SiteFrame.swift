public import Records
public import Text

/// What is the same around every page (webbplatsens ram): owner, menu, foot.
public struct SiteFrame: Sendable, Hashable {
    public var name: String
    public var municipality: String
    public var municipalityShort: String
    /// The safety council itself, which stands for pages that are no other body's: `Trygghetsrådet`.
    public var council: String?
    public var municipalityWeb: String?
    public var language: String
    /// The menu, with the section that each entry opens.
    public var menu: [MenuEntry]
    public var footer: [ShownLink]
    public var contact: Contact
    /// The form for what is not accessible.
    public var feedback: String
    public var isInvented: Bool
    /// The day that the site speaks of.
    public var date: CivilDate
    /// Without a slash at its end; nil where no base address is known.
    public var baseURL: String?
    /// The style sheet, with its hash in the name.
    public var styleSheet: Route
    public var icon: Route
    /// The font, with its hash in the name; nil where the reader's own system font is used.
    public var font: Route?
    public var logotype: Route?
    /// The logotype's own width and height, so that nothing moves when it has come; nil where its file says neither.
    public var logotypeSize: SitePicture.Size?
    public var showsDrafts: Bool
    /// The glossary's words, to be explained where they first stand on a page.
    public var terms: TermTable

    public struct MenuEntry: Sendable, Hashable {
        public var section: String
        public var link: ShownLink
    }
}

extension SiteFrame {
    /// The path at which the site lies on its host, without a slash at its end: `/trygghet` of
    /// `https://www.adala.example/trygghet`; empty at the host's root, and where no base address is known.
    public var basePath: String {
        guard let baseURL, let scheme = baseURL.firstRange(of: "://") else { return "" }
        let rest = baseURL[scheme.upperBound...]
        guard let slash = rest.firstIndex(of: "/") else { return "" }
        let path = rest[slash...]
        return path.hasSuffix("/") ? String(path.dropLast()) : String(path)
    }
}
