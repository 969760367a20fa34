import Oversight
import Records
import Text

/// How rules were kept, as pages show it.
extension SiteContext {
    /// - Parameter publishedFiles: how many files the site has, for what is said of internal meetings.
    func shown(_ judgement: Judgement, publishedFiles: Int? = nil) -> ShownJudgement {
        let period = PeriodName(judgement.period)
        let words = judgement.proof?.sentence(publishedFiles: publishedFiles) ?? judgement.arithmetic
        var subject = judgement.subject.flatMap(link)
        if let area = judgement.area { subject = link(to: area) }
        // Whose rule it is stands above, and is not said again.
        if judgement.subject == .record(judgement.body) { subject = nil }
        // A day that has passed is no last day of what goes on, and one is enough.
        let due = judgement.due.flatMap { due in
            judgement.isUndecided && due >= date && !words.contains(SwedishFormat.date(due)) ? due : nil
        }
        return ShownJudgement(
            period: (period?.words ?? judgement.period).capitalised, subject: subject, outcome: judgement.outcome,
            arithmetic: Self.sentence(arithmetic(words, without: subject)),
            note: judgement.note.map(Self.sentence),
            due: due,
            exception: judgement.exception.map(Self.sentence),
            comments: judgement.comments.map { comment in
                let by = comment.by.map { " (\($0))" } ?? ""
                return "Organets kommentar\(by): \(Self.sentence(comment.text))"
            }, evidence: unique(judgement.evidence.compactMap(link)), first: period?.first ?? date,
            last: period?.last ?? date)
    }

    /// The subject stands before the arithmetic already.
    private func arithmetic(_ words: String, without subject: ShownLink?) -> String {
        guard let subject, words.hasPrefix(subject.text + ": ") else { return words }
        return String(words.dropFirst(subject.text.count + 2)).capitalised
    }

    /// Where something is found, with a way to it; nil for what the site does not show.
    func link(_ place: Place) -> ShownLink? {
        switch place {
        case .record(let record):
            return archive.head(record).map { _ in fullLink(to: record) }
        case .part(let record, let anchor):
            guard archive.head(record) != nil else { return nil }
            if let part = archive.parts(of: record).map({ PartID($0) }).first(where: {
                archive.entry($0).anchor == anchor
            }) {
                let shown = link(to: part, withRecord: archive.entry(part).kinds == .agendaItem)
                // A follow-up has a day and no name of its own: what it follows up has.
                return shown.text.isEmpty ? shown.named(archive.parent(of: part).map(name) ?? title(of: record)) : shown
            }
            return ShownLink(title(of: record), route(of: record).map { .page($0, fragment: anchor) })
        case .file(let path):
            return ShownLink(path.split(separator: "/").last.map(String.init) ?? path, .page(Route("/" + path)))
        case .address(let address): return ShownLink(address, .external(address))
        }
    }

    private func unique(_ links: [ShownLink]) -> [ShownLink] {
        var seen: Set<ShownLink> = []
        return links.filter { seen.insert($0).inserted }
    }

    /// Judgements by rule in the order given, each with its units, the newest first.
    func judgedRules(_ judgements: [Judgement], publishedFiles: Int? = nil) -> [ShownJudgedRule] {
        var positions: [Judgement.RuleName: Int] = [:]
        var rules: [ShownJudgedRule] = []
        for judgement in judgements {
            let position = positions[judgement.rule] ?? rules.count
            if position == rules.count {
                positions[judgement.rule] = position
                rules.append(
                    ShownJudgedRule(
                        quote: judgement.quote, force: judgement.force.rawValue,
                        document: ShownLink(
                            title(of: judgement.rule.document),
                            route(of: judgement.rule.document).map { .page($0, fragment: judgement.rule.id) }),
                        kind: judgement.kind.explanation, units: []))
            }
            rules[position].units.append(shown(judgement, publishedFiles: publishedFiles))
        }
        for index in rules.indices {
            rules[index].units = rules[index].units.enumerated().sorted {
                ($1.element.last, $0.offset) < ($0.element.last, $1.offset)
            }.map(\.element)
        }
        return rules
    }

    /// The year that a judgement is counted in: that of its last day, and never one ahead.
    func year(of judgement: Judgement) -> Int {
        min(PeriodName(judgement.period)?.last ?? date, date).year
    }

    /// A body's judgements by year.
    func ruleYears(of body: RecordID) -> BodyRuleYears {
        keptRuleYears.value(body.index) { BodyRuleYears(findings.judgements.of(body: body), year: year) }
    }

    /// The page of a body's rules; nil where no rule was judged for it and none is missed.
    func rulesRoute(of body: RecordID) -> Route? {
        guard let head = archive.head(body), judgedBodies.contains(body) else { return nil }
        return Route("/regler/\(head.name.dropFirst("organ/".count))/")
    }

    /// Bodies that some rule is judged for, in the order of their names.
    var judgedBodies: [RecordID] { findings.judgements.bodies.filter { archive.head($0) != nil } }
}
