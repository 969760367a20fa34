import Documents
import Oversight
import Records
import Text

/// Goal and outcome of an undertaking, a bar for each follow-up (mål och utfall).
extension SiteContext {
    func chart(ofUndertaking part: PartID) -> ShownChart? {
        guard let undertaking = archive.undertaking(part), let promise = archive.promise(undertaking.head.record) else {
            return nil
        }
        return chart(of: undertaking, in: promise)
    }

    func chart(of undertaking: Undertaking, in promise: CitizenPromise) -> ShownChart? {
        let steps = steps(of: undertaking, in: promise)
        let told = steps.filter { $0.outcome != nil }
        guard told.count > 0, steps.count > 1, let table = outcomeTable(of: undertaking), let last = told.last else {
            return nil
        }
        let unit = undertaking.goal?.unit ?? ""
        let points = steps.map { step -> ShownChart.Point in
            let (label, year) = ChartLabels.label(step.period)
            return ShownChart.Point(
                place: Double(step.period.first.days), label: label, year: year, name: SwedishFormat.period(step.period)
            )
        }
        let values = steps.map { step -> ShownChart.Value in
            step.outcome.map { outcome in
                ShownChart.Value(content: .number(outcome.value), words: SwedishFormat.number(outcome, in: .table))
            } ?? ShownChart.Value(content: .missing, words: "Uppgift saknas")
        }
        let goal = undertaking.goal.map { goal in
            ShownChart.Goal(
                value: goal.number.value,
                words: ["Mål:", goal.bound.rawValue, SwedishFormat.number(goal.number)].filter { !$0.isEmpty }
                    .joined(separator: " "))
        }
        var title =
            "\(SwedishFormat.period(last.period).capitalised): \(values[steps.lastIndex { $0.outcome != nil } ?? 0].words)"
        if !unit.isEmpty { title += " \(unit)" }
        if let goal = undertaking.goal, let outcome = last.outcome { title += ". " + goal.words(for: outcome) }
        var chart = ShownChart(
            id: undertaking.head.anchor, title: title, subtitle: "", form: .bars, points: points,
            lines: [ShownChart.Line(name: undertaking.head.title.plain, values: values, isReference: false)],
            breaks: [],
            goal: goal, isCounted: told.allSatisfy { $0.outcome?.decimals == 0 }, isShare: unit.hasPrefix("procent"),
            summary: "", notes: [], table: table,
            origin: ShownChart.Origin(
                source: "Uppföljningarna av \(promise.head.title)", page: link(to: promise.head.id)),
            fileRows: fileRows(of: undertaking))
        if let from = steps.first?.period.first, let until = steps.last?.period.last {
            let what = unit.isEmpty ? undertaking.head.title.plain : unit.capitalised
            let rhythm = ChartLabels.rhythm(steps.map(\.period)).map { " \($0)" } ?? ""
            let areas = promise.head.areas.compactMap { archive.record(of: $0) }.map { self.title(of: $0) }
            let place = areas.isEmpty ? archive.configuration.municipality : SwedishFormat.list(areas)
            chart.subtitle =
                "\(what)\(rhythm), \(SwedishFormat.range(from, until)).\(place.isEmpty ? "" : " \(place).")"
        }
        chart.summary = summary(chart, unit: unit.isEmpty ? nil : unit)
        if let goal { chart.summary += " \(goal.words)." }
        if values.contains(where: { $0.content == .missing }) {
            chart.notes.append("Lucka: uppgift saknas. Det är inte detsamma som noll.")
        }
        if let csv = chartRoute(promise.head.id, chart.id, "csv"),
            let svg = chartRoute(promise.head.id, chart.id, "svg")
        {
            chart.numbersFile = ShownLink("Siffrorna (csv)", to: csv)
            chart.pictureFile = ShownLink("Bilden (svg)", to: svg)
        }
        return chart
    }

    private struct Step {
        var period: DatePeriod
        var outcome: DecimalNumber?
    }

    /// The stretches of the promise's rhythm that have ended or been followed up, in order; those of no rhythm as they were
    /// followed up. The closing of the whole promise is no stretch among others.
    private func steps(of undertaking: Undertaking, in promise: CitizenPromise) -> [Step] {
        let followUps = undertaking.followUps.filter { $0.date <= date }
        guard let period = promise.period, let months = promise.monthsBetweenFollowUps else {
            return followUps.map { Step(period: $0.period ?? .day($0.date), outcome: $0.outcome) }
                .filter { $0.outcome != nil }
        }
        let start = period.first.parts
        guard var first = CivilDate(year: start.year, month: (start.month - 1) / months * months + 1, day: 1) else {
            return []
        }
        var steps: [Step] = []
        while first <= period.last, first < date, steps.count < 60 {
            let last = first.adding(months: months).adding(days: -1)
            let within = followUps.filter { followUp in
                guard let period = followUp.period else { return first <= followUp.date && followUp.date <= last }
                return first <= period.first && period.last <= last
            }
            // What tells of the whole stretch, or of all of it that the promise holds for. The number of a quarter is not
            // the half-year's: those stand as they were followed up.
            let own = within.last { followUp in
                guard let own = followUp.period else { return true }
                return own.first <= max(first, period.first) && min(last, period.last) <= own.last
            }
            let parts = within.filter { $0.period != nil && $0.outcome != nil }
            if own == nil, !parts.isEmpty {
                steps += parts.map { Step(period: $0.period ?? .day($0.date), outcome: $0.outcome) }
            } else if own != nil || last < date {
                let form: DatePeriod.Form =
                    months == 4
                    ? .tertial : months == 3 ? .quarter : months == 12 ? .year : first.month < 7 ? .spring : .autumn
                steps.append(Step(period: DatePeriod(form, first, last), outcome: own?.outcome))
            }
            first = last.adding(days: 1)
        }
        return steps
    }

    /// A file for programs says days as they are written in data (`2026-03-12`), and a tertial by its number (`T2 2026`).
    private func name(ofRow period: DatePeriod) -> String {
        switch period.form {
        case .tertial: "T\((period.first.month + 3) / 4) \(period.first.year)"
        case .day: period.first.iso
        case .range: "\(period.first.iso)\u{2013}\(period.last.iso)"
        default: SwedishFormat.period(period)
        }
    }

    /// The goal stands beside each outcome, with which way it goes (`minst`, `högst`; empty where it says neither): six of at
    /// most five is another answer than six of at least five.
    private func fileRows(of undertaking: Undertaking) -> [[String]] {
        let counted = undertaking.followUps.filter { $0.date <= date && ($0.outcome != nil || $0.period != nil) }
        let goal = undertaking.goal
        return [["period", "mål", "utfall", "gräns", "enhet"]]
            + counted.map { followUp in
                [
                    name(ofRow: followUp.period ?? .day(followUp.date)), goal?.number.plain ?? "",
                    followUp.outcome?.plain ?? "", goal?.bound.rawValue ?? "", goal?.unit ?? "",
                ]
            }
    }
}
