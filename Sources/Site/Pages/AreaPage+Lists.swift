import Documents
import Oversight
import Records
import Text

extension AreaPage {
    /// The measures of the area and of its parts; of a part, with its name.
    static func measures(_ site: SiteContext, _ id: RecordID, _ measures: [Measure]) -> ShownSection {
        let items = measures.map { measure in
            var item = site.listed(measure)
            let areas = measure.areas.compactMap { site.archive.record(of: $0) }
            if !areas.contains(id), let part = areas.first(where: { site.parts(of: id).contains($0) }) {
                item.note = [item.note, "I \(site.title(of: part))."].compactMap { $0 }.joined(separator: " ")
            }
            return (Progress(measure, on: site.date).state, item)
        }
        let order: [Progress.State?] = [.late, .ongoing, .planned, nil, .done, .stopped]
        return ShownSection(
            "Åtgärder här", id: "_atgarder",
            items: order.flatMap { state in items.filter { $0.0 == state }.map(\.1) },
            empty: "Ingen åtgärd i planerna gäller just det här området.")
    }

    static func undertakings(_ site: SiteContext, _ id: RecordID) -> ShownSection {
        let promises = site.archive.promises.filter { promise in
            !site.isWithdrawn(promise.head) && site.isHere(promise, id)
        }.sorted { ($0.period?.first ?? $0.signed ?? site.date) < ($1.period?.first ?? $1.signed ?? site.date) }
        return ShownSection(
            "Löften här", id: "_loften",
            items: promises.reversed().flatMap { promise in
                promise.undertakings.map { undertaking in
                    let line = PromisesPage.Line(site, undertaking, of: promise)
                    let period = promise.period.map {
                        ", som \($0.last < site.date ? "gällde" : "gäller") \(site.words($0))"
                    }
                    let name = SiteContext.promiseName(promise.head.title, after: "löftet")
                    return ListedItem(
                        line.link, tag: line.verdict ?? site.lateTag(undertaking, of: promise),
                        note: (line.party.map { "\($0). " } ?? "") + line.latest
                            + " Ur \(name)\(period ?? "").")
                }
            }, empty: "Inget medborgarlöfte gäller här.")
    }

    static func problems(_ site: SiteContext, _ id: RecordID, _ referrers: [RecordID]) -> ShownSection {
        let pictures = referrers.compactMap { site.archive.picture($0) }.filter { !site.isWithdrawn($0.head) }
        let items = pictures.flatMap { picture in
            picture.problems.filter { problem in problem.places.contains { site.archive.record(of: $0) == id } }.map {
                problem in
                ListedItem(
                    site.link(to: site.archive.part(problem.head)), date: picture.head.date,
                    tag: problem.trend.map { StatusTag($0.capitalised, .plain) }, note: picture.head.title)
            }
        }
        return ShownSection(
            "Problem som lägesbilderna tar upp", id: "_problem", items: items.newestFirst,
            empty: "Ingen lägesbild tar upp ett problem just här.")
    }

    static func findings(_ site: SiteContext, _ inspections: [SafetyInspection]) -> ShownSection {
        let last = inspections.last { $0.isMade(by: site.date) }
        let items = last?.findings.map { finding in
            ListedItem(
                site.link(to: site.archive.part(finding.head)), tag: site.findingTag(finding.status),
                note: finding.place)
        }
        return ShownSection(
            "Vad vi såg vid senaste besiktningen", id: "_iakttagelser",
            lead: last.map { inspection in
                inspection.head.title + (site.dayBeside(inspection).map { ", \(SwedishFormat.date($0))" } ?? "") + "."
            }, items: items ?? [],
            // Where there never was one, and none is ahead, the page has said so.
            empty: inspections.isEmpty
                ? nil
                : last == nil
                    ? "Här har ännu ingen trygghetsbesiktning gjorts." : "Inga iakttagelser antecknades den gången.")
    }

