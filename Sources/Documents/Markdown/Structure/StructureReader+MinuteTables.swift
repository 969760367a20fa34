import Bytes
import Text

/// Minutes that stand in tables (tabeller i anteckningar): decisions, assignments and whole agendas, of which lists find
/// nothing.
extension StructureReader {
    /// `| Uppdrag | Ansvarig | Klart |`, `| § | Ärende | Beslut |`: told by its headings, once for each sort. Whether it was one.
    mutating func warnOfMinutesTable(_ table: MarkdownNode) -> Bool {
        guard mayBeOfMinutes(table) else { return false }
        let titles = titles(of: table)
        guard titles.count > 1 else { return false }
        let words = Set(titles.flatMap { $0.split { " /,&".contains($0) }.map(String.init) })
        let isNumbered = !words.isDisjoint(with: ["§", "§§", "punkt", "paragraf"])
        if isNumbered, !words.isDisjoint(with: ["ärende", "rubrik", "ämne", "beslut", "anteckning", "anteckningar"]) {
            tell(.itemsInTable, "§", table)
        } else if !words.isDisjoint(with: ["ansvarig", "ansvar", "vem", "till"]),
            words.contains("uppdrag")
                || !words.isDisjoint(with: ["åtgärd", "åtgärder", "aktivitet", "vad"])
                    && words.isDisjoint(with: Self.told),
            !holdsLinks(table)
        {
            tell(.labelsInTable, "Uppdrag", table)
        } else if titles.contains(where: { $0 == "beslut" || $0 == "beslutades" }),
            words.isDisjoint(with: Self.deciders)
        {
            tell(.labelsInTable, "Beslut", table)
        } else {
            return false
        }
        return true
    }

    /// Columns of a table that goes through a plan, or of a programme: its rows are given to nobody at the meeting.
    private static let told: Set = ["läge", "status", "utfall", "resultat", "plats", "tid", "kl", "lokal"]
    /// Columns of a table that tells of what others have decided.
    private static let deciders: Set = ["organ", "nämnd", "instans", "beslutsinstans", "myndighet", "kommun"]

    /// Whether a table's first row has any of the letters that one of the minutes' must have, in capitals or not: few have.
    private func mayBeOfMinutes(_ table: MarkdownNode) -> Bool {
        let span = renderer.firstLine(of: table)
        let line = renderer.text.fileBytes[Int(span.start)..<Int(span.end)].map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }
        return line.withUnsafeBufferPointer { line in
            // `tg` is of `åtgärd`, whose other letters have capitals of two bytes.
            ["§", "punkt", "paragraf", "uppdrag", "tg", "aktivitet", "vad", "beslut"].contains { line.holds($0.utf8) }
        }
    }

    /// Whether a table leads to what its rows tell of: the measures of a plan are followed there.
    private func holdsLinks(_ table: MarkdownNode) -> Bool {
        let span = renderer.span(of: table)
        return renderer.text.fileBytes.withUnsafeBufferPointer {
            $0.nextPair(UInt8(ascii: "]"), UInt8(ascii: "("), from: Int(span.start)).map { $0 < Int(span.end) } ?? false
        }
    }

    private mutating func tell(_ kind: DiagnosticKind, _ word: String, _ table: MarkdownNode) {
        guard renderer.toldMarks.insert("table of " + word).inserted else { return }
        renderer.report(kind, at: renderer.firstLine(of: table), word)
    }
}
