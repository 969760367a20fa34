import Documents
import Foundation
import FuzzTargets
import Testing
import Text

@Suite("What the fuzzer found, and what it goes on from")
struct FuzzReplayTests {
    @Test("every kept input is read, and what must hold of it holds", arguments: FuzzTarget.allCases)
    func replay(target: FuzzTarget) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fuzz/corpus/\(target.rawValue)")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        #expect(files.count > 3)
        for file in files {
            #expect(target.broken(by: Array(try Data(contentsOf: file))) == nil, "\(file.lastPathComponent)")
        }
    }

    @Test("whatever is written, tags are ours and close in order, and ids never collide, nor with the page's own")
    func siteMarkup() {
        var samples = MarkdownSamples(seed: 77)
        let pieces = [
            "# fn:1\n", "# _innehall\n", "## a {#_b}\n", "## a {#fn:1}\n", "## a\n", "## a-2\n", "[^1]", "[^a]",
            "\n\n[^1]: x[^a]\n", "\n\n[^a]: y\n\n    # a\n", "- [ ] ", "Tabell: x\n\n", "|a|b|\n|-|:-:|\n|1[^1]|\n",
            "> ",
            "~~", "\n\n",
        ]
        for number in 0..<1500 {
            var text = ""
            for _ in 0..<(2 + samples.next(6)) {
                text +=
                    samples.next(2) == 0
                    ? samples.pick(pieces) : samples.next(2) == 0 ? samples.soup() : samples.github()
            }
            let source = SourceText(path: "a.md", bytes: Array(text.utf8))
            let html = Markdown.html(of: source, flavour: .insyn, allowsRawHTML: false).html
            let problem = SiteMarkupCheck.problem(in: html)
            #expect(problem == nil, "sample \(number): \(text.debugDescription)")
            if problem != nil { return }
        }
    }
}
