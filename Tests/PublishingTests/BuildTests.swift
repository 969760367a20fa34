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

    @Test func `a content folder that is a file is refused by the system`() throws {
        let folder = try TemporaryFolder()
        try folder.write("content", "text")
        let date = try #require(CivilDate(year: 2026, month: 11, day: 21))
        let outcome = Build.check(BuildOptions(contentFolder: folder.path("content"), date: date))
        #expect(outcome.failure?.kind.id == "I194")
    }
}
