import Records
import Text

/// The glossary (ordlista), in Swedish order.
public struct GlossaryPage: Sendable, Hashable {
    public var frame: PageFrame
    public var ingress: String?
    public var lead: [ShownContent]
    public var groups: [Group]

    public struct Group: Sendable, Hashable {
        /// `Å`, or `0–9`.
        public var letter: String
        public var anchor: String
        public var terms: [Term]
    }

    public struct Term: Sendable, Hashable {
        public var anchor: String
        public var name: String
        public var also: [String]
        public var content: [ShownContent]
    }

    init(_ site: SiteContext) {
        guard let glossary = site.archive.glossary else {
            frame = PageFrame(
                route: Route("/ordlista/"), title: "Ordlista", description: "Ord i trygghetsarbetet, förklarade.",
                breadcrumbs: [site.startLink], section: "ordlista", responsible: site.configuration.contact.name,
                dependsOnDate: true)
            lead = []
            groups = []
            return
        }
        let id = glossary.head.id
        frame = site.frame(of: glossary.head, breadcrumbs: [site.startLink], section: "ordlista")
        frame.dependsOnDate = frame.updated == nil
        ingress = glossary.head.summary
        lead = site.shown(glossary.lead, of: id)
        let terms = glossary.terms.map { term in
            Term(
                anchor: term.head.anchor, name: site.name(of: site.archive.part(term.head)), also: term.also,
                content: site.prose(term.head.content, of: id))
        }
        groups = LetterGroups.of(terms, name: \.name).map {
            Group(letter: $0.letter, anchor: $0.anchor, terms: $0.items)
        }
    }
}
