import Oversight
import Records
import Text

extension DutyList {
    /// What falls due, as a calendar (RFC 5545): a whole day each, the same UID every time, lines folded at 75 octets.
    public var calendar: [UInt8] {
        var writer = CalendarWriter()
        writer.line("BEGIN", "VCALENDAR")
        writer.line("VERSION", "2.0")
        writer.line("PRODID", "-//Insyn//Insyn//SV")
        writer.line("CALSCALE", "GREGORIAN")
        writer.line("METHOD", "PUBLISH")
        writer.line("X-WR-CALNAME", text: "\(archive.configuration.name): ska vara gjort")
        for judgement in judgements {
            guard let due = judgement.due else { continue }
            writer.line("BEGIN", "VEVENT")
            writer.line("UID", uid(judgement))
            // The day judged on, not the clock: the same content and day give the same bytes.
            writer.line("DTSTAMP", compact(date) + "T000000Z")
            writer.line("DTSTART;VALUE=DATE", compact(due))
            writer.line("DTEND;VALUE=DATE", compact(due.adding(days: 1)))
            writer.line("SUMMARY", text: summary(judgement))
            writer.line("DESCRIPTION", text: description(judgement))
            writer.line("CATEGORIES", text: title(judgement.body))
            if let base = archive.configuration.address { writer.line("URL", base + path(judgement.source)) }
            writer.line("TRANSP", "TRANSPARENT")
            writer.line("END", "VEVENT")
        }
        // A calendar holds at least one thing (RFC 5545 §3.6): without duties, the time that it would be in.
        if !judgements.contains(where: { $0.due != nil }) { writer.swedishTime() }
        writer.line("END", "VCALENDAR")
        return writer.bytes
    }

    /// Of the rule, the body and the unit: never of the order or the day on which it was written.
    private func uid(_ judgement: Judgement) -> String {
        let unit = [
            name(judgement.rule.document) ?? "", judgement.rule.id, name(judgement.body) ?? "", judgement.period,
            judgement.area.flatMap { name($0) } ?? "", judgement.subject?.name(in: archive) ?? "",
        ]
        let host = archive.configuration.address.map { address in
            String(address.drop { $0 != "/" }.drop { $0 == "/" }.prefix { $0 != "/" })
        }
        // Each for itself: of `regler-2024#fyra` and `regler#2024-fyra`, run together, both are `regler-2024-fyra`.
        return unit.map(Slug.make).joined(separator: ".") + "@" + (host ?? "insyn.invalid")
    }

    private func summary(_ judgement: Judgement) -> String {
        let what = judgement.quote ?? judgement.kind.explanation
        return "\(title(judgement.body)): \(what)"
    }

    private func description(_ judgement: Judgement) -> String {
        [
            judgement.arithmetic, note(judgement),
            "Regeln står i \(title(judgement.rule.document)) (\(judgement.force.rawValue)).",
        ].compactMap { $0 }.joined(separator: "\n")
    }

    private func path(_ place: Place) -> String {
        switch place {
        case .part(let record, let anchor): "/\(name(record) ?? "")/#\(anchor)"
        default: "/\(name(place.record) ?? "")/"
        }
    }

    private func compact(_ date: CivilDate) -> String { String(date.iso.filter { $0 != "-" }) }
}

/// Writes content lines of a calendar: CRLF after each, long ones folded between characters.
struct CalendarWriter {
    private(set) var bytes: [UInt8] = []

    /// A property whose value is text: backslash, semicolon, comma and line ends are escaped.
    mutating func line(_ name: String, text: String) {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case ";": escaped += "\\;"
            case ",": escaped += "\\,"
            case "\n": escaped += "\\n"
            default: if scalar.value >= 0x20, scalar.value != 0x7F { escaped.unicodeScalars.append(scalar) }
            }
        }
        line(name, escaped)
    }

    /// The time zone of Sweden, by the rules that have held since 1996.
    mutating func swedishTime() {
        line("BEGIN", "VTIMEZONE")
        line("TZID", "Europe/Stockholm")
        for (sort, name, from, to, start, month) in [
            ("DAYLIGHT", "CEST", "+0100", "+0200", "19960331T020000", 3),
            ("STANDARD", "CET", "+0200", "+0100", "19961027T030000", 10),
        ] {
            line("BEGIN", sort)
            line("TZNAME", name)
            line("TZOFFSETFROM", from)
            line("TZOFFSETTO", to)
            line("DTSTART", start)
            line("RRULE", "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU")
            line("END", sort)
        }
        line("END", "VTIMEZONE")
    }

    /// A property as it stands.
    mutating func line(_ name: String, _ value: String) {
        var width = 0
        for scalar in (name + ":" + value).unicodeScalars {
            let octets = Array(String(scalar).utf8)
            if width + octets.count > 75 {
                bytes += [0x0D, 0x0A, 0x20]
                width = 1
            }
            bytes += octets
            width += octets.count
        }
        bytes += [0x0D, 0x0A]
    }
}
