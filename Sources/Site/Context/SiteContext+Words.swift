import Records
import Text

extension SiteContext {
    /// `Kommunstyrelsen 11 juni 2024, § 87, KS 2024/112`.
    func shown(_ decision: Decision) -> ShownLink {
        let by = link(decision.by)
        var text = "\(by.text) \(SwedishFormat.date(decision.date))"
        if let paragraph = decision.paragraph { text += ", §\u{A0}\(paragraph)" }
        if let number = decision.diaryNumber { text += ", \(number)" }
        return ShownLink(text, decision.link.map { .external($0) } ?? by.destination)
    }

    /// A measure as a row of a list: its status, and the sentence that goes with it.
    func listed(_ measure: Measure) -> ListedItem {
        let progress = progress(of: measure)
        return ListedItem(
            link(to: archive.part(measure.head)), tag: progress.tag, note: progress.note)
    }

    /// The look of a finding's status word.
    func findingTag(_ status: String?) -> StatusTag {
        switch status {
        case "åtgärdad": StatusTag("Åtgärdad", .done)
        case "pågår": StatusTag("Pågår", .ongoing)
        case "kvarstår": StatusTag("Kvarstår", .late)
        case "avskriven": StatusTag("Avskriven", .stopped)
        case "ny": StatusTag("Ny", .planned)
        default: StatusTag(status?.capitalised ?? "Ingen status angiven", .plain)
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
        dispatches.past(by: date).map { item in
            let to = shown(item.to)
            let way = item.via.map { ", via \($0)" } ?? ""
            return ShownLink("\(to.text) \(SwedishFormat.date(item.date))\(way)", to.destination)
        }
    }

    func shown(_ notifications: [Meeting.Notification]) -> [ShownLink] {
        notifications.past(by: date).map { item in
            let to = link(item.to)
            let paragraph = item.paragraph.map { " §\u{A0}\($0)" } ?? ""
            return ShownLink("\(to.text) \(SwedishFormat.date(item.date))\(paragraph)", to.destination)
        }
    }
}
