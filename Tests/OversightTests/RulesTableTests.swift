import Foundation
import Testing

/// `docs/rules.md` is held to: every row of the founding documents that is to be judged is mapped, and what it names is there.
struct RulesTableTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The rows that the founding documents make duties of: Lerum, Ånge, Rådet för trygghet och hälsa, Linköping, EST.
    private static let judged = [
        "A2", "A3", "A5", "A6", "A9", "A12", "A13", "A15", "A18", "A19", "A20", "A21", "A22", "A23", "A24", "B2", "B7",
        "B9", "B10", "B11", "B12", "B14", "B17", "B18", "B19", "B20", "B21", "B23", "B24", "B25", "B26", "B27", "B29",
        "C1", "C2", "C4", "C5", "C6", "C10", "C18", "C19", "C21", "C22", "C25", "D6", "D10", "D11", "D14", "D15", "D18",
        "D19", "D22", "E1", "E4", "E6", "E7", "E8", "E10", "E12", "E14", "E15", "E17", "E19", "E20",
    ]

    private func rows() throws -> [[String]] {
        let text = try String(contentsOf: Self.root.appending(path: "docs/rules.md"), encoding: .utf8)
        return text.components(separatedBy: "\n").filter { $0.hasPrefix("| ") }.map { line in
            line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }

    @Test func `every row that is a duty is mapped`() throws {
        let mapped = Set(try rows().flatMap { ($0.first ?? "").components(separatedBy: ", ") })
        #expect(Self.judged.filter { !mapped.contains($0) } == [])
    }

    @Test func `every rule that the table names stands in a fixture, and every test is there`() throws {
        var rules = ""
        var tests = ""
        let folder = Self.root.path + "/Tests"
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            if name.hasPrefix("Fixtures/"), name.contains("/styrdokument/"), name.hasSuffix(".md") {
                rules += try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            } else if name.hasSuffix(".swift"), !name.hasSuffix("RulesTableTests.swift") {
                tests += "struct " + (name.split(separator: "/").last?.dropLast(".swift".count) ?? "") + "\n"
                tests += try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            }
        }
        for row in try rows() where row.count == 4 {
            for piece in row[2].components(separatedBy: "`") where piece.contains("#") && !piece.contains(" ") {
                let id = piece.split(separator: "#").last.map(String.init) ?? ""
                let isThere = rules.contains("id: \(id)")
                #expect(isThere, "\(piece)")
            }
            for piece in row[3].components(separatedBy: "`") where piece.hasSuffix("Tests") {
                let isThere = tests.contains("struct \(piece)")
                #expect(isThere, "\(piece)")
            }
        }
    }
}
