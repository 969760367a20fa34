import Oversight
import Records
import Text

extension String {
    /// With a capital first letter: `Försenad`.
    var sentenceCased: String { prefix(1).uppercased() + dropFirst() }
}

extension SiteContext {
    /// `Kommunstyrelsen 11 juni 2024 § 87, KS 2024/112`.
    func shown(_ decision: Decision) -> ShownLink {
        let by = link(decision.by)
        var text = "\(by.text) \(SwedishFormat.date(decision.date))"
        if let paragraph = decision.paragraph { text += " §\u{A0}\(paragraph)" }
        if let number = decision.diaryNumber { text += ", \(number)" }
        return ShownLink(text, decision.link.map { .external($0) } ?? by.destination)
    }

    /// Where a measure stands on the day: its word and its look.
    func workTag(_ progress: Progress) -> StatusTag {
        switch progress.state {
        case .late: StatusTag("Försenad", .late)
        case .ongoing: StatusTag("Pågår", .ongoing)
        case .planned: StatusTag("Planerad", .planned)
        case .done: StatusTag("Klar", .done)
        case .stopped: StatusTag("Avbruten", .stopped)
        case nil: StatusTag("Ingen status angiven", .plain)
        }
    }

    /// What stands beside the status: `Klart senast …`, `Skulle vara klar …`.
    func workNote(_ progress: Progress) -> String? {
        let deadline: String? =
            switch progress.deadline {
            case .by(let period): SwedishFormat.period(period)
            case .ongoing, nil: nil
            }
        let reason = progress.reason.map { " Varför: \($0.plain)" } ?? ""
        switch progress.state {
        case .late: return deadline.map { "Skulle vara klar \($0).\(reason)" }
        case .ongoing, .planned:
            if case .ongoing? = progress.deadline { return "Löpande, utan slutdatum." }
            return deadline.map { "Klart senast \($0)." } ?? "Inget slutdatum angivet."
        case .done:
            let since = progress.since.map { "Klar \(SwedishFormat.date($0))." } ?? "Klar."
            return since + (progress.outcome.map { " Utfall: \($0)." } ?? "")
        case .stopped:
            return (progress.since.map { "Avbruten \(SwedishFormat.date($0))." } ?? "Avbruten.") + reason
        case nil: return deadline.map { "Klart senast \($0)." }
        }
    }

    /// The look of a finding's status word.
    func findingTag(_ status: String?) -> StatusTag {
        switch status {
        case "åtgärdad": StatusTag("Åtgärdad", .done)
        case "pågår": StatusTag("Pågår", .ongoing)
        case "kvarstår": StatusTag("Kvarstår", .late)
        case "avskriven": StatusTag("Avskriven", .stopped)
        case "ny": StatusTag("Ny", .planned)
        default: StatusTag(status?.sentenceCased ?? "Ingen status angiven", .plain)
        }
    }

    /// A period that may be open at its end: the far future is not written out.
    func words(_ period: DatePeriod) -> String {
        if period.last.year >= 9000 { return "från \(SwedishFormat.date(period.first))" }
        if period.first.year <= 1 { return "till och med \(SwedishFormat.date(period.last))" }
        return SwedishFormat.period(period)
    }

    /// A receiver of a call or of notes.
    func shown(_ receiver: Meeting.Receiver) -> ShownLink {
        switch receiver {
        case .group(let word): ShownLink(word)
        case .link(let target): link(target)
        }
    }

    /// `Utskottet 20 oktober 2025, via kommunkansliets koordinator`, one for each receiver.
    func shown(_ dispatches: [Meeting.Dispatch]) -> [ShownLink] {
        dispatches.map { item in
            let to = shown(item.to)
            let way = item.via.map { ", via \($0)" } ?? ""
            return ShownLink("\(to.text) \(SwedishFormat.date(item.date))\(way)", to.destination)
        }
    }

    func shown(_ notifications: [Meeting.Notification]) -> [ShownLink] {
        notifications.map { item in
            let to = link(item.to)
            let paragraph = item.paragraph.map { " §\u{A0}\($0)" } ?? ""
            return ShownLink("\(to.text) \(SwedishFormat.date(item.date))\(paragraph)", to.destination)
        }
    }
}
