public import Records
import Text

/// A plain list of the records of a kind (förteckning).
public struct RecordListPage: Sendable, Hashable, CutList {
    public var frame: PageFrame
    public var kind: RecordKind
    /// Of plans: what is late, done and next, a sentence each.
    public var state: [StartPage.Sentence] = []
    /// What this is, in a sentence.
    public var purpose: String
    /// With a heading each, where there is more than one.
    public var groups: [ListGroup<ListedItem>]
    public var empty: String
    public var pager: ShownPager?

    init(_ site: SiteContext, _ kind: RecordKind) {
        self.kind = kind
        let words = Self.words(for: kind)
        var heads: [RecordHead] = []
        for case let head? in site.archive.heads where head.kind == kind && !site.isWithdrawn(head) {
            heads.append(head)
        }
        // Of a list that nothing dated stands in, the day of the build is all that can be said.
        let updated = heads.compactMap { site.updated($0) }.max()
        frame = PageFrame(
            route: Route("/\(kind.folder ?? "")/"), title: words.title, description: words.purpose,
            breadcrumbs: [site.startLink], section: kind.folder, updated: updated,
            responsible: site.configuration.contact.name,
            dependsOnDate: updated == nil || kind == .actionPlan || kind == .governingDocument
                || kind == .cooperationAgreement)
        purpose = words.purpose
        empty = words.empty
        groups = site.groups(of: heads)
        if kind == .actionPlan { state = StartPage.measures(site) }
    }

    /// As many pages as the list needs.
    static func pages(_ site: SiteContext, _ kind: RecordKind) -> [RecordListPage] {
        let page = RecordListPage(site, kind)
        let pieces = page.groups.pages(ListLength.rows)
        let ends = pieces.map { groups in
            let rows = [groups.first?.rows.first, groups.last?.rows.last]
            let months = rows.map { $0?.date.map(SwedishFormat.month) ?? "" }
            return (months[0], months[1])
        }
        return page.parts(pieces, ends: ends) { part, piece in part.groups = piece }
    }

    private static func words(for kind: RecordKind) -> (title: String, purpose: String, empty: String) {
        switch kind {
        case .situationPicture:
            (
                "Lägesbilder", "En lägesbild beskriver brott och otrygghet: vad som händer, var och hur mycket.",
                "Ingen lägesbild har publicerats ännu."
            )
        case .causeAnalysis:
            (
                "Orsaksanalyser", "En orsaksanalys svarar på varför ett problem finns, så att åtgärderna träffar rätt.",
                "Ingen orsaksanalys har publicerats ännu."
            )
        case .actionPlan:
            (
                "Åtgärdsplaner", "En åtgärdsplan säger vad som ska göras, vem som gör det och när det ska vara klart.",
                "Ingen åtgärdsplan har publicerats ännu."
            )
        case .cooperationAgreement:
            (
                "Överenskommelser", "En överenskommelse säger vad kommunen och en annan part ska göra tillsammans.",
                "Ingen överenskommelse har publicerats ännu."
            )
        case .safetySurvey:
            (
                "Trygghetsundersökningar", "Här är svaren när invånarna har fått säga hur trygga de känner sig.",
                "Ingen undersökning har publicerats ännu."
            )
        case .report:
            (
                "Rapporter och planer", "Årsrapporter, lägesrapporter, verksamhetsplaner, årshjul och utvärderingar.",
                "Ingen rapport har publicerats ännu."
            )
        case .governingDocument:
            (
                "Styrdokument", "Styrdokumenten bestämmer hur arbetet ska gå till: vem som gör vad, och hur ofta.",
                "Inget styrdokument har publicerats ännu."
            )
        case .dataSeries:
            (
                "Statistik", "Siffrorna bakom lägesbilderna, med källa och definition.",
                "Ingen statistik har publicerats ännu."
            )
        default: (kind.word.capitalised, "", "Här finns inget ännu.")
        }
    }
}

