import Records
import Text

extension SiteContext {
    /// The frame of a record's page, from its head; pages add what is their own.
    func frame(
        of head: RecordHead, title: String? = nil, context: String? = nil, breadcrumbs: [ShownLink], section: String?,
        description: String? = nil, dependsOnDate: Bool = false, showsHelp: Bool = false
    ) -> PageFrame {
        let told = [context, title == nil ? titleWords[head.id] : nil].compactMap { $0 }
        var frame = PageFrame(
            route: route(of: head.id) ?? .start, title: title ?? head.title,
            context: told.isEmpty ? nil : told.joined(separator: ", "),
            description: description ?? head.summary ?? "\(title ?? head.title). \(configuration.name).",
            breadcrumbs: breadcrumbs, section: section, updated: updated(head), publisher: publisher(of: head),
            responsible: head.responsible ?? configuration.contact.name, dependsOnDate: dependsOnDate,
            showsHelp: showsHelp, isDraft: head.publication == .draft,
            corrections: head.corrections.filter { $0.date <= date }.map {
                PageFrame.Correction(date: $0.date, what: $0.what, why: $0.why)
            }, language: head.kind == .page ? language(of: head) : configuration.language,
            versions: versions(of: head))
        frame.isEasyToRead = archive.page(head.id)?.isEasyToRead ?? false
        return frame
    }

    /// The body whose record it is, by name: the one that its head names, the meeting's, or the body itself.
    /// Authorities and companies of others do not publish here.
    private func publisher(of head: RecordHead) -> String? {
        let id = head.kind == .body ? head.id : archive.record(of: archive.meeting(head.id)?.body ?? head.body)
        guard let body = id.flatMap({ archive.body($0) }), !["myndighet", "bolag"].contains(body.sort) else {
            return nil
        }
        return body.head.title
    }

    /// When a record last changed: its own `uppdaterad`, else the latest of its dates not after the day.
    func updated(_ head: RecordHead) -> CivilDate? { Self.updated(head, in: archive, on: date) }

    /// When the latest of some records last changed.
    func lastChange(of records: [RecordID]) -> CivilDate? {
        records.compactMap { archive.head($0).flatMap { updated($0) } }.filter { $0 <= date }.max()
    }

    static func updated(_ head: RecordHead, in archive: Archive, on date: CivilDate) -> CivilDate? {
        if let updated = head.updated { return updated }
        var latest: CivilDate?
        func take(_ day: CivilDate?) {
            if let day, day <= date, latest.map({ $0 < day }) ?? true { latest = day }
        }
        take(head.date)
        take(head.published)
        for correction in head.corrections { take(correction.date) }
        for followUp in head.followUps { take(followUp.date) }
        switch head.kind {
        case .actionPlan:
            for measure in archive.plan(head.id)?.measures ?? [] { for step in measure.followUps { take(step.date) } }
        case .citizenPromise:
            for undertaking in archive.promise(head.id)?.undertakings ?? [] {
                for step in undertaking.followUps { take(step.date) }
            }
        case .dataSeries: take(archive.series(head.id)?.fetched)
        default: break
        }
        return latest
    }
}
