import Documents
import Records
import Text

/// `dagordning`: what must stand on the agenda, in which order.
extension RuleJudge {
    static let agenda = RuleJudge(.agenda) { applied in
        let points = AgendaPoint.list(applied.parameters)
        guard !points.isEmpty else { return [] }
        let meetings = applied.allMeetings
        let held = meetings.filter { $0.date <= applied.date }
        let units = applied.keys.filter(meetings, by: applied.rule.conditions).filter { applied.holds(on: $0.date) }
        return units.compactMap { AgendaCheck(applied: applied, points: points, held: held).verdict($0) }
    }
}

extension ItemKeys {
    func filter(_ items: [CountedItem], by conditions: [Rule.Condition]) -> [CountedItem] {
        conditions.isEmpty ? items : items.filter { meets(conditions, $0) }
    }
}

/// Holds one meeting's agenda against the points.
private struct AgendaCheck {
    let applied: AppliedRule
    let points: [AgendaPoint]
    /// The body's meetings that have been held, by date.
    let held: [CountedItem]

    /// What the headings are: settled notes, notes that wait, or a kallelse.
    private enum Basis {
        case notes, unapprovedNotes, call
    }

    func verdict(_ item: CountedItem) -> Verdict? {
        guard let meeting = item.meeting(in: applied.archive) else { return nil }
        let isAhead = item.date > applied.date
        let isCalled = meeting.call?.sent.map { $0 <= applied.date } ?? false
        if isAhead, !isCalled { return nil }
        let basis: Basis =
            isAhead || !meeting.hasNotes ? .call : applied.awaitsApproval(item) ? .unapprovedNotes : .notes
        if basis == .call, meeting.items.isEmpty {
            if item.date >= applied.date {
                return applied.verdict(.ongoing, on: item, due: item.date, "Kallelsen har ingen dagordning än.")
            }
            return applied.verdict(
                .cannotTell, on: item, due: item.date, "Det finns varken anteckningar eller dagordning.")
        }
        return verdict(item, meeting, basis)
    }

    private func verdict(_ item: CountedItem, _ meeting: Meeting, _ basis: Basis) -> Verdict {
        let places = self.places(meeting.items)
        var faults: [String] = []
        let missing = zip(points, places).filter { $0.1 == nil }.map { "”\($0.0.title)”" }
        if !missing.isEmpty { faults.append("\(SwedishFormat.list(missing)) saknas") }
        if missing.isEmpty, let early = firstOutOfOrder(meeting.items) {
            faults.append("”\(early)” står inte i regelns ordning")
        }
        let contents = basis == .unapprovedNotes ? [] : contentFaults(item, meeting, places)
        let found = places.compactMap { $0 }.count
        var words = "\(found) av \(SwedishFormat.count(points.count, "punkt", "punkter")) finns"
        switch basis {
        case .notes: break
        case .unapprovedNotes: words += " bland rubrikerna i anteckningar som väntar på justering"
        case .call: words += " på kallelsen"
        }
        let finding = finding(item, basis, hasFaults: !faults.isEmpty, lacksContent: !contents.isEmpty)
        if !(faults + contents).isEmpty { words += ": \(SwedishFormat.list(faults + contents))" }
        if basis == .call, finding == .cannotTell {
            words += "; " + (faults.isEmpty ? "några anteckningar finns inte" : applied.incompleteReason)
        }
        return applied.verdict(finding, on: item, due: item.date, evidence: item.evidence, words + ".")
    }

    private func finding(
        _ item: CountedItem, _ basis: Basis, hasFaults: Bool, lacksContent: Bool
    ) -> Verdict.Finding {
        let asksOfText = points.contains { $0.linksPrevious || !$0.under.isEmpty }
        switch basis {
        case .notes: return hasFaults || lacksContent ? .notKept : .kept(.evidenced)
        case .unapprovedNotes: return hasFaults ? .notKept : asksOfText ? .ongoing : .kept(.stated)
        case .call:
            // A kallelse may still be mended until the meeting, and its points get their text there.
            if item.date >= applied.date { return hasFaults || asksOfText ? .ongoing : .kept(.stated) }
            // The notes may have what the kallelse lacks, where they were made and are not here.
            if hasFaults { return applied.isComplete(since: item.date) ? .notKept : .cannotTell }
            return asksOfText ? .cannotTell : .kept(.stated)
        }
    }

    /// The § of each point: the first with its title.
    private func places(_ items: [AgendaItem]) -> [Int?] {
        points.map { point in items.firstIndex { point.isTitle(of: $0) } }
    }

    /// The first point that has no § after that of the point before; nil where all stand in the rule's order.
    private func firstOutOfOrder(_ items: [AgendaItem]) -> String? {
        var next = 0
        for point in points {
            guard let place = items[min(next, items.count)...].firstIndex(where: { point.isTitle(of: $0) }) else {
                return point.title
            }
            next = place + 1
        }
        return nil
    }

    /// The latest meeting held before this one.
    private func meetingBefore(_ item: CountedItem) -> CountedItem? {
        let place = held.partitionPoint { $0.date < item.date }
        return place > 0 ? held[place - 1] : nil
    }

    private func contentFaults(_ item: CountedItem, _ meeting: Meeting, _ places: [Int?]) -> [String] {
        var faults: [String] = []
        for (point, place) in zip(points, places) {
            guard let place, meeting.items.indices.contains(place) else { continue }
            let section = meeting.items[place]
            if point.linksPrevious, let before = meetingBefore(item), !before.isInternal,
                !section.links.contains(where: { applied.archive.record(of: $0) == before.place.record })
            {
                faults.append("§ \(section.number) länkar inte till mötet \(SwedishFormat.date(before.date))")
            }
            guard !point.under.isEmpty else { continue }
            let text = section.words
            let absent = point.under.filter { !text.contains(HeadingWords.plain($0)) }
            if !absent.isEmpty {
                faults.append(
                    "under § \(section.number) saknas \(SwedishFormat.list(absent.map { "”\($0)”" }))")
            }
        }
        return faults
    }
}
