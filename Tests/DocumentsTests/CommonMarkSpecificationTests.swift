import Documents
import Foundation
import Testing
import Text

/// One of CommonMark's examples, as the specification's test file has it.
struct SpecificationExample: Decodable {
    var markdown: String
    var html: String
    var example: Int
    var section: String
}

/// Fetched by `make specs`; the tests that need it are skipped where it is missing.
let specification = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: ".build/specs/commonmark-0.30.json")

@Suite struct CommonMarkSpecificationTests {
    @Test(
        "every example of CommonMark 0.30 gives the specification's HTML",
        .enabled(if: FileManager.default.fileExists(atPath: specification.path), "make specs fetches the examples"))
    func examples() throws {
        let examples = try JSONDecoder().decode([SpecificationExample].self, from: Data(contentsOf: specification))
        #expect(examples.count == 652)
        for example in examples {
            let source = SourceText(path: "example.md", bytes: Array(example.markdown.utf8))
            let html = Markdown.html(of: source, flavour: .commonmark, allowsRawHTML: true).html
            #expect(
                String(decoding: html, as: UTF8.self) == example.html, "example \(example.example), \(example.section)")
        }
    }
}
