import Oversight
import Records
import Text

/// The matters that went through more than one step (ärenden), the one that moved last first.
public struct MattersPage: Sendable, Hashable, CutList {
    public var frame: PageFrame
    public var count: String
    public var items: [ListedItem]
    public var pager: ShownPager?

    init(_ site: SiteContext) {
        let matters = site.findings.matters.all
        let rows = matters.map { matter -> (day: CivilDate?, item: ListedItem) in
            let last = matter.entries.compactMap(\.date).filter { $0 <= site.date }.max()
            return (
                last,
                ListedItem(
                    ShownLink(site.title(of: matter), to: site.route(of: matter)), date: last,
                    note: site.summary(of: matter))
            )
        }
        items = rows.enumerated().sorted { left, right in
            let (first, second) = (left.element.day?.days ?? .min, right.element.day?.days ?? .min)
            return first != second ? first > second : left.offset < right.offset
        }.map(\.element.item)
        count =
            matters.isEmpty
            ? "Inget ärende har tagits upp mer än en gång ännu."
            : "\(SwedishFormat.count(matters.count, "ärende", "ärenden")), det senaste först. "
                + "Följ ett ärende steg för steg, från första gången till nu."
        frame = PageFrame(
            route: Route("/arenden/"), title: "Ärenden",
            description: "Ärenden som har gått genom flera möten, från början till slut. \(site.configuration.name).",
            breadcrumbs: [site.startLink], section: "moten", updated: rows.compactMap(\.day).max(),
            responsible: site.configuration.contact.name, dependsOnDate: matters.isEmpty)
    }

    /// As many pages as the matters need.
    static func pages(_ site: SiteContext) -> [MattersPage] {
        let page = MattersPage(site)
        let pieces = page.items.cut(ListLength.rows)
        let ends = pieces.map { piece in
            (piece.first?.date.map(SwedishFormat.month) ?? "", piece.last?.date.map(SwedishFormat.month) ?? "")
        }
        return page.parts(pieces, ends: ends) { part, piece in part.items = piece }
    }
}

extension SiteContext {
    func route(of matter: Matter) -> Route { Route("/arenden/\(matter.id)/") }

    func title(of matter: Matter) -> String { matterNames[matter] }

    /// `KS 2024/141. 5 mötespunkter i Trygghetsrådet och Klara-gruppen.`
    func summary(of matter: Matter) -> String {
        var items = 0
        var bodies: [RecordID] = []
        for case .item(let part) in matter.entries.map(\.what) {
            items += 1
            if let meeting = archive.meeting(archive.entry(part).record),
                let body = archive.record(of: meeting.body), !bodies.contains(body)
            {
                bodies.append(body)
            }
        }
        var sentences: [String] = []
        if !matter.numbers.isEmpty { sentences.append(SwedishFormat.list(matter.numbers) + ".") }
        if items > 0 {
            let count = SwedishFormat.count(items, "mötespunkt", "mötespunkter")
            sentences.append("\(count) i \(SwedishFormat.list(bodies.map { title(of: $0) })).")
        }
        return sentences.joined(separator: " ")
    }
}
