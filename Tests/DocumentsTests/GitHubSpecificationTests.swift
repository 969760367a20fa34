import Documents
import Foundation
import Testing
import Text

/// GitHub's own specification, fetched by `make specs`; the test is skipped where it is missing.
private let gitHubSpecification = specification.deletingLastPathComponent().appending(path: "gfm-0.29.txt")

@Suite struct GitHubSpecificationTests {
    private struct Example {
        var section: String
        var markdown: String
        var html: String
    }

    private func examples() throws -> [Example] {
        let fence = String(repeating: "`", count: 32)
        let lines = try String(contentsOf: gitHubSpecification, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        var result: [Example] = []
        var section = ""
        var open: [[Substring]]?
        for line in lines {
            if line == fence, let done = open {
                let pieces = done.map { $0.map { $0 + "\n" }.joined().replacing("→", with: "\t") }
                if pieces.count == 2 {
                    result.append(Example(section: section, markdown: pieces[0], html: pieces[1]))
                }
                open = nil
            } else if line.hasPrefix(fence + " example") {
                open = [[]]
            } else if line == ".", open?.count == 1 {
                open?.append([])
            } else if let last = open?.indices.last {
                open?[last].append(line)
            } else if line.hasPrefix("## ") {
                section = String(line.dropFirst(3))
            }
        }
        return result
    }

    /// GitHub's specification writes a task's box otherwise than GitHub's own program does, which is what we follow.
    private func inProgramsForm(_ html: String) -> String {
        html.replacing(
            "<input checked=\"\" disabled=\"\" type=\"checkbox\">",
            with: "<input type=\"checkbox\" checked=\"\" disabled=\"\" />"
        )
        .replacing("<input disabled=\"\" type=\"checkbox\">", with: "<input type=\"checkbox\" disabled=\"\" />")
    }

    @Test(
        "every example of GitHub's tables, task lists and strikethrough gives the specification's HTML",
        .enabled(
            if: FileManager.default.fileExists(atPath: gitHubSpecification.path), "make specs fetches the examples"),
        arguments: [("Tables (extension)", 8), ("Task list items (extension)", 2), ("Strikethrough (extension)", 2)])
    func examples(section: String, count: Int) throws {
        let examples = try examples().filter { $0.section == section }
        #expect(examples.count == count)
        for example in examples {
            let source = SourceText(path: "a.md", bytes: Array(example.markdown.utf8))
            let html = Markdown.html(of: source, flavour: .gfm, allowsRawHTML: true).html
            #expect(String(decoding: html, as: UTF8.self) == inProgramsForm(example.html), "\(example.markdown)")
        }
    }
}
