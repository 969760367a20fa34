import Records
import Text

/// Problems and what is done about them (problem och åtgärder).
public struct ProblemsPage: Sendable, Hashable, CutList {
    public var frame: PageFrame
    /// `9 problem i de senaste lägesbilderna. 1 saknar åtgärd.`
    public var summary: String
    /// Problems of the deep pictures that hold, with a measure.
    public var treated: [ShownProblem]
    /// The same without one.
    public var untreated: [ShownProblem]
    /// Those of the monthly pictures, the newest first.
    public var monthly: [Group]
    /// Those of pictures that a newer one has replaced.
    public var earlier: [Group]
    /// Measures that name no cause, so that nobody sees which problem they answer to.
    public var unexplained: [ListedItem]

    /// The section that the page holds, where it is too long to stand with the others.
    public var only: Section?
    /// Where the sections are that have pages of their own, with the number of what stands there.
    public var ways: [Section: ShownLink] = [:]
    public var pager: ShownPager?

    public enum Section: String, Sendable, Hashable, CaseIterable {
        case untreated = "utan-atgard"
        case treated = "med-atgard"
        case unexplained = "atgarder-utan-problem"
        case knowledge = "kunskap"
        case monthly = "korta"
        case earlier = "tidigare"

        public var title: String {
            switch self {
            case .untreated: "Problem utan åtgärd"
            case .treated: "Problem med åtgärder"
            case .unexplained: "Åtgärder utan problem"
            case .knowledge: "Kunskapsbaserat arbete, åtgärd för åtgärd"
            case .monthly: "Problem i korta lägesbilder"
            case .earlier: "Problem i tidigare lägesbilder"
            }
        }
    }

    /// How many measures rest on all five points of knowledge-based work, and what each of the others lacks.
    public var knowledge: String
    public var points: [MeasurePoints]

    /// A measure with its points.
    public struct MeasurePoints: Sendable, Hashable {
        public var measure: ShownLink
        public var points: ShownPoints
    }

    public struct Group: Sendable, Hashable {
        public var picture: ShownLink
        public var problems: [ShownProblem]
    }

    init(_ site: SiteContext) {
        let pictures = site.archive.pictures.filter { !site.isWithdrawn($0.head.id) }
            .sorted { ($0.head.date?.days ?? .min) > ($1.head.date?.days ?? .min) }
        frame = PageFrame(
            route: Route("/problem/"), title: "Problem och vad som görs åt dem",
            description:
                "Alla problem i lägesbilderna, deras orsaker och åtgärder. Också de som ingen åtgärd svarar mot.",
            breadcrumbs: [site.startLink], section: "problem",
            updated: pictures.compactMap { site.updated($0.head) }.max(),
            responsible: site.configuration.contact.name, dependsOnDate: true)
        let replaced = pictures.filter { !(site.knowledge.successors[$0.head.id] ?? []).isEmpty }.map(\.head.id)
        let current = pictures.filter {
            $0.scope != "kort" && !replaced.contains($0.head.id) && !site.isAhead($0)
        }
        let problems = current.flatMap(\.problems).map { site.shown($0) }
        treated = problems.filter { !$0.measures.isEmpty }
        untreated = problems.filter { $0.measures.isEmpty }
        monthly = pictures.filter { $0.scope == "kort" && !site.isAhead($0) && !replaced.contains($0.head.id) }.map {
            Group(site, $0)
        }
        .filter { !$0.problems.isEmpty }
        earlier = pictures.filter { replaced.contains($0.head.id) }.map { Group(site, $0) }
            .filter { !$0.problems.isEmpty }
        unexplained = site.currentPlans.flatMap(\.measures)
            .filter { site.reachesNoProblem($0) }.compactMap { site.listed(measure: site.archive.part($0.head)) }
        let measures = site.currentPlans.flatMap(\.measures)
        points = measures.map { measure in
            MeasurePoints(
                measure: site.link(to: site.archive.part(measure.head)), points: site.points(of: measure))
        }
        knowledge = Self.knowledge(points)
        summary = Self.summary(problems.count, untreated.count)
    }

    private static func knowledge(_ points: [MeasurePoints]) -> String {
        guard !points.isEmpty else { return "Ingen åtgärdsplan med åtgärder är publicerad ännu." }
        let all = points.count { $0.points.points.allSatisfy(\.isMet) }
        let who =
            points.count == 1
            ? "Den enda åtgärden uppfyller \(all == 1 ? "" : "inte ")"
            : "Av \(SwedishFormat.number(points.count)) åtgärder uppfyller \(all == 0 ? "ingen" : SwedishFormat.number(all)) "
        return who
            + "alla fem punkter för kunskapsbaserat arbete: problemet har en omfattning, orsaken har belägg, åtgärden är riktad mot orsaken, "
            + "den bygger på kunskap om vad som fungerar, och den har följts upp med utfall inom tolv månader."
    }

    private static func summary(_ all: Int, _ untreated: Int) -> String {
        guard all > 0 else { return "Ingen fördjupad lägesbild pekar ut något problem." }
        let first = "Den senaste fördjupade lägesbilden tar upp \(SwedishFormat.count(all, "problem", "problem"))."
        let second =
            switch (untreated, all) {
            case (0, 1): "Det har minst en åtgärd."
            case (1, 1): "Det har ingen åtgärd."
            case (0, _): "Alla har minst en åtgärd."
            case (all, _): "Inget av dem har någon åtgärd."
            default: "\(SwedishFormat.number(untreated)) av dem har ingen åtgärd."
            }
        return first + " " + second
    }
}

extension ProblemsPage.Group {
    init(_ site: SiteContext, _ picture: SituationPicture) {
        self.picture = site.link(to: picture.head.id)
        problems = picture.problems.map { site.shown($0) }
    }
}

extension SiteContext {
    /// No cause of the measure explains a problem.
    func reachesNoProblem(_ measure: Measure) -> Bool {
        !measure.causes.contains { link in
            archive.part(of: link).flatMap { archive.cause($0) }.map { cause in
                cause.problems.contains { archive.part(of: $0) != nil }
            } ?? false
        }
    }
}
