import Oversight
import Records
import Text

/// Everything with a page of its own (A–Ö).
public struct IndexPage: Sendable, Hashable, CutList {
    public var frame: PageFrame
    public var groups: [Group]
    /// The letters, where each has a page of its own.
    public var letters: ShownPager?
    /// The pages of one letter.
    public var pager: ShownPager?

    public struct Group: Sendable, Hashable {
        public var letter: String
        public var anchor: String
        public var entries: [Entry]
    }

    public struct Entry: Sendable, Hashable {
        public var link: ShownLink
        /// What kind it is, and what it belongs to: `möte`, `åtgärd i Åtgärdsplan 2024–2025`.
        public var note: String
    }

    init(_ site: SiteContext) {
        frame = PageFrame(
            route: Route("/a-o/"), title: "Innehåll A–Ö",
            description: "Allt som finns på webbplatsen, i bokstavsordning.", breadcrumbs: [site.startLink],
            section: "a-o", updated: site.lastUpdated, responsible: site.configuration.contact.name)
        var entries: [Entry] = []
        entries.reserveCapacity(site.archive.heads.count + site.archive.partCount / 4)
        for case let head? in site.archive.heads where !site.isWithdrawn(head) {
            if head.kind == .page, head.path == "index.md" { continue }
            entries.append(Entry(link: site.fullLink(to: head.id), note: head.kind.word))
            guard head.kind != .meeting else { continue }
            for index in site.archive.parts(of: head.id) {
                let part = PartID(index)
                let kinds = site.archive.entry(part).kinds
                guard site.archive.entry(part).hasOwnPage else { continue }
                let word =
                    kinds.contains(.problem)
                    ? "problem"
                    : kinds.contains(.measure) ? "åtgärd" : kinds.contains(.undertaking) ? "åtagande" : "iakttagelse"
                entries.append(Entry(link: site.link(to: part), note: "\(word), \(head.title)"))
            }
        }
        if let glossary = site.archive.glossary {
            for term in glossary.terms {
                let part = site.archive.part(term.head)
                entries.append(Entry(link: site.link(to: part), note: "ord i ordlistan"))
                for other in term.also {
                    entries.append(
                        Entry(
                            link: ShownLink(other, site.destination(of: part)),
                            note: "se \(site.name(of: part)) i ordlistan"))
                }
            }
        }
        for matter in site.findings.matters.all {
            entries.append(
                Entry(link: ShownLink(site.title(of: matter), to: site.route(of: matter)), note: "ärende"))
        }
        // What bodies and areas are called besides is found too.
        for body in site.archive.bodies where !site.isWithdrawn(body.head) {
            for name in body.alsoKnownAs { entries.append(Entry(site, name, body.head)) }
        }
        for area in site.archive.areas where !site.isWithdrawn(area.head) {
            for name in area.formerNames { entries.append(Entry(site, name, area.head)) }
        }
        groups = LetterGroups.of(entries, name: \.link.text).map {
            Group(letter: $0.letter, anchor: $0.anchor, entries: $0.items)
        }
    }

    /// One page where everything fits on it; else one a letter, and of a letter with much under it several.
    static func pages(_ site: SiteContext) -> [IndexPage] {
        var whole = IndexPage(site)
        guard whole.groups.reduce(0, { $0 + $1.entries.count }) > ListLength.names else { return [whole] }
        let groups = whole.groups
        let parent = ShownLink(whole.frame.title, to: whole.frame.route)
        let letters = groups.map { (text: $0.letter, route: Route("/a-o/\($0.address)/")) }
        whole.groups = []
        whole.letters = ShownPager(letters, here: whole.frame.route, title: "Bokstäver", atLeast: 1)
        var pages = [whole]
        for (group, letter) in zip(groups, letters) {
            var page = whole
            page.frame.route = letter.route
            page.frame.title = "Innehåll A–Ö: \(group.letter)"
            page.frame.description = "Allt på webbplatsen som börjar på \(group.letter)."
            page.frame.breadcrumbs.append(parent)
            page.letters = ShownPager(letters, here: letter.route, title: "Bokstäver", atLeast: 1)
            let pieces = group.entries.cut(ListLength.names)
            let ends = pieces.map { ($0.first?.link.text ?? "", $0.last?.link.text ?? "") }
            pages += page.parts(pieces, ends: ends) { part, piece in
                part.groups = [Group(letter: group.letter, anchor: group.anchor, entries: piece)]
            }
        }
        return pages
    }
}

extension IndexPage.Group {
    /// The letter as it stands in an address: `a`, `aring`, `siffror`.
    fileprivate var address: String { String(anchor.dropFirst("_bokstav-".count)) }
}

extension IndexPage.Entry {
    fileprivate init(_ site: SiteContext, _ name: String, _ head: RecordHead) {
        self.init(
            link: ShownLink(name, site.link(to: head.id).destination), note: "se \(head.title), \(head.kind.word)")
    }
}