    /// The local council: who chairs it, when it meets next, and how to take part.
    static func council(
        _ site: SiteContext, _ area: Area, _ ahead: inout [RecordFact], _ gaps: [String]
    ) -> ([RecordFact], [String]) {
        var facts: [RecordFact] = []
        var gaps = gaps
        guard let id = site.archive.record(of: area.council), let body = site.archive.body(id) else {
            // Where no area has one, it is nothing that this one lacks.
            if area.sort != "kommun", site.hasLocalCouncils {
                gaps.append("Inget lokalt trygghetsråd finns för området.")
            }
            return (facts, gaps)
        }
        facts.add("Lokalt råd", [site.link(to: id)])
        let chair = body.seats.first { $0.functions.contains("ordförande") && $0.isMember(on: site.date) }
        let fromHere = chair.map {
            $0.category == "kommun" ? "\($0.role). Ingen från området är ordförande just nu." : $0.role
        }
        facts.add("Ordförande", fromHere ?? "Ingen ordförande just nu")
        facts.add("Öppet för boende", body.openness?.capitalised)
        facts.add("Så deltar du", body.howToTakePart)
        if let next = site.nextMeeting(of: id) {
            ahead.add(
                "Nästa möte i lokala rådet",
                [ShownLink(SwedishFormat.dateWithWeekday(next.date), site.link(to: next.head.id).destination)])
        } else {
            ahead.add("Nästa möte i lokala rådet", "Inget är utlyst")
        }
        return (facts, gaps)
    }
}

extension SiteContext {
    /// Late, while the promise goes on.
    fileprivate func lateTag(_ undertaking: Undertaking, of promise: CitizenPromise) -> StatusTag? {
        guard promise.period.map({ $0.last >= date }) ?? true, Progress(undertaking, on: date).state == .late else {
            return nil
        }
        return progress(of: undertaking).tag
    }

    /// The first meeting of a body that is today or ahead and not called off.
    func nextMeeting(of body: RecordID) -> Meeting? {
        meetings.meetings(of: body).first { $0.meeting != nil && $0.isToBeHeld(after: date) }
            .flatMap { $0.meeting }.flatMap(archive.meeting)
    }

    /// The latest numbers of an area, from the series that have it as a row: `Skadegörelse: 43 anmälningar (2025)`.
    func figures(of area: Area) -> [RecordFact] {
        let name = area.head.name.split(separator: "/").last.map(String.init) ?? ""
        var facts: [RecordFact] = []
        for series in archive.series where !isWithdrawn(series.head) {
            guard let place = series.columns.firstIndex(where: { $0.sort == .area }) else { continue }
            let period = series.columns.firstIndex { $0.sort == .period }
            let rows = series.rows.filter { row in
                guard row.indices.contains(place), case .text(let text) = row[place].content else { return false }
                return text == name || text == area.head.title
            }
            guard let row = latest(rows, by: period) else { continue }
            var said: [String] = []
            for (index, column) in series.columns.enumerated()
            where column.sort.isNumeric && index < row.count && index != series.respondents {
                guard let value = figure(row, index, of: series) else { continue }
                said.append("\(column.label): \(value)")
            }
            guard !said.isEmpty else { continue }
            var when = ""
            if let period, period < row.count, case .text = row[period].content {
                when = " (\(words(for: row, period, of: series)))"
            }
            facts.append(
                RecordFact(
                    series.head.title,
                    .links([
                        ShownLink(said.joined(separator: "; ") + when, link(to: series.head.id).destination)
                    ])))
        }
        return facts
    }

    /// The row of the latest period, wherever it stands in the file: exports often have the newest first. None where
    /// several rows share it, one for each sort of crime: one of them alone would be taken for all.
    private func latest(_ rows: [[DataCell]], by period: Int?) -> [DataCell]? {
        guard let period else { return rows.count == 1 ? rows[0] : nil }
        let days = rows.map { row -> CivilDate? in
            guard row.indices.contains(period), case .text(let text) = row[period].content else { return nil }
            return DatePeriod(swedish: text)?.last
        }
        guard let newest = days.compactMap({ $0 }).max() else { return nil }
        let found = zip(rows, days).filter { $0.1 == newest }
        return found.count == 1 ? found[0].0 : nil
    }

    private func figure(_ row: [DataCell], _ column: Int, of series: DataSeries) -> String? {
        // Of so small a place, not even that few answered is said here.
        if isShareOfFew(row, column, of: series) { return nil }
        let unit = series.columns[column].unit.map { " \($0)" } ?? ""
        return switch shownContent(row, column, of: series) {
        case .number(let number):
            SwedishFormat.number(series.columns[column].decimals.map { number.rounded(toDecimals: $0) } ?? number)
                + unit
        case .text(let text): text
        case .missing: "uppgift saknas"
        case .nothing: "inget att redovisa"
        // So few that a person could be pointed out: of so small a place, not even that is said here.
        case .protected, .notApplicable: nil
        }
    }
}
