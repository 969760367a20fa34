import Records
public import Text

/// The register by diary number (diarium).
public struct DiaryPage: Sendable, Hashable {
    public var frame: PageFrame
    public var count: String
    /// By the letters before the number, in order.
    public var groups: [Group]

    /// The numbers of one registrar (KS, SBN).
    public struct Group: Sendable, Hashable {
        public var title: String
        public var anchor: String
        public var numbers: [Number]
    }

    /// A matter (ärende) and all that carries its number.
    public struct Number: Sendable, Hashable {
        public var text: String
        public var anchor: String
        public var rows: [Row]
        /// The matter's own page, where it has more than one step.
        public var story: ShownLink?
    }

    /// What carries the number, and as what.
    public struct Row: Sendable, Hashable {
        public var date: CivilDate?
        public var line: [ShownPhrase]
    }

    init(_ site: SiteContext) {
        let numbers = DiaryRegister(site).numbers
        var groups: [Group] = []
        var positions: [String: Int] = [:]
        for number in numbers {
            let prefix = Self.prefix(number.text)
            if let position = positions[prefix] {
                groups[position].numbers.append(number)
            } else {
                positions[prefix] = groups.count
                groups.append(Group(title: prefix, anchor: "", numbers: [number]))
            }
        }
        groups.sort { SwedishOrder.precedes($0.title, $1.title) }
        for index in groups.indices {
            groups[index].anchor = "_serie-\(index + 1)"
            if groups[index].title.isEmpty { groups[index].title = "Utan bokstäver" }
        }
        self.groups = groups
        count =
            numbers.isEmpty
            ? "Inget diarienummer står i handlingarna ännu."
            : "\(SwedishFormat.count(numbers.count, "diarienummer", "diarienummer")) står i handlingarna. "
                + "Vill du läsa mer i ett ärende? Fråga kommunens registrator och uppge numret."
        frame = PageFrame(
            route: Route("/diarium/"), title: "Diarienummer",
            description: "Alla diarienummer på webbplatsen och var de står. \(site.configuration.name).",
            breadcrumbs: [site.startLink], updated: site.lastUpdated, responsible: site.configuration.contact.name)
    }

    /// The letters before the first digit: `KS`.
    private static func prefix(_ number: String) -> String {
        String(number.prefix { !$0.isNumber }.filter { $0 != " " && $0 != "\u{A0}" })
    }
}
