import Documents
import Records
import Text

/// A finding in full (iakttagelse): what was seen, whose it is, and what came of it in later rounds.
public struct ShownFinding: Sendable, Hashable {
    public var anchor: String
    public var link: ShownLink
    public var tag: StatusTag
    public var facts: [RecordFact]
    public var content: [ShownContent]
    /// A picture of the place, with the text that says what it shows.
    public var picture: Picture?
    /// The same thing in other rounds, the oldest first; this one is not among them.
    public var earlier: [ListedItem]
    public var later: [ListedItem]

    /// A picture in sizes, or a drawing by its address.
    public struct Picture: Sendable, Hashable {
        public var photograph: SitePicture?
        public var drawing: Destination?
        public var measures: SitePicture.Size?
        public var text: String
    }
}

extension SiteContext {
    func shown(_ finding: Finding) -> ShownFinding {
        let part = archive.part(finding.head)
        let record = finding.head.record
        var facts: [RecordFact] = []
        facts.add("Plats", finding.place ?? "Ingen plats angiven")
        facts.add("Ansvarig", finding.owner.map { [link($0)] } ?? [ShownLink("Ingen ansvarig angiven")])
        facts.add("Orsak", finding.cause.map { [link($0)] } ?? [])
        facts.add("Åtgärd", finding.measure.map { [link($0)] } ?? [])
        facts.add("Bedömning av den förra iakttagelsen", finding.verdict?.capitalised)
        return ShownFinding(
            anchor: finding.head.anchor, link: link(to: part), tag: findingTag(finding.status), facts: facts,
            content: prose(finding.head.content, of: record),
            picture: finding.picture.map { link in
                ShownFinding.Picture(
                    photograph: self.picture(of: link), drawing: destination(of: link), measures: measures(of: link),
                    text: finding.pictureText ?? "Bild från platsen: \(finding.head.title.plain)")
            },
            earlier: earlierRounds(of: finding), later: laterRounds(of: part))
    }

    /// Back along `Tidigare`; stops where the way comes back on itself.
    private func earlierRounds(of finding: Finding) -> [ListedItem] {
        var seen: Set<PartID> = [archive.part(finding.head)]
        var items: [ListedItem] = []
        var step = finding.earlier
        while let part = archive.part(of: step), seen.insert(part).inserted, let earlier = archive.finding(part) {
            items.append(round(earlier))
            step = earlier.earlier
        }
        return items.reversed()
    }

    /// Forward along the findings that name this one as their earlier.
    private func laterRounds(of part: PartID) -> [ListedItem] {
        var seen: Set<PartID> = [part]
        var wave = [part]
        var found: [(CivilDate, ListedItem)] = []
        while !wave.isEmpty {
            var next: [PartID] = []
            for part in wave {
                for link in archive.backlinks(to: part) {
                    guard let inspection = archive.inspection(RecordID(Int(link.record))) else { continue }
                    for finding in inspection.findings where archive.part(of: finding.earlier) == part {
                        let later = archive.part(finding.head)
                        guard seen.insert(later).inserted else { continue }
                        found.append((inspection.date, round(finding)))
                        next.append(later)
                    }
                }
            }
            wave = next
        }
        return found.sorted { $0.0 < $1.0 }.map(\.1)
    }

    private func round(_ finding: Finding) -> ListedItem {
        let inspection = archive.inspection(finding.head.record)
        return ListedItem(
            link(to: archive.part(finding.head)), date: inspection?.date, tag: findingTag(finding.status),
            note: inspection?.head.title)
    }
}
