import Documents
import Records
import Text

/// Makes the items of each kind out of the archive's records. Drafts and what is internal are left out, save meetings
/// that a rule makes internal: they count, and are named by their day alone.
struct ItemMaker {
    let archive: Archive
    let date: CivilDate
    let visibilities: [Visibility]
    let namesInternal: Bool

    func items(_ kind: ItemKind) -> [CountedItem] {
        switch kind {
        case .meeting, .extraMeeting, .call, .notes: meetings(kind)
        case .picture:
            archive.pictures.indices.compactMap { index in
                let picture = archive.pictures[index]
                return record(
                    kind, .picture(index), picture.head, day: picture.head.date, hasText: !picture.content.isEmpty)
            }
        case .analysis:
            archive.analyses.indices.compactMap { index in
                let analysis = archive.analyses[index]
                var item = record(
                    kind, .analysis(index), analysis.head, day: analysis.head.date, hasText: !analysis.content.isEmpty)
                item?.parents = parents(analysis.picture)
                return item
            }
        case .plan: plans()
        case .measure: measures()
        case .promise: promises()
        case .undertaking: undertakings()
        case .followUp: measureFollowUps() + undertakingFollowUps() + recordFollowUps()
        case .agreement:
            archive.agreements.indices.compactMap { index in
                let agreement = archive.agreements[index]
                return record(
                    kind, .agreement(index), agreement.head,
                    day: agreement.signed ?? agreement.head.date ?? start(agreement.validity),
                    owners: [agreement.steeredBy], validity: agreement.validity,
                    hasText: !agreement.content.isEmpty)
            }
        case .inspection: inspections()
        case .finding: findings()
        case .survey:
            archive.surveys.indices.compactMap { index in
                let survey = archive.surveys[index]
                return record(
                    kind, .survey(index), survey.head, day: survey.head.date ?? survey.period?.last,
                    hasText: !survey.content.isEmpty)
            }
        case .report: reports()
        case .document: documents()
        case .assignment, .reportBack: labels(kind)
        case .seat: seats()
        case .indicator: indicators()
        }
    }

    func isOpen(_ head: RecordHead) -> Bool {
        visibilities[Int(head.id.index)] == .open && !head.isWithdrawn(on: date)
    }

    private func parents(_ link: Link?) -> [Place] { [link.flatMap { Place($0, in: archive) }].compactMap { $0 } }

    /// The first day of what says no other day of its own than the one from which it holds.
    private func start(_ validity: DatePeriod?) -> CivilDate? {
        validity.flatMap { $0.first > .earliest ? $0.first : nil }
    }

    func records(_ links: [Link?]) -> [RecordID] {
        var records: [RecordID] = []
        for link in links {
            if let record = archive.record(of: link), !records.contains(record) { records.append(record) }
        }
        return records
    }

    func bodies(_ links: [Link?]) -> [RecordID] {
        records(links).filter { archive.head($0)?.kind == .body }
    }

    /// An item that is a record of its own; nil where it may not count, or has no day.
    func record(
        _ kind: ItemKind, _ source: CountedItem.Source, _ head: RecordHead, day: CivilDate?, owners: [Link?] = [],
        validity: DatePeriod? = nil, hasText: Bool
    ) -> CountedItem? {
        guard isOpen(head), let day = day ?? head.date ?? head.published else { return nil }
        return CountedItem(
            kind: kind, source: source, place: .record(head.id), date: day, happened: day,
            bodies: bodies([head.body] + owners), areas: records(head.areas),
            grade: hasText ? .evidenced : .stated, validity: validity)
    }

    /// A law that no body has adopted has no day here, and is nobody's.
    private func documents() -> [CountedItem] {
        archive.documents.indices.compactMap { index in
            let document = archive.documents[index]
            let held = document.head.body == nil ? nil : start(document.validity)
            return record(
                .document, .document(index), document.head, day: document.adopted?.date ?? document.head.date ?? held,
                validity: document.validity, hasText: !document.content.isEmpty)
        }
    }

    private func plans() -> [CountedItem] {
        archive.plans.indices.compactMap { index in
            let plan = archive.plans[index]
            var item = record(
                .plan, .plan(index), plan.head, day: plan.decided?.date ?? plan.head.date ?? plan.period?.first,
                owners: [plan.decided?.by], validity: plan.period, hasText: !plan.content.isEmpty)
            item?.parents = parents(plan.picture)
            return item
        }
    }

