import Foundation
import Testing
import Text

@testable import Publishing

/// `docs/handbok/forsta-veckan.md`: whoever follows it to the letter gets what it says.
struct FirstWeekTests {
    static let page: String = {
        let file = DocumentLinksTests.root.appending(path: "docs/handbok/forsta-veckan.md")
        return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }()

    /// The three files of the smallest site, with the paths that the text before each gives.
    static func smallest() throws -> [(path: String, text: String)] {
        try page.components(separatedBy: "\n```").enumerated().filter { $0.offset % 2 == 1 }.prefix(3).map { block in
            let before = page.components(separatedBy: "\n```")[block.offset - 1]
            let path = try #require(before.matches(of: /`(content\/[\w\/.-]+)`/).last?.output.1)
            return (String(path), String(block.element.drop { $0 != "\n" }.dropFirst()) + "\n")
        }
    }

    static func build(_ folder: TemporaryFolder) throws -> BuildOutcome {
        let date = try #require(CivilDate(year: 2026, month: 11, day: 21))
        return Build.run(
            BuildOptions(contentFolder: folder.path("content"), outputFolder: folder.path("public"), date: date))
    }

    @Test func `the smallest site is built, with the one warning that is told of`() throws {
        let folder = try TemporaryFolder()
        let files = try Self.smallest()
        #expect(
            files.map(\.path) == [
                "content/webbplats.yaml", "content/organ/trygghetsradet.md", "content/lagesbilder/2026.md",
            ])
        for file in files { try folder.write(file.path, file.text) }
        let outcome = try Self.build(folder)
        #expect(outcome.failure == nil)
        let told = outcome.diagnostics.map(\.kind.id)
        #expect(told == ["I074"])
        for id in told { #expect(Self.page.contains(id), "\(id)") }
        #expect(folder.exists("public/lagesbilder/2026/index.html"))
    }

    /// What the table of changes says to write, in a file that it is about.
    @Test(arguments: [
        ("moten/trygghetsradet/2027-02-17.md", "inställt: { datum: 2026-03-10, skäl: Ordföranden var sjuk }"),
        ("moten/trygghetsradet/2027-02-17.md", "flyttat-till: 2026-03-19"),
        (
            "lagesbilder/2026.md",
            "rättelser: [{ datum: 2026-03-20, vad: Fel månad, varför: Skrivfel }]"
        ),
        ("lagesbilder/2026.md", "avpublicerad: { datum: 2026-03-20, skäl: Ett namn stod i texten. }"),
        ("omraden/exempelby.md", "giltig: { till: 2026-06-30 }"),
        ("organ/arbetsgruppen.md", "till: 2026-01-31"),
        (
            "organ/trygghetsradet.md",
            "namn: [{ namn: Anna Berg, till: 2026-10-14 }, { namn: Bo Ek, från: 2026-10-15 }]"
        ),
        ("loften/2026.md", "- Status: avbruten\n- Skäl: Polisen har inte personal till det"),
        ("moten/trygghetsradet/2027-02-17.md", "publicering: utkast"),
        ("moten/trygghetsradet/2027-02-17.md", "publicering: intern"),
    ])
    func `what the table says to write when something changes is taken`(path: String, words: String) throws {
        for line in words.split(separator: "\n") { #expect(Self.page.contains("`\(line)`"), "\(line)") }
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: TemplateFilesTests.folder, toPath: folder.path("content"))
        let file = folder.url.appending(path: "content/" + path)
        var text = try String(contentsOf: file, encoding: .utf8)
        if words.hasPrefix("- ") {
            text = text.replacing("- Status: pågår", with: words)
        } else if words.hasPrefix("namn:") {
            text = text.replacing("    roll: Kommunpolis\n", with: "    roll: Kommunpolis\n    \(words)\n")
        } else {
            text = text.replacing(/\n(?=---\n)/, with: "\n\(words)\n", maxReplacements: 1)
        }
        #expect(text.contains(words))
        try Data(text.utf8).write(to: file)
        let outcome = try Self.build(folder)
        #expect(outcome.diagnostics.filter { $0.kind.severity == .error }.map { "\($0.kind.id) \($0.arguments)" } == [])
        #expect(outcome.failure == nil)
    }
}
