import Records
import Text

extension SiteContext {
    /// Whether a record has been taken down on the day.
    func isWithdrawn(_ head: RecordHead) -> Bool { head.isWithdrawn(on: date) }

    /// The records that lead to a record, each once, in the order of the archive; the record itself is not among them.
    func referrers(of record: RecordID) -> [RecordID] {
        unique(archive.backlinks(to: record), except: record)
    }

    func referrers(of part: PartID) -> [RecordID] {
        unique(archive.backlinks(to: part), except: archive.entry(part).record)
    }

    private func unique(_ links: [Link], except own: RecordID) -> [RecordID] {
        var seen: Set<RecordID> = [own]
        return links.compactMap { link in
            let record = RecordID(Int(link.record))
            guard let head = archive.head(record), !isWithdrawn(head), seen.insert(record).inserted else { return nil }
            return record
        }
    }

    /// The record by a name that stands by itself: a meeting with its body.
    func fullLink(to record: RecordID) -> ShownLink {
        let link = link(to: record)
        guard let meeting = archive.meeting(record), let body = archive.record(of: meeting.body) else { return link }
        return link.named(title(of: body) + ": " + link.text.uncapitalised)
    }

    /// A record as a row of a list, with its kind.
    func listed(_ record: RecordID, note: String? = nil) -> ListedItem {
        var item = keptRecords.value(record.index) {
            let head = archive.head(record)
            return ListedItem(
                fullLink(to: record), date: head?.date,
                tag: (head?.kind).map { StatusTag($0.word.capitalised, .plain) })
        }
        item.note = note
        return item
    }

    /// What leads to a record and is not shown elsewhere on its page.
    func mentions(of record: RecordID, except shown: Set<RecordID> = []) -> ShownSection {
        mentions(referrers(of: record), except: shown)
    }

    func mentions(of part: PartID, except shown: Set<RecordID> = []) -> ShownSection {
        mentions(referrers(of: part), except: shown)
    }

    private func mentions(_ records: [RecordID], except shown: Set<RecordID>) -> ShownSection {
        let items = records.filter { !shown.contains($0) }.map { listed($0) }
        return ShownSection("Nämns också här", id: "_namns", items: items.newestFirst)
    }

    /// In Swedish order of their names.
    func alphabetical(_ items: [ListedItem]) -> [ListedItem] {
        LetterGroups.sorted(items) { $0.link.text }
    }

    /// The time in which a record holds (giltighetstid): to the day before what has replaced it began.
    func standing(_ period: DatePeriod?, of record: RecordID) -> DatePeriod? {
        let begins = replacements(of: record).compactMap { archive.head($0).flatMap(archive.begins) }.min()
        guard let last = begins?.adding(days: -1), period.map({ last < $0.last }) ?? true else { return period }
        let first = period?.first ?? .earliest
        return DatePeriod(.range, first, max(first, last))
    }

    /// The records that have replaced this one, or (`ahead`) will.
    func replacements(of record: RecordID, ahead: Bool = false) -> [RecordID] {
        let links = archive.backlinks(to: record).filter { archive.reference($0)?.role == .replaces }
        return unique(links, except: record).filter { newer in
            let begins = archive.head(newer).flatMap(archive.begins)
            return begins.map { $0 > date } ?? false == ahead
        }
    }
}
