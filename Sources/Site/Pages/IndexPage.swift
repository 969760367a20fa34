import Oversight
import Records
import Text

/// Everything with a page of its own (A–Ö).
public struct IndexPage: Sendable, Hashable {
    public var frame: PageFrame
    public var groups: [Group]

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
}

extension IndexPage.Entry {
    fileprivate init(_ site: SiteContext, _ name: String, _ head: RecordHead) {
        self.init(
            link: ShownLink(name, site.link(to: head.id).destination), note: "se \(head.title), \(head.kind.word)")
    }
}
