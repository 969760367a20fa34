import Documents
import Foundation
import Testing
import Text

@testable import Oversight
@testable import Records

/// The editor's page about rules: every example in it is read as it stands, and no parameter lacks one.
struct HandbookTests {
    static let page: String = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/handbok/regler.md")
        return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }()

    /// The fenced blocks that hold rules.
    static let examples: [String] = page.components(separatedBy: "```yaml\n").dropFirst().compactMap {
        $0.components(separatedBy: "\n```").first
    }

    static let bodies: String = {
        let seats = """
            platser:
              - { id: kso, roll: Kommunstyrelsens ordförande, funktion: [ordförande], status: { tillsatt: 2024-01-01 } }
              - { id: polis, roll: Kommunpolis, status: { antagen: 2024-01-01 } }
              - { id: raddning, roll: Räddningstjänsten, status: { erbjuden: 2024-01-01, avböjd: 2024-02-01 } }
            """
        let sorts = [
            ("trygghetsradet", "råd"), ("styrgruppen", "styrgrupp"), ("est", "arbetsgrupp"),
            ("ungdomsradet", "ungdomsråd"), ("kommunstyrelsen", "kommunstyrelse"), ("sakerhetsenheten", "förvaltning"),
        ]
        return sorts.map { "=== organ/\($0).md\n---\ntitel: \($0)\nslag: \($1)\n\(seats)\n---\n" }.joined()
    }()

    /// A document with the rules of one example; each quote is a paragraph of its text.
    static func site(_ example: String) -> RuleSite {
        let quotes = example.split(separator: "\n").compactMap { line -> String? in
            guard let start = line.range(of: "citat: ")?.upperBound else { return nil }
            if line[start...].hasPrefix("\"") { return line[start...].split(separator: "\"").first.map(String.init) }
            return (line[start...].components(separatedBy: ", modalitet:").first ?? "")
        }
        let rules = example.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
        return RuleSite(
            bodies
                + "=== styrdokument/r.md\n---\ntitel: R\nslag: reglemente\ngiltig: { från: 2024-01-01, till: 2030-12-31 }\nregler:\n\(rules)\n---\n## Möten {#moten}\n\n\(quotes.joined(separator: "\n\n"))\n"
        )
    }

    @Test(arguments: examples.indices)
    func `an example of the handbook is read and judged without a fault`(index: Int) {
        let site = Self.site(Self.examples[index])
        #expect(site.diagnostics.map { "\($0.kind.id) \($0.arguments)" } == [], "\(Self.examples[index])")
        #expect(site.archive.documents.first?.rules.isEmpty == false)
        _ = site.judged(on: "2026-11-21")
    }

    @Test func `every kind and every parameter has an example`() {
        var used: [RuleKind: Set<String>] = [:]
        for example in Self.examples {
            for rule in Self.site(example).archive.documents.flatMap(\.rules) {
                used[rule.kind, default: []].formUnion(rule.parameters.entries.map(\.name))
            }
        }
        for kind in RuleKind.allCases {
            let lacking = Schemas.parameters(kind).map(\.name).filter { !(used[kind] ?? []).contains($0) }
            #expect(lacking == [], "\(kind.rawValue)")
        }
        let common = used.values.reduce(into: Set<String>()) { $0.formUnion($1) }
        #expect(Schemas.ruleCommon.map(\.name).filter { !common.contains($0) } == [])
    }

    @Test func `the words of what a rule may ask of notes, and of a point, are all shown`() {
        let text = Self.examples.joined()
        for word in [
            "uppdrag", "avvikande synpunkt", "rubrik:", "fasett:", "länk:", "även:", "länkar:", "under:",
            "källor.datum",
        ] {
            #expect(text.contains(word), "\(word)")
        }
    }
}
