import Foundation
import Testing

/// What docs/data.md tells programmers of the program's answers is what they get.
@Suite("docs/data.md")
struct DataDocumentTests {
    static let root = FoundingDocumentProgramTests.root

    /// The examples of JSON, in order: of `check`, `duties` and `trace`.
    static func examples() throws -> [String] {
        let text = try String(contentsOf: root.appending(path: "docs/data.md"), encoding: .utf8)
        return text.components(separatedBy: "```json\n").dropFirst().compactMap {
            $0.components(separatedBy: "```").first
        }
    }

    /// The paths to all members, those of a list's elements as one: `duties.rule`.
    static func members(_ json: String) throws -> Set<String> {
        func collect(_ value: Any, _ path: String, _ found: inout Set<String>) {
            if let object = value as? [String: Any] {
                for (name, value) in object {
                    found.insert(path + name)
                    collect(value, path + name + ".", &found)
                }
            } else if let list = value as? [Any] {
                for value in list { collect(value, path, &found) }
            }
        }
        var found: Set<String> = []
        collect(try JSONSerialization.jsonObject(with: Data(json.utf8)), "", &found)
        return found
    }

    @Test(arguments: [
        (0, ["check"]), (1, ["duties"]), (2, ["trace", "atgardsplaner/2026-2027#kamerautredning"]),
    ])
    func `an example has the members of the answer`(number: Int, command: [String]) throws {
        let examples = try Self.examples()
        try #require(examples.count == 3)
        let result = try insyn(command + ["--date", "2026-11-21", "--format", "json"], in: Self.root)
        #expect(result.code == 0)
        // An empty list on either side tells nothing of its elements.
        let (told, given) = (try Self.members(examples[number]), try Self.members(result.out))
        let lists = ["before", "after", "gaps"].filter { list in
            !told.contains { $0.hasPrefix(list + ".") } || !given.contains { $0.hasPrefix(list + ".") }
        }
        func known(_ members: Set<String>) -> Set<String> {
            members.filter { member in !lists.contains { member.hasPrefix($0 + ".") } }
        }
        #expect(known(told) == known(given))
    }

    @Test func `every outcome and modality that stands in an answer is told of`() throws {
        let text = try String(contentsOf: Self.root.appending(path: "docs/data.md"), encoding: .utf8)
        let result = try insyn(["duties", "--date", "2026-11-21", "--format", "json"], in: Self.root)
        let object = try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any]
        let duties = try #require(object?["duties"] as? [[String: Any]])
        let words = Set(duties.flatMap { [$0["outcome"] as? String, $0["modality"] as? String] }.compactMap { $0 })
        #expect(words.count > 6)
        for word in words { #expect(text.contains("`\(word)`"), "\(word)") }
    }
}
