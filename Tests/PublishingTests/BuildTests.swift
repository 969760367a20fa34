import Foundation
import Testing
import Text

@testable import Publishing

struct BuildTests {
    @Test func `a file that can't be read and one too large are told`() throws {
        let folder = try TemporaryFolder()
        try folder.write("sidor/borta.md", "text")
        try folder.write("sidor/stor.md", "text")
        let (tree, found) = try SourceTree.discover(folder.path)
        #expect(found.isEmpty)
        try FileManager.default.removeItem(atPath: folder.path("sidor/borta.md"))
        // A file with a hole: large, and takes no room on the disk.
        let handle = try FileHandle(forWritingTo: folder.url.appending(path: "sidor/stor.md"))
        try handle.truncate(atOffset: UInt64(Build.largestText) + 1)
        try handle.close()
        let told = Build.read(tree, jobs: 1).flatMap(\.diagnostics).map { "\($0.kind.id) \($0.file)" }
        #expect(told == ["I136 sidor/borta.md", "I139 sidor/stor.md"])
    }

    @Test func `a part that had a page and has none is told of once, and one that was kept is not`() throws {
        let folder = try TemporaryFolder()
        func plan(_ parts: String) -> String { "---\ntitel: Plan\n---\n" + parts }
        let lamps = "## Åtgärd: Nya lampor vid stationen {#lampor}\n- Klart: 2027-01-01\n\n"
        try folder.write(
            "content/webbplats.yaml",
            "grammatik: 1\nnamn: A\nkommun: { namn: B kommun }\nåterkoppling: https://www.b.example/brist\n")
        try folder.write("content/atgardsplaner/2026.md", plan(lamps + "## Åtgärd: Vakter\n- Klart: 2027-01-01\n"))
        let options = BuildOptions(
            contentFolder: folder.path("content"), outputFolder: folder.path("public"), date: CivilDate(days: 20_000),
            jobs: 1, cacheFolder: folder.path("cache"))
        func lost() throws -> [String] {
            try #require(Build.run(options).report).lostPages.map { "\($0.kind.id) \($0.file) \($0.arguments)" }
        }
        #expect(try lost() == [])
        try folder.write(
            "content/atgardsplaner/2026.md", plan(lamps.replacing("Nya", with: "Fler") + "## Åtgärd: Fler vakter\n"))
        #expect(try lost() == ["I268 atgardsplaner/2026.md [\"vakter\", \"/atgardsplaner/2026/vakter/\"]"])
        #expect(try lost() == [])
        // What goes whole is no lost part.
        try FileManager.default.removeItem(atPath: folder.path("content/atgardsplaner/2026.md"))
        #expect(try lost() == [])
    }

    @Test func `a content folder that is a file is refused by the system`() throws {
        let folder = try TemporaryFolder()
        try folder.write("content", "text")
        let date = try #require(CivilDate(year: 2026, month: 11, day: 21))
        let outcome = Build.check(BuildOptions(contentFolder: folder.path("content"), date: date))
        #expect(outcome.failure?.kind.id == "I194")
    }
}
