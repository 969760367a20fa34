import Oversight
import Records
import Text

/// An action plan (åtgärdsplan): how far it has come, then its measures.
public struct PlanPage: Sendable, Hashable {
    public var frame: PageFrame
    public var ingress: String?
    /// `Av 10 åtgärder är 7 klara, 1 är försenad, 1 pågår och 1 är avbruten.`
    public var state: String
    public var head: ShownHead
    public var period: String?
    public var sort: String?
    public var picture: ShownLink?
    public var decided: ShownDecision?
    public var political: PoliticalDecision
    public var resources: String?
    public var evaluation: ShownLink?
    public var sources: [ShownSource]
    /// Late, ongoing, planned, done, stopped; those that there are.
    public var groups: [Group]
    public var measures: [ShownMeasure]
    /// Problems of the picture that no measure anywhere is aimed at.
    public var untreated: [ShownLink]
    public var content: [ShownContent]
    public var chain: ShownChain?
    public var leads: ShownLeads

    /// The measures of one state.
    public struct Group: Sendable, Hashable {
        public var title: String
        public var items: [ListedItem]
    }

    /// Whether it was brought to a political decision.
    public enum PoliticalDecision: Sendable, Hashable {
        case unknown
        case notRaised
        case decided(ShownDecision)
    }

    init?(_ site: SiteContext, _ id: RecordID) {
        guard let plan = site.archive.plan(id) else { return nil }
        frame = site.frame(
            of: plan.head, breadcrumbs: [site.startLink, ShownLink("Åtgärder", to: Route("/atgardsplaner/"))],
            section: "atgardsplaner", dependsOnDate: true)
        ingress = plan.head.summary
        state = site.state(of: plan)
        head = site.shown(plan.head)
        period = plan.period.map(SwedishFormat.period)
        sort = plan.sort?.capitalised
        picture = plan.picture.map { site.link($0) }
        decided = plan.decided.map { site.shown($0) }
        political =
            switch plan.political {
            case nil: .unknown
            case .notRaised: .notRaised
            case .decided(let decision): .decided(site.shown(decision))
            }
        resources = plan.resources
        evaluation = plan.evaluation.map { site.link($0) }
        sources = plan.sources.map { site.shown($0) }
        measures = plan.measures.map { site.shown($0) }
        let sorted = site.sorted(measures: plan.measures.map { site.archive.part($0.head) })
        let items = sorted.compactMap { site.listed(measure: $0, withRecord: false) }
        let titles: [(StatusTag.Look, String)] = [
            (.late, "Försenade"), (.ongoing, "Pågår"), (.planned, "Planerade"), (.plain, "Utan status"),
            (.done, "Klara"), (.stopped, "Avbrutna"),
        ]
        groups = titles.compactMap { look, title in
            let group = items.filter { $0.tag?.look == look }
            return group.isEmpty ? nil : Group(title: title, items: group)
        }
        untreated = (site.archive.record(of: plan.picture).flatMap { site.archive.picture($0) }?.problems ?? [])
            .map { site.archive.part($0.head) }.filter { !site.findings.trace.hasMeasure(against: $0) }
            .map { site.link(to: $0) }
        content = site.shown(plan.content, of: id)
        let evaluated = plan.evaluation.flatMap { site.archive.record(of: $0) }
        chain = site.chain(of: .record(id))
        leads = site.leads(
            to: id, besides: (site.knowledge.successors[id] ?? []) + [evaluated].compactMap { $0 })
        leads.meetings = []
    }
}

extension SiteContext {
    /// How a plan's measures stand, in one sentence with numbers and no shares.
    func state(of plan: ActionPlan) -> String {
        let tags = plan.measures.map { progress(of: $0).tag }
        guard !tags.isEmpty else { return "Planen har inga åtgärder ännu." }
        let sum = tally(tags, only: "Planens enda åtgärd", both: "åtgärderna i planen", many: "åtgärder i planen")
        if let alike = sum.alike { return alike }
        let done = tags.filter { $0.look == .done }.count
        let rest = countedStates(tags.filter { $0.look != .done })
        let first = done == 0 ? "är ingen klar" : "är \(SwedishFormat.count(done, "klar", "klara"))"
        return "Av \(SwedishFormat.count(tags.count, "åtgärd", "åtgärder")) \(SwedishFormat.list([first] + rest))."
    }
}
