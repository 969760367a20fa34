import Documents
import Foundation
import Testing
import Text

private func cmark(_ text: String, unsafe: Bool) -> String { CommonMarkOracle.html(text, unsafe: unsafe) }

private func insyn(_ text: String, unsafe: Bool) -> String {
    let source = SourceText(path: "a.md", bytes: Array(text.utf8))
    return String(
        decoding: Markdown.html(of: source, flavour: .commonmark, allowsRawHTML: unsafe).html, as: UTF8.self)
}

@Suite struct CommonMarkDifferenceTests {
    @Test("random marks give the same bytes as cmark, with and without raw HTML", arguments: [true, false])
    func soup(unsafe: Bool) {
        var samples = MarkdownSamples(seed: unsafe ? 1 : 2)
        for number in 0..<3000 {
            let text = samples.soup()
            let (expected, found) = (cmark(text, unsafe: unsafe), insyn(text, unsafe: unsafe))
            #expect(found == expected, "sample \(number): \(text.debugDescription)")
            if found != expected { return }
        }
    }

    @Test(
        "the specification's examples, changed at random, give the same bytes as cmark",
        .enabled(if: FileManager.default.fileExists(atPath: specification.path), "make specs fetches the examples"))
    func mutations() throws {
        let examples = try JSONDecoder().decode([SpecificationExample].self, from: Data(contentsOf: specification))
        var samples = MarkdownSamples(seed: 3)
        for example in examples {
            for _ in 0..<6 {
                let text = samples.mutated(example.markdown)
                let (expected, found) = (cmark(text, unsafe: true), insyn(text, unsafe: true))
                #expect(found == expected, "\(text.debugDescription)")
                if found != expected { return }
            }
        }
    }

    @Test("what renders is our own walk: cmark's own renderer is called from tests alone")
    func oneWalk() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        var readers: [String] = []
        for folder in ["Sources", "templates", "Tests"] {
            let files = FileManager.default.enumerator(
                at: root.appending(path: folder), includingPropertiesForKeys: nil)
            while let file = files?.nextObject() as? URL {
                guard ["swift", "c", "h"].contains(file.pathExtension) else { continue }
                let text = try String(contentsOf: file, encoding: .utf8)
                // Put together here, so that this file is not found.
                if text.contains("cmark_render" + "_") || text.contains("cmark_markdown" + "_to_html") {
                    readers.append(folder + "/" + file.lastPathComponent)
                }
            }
        }
        #expect(readers.contains("Tests/CommonMarkOracle.swift"))
        #expect(readers.allSatisfy { $0.hasPrefix("Tests/") || $0 == "Sources/cbaseline.c" }, "\(readers)")
    }

    @Test("deep nesting and long lines end, with the same bytes as cmark")
    func nesting() {
        let texts = [
            String(repeating: "> ", count: 2000) + "a", String(repeating: "- ", count: 1000) + "a",
            String(repeating: "*", count: 5000) + "a" + String(repeating: "*", count: 5000),
            String(repeating: "[", count: 5000) + "a" + String(repeating: "](/u)", count: 5000),
            String(repeating: "*a **b ", count: 2000), String(repeating: "![a](b) ", count: 5000),
        ]
        for text in texts { #expect(insyn(text, unsafe: true) == cmark(text, unsafe: true)) }
    }
}
