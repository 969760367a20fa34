import Oversight
import Records
import Text

extension BodyPage {
    /// The rules in force on the day that concern the body.
    static func rules(_ site: SiteContext, _ id: RecordID, _ referrers: [RecordID]) -> [ShownRule] {
        let documents = referrers.compactMap { site.archive.document($0) }
        let inForce = documents.filter { site.archive.isInForce($0, on: site.date) }
        return inForce.flatMap { document in
            document.rules.filter { rule in
                rule.bodies.contains { site.archive.record(of: $0) == id }
                    && site.archive.isInForce(rule, of: document, on: site.date)
            }.map { site.shown($0, of: document) }
        }
    }

    static func comments(_ site: SiteContext, _ body: Body) -> [Comment] {
        body.comments.filter { $0.date.map { $0 <= site.date } ?? true }.map { comment in
            var rule = site.link(comment.rule)
            var quote: String?
            if case .anchor(let record, let anchor) = site.archive.target(comment.rule),
                let document = site.archive.document(record)
            {
                quote = document.rules.first { $0.id == anchor }?.quote
                rule = ShownLink(document.head.title, rule.destination)
            }
            var note: [String] = []
            if let period = comment.period { note.append("Gäller \(PeriodName(period)?.words ?? period)") }
            let by = [comment.by?.capitalised, comment.date.map { SwedishFormat.date($0) }].compactMap { $0 }
            if !by.isEmpty { note.append(by.joined(separator: ", ")) }
            return Comment(
                text: comment.text, rule: rule, note: note.isEmpty ? "" : note.joined(separator: ". ") + ".",
                quote: quote)
        }
    }

    /// What it has been asked to do, what it has asked of others, and the measures that it answers for.
    static func work(_ site: SiteContext, _ body: Body, _ referrers: [RecordID]) -> [ShownSection] {
        let archive = site.archive
        let id = body.head.id
        var received: [(AssignmentStatus, ListedItem)] = []
        var given: [(AssignmentStatus, ListedItem)] = []
        for meeting in referrers.compactMap({ archive.meeting($0) }) {
            let isOwn = archive.record(of: meeting.body) == id
            for piece in meeting.pieces {
                guard case .assignment(let assignment) = piece,
                    let status = site.findings.assignments.status(of: archive.part(assignment.head))
                else { continue }
                let item = item(assignment, status, meeting, site)
                if assignment.receivers.contains(where: { isReceiver($0, id, site) }) {
                    received.append((status, item))
                }
                if isOwn { given.append((status, item)) }
            }
        }
        let measures = referrers.compactMap { archive.plan($0) }.flatMap(\.measures)
        let owned = measures.filter { archive.record(of: $0.owner) == id }
        let helped = measures.filter { measure in
            (measure.participants + measure.heldBy).contains { archive.record(of: $0) == id }
                && archive.record(of: measure.owner) != id
        }
        return [
            ShownSection(
                "Uppdrag som \(body.head.title) har fått", id: "_fatt", items: openFirst(received),
                empty: body.isCouncilBody ? "Inga uppdrag till \(body.head.title) är antecknade." : nil),
            ShownSection("Uppdrag som \(body.head.title) har gett", id: "_gett", items: openFirst(given)),
            ShownSection(
                "Åtgärder som \(body.head.title) ansvarar för", id: "_atgarder", items: owned.map { site.listed($0) }),
            ShownSection(
                "Åtgärder som \(body.head.title) medverkar i", id: "_medverkar", items: helped.map { site.listed($0) }),
        ]
    }

    private static func isReceiver(_ link: Link, _ id: RecordID, _ site: SiteContext) -> Bool {
        switch site.archive.target(link) {
        case .record(let record), .seat(let record, _): record == id
        default: false
        }
    }

