import Foundation
import Testing
import Text

@testable import Publishing

/// Script in every value of every kind of record: what the grammar refuses stays out, and what it takes is text in the
/// output, in every page, feed and file.
@Suite("Script that is planted in content comes out as text")
struct PlantedScriptTests {
    private static let scripts = [
        "<script>planterat()</script>", "\\\"><img src=x onerror=planterat()>", "'><svg onload=planterat()>",
        "</title><b onclick=planterat()>",
        "<!--planterat", "]]><x-planterat>", "&lt;script&gt;planterat&lt;/script&gt;", "javascript:planterat()",
    ]

    /// A line with its value made longer by script; nil where it has none.
    private static func planted(_ line: String, number: Int) -> String? {
        let script = scripts[number % scripts.count]
        let text = line.trimmingCharacters(in: .whitespaces)
        guard !text.isEmpty, text != "---", !text.hasPrefix("```"), !text.hasPrefix("|") else { return nil }
        for end in ["\"", "]", "}"] where text.hasSuffix(end) { return nil }
        if text.hasPrefix("#") || !line.contains(": ") {
            return line + " " + script.replacingOccurrences(of: "\\\"", with: "\"")
        }
        guard let colon = line.range(of: ": ") else { return nil }
        if text.hasPrefix("- ") { return line + " " + script.replacingOccurrences(of: "\\\"", with: "\"") }
        return line[..<colon.upperBound] + "\"" + line[colon.upperBound...] + " " + script + "\""
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test(.timeLimit(.minutes(15)), arguments: ["Tests/Fixtures/every-key", "content"], [0, 3])
    func `in every field of every kind of record`(name: String, first: Int) throws {
        let root = Self.folder.appending(path: name)
        var original: [String: [String]] = [:]
        let folder = try TemporaryFolder()
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: root.path + "/" + path, isDirectory: &isFolder),
                !isFolder.boolValue
            else { continue }
            let data = try Data(contentsOf: root.appending(path: path))
            if let text = String(data: data, encoding: .utf8),
                ["md", "yaml", "csv"].contains(path.split(separator: ".").last.map(String.init))
            {
                original[path] = text.components(separatedBy: "\n")
            } else {
                let file = folder.url.appending(path: "content/" + path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try data.write(to: file)
            }
        }
        var lines = original
        var number = first
        for (path, text) in original.sorted(by: { $0.key < $1.key }) where !path.hasSuffix(".csv") {
            for index in text.indices {
                number += 1
                if let planted = Self.planted(text[index], number: number) { lines[path]?[index] = planted }
            }
        }
        let options = BuildOptions(
            contentFolder: folder.path("content"), outputFolder: folder.path("public"),
            date: try #require(CivilDate(iso: "2026-11-21")), jobs: 2,
            // A check keeps nothing but its pictures there: they are made once, not in every round.
            cacheFolder: folder.path("cache"))
        var outcome = BuildOutcome()
        // What is refused is taken back, line by line, until the rest is a site.
        for round in 0..<12 {
            for (path, text) in lines { try folder.write("content/" + path, text.joined(separator: "\n")) }
            outcome = Build.check(options)
            if !outcome.hasErrors { outcome = Build.run(options) }
            if outcome.report != nil || outcome.failure != nil { break }
            for diagnostic in outcome.diagnostics where diagnostic.kind.severity == .error {
                guard let text = original[diagnostic.file] else { continue }
                guard let span = diagnostic.span, let source = outcome.sources[diagnostic.file] else {
                    lines[diagnostic.file] = text
                    continue
                }
                let range = source.line(of: Int(span.start))...source.line(of: Int(span.end))
                var changed = false
                for line in range
                where text.indices.contains(line - 1) && lines[diagnostic.file]?[line - 1] != text[line - 1] {
                    lines[diagnostic.file]?[line - 1] = text[line - 1]
                    changed = true
                }
                // What is missed elsewhere (a link to a changed id): the whole file goes back. So does one with many
                // mistakes in its head, which are told one at a time.
                if !changed || round > 4 { lines[diagnostic.file] = text }
            }
        }
        #expect(outcome.failure == nil)
        try #require(outcome.report != nil, "\(outcome.diagnostics.filter { $0.kind.severity == .error }.prefix(3))")
        let planted = lines.reduce(0) { sum, file in sum + zip(file.value, original[file.key] ?? []).count { $0 != $1 }
        }
        #expect(planted > 40)
        var seen = 0
        let word = Data("planterat".utf8)
        for (path, data) in try folder.files(in: "public") {
            #expect(!path.contains("<") && !path.contains("script"))
            guard path.hasSuffix(".html") || path.hasSuffix(".svg") || path.hasSuffix(".xml") else { continue }
            if data.range(of: word) != nil { seen += 1 }
            let wrong = HTMLTags.read(String(decoding: data, as: UTF8.self)).filter { tag in
                !tag.isHarmless || tag.name.contains("planterat")
                    || tag.attributes.contains { $0.name.contains("planterat") }
            }
            #expect(wrong.isEmpty, "\(path): \(wrong.prefix(2))")
        }
        #expect(seen > 10)
    }
}
