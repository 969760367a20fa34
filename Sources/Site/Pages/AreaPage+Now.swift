import Oversight
import Records
import Text

extension AreaPage {
    /// What goes on here, in a few rows that each lead to more (läget här): what was seen and is not mended, what is done,
    /// what is promised, and whom to ask.
    static func now(
        _ site: SiteContext, _ area: Area, _ measures: [Measure], _ inspections: [SafetyInspection]
    ) -> [RecordFact] {
        let page = site.route(of: area.head.id)
        func row(_ term: String, _ text: String, _ fragment: String) -> RecordFact {
            RecordFact(term, .links([ShownLink(text, page.map { .page($0, fragment: fragment) })]))
        }
        var rows: [RecordFact] = []
        if let last = inspections.last(where: { $0.isMade(by: site.date) }),
            !last.findings.isEmpty
        {
            let open = last.findings.count { $0.status != "åtgärdad" && $0.status != "avskriven" }
            let all = SwedishFormat.count(last.findings.count, "iakttagelse", "iakttagelser")
            let when = SwedishFormat.date(last.date)
            rows.append(
                row(
                    "Kvar att åtgärda", open == 0 ? "Inget av \(all) den \(when)" : "\(open) av \(all) den \(when)",
                    "_iakttagelser"))
        }
        let tags = measures.map { site.progress(of: $0).tag }
        if !tags.isEmpty {
            // What is late is said first.
            let counts =
                site.countedStates(tags.filter { $0.look == .late })
                + site.countedStates(tags.filter { $0.look != .late })
            rows.append(row("Åtgärder", SwedishFormat.list(counts).capitalised, "_atgarder"))
        }
        let promised = site.archive.promises.filter { promise in
            !site.isWithdrawn(promise.head) && promise.period?.contains(site.date) ?? false
                && site.isHere(promise, area.head.id)
        }.reduce(0) { $0 + $1.undertakings.count }
        if promised > 0 {
            let count = SwedishFormat.count(promised, "åtagande", "åtaganden")
            rows.append(row("Löften", "\(count) gäller nu", "_loften"))
        }
        let council = site.archive.record(of: area.council)
        if let council { rows.add("Lokalt råd", [site.link(to: council)]) }
        let contact = council.flatMap { site.archive.body($0)?.contact } ?? site.configuration.contact
        let ways = [
            contact.name.map { ShownLink($0) },
            contact.telephone.flatMap { telephone in
                contact.telephoneAddress.map { ShownLink(telephone, .external($0)) }
            },
            contact.email.map { ShownLink($0, .external("mailto:" + $0)) },
        ]
        rows.add("Kontakt", lines: ways.compactMap { $0 })
        return rows
    }
}

extension SiteContext {
    /// The areas that lie in another (del-av), and those in them.
    func parts(of area: RecordID) -> [RecordID] {
        var found: [RecordID] = []
        var waiting = [area]
        while let next = waiting.popLast() {
            for link in archive.backlinks(to: next) {
                let id = RecordID(Int(link.record))
                guard let part = archive.area(id), archive.record(of: part.partOf) == next, id != area,
                    !found.contains(id), !isWithdrawn(part.head)
                else { continue }
                found.append(id)
                waiting.append(id)
            }
        }
        return found
    }

    /// The measures in an area and its parts, in the order of the plans.
    func measures(in area: RecordID) -> [Measure] {
        let here = [area] + parts(of: area)
        var seen: Set<RecordID> = []
        let plans = here.flatMap { referrers(of: $0) }.filter { seen.insert($0).inserted }.compactMap {
            archive.plan($0)
        }
        let current = Set(currentPlans.map(\.head.id))
        return plans.filter { current.contains($0.head.id) }.flatMap(\.measures).filter { measure in
            measure.areas.contains { archive.record(of: $0).map(here.contains) ?? false }
        }
    }

    /// A promise for the whole municipality holds in each of its areas too.
    func isHere(_ promise: CitizenPromise, _ area: RecordID) -> Bool {
        promise.head.areas.contains { link in
            guard let named = archive.record(of: link) else { return false }
            return named == area || (archive.area(named)?.isMunicipality ?? false)
        }
    }
}
