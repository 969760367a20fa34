import Text

extension PartHeading {
    /// `### Uppföljning 2026-05-01` of `Uppföljning 1 maj 2026` and `Delårsuppföljning (2026-05-01)`.
    static func followUpForm(_ text: String) -> String {
        let words = text.split { " ():,".contains($0) }.map(String.init)
        let iso = words.first { CivilDate(iso: $0) != nil }
        let rest = words.dropFirst().joined(separator: " ")
        var day = iso
        if day == nil, case .period(let period) = DateReading(rest), period.form == .day { day = period.first.iso }
        if day == nil, case .unreadable(let nearest?) = DateReading(rest),
            case .period(let period) = DateReading(nearest),
            period.form == .day
        {
            day = period.first.iso
        }
        return "### Uppföljning " + (day ?? "2025-06-15")
    }

    /// A heading as it would be written for a part: `Åtgärd 1: Belysning` of `Åtgärd 1 – Belysning`, `Åtgärd: Ljus` of
    /// `1.2 Insats: Ljus`, `Problem: Otrygghet` of `P3 Otrygghet`.
    static func mended(_ text: String, as word: PartWord) -> String {
        func trimmed(_ text: Substring) -> Substring { text.drop { " -–—.:;,)".contains($0) } }
        let name = word.rawValue
        var rest = text[...]
        var number = ""
        if text.lowercased().hasPrefix(name.lowercased()) {
            let after = text.dropFirst(name.count).drop { $0 == " " }
            let digits = after.prefix { ("0"..."9").contains($0) }
            number = digits.isEmpty ? "" : " " + digits
            rest = after.dropFirst(digits.count)
        }
        if let colon = rest.prefix(40).firstIndex(of: ":") {
            rest = rest[rest.index(after: colon)...]
        } else if number.isEmpty, let first = rest.split(separator: " ").first, first.contains(where: \.isNumber),
            first.count <= 6
        {
            rest = rest.dropFirst(first.count)
        }
        let title = trimmed(rest)
        return name + number + ": " + (title.isEmpty ? "…" : String(title))
    }
}

extension PartWord {
    /// Several of them, in the middle of a sentence.
    var plural: String {
        switch self {
        case .agendaItem: "paragrafer"
        case .problem: "problem"
        case .cause: "orsaker"
        case .measure: "åtgärder"
        case .undertaking: "åtaganden"
        case .finding: "iakttagelser"
        case .followUp: "uppföljningar"
        case .term: "ord"
        }
    }

    /// The folder of the records that have such parts.
    var home: String {
        switch self {
        case .agendaItem: "moten"
        case .problem: "lagesbilder"
        case .cause: "orsaksanalyser"
        case .measure: "atgardsplaner"
        case .undertaking: "loften"
        case .finding: "besiktningar"
        case .followUp: "atgardsplaner"
        case .term: "ordlista.md"
        }
    }
}
