import Records
import Text

/// What leads to a record or part from elsewhere (det som hänvisar hit).
public struct ShownLeads: Sendable, Hashable {
    /// Meetings with the § where it was treated, the newest first.
    public var meetings: [ListedItem]
    /// Other records, the newest first.
    public var others: [ListedItem]
}

extension SiteContext {
    /// What leads to a record and to its parts, but not from itself nor from `known`, which the page shows elsewhere.
    func leads(to record: RecordID, besides known: [RecordID] = []) -> ShownLeads {
        var links = archive.backlinks(to: record)
        for index in archive.parts(of: record) { links += archive.backlinks(to: PartID(index)) }
        return leads(links, besides: known + [record])
    }

    /// What leads to a part and to the parts in it.
    func leads(to part: PartID, besides known: [RecordID] = []) -> ShownLeads {
        let record = archive.entry(part).record
        var links = archive.backlinks(to: part)
        for index in archive.parts(of: record) where archive.parent(of: PartID(index)) == part {
            links += archive.backlinks(to: PartID(index))
        }
        return leads(links, besides: known + [record])
    }

    private func leads(_ links: [Link], besides known: [RecordID]) -> ShownLeads {
        var meetings: [ListedItem] = []
        var others: [ListedItem] = []
        var seen: Set<Destination> = []
        for link in links {
            let source = RecordID(Int(link.record))
            guard let head = archive.head(source), !known.contains(source), !isWithdrawn(source) else { continue }
            if archive.meeting(source) != nil {
                let item = listed(meetingOf: link)
                if let destination = item.link.destination, seen.insert(destination).inserted { meetings.append(item) }
            } else {
                let item = ListedItem(self.link(to: source), date: head.date, note: head.kind.word.capitalised)
                if let destination = item.link.destination, seen.insert(destination).inserted { others.append(item) }
            }
        }
        return ShownLeads(meetings: meetings.newestFirst, others: others.newestFirst)
    }

    /// The meeting in whose text a reference stands, with its §: `Trygghetsrådet, § 6 Lägesbild 2024`.
    private func listed(meetingOf link: Link) -> ListedItem {
        let record = RecordID(Int(link.record))
        let meeting = archive.meeting(record)
        let body = meeting.flatMap { archive.record(of: $0.body) }.map(title(of:)) ?? title(of: record)
        guard let reference = archive.reference(link),
            let item = archive.parts(of: record).lazy.map({ PartID($0) }).last(where: {
                let entry = self.archive.entry($0)
                return entry.kinds == .agendaItem && entry.span.start <= reference.span.start
            })
        else { return ListedItem(ShownLink(body, route(of: record).map { .page($0) }), date: meeting?.date) }
        return ListedItem(ShownLink("\(body), \(name(of: item))", destination(of: item)), date: meeting?.date)
    }

    /// Meetings that references name (`Möte`, `behandlad`), as rows: `Trygghetsrådet 20 maj 2026, § 6 …`.
    func meetingLink(_ link: Link) -> ShownLink {
        guard let record = archive.record(of: link), let meeting = archive.meeting(record) else {
            return self.link(link)
        }
        let body = archive.record(of: meeting.body).map(title(of:)) ?? ""
        let name = "\(body) \(SwedishFormat.date(meeting.date))"
        guard case .part(let part) = archive.target(link) else { return ShownLink(name, destination(of: link)) }
        let entry = archive.entry(part)
        guard let item = entry.kinds == .agendaItem ? part : archive.parent(of: part) else {
            return ShownLink(name, destination(of: link))
        }
        return ShownLink("\(name), \(self.name(of: item))", destination(of: link))
    }
}

extension Array where Element == ListedItem {
    /// By date, the newest first; those without a date last, in their order.
    var newestFirst: [ListedItem] {
        sorted(on: { -Int($0.date?.days ?? .min) })
    }
}