    private func promises() -> [CountedItem] {
        archive.promises.indices.compactMap { index in
            let promise = archive.promises[index]
            return record(
                .promise, .promise(index), promise.head,
                day: promise.signed ?? promise.head.date ?? promise.period?.first, owners: [promise.steeredBy],
                validity: promise.period, hasText: !promise.content.isEmpty)
        }
    }

    private func inspections() -> [CountedItem] {
        archive.inspections.indices.compactMap { index in
            let inspection = archive.inspections[index]
            let area = archive.record(of: inspection.area)
            guard
                var item = record(
                    .inspection, .inspection(index), inspection.head, day: inspection.date,
                    owners: [inspection.owner, area.flatMap(archive.area)?.council],
                    hasText: !inspection.content.isEmpty)
            else { return nil }
            item.areas = [area].compactMap { $0 } + item.areas.filter { $0 != area }
            item.cancellation = inspection.cancellation(on: date)
            item.isDoneOnItsDay = !inspection.findings.isEmpty
            return item
        }
    }

    /// A report belongs to the period that it tells of, and came to be on its own day.
    private func reports() -> [CountedItem] {
        archive.reports.indices.compactMap { index in
            let report = archive.reports[index]
            let made =
                report.head.date ?? report.decided?.date ?? report.head.published ?? report.period?.first
            guard
                var item = record(
                    .report, .report(index), report.head, day: made, owners: [report.from, report.decided?.by],
                    hasText: !report.content.isEmpty)
            else { return nil }
            item.period = report.period
            item.parents = report.concerns.compactMap { Place($0, in: archive) }
            return item
        }
    }

    private func seats() -> [CountedItem] {
        archive.bodies.indices.flatMap { index -> [CountedItem] in
            let body = archive.bodies[index]
            guard isOpen(body.head) else { return [] }
            return body.seats.indices.compactMap { number in
                let seat = body.seats[number]
                guard seat.exists(on: date) else { return nil }
                return CountedItem(
                    kind: .seat, source: .seat(body: index, number),
                    place: .part(body.head.id, "_plats-" + seat.id), date: date, happened: date,
                    bodies: [body.head.id])
            }
        }
    }

    /// An indicator has a value for each period that its series has a row for; a row with an empty cell is there without.
    private func indicators() -> [CountedItem] {
        archive.documents.indices.flatMap { index -> [CountedItem] in
            let document = archive.documents[index]
            guard isOpen(document.head) else { return [] }
            let owners = bodies([document.head.body])
            return document.goals.indices.flatMap { goal -> [CountedItem] in
                document.goals[goal].indicators.flatMap { link -> [CountedItem] in
                    guard let place = Place(link, in: archive), let series = place.record.flatMap(archive.series),
                        isOpen(series.head), let fetched = series.fetched
                    else { return [] }
                    return values(of: series, at: place).map { value in
                        var item = CountedItem(
                            kind: .indicator, source: .indicator(document: index, goal: goal), place: place,
                            date: value.period.last, period: value.period, happened: fetched, bodies: owners)
                        item.exists = value.isGiven
                        return item
                    }
                }
            }
        }
    }

    /// The periods of a series' rows, and whether the column (each of numbers, where none is named) has a value there.
    private func values(of series: DataSeries, at place: Place) -> [(period: DatePeriod, isGiven: Bool)] {
        guard let time = series.columns.firstIndex(where: { $0.sort == .period }) else { return [] }
        var wanted: String?
        if case .part(_, let name) = place { wanted = name }
        let columns = series.columns.indices.filter {
            series.columns[$0].sort.isNumeric && (wanted == nil || series.columns[$0].name == wanted)
        }
        var order: [DatePeriod] = []
        var given: [DatePeriod: Bool] = [:]
        for row in series.rows where row.indices.contains(time) {
            guard case .text(let words) = row[time].content, let period = DatePeriod(swedish: words) else { continue }
            if given[period] == nil { order.append(period) }
            let hasValue = columns.contains { column in
                guard row.indices.contains(column) else { return false }
                switch row[column].content {
                case .number, .protected: return true
                default: return false
                }
            }
            given[period] = given[period] ?? false || hasValue
        }
        return order.map { ($0, given[$0] ?? false) }
    }
}