    private static func item(
        _ assignment: Assignment, _ status: AssignmentStatus, _ meeting: Meeting, _ site: SiteContext
    ) -> ListedItem {
        let tag: StatusTag =
            switch status.state {
            case .late: StatusTag("Försenat", .late)
            case .open: StatusTag("Öppet", .planned)
            case .ongoing: StatusTag("Pågår", .ongoing)
            case .done: StatusTag("Klart", .done)
            case .closed: StatusTag("Avslutat utan åtgärd", .stopped)
            }
        let from = site.archive.record(of: meeting.body).map { site.title(of: $0) } ?? ""
        var note = "\(from) \(SwedishFormat.date(meeting.date))."
        let receivers = site.links(assignment.receivers).map(\.text)
        if !receivers.isEmpty { note += " Till \(SwedishFormat.list(receivers))." }
        note += assignment.due.map { " Klart senast \(SwedishFormat.period($0))." } ?? " Inget slutdatum angivet."
        note +=
            status.reports.last.map { " Återrapport \(SwedishFormat.date($0.date))." } ?? " Ingen återrapport än."
        let part = site.archive.part(assignment.head)
        return ListedItem(
            ShownLink(site.name(of: part), site.destination(of: part)), tag: tag, note: note)
    }

    /// Late, open and ongoing before what is done; within each, the oldest first.
    private static func openFirst(_ list: [(AssignmentStatus, ListedItem)]) -> [ListedItem] {
        let order: [AssignmentStatus.State] = [.late, .open, .ongoing, .closed, .done]
        return order.flatMap { state in list.filter { $0.0.state == state }.map(\.1) }
    }

    /// Its documents, pictures, reports and agreements; the meetings that were asked for; and what else names it.
    static func more(_ site: SiteContext, _ body: Body, _ referrers: [RecordID]) -> [ShownSection] {
        let archive = site.archive
        let id = body.head.id
        func isIts(_ link: Link?) -> Bool { archive.record(of: link) == id }
        var documents: [RecordID] = []
        var made: [RecordID] = []
        var answered: [RecordID] = []
        for record in referrers {
            if let document = archive.document(record) {
                if isIts(document.head.body) || document.rules.contains(where: { $0.bodies.contains(where: isIts) }) {
                    documents.append(record)
                }
            } else if let report = archive.report(record) {
                if isIts(report.head.body) || isIts(report.from) { made.append(record) }
                if report.to.contains(where: isIts) { answered.append(record) }
            } else if let agreement = archive.agreement(record) {
                if isIts(agreement.head.body) || isIts(agreement.steeredBy) { made.append(record) }
            } else if let promise = archive.promise(record) {
                if isIts(promise.head.body) || isIts(promise.steeredBy) { made.append(record) }
            } else if archive.meeting(record) == nil, isIts(archive.head(record)?.body) {
                made.append(record)
            }
        }
        let inspections = referrers.filter { record in isIts(archive.inspection(record)?.owner) }
        made.removeAll { inspections.contains($0) }
        let requested = body.requestedMeetings.filter { $0.date <= site.date }.map { request in
            let who =
                "\(request.by) av \(SwedishFormat.count(request.memberCount, "ledamot", "ledamöter")) begärde ett möte."
            return ListedItem(
                request.meeting.flatMap { archive.record(of: $0) }.map { site.fullLink(to: $0) }
                    ?? ShownLink("Begärt möte"), date: request.date, note: who)
        }
        let meetings = referrers.filter { archive.meeting($0).map { isIts($0.body) } ?? false }
        let areas = referrers.filter { isIts(archive.area($0)?.council) }
        // The bodies over, under and in it have their places above.
        let related = referrers.filter { record in
            guard let other = archive.body(record) else { return false }
            return isIts(other.parent) || other.members.contains(where: isIts)
                || archive.record(of: body.parent) == record
                || body.members.contains { archive.record(of: $0) == record }
        }
        let shown = Set(documents + made + answered + inspections + meetings + areas + related)
        let listed = { (records: [RecordID]) in records.map { site.listed($0) }.newestFirst }
        return [
            ShownSection("Begärda möten", id: "_begarda", items: requested),
            ShownSection(
                "Styrande dokument", id: "_dokument",
                items: documents.map { record in
                    let holds = archive.document(record).map { archive.isInForce($0, on: site.date) } ?? true
                    return ListedItem(
                        site.link(to: record), tag: StatusTag(holds ? "Gäller" : "Gäller inte", .plain),
                        note: archive.head(record)?.summary)
                }),
            ShownSection("Det här har \(body.head.title) tagit fram", id: "_handlingar", items: listed(made)),
            ShownSection("Rapporter till \(body.head.title)", id: "_till", items: listed(answered)),
            ShownSection("Trygghetsbesiktningar", id: "_besiktningar", items: listed(inspections)),
            ShownSection("Lokalt råd för", id: "_omraden", items: listed(areas)),
            site.followUps(body.head),
            site.mentions(of: id, except: shown),
        ]
    }
}
