public import Documents
public import Text

/// The site's own settings (inställningar, `webbplats.yaml`): who publishes, how the site looks, and what the calendar's words
/// mean here.
public struct SiteConfiguration: Sendable {
    public var name: String
    public var municipality: String
    public var municipalityShort: String
    public var municipalityWeb: String?
    /// The base address without a slash at its end; nil where none is given.
    public var address: String?
    public var language: String
    public var description: String?
    public var contact: Contact
    /// The form where a visitor reports what is not accessible (13 § lagen 2018:1937).
    public var feedback: String
    public var dataProtection: Contact?
    /// Functions by name: `samordning`.
    public var functions: [Function]
    public var accessibility: Accessibility
    public var linkColour: String?
    public var topColour: String?
    public var logotype: String?
    var logotypeSpan: SourceSpan?
    public var usesSystemFont: Bool
    /// Notes that wait for approval show only what the kallelse showed.
    public var hidesUnapprovedNotes: Bool
    public var menu: [String]
    var menuSpans: [SourceSpan] = []
    /// `MM-DD`, both days included.
    public var summerBreak: (from: String, to: String)?
    /// The months of spring (vår) and autumn (höst), first and last.
    public var springMonths: ClosedRange<Int>
    public var autumnMonths: ClosedRange<Int>
    /// The days on which a term of office begins, sorted.
    public var terms: [CivilDate]
    public var documentTypes: [DocumentType]
    public var licence: String
    /// The municipality is made up, and every page says so.
    public var isInvented: Bool

    public struct Function: Sendable, Hashable {
        public var name: String
        public var contact: Contact
    }

    public struct DocumentType: Sendable, Hashable {
        public var name: String
        public var explanation: String?
        public var isBinding: Bool?
    }

    /// What the accessibility statement is made of (tillgänglighetsredogörelse).
    public struct Accessibility: Sendable, Hashable {
        public var assessed: CivilDate?
        public var updated: CivilDate?
        public var method: String?
        /// `helt`, `delvis` or `inte`.
        public var conformance: String?
        public var shortcomings: [Shortcoming]
        /// Why full conformance would be a disproportionate burden (12 §).
        public var burden: String?
        public var exempt: [String]
        /// What the site is measured against: `EN 301 549 V3.2.1 (WCAG 2.1 AA)`.
        public var standard: String?
        /// The authority that watches over the act, and where to turn to it.
        public var authority: String?
        public var authorityAddress: String?

        public struct Shortcoming: Sendable, Hashable {
            public var what: String
            public var why: String?
            public var mended: DatePeriod?
        }
    }

    /// A site without a configuration: used when the file can't be read, so that the rest can still be checked.
    public static let empty = SiteConfiguration(CheckedValues(span: SourceSpan(0, 0)))

    init(_ values: CheckedValues) {
        let municipality = values.mapping("kommun")
        name = values.text("namn") ?? "Insyn"
        self.municipality = municipality?.text("namn") ?? ""
        municipalityShort = municipality?.text("kort") ?? municipality?.text("namn") ?? ""
        municipalityWeb = municipality?.text("webb")
        address = values.text("adress")
        language = values.text("språk") ?? "sv"
        description = values.text("beskrivning")
        contact = values.mapping("kontakt").map(Contact.init) ?? Contact()
        feedback = values.text("återkoppling") ?? ""
        dataProtection = values.mapping("dataskyddsombud").map(Contact.init)
        functions = values.map("funktioner").compactMap { entry in
            entry.value.value.mapping.map { Function(name: entry.keyText, contact: Contact($0)) }
        }
        let statement = values.mapping("tillgänglighet")
        accessibility = Accessibility(
            assessed: statement?.date("bedömd"), updated: statement?.date("uppdaterad"),
            method: statement?.text("metod"),
            conformance: statement?.text("förenlig"),
            shortcomings: statement?.mappings("brister").compactMap { item in
                item.text("vad").map {
                    Accessibility.Shortcoming(what: $0, why: item.text("varför"), mended: item.moment("åtgärdas"))
                }
            } ?? [], burden: statement?.text("betungande"), exempt: statement?.texts("undantag") ?? [],
            standard: statement?.text("standard"), authority: statement?.mapping("myndighet")?.text("namn"),
            authorityAddress: statement?.mapping("myndighet")?.text("anmälan"))
        let look = values.mapping("utseende")
        linkColour = look?.text("färg-länk")
        topColour = look?.text("färg-topp")
        logotype = look?.text("logotyp")
        logotypeSpan = look?.span(of: "logotyp")
        usesSystemFont = look?.text("typsnitt") == "system"
        hidesUnapprovedNotes = values.text("ojusterat") != "visa"
        menu = values.texts("meny")
        menuSpans = values.list("meny").map(\.span)
        summerBreak = values.mapping("sommaruppehåll").flatMap { item in
            guard let from = item.text("från"), let to = item.text("till") else { return nil }
            return (from, to)
        }
        var seasons: [String: ClosedRange<Int>] = [:]
        for entry in values.map("årstider") {
            seasons[entry.keyText] = Self.months(entry.value.value)
        }
        springMonths = seasons["vår"] ?? 1...6
        autumnMonths = seasons["höst"] ?? 7...12
        terms = values.list("mandatperioder").compactMap(\.value.date).sorted()
        documentTypes = values.map("dokumenttyper").map { entry in
            DocumentType(
                name: entry.keyText, explanation: entry.value.value.mapping?.text("förklaring"),
                isBinding: entry.value.value.mapping?.boolean("bindande"))
        }
        licence = values.text("licens") ?? "CC0-1.0"
        isInvented = values.boolean("påhittad") ?? false
    }

