import Oversight
import Records
import Text

extension StartPage {
    /// The state of things in sentences with numbers: promised, late, done and next, what is known, how the rules are kept.
    static func state(_ site: SiteContext) -> [Sentence] {
        [promise(site), measures(site)].compactMap { $0 } + work(site)
            + [picture(site), problems(site), rules(site)].compactMap { $0 }
    }

    private static func measures(_ site: SiteContext) -> Sentence? {
        let plans = site.currentPlans
        let states = plans.flatMap(\.measures).map { Progress($0, on: site.date).state }
        guard !states.isEmpty else {
            return Sentence(text: "Ingen åtgärdsplan med åtgärder är publicerad ännu.")
        }
        let words: [(Progress.State, String, String)] = [
            (.done, "klar", "klara"), (.ongoing, "pågående", "pågående"), (.late, "försenad", "försenade"),
            (.planned, "planerad", "planerade"), (.stopped, "avbruten", "avbrutna"),
        ]
        var tally = Tally(
            only: "Den enda åtgärden i planerna", both: "åtgärderna i planerna", many: "åtgärder i planerna")
        var said: [String] = []
        for (state, one, many) in words {
            let count = states.count { $0 == state }
            tally.add(count, "är \(one)", "är \(many)")
            if count > 0 { said.append(SwedishFormat.count(count, one, many)) }
        }
        let silent = states.count { $0 == nil }
        tally.add(silent, "saknar status", "saknar status")
        if silent > 0 { said.append("\(silent) utan status") }
        let all = SwedishFormat.count(states.count, "åtgärd", "åtgärder")
        return Sentence(
            text: tally.alike ?? "Av \(all) är \(SwedishFormat.list(said)).",
            link: ShownLink("Åtgärdsplanerna", to: Route("/atgardsplaner/")))
    }

    /// The promises that hold on the day, else the latest one; their undertakings by the latest numbers.
    static func promise(_ site: SiteContext) -> Sentence? {
        let promises = site.archive.promises.filter { !site.isWithdrawn($0.head) }
        let holding = promises.filter { $0.period?.contains(site.date) ?? false }
        // A promise for each district: none of them is the municipality's one.
        if holding.count > 1 {
            let undertakings = holding.flatMap(\.undertakings)
            let count = undertakings.count
            let extent =
                count == 0 ? "ännu utan åtaganden" : "med \(SwedishFormat.count(count, "åtagande", "åtaganden"))"
            let sentences = [
                "\(holding.count) medborgarlöften gäller nu, \(extent).",
                result(of: undertakings, isOver: false, on: site.date),
            ]
            return Sentence(
                text: sentences.compactMap { $0 }.joined(separator: " "),
                link: ShownLink("Medborgarlöften", to: Route("/loften/")))
        }
        func first(_ promise: CitizenPromise) -> CivilDate { promise.period?.first ?? .earliest }
        // Where none holds, the last that did; before the first of all, that one.
        let current =
            holding.last ?? promises.filter { first($0) <= site.date }.max { first($0) < first($1) }
            ?? promises.min { first($0) < first($1) }
        guard let current else { return Sentence(text: "Inga medborgarlöften har getts ännu.") }
        let count = current.undertakings.count
        let period = current.period.map { " för \(site.words($0))" } ?? ""
        let extent = count == 0 ? "inga åtaganden ännu" : SwedishFormat.count(count, "åtagande", "åtaganden")
        var text = "Medborgarlöftet\(period) har \(extent)."
        if let result = result(of: current, on: site.date) { text += " \(result)" }
        return Sentence(text: text, link: site.link(to: current.head.id))
    }

    /// How many of a promise's goals are reached by the latest numbers; nil where it has no undertakings, or does not hold yet.
    static func result(of promise: CitizenPromise, on date: CivilDate) -> String? {
        guard promise.period.map({ $0.first <= date }) ?? true else { return nil }
        return result(of: promise.undertakings, isOver: promise.period.map { $0.last < date } ?? false, on: date)
    }

