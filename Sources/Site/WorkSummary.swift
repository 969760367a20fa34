import Oversight
import Records
import Text

/// What is late, what was done in the last year and what comes next (försenat, klart, härnäst), a sentence each.
struct WorkSummary {
    private let site: SiteContext
    private var late: [Item] = []
    private var ahead: [Item] = []
    private var lateCounts = Counts()
    private var doneCounts = Counts()

    /// How many of each sort.
    private struct Counts {
        var measures = 0
        var undertakings = 0
        var assignments = 0
        var all: Int { measures + undertakings + assignments }

        var words: [String] {
            [
                (measures, "åtgärd", "åtgärder"), (undertakings, "åtagande", "åtaganden"),
                (assignments, "uppdrag", "uppdrag"),
            ].filter { $0.0 > 0 }.map { SwedishFormat.count($0.0, $0.1, $0.2) }
        }
    }

    /// Something with a last day.
    private struct Item {
        var part: PartID
        var day: CivilDate
    }

    init(
        _ site: SiteContext, _ measures: [Measure], _ undertakings: [Undertaking] = [],
        _ assignments: [AssignmentStatus] = []
    ) {
        self.site = site
        let yearAgo = site.date.adding(months: -12)
        for measure in measures {
            let progress = Progress(measure, on: site.date)
            let day = progress.deadline?.lastDay
            let part = site.archive.part(measure.head)
            switch progress.state {
            case .late:
                lateCounts.measures += 1
                if let day { late.append(Item(part: part, day: day)) }
            case .done: if let since = progress.since, since > yearAgo { doneCounts.measures += 1 }
            case .stopped: break
            default: if let day, day >= site.date { ahead.append(Item(part: part, day: day)) }
            }
        }
        // Lists of promises say of an undertaking that it is late, and so does this.
        for undertaking in undertakings {
            let progress = Progress(undertaking, on: site.date)
            guard progress.state == .late else { continue }
            lateCounts.undertakings += 1
            if let day = progress.deadline?.lastDay {
                late.append(Item(part: site.archive.part(undertaking.head), day: day))
            }
        }
        for status in assignments {
            switch status.state {
            case .late:
                lateCounts.assignments += 1
                if let day = status.due { late.append(Item(part: status.assignment, day: day)) }
            case .done: if let last = status.reports.last?.date, last > yearAgo { doneCounts.assignments += 1 }
            case .closed: break
            default: if let day = status.due, day >= site.date { ahead.append(Item(part: status.assignment, day: day)) }
            }
        }
    }

    var sentences: [StartPage.Sentence] { [lateSentence, doneSentence, nextSentence].compactMap { $0 } }

    /// `Försenat just nu: 3 åtgärder och 2 uppdrag. Det som har väntat längst skulle ha varit klart 30 juni 2026:`
    private var lateSentence: StartPage.Sentence? {
        let counts = lateCounts.words
        guard !counts.isEmpty else { return nil }
        var text = "Försenat just nu: \(SwedishFormat.list(counts))."
        guard let first = late.min(by: { $0.day < $1.day }) else { return StartPage.Sentence(text: text) }
        if lateCounts.all == 1 {
            let done = lateCounts.measures == 1 ? "klar" : "klart"
            text = "Försenat just nu: \(counts[0]), som skulle ha varit \(done) \(SwedishFormat.date(first.day)):"
            return StartPage.Sentence(text: text, link: link(first))
        }
        text += " Det som har väntat längst skulle ha varit klart \(SwedishFormat.date(first.day)):"
        return StartPage.Sentence(text: text, link: link(first))
    }

    private var doneSentence: StartPage.Sentence? {
        let counts = doneCounts.words
        guard !counts.isEmpty else { return nil }
        return StartPage.Sentence(text: "Klart under det senaste året: \(SwedishFormat.list(counts)).")
    }

    private var nextSentence: StartPage.Sentence? {
        guard let first = ahead.min(by: { $0.day < $1.day }) else { return nil }
        return StartPage.Sentence(
            text: "Härnäst ska detta vara klart, senast \(SwedishFormat.date(first.day)):", link: link(first))
    }

    /// An assignment's text may be long: its first sentence says what it is.
    private func link(_ item: Item) -> ShownLink {
        let name = site.name(of: item.part)
        var text = site.firstSentence(name) ?? name
        while text.last == "." { text.removeLast() }
        return ShownLink(text, site.destination(of: item.part))
    }
}

extension StartPage {
    /// What is late, done and next in all plans and assignments.
    static func work(_ site: SiteContext) -> [Sentence] {
        let measures = site.currentPlans.flatMap(\.measures)
        let promises = site.archive.promises.filter { !site.isWithdrawn($0.head) }
        return WorkSummary(
            site, measures, site.undertakings(of: promises), site.findings.assignments.statuses
        ).sentences
    }

    /// What is late, done and next in the plans.
    static func measures(_ site: SiteContext) -> [Sentence] {
        WorkSummary(site, site.currentPlans.flatMap(\.measures)).sentences
    }

    /// How the rules were kept this year, with the way to all of it.
    static func rules(_ site: SiteContext) -> Sentence? {
        let judgements = site.findings.judgements.all
        guard !judgements.isEmpty else { return nil }
        return Sentence(
            text: RulesPage.ingress(site, judgements),
            link: ShownLink("Så följer vi våra regler", to: Route("/regler/")))
    }
}

extension AreaPage {
    /// What is late here, what was done and what comes next: what is promised stands in the rows beside.
    static func state(_ site: SiteContext, _ id: RecordID, _ measures: [Measure]) -> [StartPage.Sentence] {
        let promises = site.archive.promises.filter { !site.isWithdrawn($0.head) && site.isHere($0, id) }
        return WorkSummary(site, measures, site.undertakings(of: promises)).sentences
    }
}

extension SiteContext {
    /// The undertakings of the promises that have not ended: what an ended one came to is said by its parties.
    fileprivate func undertakings(of promises: [CitizenPromise]) -> [Undertaking] {
        promises.filter { $0.period.map { $0.last >= date } ?? true }.flatMap(\.undertakings)
    }
}
