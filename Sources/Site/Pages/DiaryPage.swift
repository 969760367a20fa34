import Records
public import Text

/// The register by diary number (diarium).
public struct DiaryPage: Sendable, Hashable {
    public var frame: PageFrame
    public var count: String
    /// By the letters before the number, in order.
    public var groups: [Group]
    /// Where the numbers stand, where they are too many for one page.
    public var ways: [ShownLink] = []

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

    /// One page where the numbers are few; else one for each registrar and year, and a first page that leads to them.
    static func pages(_ site: SiteContext) -> [DiaryPage] {
        var whole = DiaryPage(site)
        guard site.hasDiaryPages else { return [whole] }
        let parent = ShownLink(whole.frame.title, to: whole.frame.route)
        var groups: [Group] = []
        var routes: [Route] = []
        for number in whole.groups.flatMap(\.numbers) {
            let route = site.diaryRoute(number.text)
            if let index = routes.firstIndex(of: route) {
                groups[index].numbers.append(number)
            } else {
                routes.append(route)
                groups.append(Group(title: SiteContext.diarySeries(number.text), anchor: "_serie-1", numbers: [number]))
            }
        }
        whole.groups = []
        whole.ways = zip(groups, routes).map { group, route in
            ShownLink("\(group.title) (\(SwedishFormat.number(group.numbers.count)))", to: route)
        }
        return [whole]
            + zip(groups, routes).map { group, route in
                var page = whole
                page.ways = []
                page.groups = [group]
                page.frame.route = route
                page.frame.title = "Diarienummer \(group.title)"
                page.frame.description = "Diarienummer som börjar på \(group.title), och var de står."
                page.frame.breadcrumbs.append(parent)
                return page
            }
    }

    /// The letters before the first digit: `KS`.
    private static func prefix(_ number: String) -> String {
        String(number.prefix { !$0.isNumber }.filter { $0 != " " && $0 != "\u{A0}" })
    }
}
