public import Documents
public import Oversight
public import Records
import Text

/// All that pages are made of (webbplatsen): what may be shown, what was found on the day, and where everything lies.
/// Made once and never changed; an object, because every page is handed it.
public final class SiteContext: Sendable {
    public let archive: Archive
    let internalMeetings: [PublicArchive.InternalMeeting]
    /// Meetings whose notes wait for approval: their page shows what the kallelse showed.
    let hiddenNotes: Set<RecordID>
    public let findings: Findings
    /// The day that the site speaks of; never the computer's clock.
    let date: CivilDate
    /// The base address without a slash at its end, for what must be absolute; nil where none is known.
    public let baseURL: String?
    /// The attached documents that the build found wanting.
    let inaccessible: [InaccessibleDocument]
    /// The meetings by body and year, internal ones too.
    let meetings: MeetingIndex
    /// When anything on the site last changed: for pages that are made of all of it.
    let lastUpdated: CivilDate?
    let knowledge: KnowledgeIndex
    let rounds: InspectionRounds
    /// Whether any area has a council of its own.
    let hasLocalCouncils: Bool
    let matterNames: MatterNames
    /// What tells apart the pages of records and parts that are called the same.
    let titleWords: TitleWords
    /// The areas' maps; empty where the site has no shapes.
    let maps: AreaMaps
    /// The pictures as the site has them, by the original's path from the content folder; drawings in SVG are not among them.
    let pictures: [String: SitePicture]
    /// How large the drawings in SVG want to be shown, by their paths; those that say nothing are not among them.
    let drawings: [String: SitePicture.Size]
    /// The register of diary numbers has a page for each registrar and year.
    let hasDiaryPages: Bool
    /// The page of each record, by its id.
    private let routes: [Route?]
    /// The name of each record with the way to its page, by its id.
    private let recordLinks: [ShownLink]
    /// What each part is called, with the way to its place, by its id.
    private let partLinks: [ShownLink]
    /// The offices of a body with their places on its page, by its id: every meeting names some of them several times.
    private let seats: [[ShownLink]]
    /// Rows of lists, and how far work has come, by part: a chain is shown on the page of each of its places.
    let keptMeasures = Kept<ListedItem?>()
    let keptMeasuresAlone = Kept<ListedItem?>()
    let keptUndertakings = Kept<ListedItem?>()
    let keptAssignments = Kept<ListedItem?>()
    let keptProgress = Kept<ShownProgress>()
    /// Rows of lists by record.
    let keptRecords = Kept<ListedItem>()
    /// The rows of chains, by record and by part.
    let keptChainRecords = Kept<ShownChain.Item>()
    let keptChainParts = Kept<ShownChain.Item>()
    /// The one index of what was done where and when.
    let keptCoverage = Kept<CoverageIndex>()
    /// How each body's rules were kept, by year.
    let keptRuleYears = Kept<BodyRuleYears>()

    public init(
        _ shown: PublicArchive, findings: Findings, baseURL: String?, geography: GeoJSONFile? = nil,
        pictures: [String: SitePicture] = [:], drawings: [String: SitePicture.Size] = [:],
        inaccessible: [InaccessibleDocument] = []
    ) {
        self.inaccessible = inaccessible
        archive = shown.archive
        internalMeetings = shown.internalMeetings
        hiddenNotes = shown.hiddenNotes
        self.findings = findings
        date = findings.date
        self.baseURL = baseURL
        meetings = MeetingIndex(
            shown.archive, internal: shown.internalMeetings, hidden: shown.hiddenNotes)
        let shownArchive = shown.archive
        knowledge = KnowledgeIndex(shown.archive, on: findings.date)
        self.pictures = pictures
        self.drawings = drawings
        rounds = InspectionRounds(shownArchive)
        hasLocalCouncils = shownArchive.areas.contains { shownArchive.record(of: $0.council) != nil }
        matterNames = MatterNames(findings.matters.all, in: shownArchive)
        titleWords = TitleWords(shownArchive)
        maps = AreaMaps(shown.archive, geography, on: findings.date)
        hasDiaryPages = Self.needsDiaryPages(shownArchive)
        lastUpdated = shownArchive.heads.compactMap { head in
            guard let head, !head.isWithdrawn(on: findings.date) else { return nil }
            return Self.updated(head, in: shownArchive, on: findings.date)
        }.max()
        let routes = shownArchive.heads.map { $0.map { Self.route(of: $0) } }
        self.routes = routes
        seats = routes.enumerated().map { index, route in
            guard let seats = shownArchive.body(RecordID(index))?.seats else { return [] }
            return seats.map { seat in ShownLink(seat.role, route.map { .page($0, fragment: "_plats-" + seat.id) }) }
        }
        recordLinks = shownArchive.heads.indices.map { index in
            let head = shownArchive.heads[index]
            return ShownLink(
                head?.title ?? "", routes[index].map { .page($0) },
                language: head?.language == shownArchive.configuration.language ? nil : head?.language)
        }
        partLinks = shownArchive.parts.indices.map { index in
            let entry = shownArchive.parts[index]
            let name = Self.name(of: entry, PartID(index), in: shownArchive)
            let record = Int(entry.record.index)
            guard !entry.anchor.isEmpty, let route = routes[record] else { return ShownLink(name) }
            if shownArchive.heads[record]?.isWithdrawn(on: findings.date) == true { return ShownLink(name, to: route) }
            return entry.hasOwnPage
                ? ShownLink(name, to: Route(route.path + entry.anchor + "/"))
                : ShownLink(name, to: route, fragment: entry.anchor)
        }
    }