extension SiteContext {
    /// Records of one kind in the groups that help to find one, the newest first in each.
    func groups(of heads: [RecordHead]) -> [ListGroup<ListedItem>] {
        var groups: [(name: GroupName, rows: [ListedItem])] = []
        for head in heads {
            let name = group(of: head)
            let place = groups.firstIndex { $0.name == name } ?? groups.count
            if place == groups.count { groups.append((name, [])) }
            groups[place].rows.append(listed(record: head))
        }
        return groups.sorted(on: { $0.name.rank }).enumerated().map { index, group in
            ListGroup(title: group.name.title, anchor: "_grupp-\(index + 1)", rows: group.rows.newestFirst)
        }
    }

    private struct GroupName: Equatable {
        var rank: Int
        var title: String
    }

    private func group(of head: RecordHead) -> GroupName {
        switch head.kind {
        case .situationPicture:
            return archive.picture(head.id)?.scope == "kort"
                ? GroupName(rank: 1, title: "Korta lägesbilder") : GroupName(rank: 0, title: "Fördjupade lägesbilder")
        case .actionPlan:
            return timed(standing(archive.plan(head.id)?.period, of: head.id), "åtgärdsplaner")
        case .cooperationAgreement:
            return timed(standing(archive.agreement(head.id)?.validity, of: head.id), "överenskommelser")
        case .governingDocument:
            guard let document = archive.document(head.id) else { return GroupName(rank: 9, title: "Övriga") }
            if document.sort == "lag" { return GroupName(rank: 2, title: "Lag") }
            if archive.isInForce(document, on: date) { return GroupName(rank: 0, title: "Dokument som gäller") }
            let isAhead = archive.validity(of: document).map { $0.first > date } ?? false
            return isAhead
                ? GroupName(rank: 1, title: "Dokument som börjar gälla senare")
                : GroupName(rank: 3, title: "Dokument som har slutat gälla")
        case .report:
            let sorts: [(String, String)] = [
                ("årsrapport", "Årsrapporter"), ("utvärdering", "Utvärderingar"), ("genomlysning", "Genomlysningar"),
                ("lägesrapport", "Lägesrapporter"), ("verksamhetsplan", "Verksamhetsplaner"),
                ("årshjul", "Årshjul"), ("årsplan", "Årsplaner"),
            ]
            let sort = archive.report(head.id)?.sort
            let rank = sorts.firstIndex { $0.0 == sort }
            return rank.map { GroupName(rank: $0, title: sorts[$0].1) } ?? GroupName(rank: 9, title: "Övriga rapporter")
        case .dataSeries:
            switch archive.series(head.id)?.axis {
            case .crime: return GroupName(rank: 0, title: "Brott")
            case .safety: return GroupName(rank: 1, title: "Trygghet")
            case nil: return GroupName(rank: 2, title: "Annat")
            }
        default: return GroupName(rank: 0, title: "")
        }
    }

    /// What holds first, then what will, then what did.
    private func timed(_ period: DatePeriod?, _ what: String) -> GroupName {
        if let period, period.last < date { return GroupName(rank: 2, title: "Tidigare \(what)") }
        if let period, period.first > date { return GroupName(rank: 1, title: "Kommande \(what)") }
        return GroupName(rank: 0, title: "\(what.capitalised) som gäller")
    }

    private func listed(record head: RecordHead) -> ListedItem {
        var item = ListedItem(link(to: head.id), date: head.date, note: head.summary)
        switch head.kind {
        case .actionPlan: item.note = archive.plan(head.id).map { state(of: $0) }
        case .cooperationAgreement:
            // Where all have ended no heading parts them, and the row says so itself.
            let validity = standing(archive.agreement(head.id)?.validity, of: head.id)
            if let validity, validity.last < date { item.tag = StatusTag("Gäller inte längre", .plain) }
            if let validity, validity.first > date { item.tag = StatusTag("Gäller inte ännu", .plain) }
        case .dataSeries:
            let series = archive.series(head.id)
            item.date = series?.fetched
            if series?.isPreliminary == true { item.tag = StatusTag("Preliminär", .plain) }
        case .governingDocument:
            guard let document = archive.document(head.id) else { break }
            item.tag = StatusTag(document.sort.capitalised, .plain)
            if let validity = archive.validity(of: document) {
                item.date = validity.first
                if item.note == nil { item.note = document.appliesTo.map { "Gäller för \($0)." } }
            }
        default: break
        }
        return item
    }
}
