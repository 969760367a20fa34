import Foundation
import Glibc
import Testing
import Text

@testable import Publishing

@Suite("A folder that changes while it is read, and files that can't be read")
struct ChangingFolderTests {
    private static let head = "---\ntitel: T\n---\n"

    @Test(.timeLimit(.minutes(15))) func `links out, links in a ring, pipes and sockets are told and never opened`()
        throws
    {
        let site = try HostileSite()
        let content = site.folder.path("content")
        symlink("/etc/passwd", content + "/sidor-ut")
        mkdir(content + "/sidor", 0o755)
        symlink("/etc/passwd", content + "/sidor/ut.md")
        symlink("../sidor", content + "/sidor/ring")
        symlink("själv.md", content + "/sidor/själv.md")
        symlink("/dev/zero", content + "/sidor/noll.md")
        mkfifo(content + "/sidor/ror.md", 0o600)
        mkfifo(content + "/webbplats2.yaml", 0o600)
        mkdir(content + "/statistik", 0o755)
        mkfifo(content + "/statistik/a.csv", 0o600)
        let result = site.check()
        #expect(
            result.found == [
                "I134 sidor-ut", "I134 sidor/noll.md", "I134 sidor/ring", "I134 sidor/själv.md", "I134 sidor/ut.md",
                "I135 sidor/ror.md", "I135 statistik/a.csv", "I135 webbplats2.yaml",
            ])
        #expect(!result.shown.contains("root:"))
    }

    @Test(.timeLimit(.minutes(15))) func `a file that turns into a link, a pipe or a folder between two looks is told`()
        throws
    {
        let site = try HostileSite([
            "sidor/a.md": Self.head, "sidor/b.md": Self.head, "sidor/c.md": Self.head, "sidor/d.md": Self.head,
        ])
        let (tree, found) = try SourceTree.discover(site.folder.path("content"))
        #expect(found.isEmpty)
        let sidor = site.folder.path("content/sidor")
        for name in ["a", "b", "c", "d"] { unlink("\(sidor)/\(name).md") }
        symlink("/etc/passwd", sidor + "/a.md")
        mkfifo(sidor + "/b.md", 0o600)
        mkdir(sidor + "/c.md", 0o755)
        let texts = Build.read(tree, jobs: 1)
        #expect(
            texts.flatMap(\.diagnostics).map { "\($0.kind.id) \($0.file)" } == [
                "I136 sidor/a.md", "I136 sidor/b.md", "I136 sidor/c.md", "I136 sidor/d.md",
            ])
        #expect(texts.allSatisfy { !$0.diagnostics.isEmpty ? $0.source.bytes.isEmpty : true })
    }

    @Test(.timeLimit(.minutes(15))) func `a file that grows or shrinks while it is read is read to its end`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a", String(repeating: "x", count: 100_000))
        let descriptor = open(folder.path("a"), O_RDONLY)
        defer { close(descriptor) }
        // It was longer, or shorter, when it was looked at.
        #expect(FileSystem.read(descriptor, expected: 200_000, limit: .max).map(\.count) == .success(100_000))
        lseek(descriptor, 0, SEEK_SET)
        #expect(FileSystem.read(descriptor, expected: 10, limit: .max).map(\.count) == .success(100_000))
        lseek(descriptor, 0, SEEK_SET)
        #expect(FileSystem.read(descriptor, expected: 10, limit: 50_000) == .failure(SystemError(code: EFBIG)))
    }

    @Test(.timeLimit(.minutes(15)))
    func `a folder that is filled and emptied all the while gives messages or a site, and no crash`() async throws {
        let site = try HostileSite(["sidor/a.md": Self.head])
        let sidor = site.folder.path("content/sidor")
        let busy = Task.detached {
            for round in 0..<400 {
                let name = "\(sidor)/n\(round % 7).md"
                _ = FileManager.default.createFile(atPath: name, contents: Data("---\ntitel: \(round)\n---\n".utf8))
                unlink("\(sidor)/n\((round + 3) % 7).md")
            }
        }
        for _ in 0..<6 {
            let outcome = Build.run(site.options)
            #expect(outcome.report != nil || outcome.hasErrors || outcome.failure != nil)
        }
        await busy.value
        #expect(Build.run(site.options).report != nil)
    }

    /// What a walk finds where `change` happens to the folder `sidor` each time that its names are read: before they are
    /// given, and after they were read.
    private func walk(_ change: @escaping (_ sidor: String, _ time: Int) -> Void) throws -> (
        found: [String], files: [String]
    ) {
        let site = try HostileSite(["sidor/a.md": Self.head])
        var times = 0
        var walk = SourceWalk(root: site.folder.path("content")) { folder in
            let names = FileSystem.names(in: folder)
            if folder.hasSuffix("/sidor") {
                times += 1
                change(folder, times)
            }
            return names
        }
        walk.run()
        return (
            walk.diagnostics.map { "\($0.kind.id) \($0.file)" },
            walk.files.map(\.path).filter { $0.hasPrefix("sidor/") }.sorted()
        )
    }

    @Test
    func `a folder that is moved away or made a link while its names are read is told, never taken for an empty one`()
        throws
    {
        let gone = try walk { sidor, _ in rename(sidor, sidor + "-undan") }
        #expect(gone.found == ["I136 sidor"] && gone.files.isEmpty)
        let linked = try walk { sidor, time in
            guard time == 1 else { return }
            rename(sidor, sidor + "-undan")
            symlink("/etc", sidor)
        }
        #expect(linked.found == ["I136 sidor"] && linked.files.isEmpty)
    }

    @Test func `what is put in a folder while its names are read is seen, and one that never rests is read in the end`()
        throws
    {
        func put(_ name: String, in sidor: String) {
            _ = FileManager.default.createFile(atPath: sidor + "/" + name, contents: Data(Self.head.utf8))
        }
        let once = try walk { sidor, time in if time == 1 { put("b.md", in: sidor) } }
        #expect(once.found.isEmpty && once.files == ["sidor/a.md", "sidor/b.md"])
        let always = try walk { sidor, time in put("n\(time).md", in: sidor) }
        #expect(always.found.isEmpty && always.files.count > 2)
    }

    @Test func `files and folders without the right to read them are told`() throws {
        let site = try HostileSite(["sidor/a.md": Self.head, "rapporter/b.md": Self.head])
        chmod(site.folder.path("content/sidor/a.md"), 0)
        chmod(site.folder.path("content/rapporter"), 0)
        // Root may read everything: its thread, and those that it starts, read as nobody for as long as it takes.
        typealias SetUser = @convention(c) (uid_t) -> CInt
        let setUser = unsafeBitCast(try #require(dlsym(nil, "setfsuid")), to: SetUser.self)
        let nobody: uid_t = 65534
        if geteuid() == 0 { _ = setUser(nobody) }
        let found = site.check().found
        if geteuid() == 0 { _ = setUser(0) }
        chmod(site.folder.path("content/rapporter"), 0o755)
        #expect(found == ["I136 rapporter", "I136 sidor/a.md"])
    }

    @Test func `an attached file that has gone is told before anything is written`() throws {
        let site = try HostileSite(["filer/a.pdf": "x", "sidor/a.md": Self.head + "[a](../filer/a.pdf)\n"])
        let (tree, _) = try SourceTree.discover(site.folder.path("content"))
        unlink(site.folder.path("content/filer/a.pdf"))
        #expect(Build.documents(tree, ["filer/a.pdf"], jobs: 1, cache: nil, at: 0).map(\.kind.id) == ["I136"])
    }
}
