import Foundation
import Records
import Text

@testable import Oversight

/// A fixture's `expected.tsv`: what people worked out by hand (`Tests/Fixtures/README.md` tells the columns).
struct FixtureTable {
    /// A row without the words of its arithmetic.
    struct Row: Hashable, Comparable, CustomStringConvertible {
        var rule: String
        var body: String
        var subject: String
        var area: String
        var period: String
        var due: String
        var modality: String
        var outcome: String

        /// The unit that the row is about: all but what is said of it.
        var unit: [String] { [body, rule, subject, area, period] }

        var description: String { (unit + [due, modality, outcome]).joined(separator: " | ") }

        static func < (left: Row, right: Row) -> Bool {
            (left.unit + [left.due, left.outcome]).lexicographicallyPrecedes(right.unit + [right.due, right.outcome])
        }
    }

    let date: CivilDate
    let rows: [Row]
    /// The words of each row's arithmetic.
    let reasons: [Row: String]
    /// What is wrong with the table itself.
    let faults: [String]
    /// The outcomes under each row of the requirements (`# A15 …`, `# D6, D12 …`).
    let shown: [String: Set<String>]

    static let columns = [
        "rule", "body", "subject", "area", "period", "due", "modality", "outcome", "arithmetic",
    ]

    init(_ name: String) throws {
        let file = FixtureSite.folder.appending(path: name).appending(path: "expected.tsv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: true
        ).map(String.init)
        var faults: [String] = []
        let first = lines.first.flatMap { $0.hasPrefix("# date ") ? CivilDate(iso: String($0.dropFirst(7))) : nil }
        if first == nil { faults.append("the first line must be “# date YYYY-MM-DD”") }
        date = first ?? CivilDate(days: 0)
        var rows: [Row] = []
        var reasons: [Row: String] = [:]
        shown = Self.outcomes(lines)
        let table = lines.filter { !$0.hasPrefix("#") }.map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        if table.first != Self.columns { faults.append("the header must be \(Self.columns.joined(separator: ", "))") }
        for cells in table.dropFirst() {
            guard cells.count == Self.columns.count else {
                faults.append("\(cells.count) columns: \(cells.joined(separator: " | "))")
                continue
            }
            let row = Row(
                rule: cells[0], body: cells[1], subject: cells[2], area: cells[3], period: cells[4], due: cells[5],
                modality: cells[6], outcome: cells[7])
            if Outcome(rawValue: row.outcome) == nil { faults.append("no such outcome: \(row)") }
            if cells[8].isEmpty { faults.append("no arithmetic: \(row)") }
            if reasons.updateValue(cells[8], forKey: row) != nil { faults.append("twice: \(row)") }
            rows.append(row)
        }
        self.rows = rows.sorted()
        self.reasons = reasons
        self.faults = faults
    }

    /// Reads the headings: `D6, D12` are two rows of the requirements; a comment that names none ends no group.
    private static func outcomes(_ lines: [String]) -> [String: Set<String>] {
        var shown: [String: Set<String>] = [:]
        var current: [String] = []
        for line in lines.dropFirst() {
            if line.hasPrefix("#") {
                let words = line.dropFirst().split { $0 == " " || $0 == "," }
                let named = words.prefix { word in
                    word.count >= 2 && "ABCDE".contains(word.prefix(1)) && word.dropFirst().allSatisfy(\.isNumber)
                }.map(String.init)
                if !named.isEmpty { current = named }
                continue
            }
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard cells.count == columns.count, cells[0] != "rule" else { continue }
            for name in current { shown[name, default: []].insert(String(cells[7])) }
        }
        return shown
    }
}

extension FixtureTable.Row {
    init(_ judgement: Judgement, in archive: Archive) {
        rule = judgement.rule.name(in: archive)
        body = archive.head(judgement.body)?.name ?? "?"
        subject = judgement.subject?.name(in: archive) ?? "-"
        area = judgement.area.flatMap(archive.head)?.name ?? "-"
        period = judgement.period
        due = judgement.due?.iso ?? "-"
        modality = judgement.force.rawValue
        outcome = judgement.outcome.rawValue
    }
}
