public import Records
public import Text

/// How far ahead of its content a site is judged (prövningens gräns). A site that was left judges the years after it: what was
/// not made was not made. But a rule without a last day would ask for something every month of the years up to 2999, and of
/// those nothing is known but that nobody has written since.
public enum JudgingHorizon {
    /// To the end of the tenth year after the last that a record tells of.
    static let years = 10

    /// The last day on which a period may begin to be judged; of a site without a single day, any.
    private static func last(_ archive: Archive) -> CivilDate {
        last(archive) { archive.head($0)?.publication == .open }
    }

    /// What readers are told where periods before `date` lie beyond it; nil where none do.
    public static func note(_ archive: Archive, on date: CivilDate) -> String? {
        let last = last(archive)
        guard last < date else { return nil }
        return "Perioder efter \(last.year) prövas inte: det är tio år efter det sista som webbplatsen berättar om."
    }

    static func last(_ archive: Archive, counts: (RecordID) -> Bool) -> CivilDate {
        var latest: CivilDate?
        func take(_ day: CivilDate?) {
            if let day, day < .latest, latest.map({ $0 < day }) ?? true { latest = day }
        }
        for case let head? in archive.heads where counts(head.id) {
            take(head.date)
            take(head.published)
            for followUp in head.followUps { take(followUp.date) }
        }
        for body in archive.bodies where counts(body.head.id) {
            take(body.from)
            take(body.completeFrom)
        }
        for plan in archive.plans where counts(plan.head.id) {
            take(plan.decided?.date)
            take(plan.period?.last)
            for measure in plan.measures { take(measure.followUps.last?.date) }
        }
        for promise in archive.promises where counts(promise.head.id) {
            take(promise.period?.last)
            for undertaking in promise.undertakings { take(undertaking.followUps.last?.date) }
        }
        for document in archive.documents where counts(document.head.id) {
            take(document.validity?.first)
            take(document.adopted?.date)
            for rule in document.rules { take(rule.from) }
        }
        guard let latest, latest.year < 9900 else { return .latest }
        // Whole years: a table of one has no months that were judged beside others that were not.
        return CivilDate(year: latest.year + years, month: 12, day: 31) ?? .latest
    }
}