    private static func result(of undertakings: [Undertaking], isOver: Bool, on date: CivilDate) -> String? {
        guard !undertakings.isEmpty else { return nil }
        var reached = 0
        var silent = 0
        var unclear = 0
        for undertaking in undertakings {
            let past = undertaking.followUps.filter { $0.date <= date }
            guard let outcome = past.last(where: { $0.outcome != nil })?.outcome, let goal = undertaking.goal else {
                silent += 1
                continue
            }
            switch goal.isReached(by: outcome) {
            case true: reached += 1
            case false: break
            default: unclear += 1
            }
        }
        let count = undertakings.count
        guard silent < count else {
            return count == 1
                ? "Åtagandet har inte följts upp med siffror ännu." : "Inget åtagande har följts upp med siffror ännu."
        }
        let text = isOver ? "Enligt de sista siffrorna nåddes målet" : "Enligt de senaste siffrorna nås målet"
        let rest = silent > 0 ? " För \(silent) saknas siffra." : ""
        // A mere number as a goal does not say whether more is better.
        guard unclear < count - silent else {
            return "Målet säger varken minst eller högst, så om det nåddes går inte att säga." + rest
        }
        return text + share(reached, of: count) + "." + rest
            + (unclear > 0 ? " För \(unclear) går det inte att säga." : "")
    }

    /// The law asks for a new look at least every other year (2023:196, 6 §).
    private static func picture(_ site: SiteContext) -> Sentence? {
        let deep = site.archive.pictures.filter { picture in
            picture.scope != "kort" && !site.isWithdrawn(picture.head)
                && !site.isAhead(picture)
        }
        // One without a day is older than all that have one.
        guard let picture = deep.max(by: { ($0.head.date?.days ?? .min) < ($1.head.date?.days ?? .min) }) else {
            return Sentence(text: "Ingen fördjupad lägesbild är publicerad ännu.")
        }
        guard let made = picture.head.date else {
            return Sentence(
                text: "Den senaste lägesbilden säger inte vilken dag den är från.", link: site.link(to: picture.head.id)
            )
        }
        let renewed = ([made] + picture.head.followUps.map(\.date).filter { $0 <= site.date }).max() ?? made
        let due = renewed.adding(months: 24)
        let count = picture.problems.count
        let problems = count == 0 ? "inga problem" : SwedishFormat.count(count, "problem", "problem")
        let text =
            "Den senaste lägesbilden är från \(SwedishFormat.date(made)) och tar upp \(problems). "
            + (due < site.date
                ? "Den skulle ha setts över senast \(SwedishFormat.date(due)) enligt lag."
                : "Den ska ses över senast \(SwedishFormat.date(due)) enligt lag.")
        return Sentence(text: text, link: site.link(to: picture.head.id))
    }

    /// How many of the problems in the deep pictures that hold have nothing done about them.
    private static func problems(_ site: SiteContext) -> Sentence? {
        let current = site.archive.pictures.filter { picture in
            picture.scope != "kort" && !site.isAhead(picture)
                && (site.knowledge.successors[picture.head.id] ?? []).isEmpty
        }
        let problems = current.flatMap(\.problems).map { site.archive.part($0.head) }
        guard !problems.isEmpty else { return nil }
        let untreated = problems.count { !site.findings.trace.hasMeasure(against: $0) }
        let all = SwedishFormat.count(problems.count, "problem", "problem")
        let text =
            switch (untreated, problems.count) {
            case (0, 1): "Mot problemet i lägesbilden finns minst en åtgärd."
            case (1, 1): "Mot problemet i lägesbilden finns ingen åtgärd."
            case (0, _): "Mot vart och ett av \(all) finns minst en åtgärd."
            case (problems.count, _): "Inget av \(all) har någon åtgärd."
            default: "Av \(all) har \(SwedishFormat.number(untreated)) ingen åtgärd."
            }
        return Sentence(text: text, link: ShownLink("Problemen och vad som görs åt dem", to: Route("/problem/")))
    }

    static func nextMeeting(_ site: SiteContext) -> NextMeeting? {
        let next = site.archive.meetings.filter {
            site.isToBeHeld($0) && !site.isWithdrawn($0.head)
        }.min { $0.date < $1.date }
        guard let next, let body = site.archive.record(of: next.body) else { return nil }
        let details = [next.time.map { SwedishFormat.time($0) }, next.place].compactMap { $0 }
        return NextMeeting(
            link: ShownLink(site.title(of: body), site.link(to: next.head.id).destination), date: next.date,
            details: details.isEmpty ? nil : details.joined(separator: ", "))
    }

    /// How many of the goals are reached, after "nås målet".
    private static func share(_ reached: Int, of count: Int) -> String {
        switch (reached, count) {
        case (0, 1): " inte"
        case (1, 1): ""
        case (0, _): " inte i något åtagande"
        case (count, _): " i alla åtaganden"
        default: " i \(reached) av \(count) åtaganden"
        }
    }
}