    /// Decodes `webbplats.yaml`; a missing or unreadable file gives the empty configuration and its error.
    public static func decode(_ node: YAMLNode?, file: String) -> (
        configuration: SiteConfiguration, diagnostics: [Diagnostic]
    ) {
        guard let node else { return (.empty, []) }
        var reader = ValueReader(file: file, record: -1, links: [])
        reader.toldAlone = "återkoppling"
        let values = reader.values(node, schema: Schemas.site)
        // Why the form is needed is worth saying.
        let diagnostics = reader.diagnostics.map { found in
            found.kind == .missingKey && found.arguments.first == "återkoppling"
                ? Diagnostic(.feedbackMissing, in: found.file, at: found.span) : found
        }
        return (
            SiteConfiguration(values),
            diagnostics + unreadableColours(values, file: file) + wrongTimesOfYear(values, file: file)
        )
    }

    /// `[1, 6]`: the first month and the last; nil where it is something else.
    private static func months(_ value: Value) -> ClosedRange<Int>? {
        guard case .list(let items) = value else { return nil }
        let months = items.compactMap(\.value.number).map { Int($0.digits) }
        guard months.count == 2, items.count == 2, months[0] <= months[1], months[0] >= 1, months[1] <= 12 else {
            return nil
        }
        return months[0]...months[1]
    }

    /// Seasons that are no months of a year, and a summer break that ends before it begins: rules would pass them by.
    private static func wrongTimesOfYear(_ values: CheckedValues, file: String) -> [Diagnostic] {
        var wrong = values.map("årstider").filter { months($0.value.value) == nil }.map {
            Diagnostic(
                .notMonths, in: file, at: $0.value.span, $0.keyText, $0.keyText == "höst" ? "[7, 12]" : "[1, 6]")
        }
        if let summer = values.mapping("sommaruppehåll"), let from = summer.text("från"), let to = summer.text("till"),
            to < from
        {
            wrong.append(Diagnostic(.periodBackwards, in: file, at: summer.span(of: "till")))
        }
        return wrong
    }

    /// A colour that can't be read against its ground, at its place, with the nearest that can.
    private static func unreadableColours(_ values: CheckedValues, file: String) -> [Diagnostic] {
        guard let look = values.mapping("utseende") else { return [] }
        let colours = [
            ("färg-länk", "mot sidans ljusa bakgrunder", "against the page's light grounds", BrandColours.passingLink),
            (
                "färg-topp", "mot den vita texten i sidhuvudet", "against the white text of the top",
                BrandColours.passingTop
            ),
        ]
        return colours.compactMap { key, swedish, english, passing in
            guard let text = look.text(key), let shade = passing(text) else { return nil }
            return Diagnostic(.colourUnreadable, in: file, at: look.span(of: key), text, swedish, english, shade.text)
        }
    }
}
