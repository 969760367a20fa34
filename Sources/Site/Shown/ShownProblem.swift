import Documents
import Oversight
import Records
import Text

/// A problem as its picture and its own page show it (problem).
public struct ShownProblem: Sendable, Hashable {
    public var anchor: String
    public var title: String
    /// The problem's own page.
    public var link: ShownLink
    public var picture: ShownLink
    public var places: [ShownLink]
    public var nature: ShownField?
    public var extent: ShownField?
    public var consequence: ShownField?
    /// `Ökar`, `Minskar`, `Oförändrad` or `Oklart`.
    public var trend: String?
    public var axis: String?
    public var content: [ShownContent]
    public var causes: [ShownLink]
    /// What is done about it, the late first.
    public var measures: [ListedItem]
    public var undertakings: [ListedItem]
    /// `2 åtgärder är klara och 1 är försenad`; nil where there is none.
    public var summary: String?
    /// Fields that the editor left out, in sentences.
    public var gaps: [String]
}

extension SiteContext {
    func shown(_ problem: Problem) -> ShownProblem {
        let part = archive.part(problem.head)
        let record = problem.head.record
        let measures = measures(against: part)
        let undertakings = findings.trace.undertakings(against: part)
        var gaps: [String] = []
        if problem.places.isEmpty { gaps.append("Ingen plats angiven.") }
        if problem.extent == nil { gaps.append("Ingen omfattning angiven.") }
        if problem.consequence == nil { gaps.append("Ingen konsekvens angiven.") }
        return ShownProblem(
            anchor: problem.head.anchor, title: problem.head.title.plain,
            link: ShownLink(problem.head.title.plain, destination(of: part)), picture: link(to: record),
            places: places(of: problem), nature: problem.nature.map { shown($0, of: record) },
            extent: problem.extent.map { shown($0, of: record) },
            consequence: problem.consequence.map { shown($0, of: record) }, trend: problem.trend?.capitalised,
            axis: problem.axis.map { words(for: $0) }, content: prose(problem.head.content, of: record),
            causes: findings.trace.causes(of: part).map { link(to: $0) },
            measures: measures.compactMap { listed(measure: $0) },
            undertakings: undertakings.compactMap { listed(undertaking: $0) }, summary: summary(of: measures),
            gaps: gaps)
    }

    /// The areas; a place in words stands as it was written, commas and all: `Norra bryggan, Storön` is one place.
    private func places(of problem: Problem) -> [ShownLink] {
        let places = links(problem.places)
        guard places.count > 1, places.allSatisfy({ $0.destination == nil }) else { return places }
        return [ShownLink(places.map(\.text).joined(separator: ", "))]
    }

    func words(for axis: Axis) -> String {
        switch axis {
        case .crime: "Brott: det som anmäls"
        case .safety: "Trygghet: hur det känns"
        }
    }

    /// How many measures are in which state: `2 är klara, 1 är försenad och 1 pågår`; nil where there are none.
    func summary(of measures: [PartID]) -> String? {
        let tags = measures.compactMap { archive.measure($0).map { progress(of: $0).tag } }
        guard !tags.isEmpty else { return nil }
        return SwedishFormat.list(countedStates(tags))
    }

    /// `2 är klara`, `1 är försenad`, `1 pågår` …, those that there are.
    func countedStates(_ tags: [StatusTag]) -> [String] { tally(tags, only: "", many: "").each }

    /// How work stands, by the tags of its states.
    func tally(_ tags: [StatusTag], only: String, both: String? = nil, many: String) -> Tally {
        let looks: [(StatusTag.Look, one: String, many: String)] = [
            (.done, "är klar", "är klara"), (.late, "är försenad", "är försenade"), (.ongoing, "pågår", "pågår"),
            (.planned, "är planerad", "är planerade"), (.stopped, "är avbruten", "är avbrutna"),
            (.plain, "saknar status", "saknar status"),
        ]
        var tally = Tally(only: only, both: both, many: many)
        for (look, one, many) in looks { tally.add(tags.count { $0.look == look }, one, many) }
        return tally
    }
}
