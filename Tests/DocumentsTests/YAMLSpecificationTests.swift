import Documents
import Foundation
import Testing

/// One case of the YAML test suite: a text, and the events that a reader sees in it, or that it must refuse it.
struct YAMLCase: Decodable {
    var id: String
    var title: String
    var yaml: String
    var events: [String]
    var isError: Bool
}

/// The YAML test suite (https://github.com/yaml/yaml-test-suite). A head is less than YAML: anchors, tags, keys that are lists
/// and a second document are messages. What has no message must be what the suite says.
@Suite struct YAMLSpecificationTests {
    private static let suite = specification.deletingLastPathComponent().appending(path: "yaml-test-suite.json")

    /// Where libyaml and the suite differ: of block text whose file ends within a line, the last line end; and a block text of
    /// nothing but spaces, which the suite refuses and libyaml takes for empty. A head always ends with a whole line.
    private static let knownDifferences: Set<String> = ["JEF9/02", "L24T/01", "S98Z"]

    @Test(
        "of the YAML test suite each case gives the suite's values or a message, and what is no YAML gives a message",
        .enabled(if: FileManager.default.fileExists(atPath: suite.path), "make specs fetches the cases"))
    func cases() throws {
        let cases = try JSONDecoder().decode([YAMLCase].self, from: Data(contentsOf: Self.suite))
        #expect(cases.count == 402)
        var counts = (read: 0, refusedErrors: 0)
        var differing: Set<String> = []
        for one in cases {
            let head = ReadHead(one.yaml)
            if !head.found.isEmpty {
                counts.refusedErrors += one.isError ? 1 : 0
            } else if one.isError {
                differing.insert(one.id)
            } else {
                counts.read += 1
                // A text of comments alone is no document to the suite, and an empty head to us.
                let events = YAMLEvents.flat(one.events.map { $0[...] })
                let values = head.node.map { YAMLEvents.flat($0) }
                if values != (events.isEmpty ? [":"] : events) { differing.insert(one.id) }
            }
        }
        #expect(differing == Self.knownDifferences)
        #expect(counts == (167, 93))
    }
}
