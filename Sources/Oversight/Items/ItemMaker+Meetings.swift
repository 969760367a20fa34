import Records
import Text

/// Meetings, their kallelser and notes, and what the notes hold.
extension ItemMaker {
    /// Extra meetings have calls and notes as others have; only `möte` is without them.
    func meetings(_ kind: ItemKind) -> [CountedItem] {
        archive.meetings.indices.compactMap { index in
            let meeting = archive.meetings[index]
            if kind == .meeting, meeting.isExtra { return nil }
            if kind == .extraMeeting, !meeting.isExtra { return nil }
            return item(kind, index)
        }
    }

    /// A meeting as an item of one of the four kinds; nil where it may not count.
    func item(_ kind: ItemKind, _ index: Int) -> CountedItem? {
        let meeting = archive.meetings[index]
        let visibility = visibilities[Int(meeting.head.id.index)]
        guard visibility == .open || visibility == .internalMeeting, let body = archive.record(of: meeting.body) else {
            return nil
        }
        let isWithdrawn = meeting.head.isWithdrawn(on: date)
        // A page that was taken down leaves its day and its title, and nothing to judge by.
        if isWithdrawn, kind == .call || kind == .notes { return nil }
        let day = meeting.date
        var item = CountedItem(
            kind: kind, source: .meeting(index), place: .record(meeting.head.id), date: day, happened: day,
            bodies: [body], areas: records(meeting.head.areas))
        item.cancellation = meeting.cancellation(on: date)
        item.isDoneOnItsDay = meeting.hasNotes
        item.isInternal = visibility == .internalMeeting && !namesInternal
        item.isSettled = archive.isSettled(meeting, on: date)
        item.grade = meeting.hasNotes && item.isSettled && !isWithdrawn ? .evidenced : .stated
        switch kind {
        case .call:
            item.exists = meeting.call != nil
            if let sent = meeting.call?.sent { item.happened = sent }
        case .notes: item.exists = meeting.hasNotes
        default: break
        }
        return item
    }

    /// Assignments and reports back, from notes that are settled.
    func labels(_ kind: ItemKind) -> [CountedItem] {
        archive.meetings.indices.flatMap { index -> [CountedItem] in
            let meeting = archive.meetings[index]
            guard isOpen(meeting.head), meeting.hasNotes, let body = archive.record(of: meeting.body),
                archive.isSettled(meeting, on: date)
            else { return [] }
            var items: [CountedItem] = []
            for piece in meeting.pieces {
                let source: CountedItem.Source
                let head: PartHead
                var parents: [Place] = []
                switch (piece, kind) {
                case (.assignment(let assignment), .assignment):
                    (source, head) = (.assignment(assignment), assignment.head)
                case (.report(let report), .reportBack):
                    (source, head) = (.reportBack(report), report.head)
                    parents = [report.assignment.flatMap { Place($0, in: archive) }].compactMap { $0 }
                default: continue
                }
                let day = meeting.date
                items.append(
                    CountedItem(
                        kind: kind, source: source, place: .part(meeting.head.id, head.anchor), date: day,
                        happened: day, bodies: [body], parents: [.record(meeting.head.id)] + parents))
            }
            return items
        }
    }
}
