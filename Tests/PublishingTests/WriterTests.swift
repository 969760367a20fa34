import Foundation
import HTML
import Testing
import Text

@testable import Publishing

@Suite("Writing a site")
struct WriterTests {
    private let folder: TemporaryFolder
    private let options: BuildOptions

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("content/index.md", "x")
        options = BuildOptions(
            contentFolder: folder.path("content"), outputFolder: folder.path("public"),
            date: CivilDate(days: 20_000), jobs: 2)
    }

    private func pages(_ files: [String: String]) -> [Build.Page] {
        files.sorted { $0.key < $1.key }.map { path, text in Build.Page(path: path) { $0.append(text) } }
    }

    @discardableResult
    private func write(_ files: [String: String]) throws -> BuildReport {
        try Build.write(pages(files), options: options)
    }

    private func outputNames() throws -> [String] {
        try folder.files().keys.filter { $0.hasPrefix("public/") }.map { String($0.dropFirst(7)) }.sorted()
    }

    @Test func `a second build of the same writes nothing, and touches no file`() throws {
        let site = ["index.html": "ett", "a/index.html": "två"]
        #expect(try write(site).written == 2)
        let before = try times()
        let report = try write(site)
        #expect(report.written == 0 && report.unchanged == 2 && report.removed == 0)
        #expect(try times() == before)
        #expect(try outputNames() == [".insyn-manifest", "a/index.html", "index.html"])
    }

    private func times() throws -> [String: Int64] {
        var result: [String: Int64] = [:]
        for name in try outputNames() + [""] {
            result[name] = FileSystem.status(folder.path("public/" + name))?.changed
        }
        return result
    }

    @Test func `what is no longer part of the site goes, with its empty folders`() throws {
        try write(["index.html": "ett", "a/b/index.html": "två", "a/c.html": "tre"])
        try folder.write("public/a/egen.txt", "min")
        let report = try write(["index.html": "ett"])
        #expect(report.removed == 2)
        #expect(try outputNames() == [".insyn-manifest", "a/egen.txt", "index.html"])
        #expect(!folder.exists("public/a/b"))
    }

    @Test func `a page that a person has replaced is not removed`() throws {
        try write(["index.html": "ett", "a.html": "två"])
        try folder.write("public/a.html", "min egen")
        let report = try write(["index.html": "ett"])
        #expect(report.removed == 0 && report.leftAlone == ["a.html"])
        #expect(folder.text("public/a.html") == "min egen")
    }

    @Test func `a folder that is not empty and not ours is refused`() throws {
        try folder.write("public/annat.txt", "x")
        #expect(throws: EnvironmentFailure(.outputNotOurs, folder.path("public"))) { try write(["index.html": "ett"]) }
        #expect(try outputNames() == ["annat.txt"])
    }

    @Test func `hidden files do not make a folder somebody else's`() throws {
        try folder.write("public/.gitignore", "*")
        try write(["index.html": "ett"])
        #expect(folder.text("public/.gitignore") == "*")
    }

    @Test func `a foreign file where a page must go stops the build before anything is written`() throws {
        try write(["index.html": "ett"])
        try folder.write("public/b/index.html", "min")
        let before = try folder.files()
        #expect(throws: EnvironmentFailure.self) { try write(["index.html": "nytt", "b/index.html": "två"]) }
        #expect(try folder.files() == before)
    }

    @Test func `a link in the output folder does not lead the writer out of it`() throws {
        try write(["index.html": "ett"])
        try folder.write("ute/x", "x")
        symlink(folder.path("ute"), folder.path("public/a"))
        #expect(throws: EnvironmentFailure.self) { try write(["index.html": "ett", "a/index.html": "två"]) }
        #expect(!folder.exists("ute/index.html"))
    }

    @Test(arguments: [
        "content", "content/public", ".", "content/../content/x", "saknas/../content/x", "a/./b//../../content",
    ])
    func `an output folder inside or around the content is refused`(output: String) throws {
        var options = options
        options.outputFolder = folder.path(output)
        #expect(throws: EnvironmentFailure.self) { try Build.write(pages(["index.html": "x"]), options: options) }
        #expect(try folder.files().keys.sorted() == ["content/index.md"])
    }

    @Test func `a link that makes the folders one is seen through`() throws {
        symlink(folder.path("content"), folder.path("public"))
        #expect(throws: EnvironmentFailure(.outputInContent, options.outputFolder, options.contentFolder)) {
            try write(["index.html": "x"])
        }
    }

    @Test func `a folder of ours gives way to a file, and one that holds another's file does not`() throws {
        try write(["index.html": "ett", "a/b/index.html": "två", "a/index.html": "tre"])
        #expect(try write(["index.html": "ett", "a": "fil"]).written == 1)
        #expect(try outputNames() == [".insyn-manifest", "a", "index.html"])
        try write(["index.html": "ett", "a/index.html": "tre"])
        try folder.write("public/a/egen.txt", "min")
        #expect(throws: EnvironmentFailure.self) { try write(["index.html": "ett", "a": "fil"]) }
        #expect(folder.text("public/a/egen.txt") == "min")
    }

    @Test func `two pages with one address stop the build`() throws {
        let twice = [Build.Page(path: "a.html") { _ in }, Build.Page(path: "a.html") { _ in }]
        #expect(throws: EnvironmentFailure(.outputTwice, "a.html")) { try Build.write(twice, options: options) }
        let inside = [Build.Page(path: "a") { _ in }, Build.Page(path: "a/b") { _ in }]
        #expect(throws: EnvironmentFailure(.outputTwice, "a")) { try Build.write(inside, options: options) }
    }

    @Test(arguments: ["../ute.html", "/etc/x", "a//b", "./a", "a/../b", ".insyn-manifest", "a\nb"])
    func `a path that leads out or into our bookkeeping is never written`(path: String) throws {
        #expect(throws: EnvironmentFailure.self) { try write([path: "x"]) }
    }

    @Test func `a build that was cut off is mended by the next`() throws {
        let new = ["index.html": "nya", "b/index.html": "två"]
        try write(["index.html": "ett", "gammal.html": "x"])
        // As it lies when the power went: the journal, one new file of the same size as the old, one half-written.
        try folder.write("public/.insyn-journal", "insyn-journal 1\nb/index.html\nindex.html\n")
        try folder.write("public/index.html", "nyb")
        try folder.write("public/b/index.html", "tv")
        try folder.write("public/b/.insyn-tmp-7", "t")
        try write(["index.html": "ett", "b/index.html": "två"])
        #expect(folder.text("public/index.html") == "ett")
        #expect(try outputNames() == [".insyn-manifest", "b/index.html", "index.html"])
        try write(new)
        #expect(folder.text("public/index.html") == "nya")
    }

    @Test func `a damaged manifest is refused, not guessed at`() throws {
        try write(["index.html": "ett"])
        for damaged in [
            "", "insyn-manifest 1\nxx 3 index.html\n",
            "insyn-manifest 1\n"
                + String(repeating: "0", count: 32) + " 1 ../content/index.md\n",
        ] {
            try folder.write("public/.insyn-manifest", damaged)
            #expect(throws: EnvironmentFailure.self) { try write(["index.html": "två"]) }
            #expect(folder.text("public/index.html") == "ett")
        }
    }

    @Test func `two builds at once do not mix`() throws {
        try write(["index.html": "ett"])
        let held = try OutputFolder.open(options.outputFolder, content: options.contentFolder)
        #expect(throws: EnvironmentFailure(.outputBusy, options.outputFolder)) { try write(["index.html": "två"]) }
        withExtendedLifetime(held) {}
    }

    @Test func `the manifest names every file with its size, sorted`() throws {
        try write(["b.html": "åå", "a/index.html": "x"])
        let manifest = try #require(Manifest(bytes: Array(folder.files()["public/.insyn-manifest"] ?? Data())))
        #expect(Array(manifest.paths) == ["a/index.html", "b.html"])
        #expect(manifest["a/index.html"]?.size == 1)
        #expect(manifest["b.html"]?.size == 4)
    }
}

@Suite("Parallel work and hashes")
struct ParallelTests {
    @Test(arguments: [1, 2, 7])
    func `results stand in the order of the items, whatever the threads do`(jobs: Int) {
        let items = Array(0..<1000)
        #expect(Parallel.map(items, jobs: jobs, slice: 3) { $0 * 2 } == items.map { $0 * 2 })
        #expect(Parallel.map([Int](), jobs: jobs) { $0 }.isEmpty)
    }

    @Test func `a hash tells every single changed byte and every length`() {
        var seen: Set<ContentHash> = []
        let base = [UInt8](repeating: 0, count: 67)
        for length in 0...67 { #expect(seen.insert(ContentHash(Array(base[..<length]))).inserted) }
        for index in base.indices {
            for bit in 0..<8 {
                var changed = base
                changed[index] ^= 1 << UInt8(bit)
                #expect(seen.insert(ContentHash(changed)).inserted)
            }
        }
        let hash = ContentHash(Array("Insyn".utf8))
        #expect(Array(hash.text.utf8).withUnsafeBufferPointer { ContentHash(digits: $0) } == hash)
    }
}
