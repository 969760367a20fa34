import Documents
import Records
import Text

/// A governing document (styrdokument): does it hold, what does it say, which rules does it set.
public struct DocumentPage: Sendable, Hashable {
    public var frame: PageFrame
    public var ingress: String?
    public var banner: Validity
    /// What the kind of document is, in the municipality's own words.
    public var explanation: String?
    public var facts: [RecordFact]
    public var grounds: [Ground]
    public var goals: [Goal]
    /// The headings of the text.
    public var contents: [Entry]
    public var content: [ShownContent]
    public var rules: [ShownRule]
    public var more: [ShownSection]

    /// A law that the document rests on, by the name it gives it.
    public struct Ground: Sendable, Hashable {
        public var sfs: String
        public var named: String?
        /// The law's own title, where the document has it wrong.
        public var official: String?
        /// The law's page on the site, else its public address.
        public var law: Destination?
    }

    public struct Goal: Sendable, Hashable {
        /// The anchor on the page.
        public var anchor: String
        public var text: String
        public var indicators: [ShownLink]
    }

    /// A line of the table of contents.
    public struct Entry: Sendable, Hashable {
        public var anchor: String
        public var text: String
        public var level: Int
    }

    init?(_ site: SiteContext, _ id: RecordID) {
        guard let document = site.archive.document(id) else { return nil }
        frame = site.frame(
            of: document.head, breadcrumbs: [site.startLink, ShownLink("Styrdokument", to: Route("/styrdokument/"))],
            section: "styrdokument", dependsOnDate: true)
        if frame.updated == nil { frame.updated = [document.revised, document.adopted?.date].compactMap { $0 }.max() }
        ingress = document.head.summary
        banner = Validity(
            site.archive.validity(of: document),
            replacedBy: site.replacements(of: id).first.map { site.link(to: $0) }, site)
        explanation = site.configuration.documentTypes.first { $0.name == document.sort }?.explanation
        facts = DocumentPage.facts(site, document)
        grounds = document.legalGrounds.map { DocumentPage.ground($0, site) }
        // A rule may bear a heading's anchor no more than another rule: but a goal has only its place here.
        goals = document.goals.map { goal in
            Goal(anchor: "_mal-" + goal.id, text: goal.text, indicators: site.links(goal.indicators))
        }
        contents = document.headings.filter { $0.level == 2 || $0.level == 3 }.map {
            Entry(anchor: $0.id, text: $0.text.plain, level: $0.level)
        }
        content = site.shown(document.content, of: id)
        rules = document.rules.map { site.shown($0, of: document) }
        more = [
            site.followUps(document.head, empty: document.sfs == nil ? "Ingen uppföljning är antecknad." : nil),
            site.mentions(of: id),
        ]
    }

    private static func facts(_ site: SiteContext, _ document: GoverningDocument) -> [RecordFact] {
        var facts: [RecordFact] = []
        facts.add("Slag", document.sort.capitalised)
        let isBinding = site.configuration.documentTypes.first { $0.name == document.sort }?.isBinding
        facts.add("Bindande", isBinding.map { $0 ? "Ja" : "Nej, vägledande" })
        facts.add("Svensk författningssamling", document.sfs)
        switch document.adopted {
        case .date(let day): facts.add("Fastställd", day)
        case .decision(let decision): facts.add("Fastställd av", [site.shown(decision)])
        case nil: break
        }
        facts.add("Reviderad", document.revised)
        facts.add("Version", document.version)
        facts.add("Upprättad av", document.drawnUpBy)
        facts.add("Gäller för", document.appliesTo)
        facts.add("Giltig", document.validity.map { site.words($0) })
        facts.add("Datum", document.head.date)
        return facts + site.commonFacts(document.head)
    }

    /// Adopted text is never corrected; a law that it calls by a wrong name is pointed out beside it.
    private static func ground(_ ground: GoverningDocument.LegalGround, _ site: SiteContext) -> Ground {
        let law = site.archive.documents.first { $0.sfs == ground.sfs && !site.isWithdrawn($0.head) }
        return Ground(
            sfs: ground.sfs, named: ground.named, official: site.archive.rightName(of: ground),
            law: law.flatMap { site.route(of: $0.head.id) }.map { .page($0, fragment: nil) })
    }
}
