import Foundation
import Testing
import Text

/// `docs/robustness.md` is held to: its tests and ids exist.
struct RobustnessTableTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Rows of three cells: what is thrown in, the ids, the test.
    private func rows() throws -> [[String]] {
        let text = try String(contentsOf: Self.root.appending(path: "docs/robustness.md"), encoding: .utf8)
        return text.components(separatedBy: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| ---") }
            .map { line in
                line.split(separator: "|", omittingEmptySubsequences: true).map {
                    $0.trimmingCharacters(in: .whitespaces)
                }.filter { !$0.isEmpty }
            }.filter { $0.first != "input" }
    }

    @Test func `every limit of Markdown that is told has a row`() throws {
        let ids = Set(try rows().flatMap { $0.count == 3 ? $0[1].components(separatedBy: ", ") : [] })
        for id in ["I085", "I095", "I096", "I097", "I098", "I099"] { #expect(ids.contains(id), "\(id)") }
    }

    @Test func `every test that the table of hostile inputs names is there, and every id`() throws {
        let rows = try rows()
        #expect(rows.count > 40 && rows.allSatisfy { $0.count == 3 })
        var sources = Data()
        for name in try FileManager.default.subpathsOfDirectory(atPath: Self.root.path + "/Tests")
        where (name.hasSuffix(".swift") || name.hasPrefix("site/") && name.hasSuffix(".py"))
            && !name.hasSuffix("RobustnessTableTests.swift")
        {
            sources += try Data(contentsOf: Self.root.appending(path: "Tests/" + name))
        }
        func holds(_ words: String) -> Bool { sources.range(of: Data(words.utf8)) != nil }
        let known = Set(DiagnosticKind.all.map(\.id))
        for row in rows where row.count == 3 {
            for id in row[1].components(separatedBy: ", ") where id != "–" { #expect(known.contains(id), "\(id)") }
            for test in row[2].components(separatedBy: "; ") {
                let name = test.trimmingCharacters(in: CharacterSet(charactersIn: "`"))
                #expect(
                    holds("func `\(name)`") || holds("@Test(\"\(name)\"") || holds("        \"\(name)\",\n")
                        // A check of the built program.
                        || holds("    \"\"\"\(name)\"\"\""), "\(name)")
            }
        }
    }
}
