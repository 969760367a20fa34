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
    }

    @Test func `a record whose file was removed or renamed is told of once, and what goes the right way is not`() throws
    {
        let folder = try TemporaryFolder()
        try folder.write(
            "content/webbplats.yaml",
            "grammatik: 1\nnamn: A\nkommun: { namn: B kommun }\nåterkoppling: https://www.b.example/brist\n")
        let plan = "---\ntitel: Plan\n---\n## Åtgärd: Vakter\n- Klart: 2027-01-01\n"
        for name in ["2024", "2025", "2026", "2027"] { try folder.write("content/atgardsplaner/\(name).md", plan) }
        try folder.write("content/organ/radet.md", "---\ntitel: Rådet\nslag: råd\n---\n")
        try folder.write("content/moten/radet/2024-03-12.md", "---\nplats: Kommunhuset\n---\n")
        try folder.write("content/sidor/kontakt.md", "---\ntitel: Kontakt\n---\nRing.\n")
        let options = BuildOptions(
            contentFolder: folder.path("content"), outputFolder: folder.path("public"), date: CivilDate(days: 20_000),
            jobs: 1, cacheFolder: folder.path("cache"))
        func lost() throws -> [String] {
            try #require(Build.run(options).report).lostPages.map { "\($0.kind.id) \($0.file) \($0.arguments[1])" }
        }
        func move(_ old: String, _ new: String?) throws {
            let manager = FileManager.default
            guard let new else { return try manager.removeItem(atPath: folder.path("content/" + old)) }
            try manager.moveItem(atPath: folder.path("content/" + old), toPath: folder.path("content/" + new))
        }
        #expect(try lost() == [])
        try move("atgardsplaner/2026.md", nil)
        try move("moten/radet/2024-03-12.md", "moten/radet/2024-03-19.md")
        try move("sidor/kontakt.md", "sidor/kontakta-oss.md")
        #expect(
            try lost().sorted() == [
                "I268 atgardsplaner/2026.md /atgardsplaner/2026/",
                "I268 moten/radet/2024-03-12.md /moten/radet/2024-03-12/",
                "I268 sidor/kontakt.md /kontakt/",
            ])
        #expect(try lost() == [])
        // Taken down, or taken in, with its file where it was.
        let withdrawn = "avpublicerad: { datum: 2024-01-01, skäl: Fel. }"
        try folder.write("content/atgardsplaner/2025.md", plan.replacing("titel", with: withdrawn + "\ntitel"))
        try folder.write("content/atgardsplaner/2024.md", plan.replacing("titel", with: "publicering: intern\ntitel"))
        #expect(try lost() == [])
        // Another site altogether.
        for name in ["2024", "2025", "2027"] { try move("atgardsplaner/\(name).md", nil) }
        for name in ["organ/radet", "moten/radet/2024-03-19", "sidor/kontakta-oss"] { try move(name + ".md", nil) }
        try folder.write("content/organ/namnden.md", "---\ntitel: Nämnden\nslag: nämnd\n---\n")
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