    private static func name(of entry: PartEntry, _ part: PartID, in archive: Archive) -> String {
        guard entry.kinds == .agendaItem, let item = archive.agendaItem(part) else { return entry.title }
        return entry.title.isEmpty ? "§ \(item.number)" : "§ \(item.number) \(entry.title)"
    }

    public var configuration: SiteConfiguration { archive.configuration }

    // MARK: Where things lie

    /// The page of a record.
    public func route(of record: RecordID) -> Route? {
        routes.indices.contains(Int(record.index)) ? routes[Int(record.index)] : nil
    }

    private static func route(of head: RecordHead) -> Route {
        switch head.kind {
        case .page where head.path == "index.md": .start
        case .page: Route(id: String(head.name.dropFirst("sidor/".count)))
        case .glossary: Route("/ordlista/")
        default: Route(id: head.name)
        }
    }

    /// The place of a part: its own page where it has one, else its anchor on the record's page.
    func destination(of part: PartID) -> Destination? { partLinks[Int(part.index)].destination }

    func destination(of link: Link) -> Destination? {
        switch archive.target(link) {
        case .record(let record): route(of: record).map { .page($0) }
        case .part(let part): destination(of: part)
        // Of what is not shown, no heading is there to lead to, and its words are not to be read in the address.
        case .anchor(let record, let anchor):
            route(of: record).map {
                .page($0, fragment: showsHeadings(of: record) ? anchor : nil)
            }
        case .seat(let body, let seat): self.seat(seat, of: body).destination
        case .file(let path): .page(fileRoute(path), fragment: nil)
        case .external(let address): .external(address)
        case .text, .missing: nil
        }
    }

    /// Not where a page was taken down, its notes wait for approval, or a round has not been gone.
    private func showsHeadings(of record: RecordID) -> Bool {
        !isWithdrawn(record) && !hiddenNotes.contains(record)
            && archive.inspection(record).map { $0.date <= date } ?? true
    }

    /// An office with its place on its body's page; of a body that was taken down, the page.
    private func seat(_ seat: Int, of body: RecordID) -> ShownLink {
        let seats = self.seats[Int(body.index)]
        return seats.indices.contains(seat) ? seats[seat] : ShownLink("", route(of: body).map { .page($0) })
    }

    /// A document as it is; of a picture, the largest that is published.
    private func fileRoute(_ path: String) -> Route {
        if let picture = pictures[path] { picture.route(picture.widest, .jpeg) } else { Route("/" + path) }
    }

    /// The picture that a reference names; nil for all else, drawings in SVG too.
    func picture(of link: Link) -> SitePicture? {
        if case .file(let path) = archive.target(link) { pictures[path] } else { nil }
    }

    /// The measures of the drawing that a reference names.
    func measures(of link: Link) -> SitePicture.Size? {
        if !drawings.isEmpty, case .file(let path) = archive.target(link) { drawings[path] } else { nil }
    }

    // MARK: What things are called

    func title(of record: RecordID) -> String {
        archive.heads.indices.contains(Int(record.index)) ? archive.heads[Int(record.index)]?.title ?? "" : ""
    }

    /// The record with a way to its page.
    func link(to record: RecordID) -> ShownLink {
        recordLinks.indices.contains(Int(record.index)) ? recordLinks[Int(record.index)] : ShownLink("")
    }

    /// The part with a way to it; a § with its meeting where `withRecord`.
    func link(to part: PartID, withRecord: Bool = false) -> ShownLink {
        let link = partLinks[Int(part.index)]
        guard withRecord else { return link }
        // A name that is a sentence goes on here.
        let shortened = link.text.hasSuffix(".") ? String(link.text.dropLast()) : link.text
        return link.named(shortened + ", " + title(of: archive.parts[Int(part.index)].record))
    }

    /// `§ 4 Lägesbild för våren`, or the part's title.
    func name(of part: PartID) -> String { partLinks[Int(part.index)].text }

    /// What a reference names, with a way to it; free text is shown as written.
    func link(_ link: Link) -> ShownLink {
        switch archive.target(link) {
        case .record(let record): self.link(to: record)
        case .part(let part): self.link(to: part, withRecord: archive.entry(part).kinds == .agendaItem)
        case .anchor(let record, _): ShownLink(title(of: record), destination(of: link))
        case .seat(let body, let seat): self.seat(seat, of: body)
        case .file(let path):
            ShownLink(path.split(separator: "/").last.map(String.init) ?? path, destination(of: link))
        case .external(let address): ShownLink(address, .external(address))
        case .text, .missing: ShownLink(archive.reference(link)?.text ?? "")
        }
    }

    func links(_ links: [Link]) -> [ShownLink] { links.map(link) }

    // MARK: Running text

    /// Prose of `record` with its addresses looked up.
    func shown(_ prose: Prose, of record: RecordID) -> ShownText {
        ShownText(
            html: prose.html,
            slots: prose.slots.map { slot in
                let link = Link(record: record.index, reference: slot.link)
                return ShownText.Slot(
                    offset: slot.offset, destination: destination(of: link), picture: picture(of: link),
                    measures: measures(of: link))
            },
            source: prose.number.map { ShownText.Source(record: record, number: $0) })
    }

    /// A field's text with its marks and links.
    func shown(_ field: FieldText, of record: RecordID) -> ShownField {
        if field.prose.isEmpty, let only = field.links.first { return .link(link(only)) }
        if field.prose.isEmpty { return .link(ShownLink(field.plain)) }
        return .text(shown(field.prose, of: record))
    }
}
