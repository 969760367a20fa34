import Documents
import Foundation
import Records
import Testing
import Text

@testable import Oversight

/// The engine against the founding documents: what it says of each fixture is what people worked out from the text by hand.
@Suite("The founding documents, judged")
struct FoundingDocumentTests {
    @Test(arguments: FixtureSite.names)
    func `the content is without errors, and its table can be read`(name: String) throws {
        let site = try FixtureSite(name)
        let errors = site.diagnostics.filter { $0.kind.severity == .error }
        #expect(errors.isEmpty, "\(errors.map { "\($0.file): \($0.kind.id) \($0.arguments)" })")
        let table = try FixtureTable(name)
        #expect(table.faults.isEmpty, "\(table.faults.joined(separator: "\n"))")
        #expect(!table.rows.isEmpty)
        let rules = Set(
            site.archive.documents.flatMap { document in
                document.rules.map { Judgement.RuleName(document: document.head.id, id: $0.id).name(in: site.archive) }
            })
        let unknown = table.rows.map(\.rule).filter { !rules.contains($0) }
        #expect(unknown.isEmpty, "the table names rules that the content does not hold: \(unknown)")
    }

    @Test(arguments: FixtureSite.names)
    func `the engine says what the table says, row by row`(name: String) throws {
        let site = try FixtureSite(name)
        let table = try FixtureTable(name)
        let judged = Judging.judge(site.archive, on: table.date)
        let (difference, count) = difference(of: judged, from: table, in: site.archive)
        #expect(count == 0, "\(name) on \(table.date.iso), \(count) rows differ:\n\(difference)")
    }

    /// The rows of the requirements that are duties of the first three documents (1A–1C, CHECK).
    static let duties = [
        "lerum": "A3 A5 A6 A9 A12 A13 A15 A18 A19 A20 A21 A22 A23 A24",
        "ange": "B7 B9 B10 B11 B12 B14 B17 B18 B19 B20 B21 B23 B24 B25 B26 B27 B29",
        "radet-for-trygghet-och-halsa": "C1 C4 C5 C6 C10 C18 C19 C21 C25",
    ]

    @Test(arguments: duties.keys.sorted())
    func `every duty is shown kept, not kept and not to be told`(name: String) throws {
        let shown = try FixtureTable(name).shown
        for row in (Self.duties[name] ?? "").split(separator: " ").map(String.init) {
            let outcomes = Set((shown[row] ?? []).compactMap(Outcome.init(rawValue:)))
            #expect(outcomes.contains { $0.isMet }, "\(row) is never kept")
            #expect(outcomes.contains { $0.isNotKept }, "\(row) is always kept")
            // The site is the record of whom one can reach, so that C4 can always be told.
            #expect(outcomes.contains(.cannotTell) || row == "C4", "\(row) can always be told")
        }
    }

    /// A2, C2 and B2 are no duties: the adopted text stays, and a tip says what is odd about it.
    @Test(arguments: [
        ("lerum", "I164", "styrdokument/bestammelser-2025.md"), ("ange", "I166", "styrdokument/policy-2024.md"),
        ("radet-for-trygghet-och-halsa", "I164", "styrdokument/reglemente-2023.md"),
    ])
    func `a misnamed law and a policy that binds are pointed out, not changed`(
        name: String, tip: String, file: String
    ) throws {
        let site = try FixtureSite(name)
        let tips = site.diagnostics.filter { $0.kind.severity == .info }
        #expect(tips.map { "\($0.kind.id) \($0.file)" } == ["\(tip) \(file)"])
        let document = try #require(site.archive.documents.first { $0.head.path == file })
        if tip == "I164" {
            let named = try #require(document.legalGrounds.first?.named)
            #expect(document.passages.contains { $0.text.contains(named) }, "the text says what it said")
        }
    }

    @Test func `every outcome is shown by some fixture`() throws {
        let shown = try Set(FixtureSite.names.flatMap { try FixtureTable($0).rows.map(\.outcome) })
        #expect(Outcome.allCases.map(\.rawValue).filter { !shown.contains($0) } == [])
    }

    /// A readable list: each unit with what the table and what the engine says, and both arithmetics.
    private func difference(
        of judged: [Judgement], from table: FixtureTable, in archive: Archive
    ) -> (String, Int) {
        var said: [[String]: (FixtureTable.Row, String)] = [:]
        var lines: [String] = []
        let kinds = Set(RuleJudge.all.map(\.kind))
        let kindOfRule = Dictionary(
            archive.documents.flatMap { document in
                document.rules.map {
                    (Judgement.RuleName(document: document.head.id, id: $0.id).name(in: archive), $0.kind)
                }
            }, uniquingKeysWith: { first, _ in first })
        let isJudged = { (rule: String) in kindOfRule[rule].map { kinds.contains($0) } ?? true }
        for judgement in judged {
            let row = FixtureTable.Row(judgement, in: archive)
            if said.updateValue((row, judgement.arithmetic), forKey: row.unit) != nil { lines.append("TWICE  \(row)") }
        }
        for row in table.rows where isJudged(row.rule) {
            let reason = table.reasons[row] ?? ""
            guard let (other, arithmetic) = said.removeValue(forKey: row.unit) else {
                lines.append("LACKS  \(row)\n       table: \(reason)")
                continue
            }
            if other == row { continue }
            let unit = row.unit.joined(separator: " | ")
            lines.append(
                """
                DIFFERS \(unit)
                       table:  \(row.due) \(row.modality) \(row.outcome) – \(reason)
                       engine: \(other.due) \(other.modality) \(other.outcome) – \(arithmetic)
                """)
        }
        for (row, arithmetic) in said.values.sorted(by: { $0.0 < $1.0 }) {
            lines.append("EXTRA  \(row)\n       engine: \(arithmetic)")
        }
        return (lines.joined(separator: "\n"), lines.count)
    }
}
