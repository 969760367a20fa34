import Foundation
import Glibc
import HTML
import Synchronization
import Testing
import Text

@testable import Publishing

/// A disk whose n-th change is the last (as when the power goes or the process is killed), or fails with an error number.
private final class FailingDisk: Sendable {
    private let left: Atomic<Int>
    private let code: Int32?
    let steps = Atomic<Int>(0)

    /// With a `code`, the one step fails and later ones work; without, everything stops there.
    init(after count: Int, code: Int32? = nil) {
        left = Atomic(count)
        self.code = code
    }

    /// The error of this step; nil where it works. `isLast`: it is the very one at which all stops.
    private func step() -> (code: Int32, isLast: Bool)? {
        steps.add(1, ordering: .relaxed)
        let number = left.subtract(1, ordering: .relaxed).oldValue
        if number > 0 { return nil }
        if let code { return number == 0 ? (code, true) : nil }
        return (EIO, number == 0)
    }

    var disk: OutputDisk {
        let system = OutputDisk.system
        return OutputDisk(
            create: { folder, name, bytes throws(SystemError) in
                guard let failure = self.step() else { return try system.create(folder, name, bytes) }
                // The file is there, half of it.
                if failure.isLast {
                    try system.create(folder, name, UnsafeRawBufferPointer(rebasing: bytes.prefix(bytes.count / 2)))
                }
                throw SystemError(code: failure.code)
            },
            rename: { folder, from, to in self.step().map(\.code) ?? system.rename(folder, from, to) },
            remove: { folder, name in self.step().map(\.code) ?? system.remove(folder, name) },
            makeFolder: { folder, name in self.step().map(\.code) ?? system.makeFolder(folder, name) },
            removeFolder: { folder, name in self.step().map(\.code) ?? system.removeFolder(folder, name) },
            sync: { folder, name in self.step().map(\.code) ?? system.sync(folder, name) },
            look: system.look, read: system.read)
    }
}

/// A disk that does not answer the n-th time that it is asked what lies somewhere, or what a file holds.
private final class SilentDisk: Sendable {
    private let silentAt: Int
    let questions = Atomic<Int>(0)

    init(at number: Int) { silentAt = number }

    private func ask() throws(SystemError) {
        if questions.add(1, ordering: .relaxed).oldValue == silentAt { throw SystemError(code: EIO) }
    }

    var disk: OutputDisk {
        var disk = OutputDisk.system
        disk.look = { path throws(SystemError) in
            try self.ask()
            return try FileSystem.look(path)
        }
        disk.read = { path throws(SystemError) in
            try self.ask()
            return try FileSystem.read(path).get()
        }
        return disk
    }
}

/// A folder that somebody makes a link before the n-th change.
private final class SwappedFolder: Sendable {
    private let changes = Atomic<Int>(0)
    private let folder: String
    private let outside: String
    private let step: Int

    init(_ folder: String, _ outside: String, before step: Int) {
        (self.folder, self.outside, self.step) = (folder, outside, step)
    }

    func spring() {
        guard changes.add(1, ordering: .relaxed).oldValue == step else { return }
        rename(folder, folder + "-undan")
        symlink(outside, folder)
    }
}

@Suite("A build that is cut off at any moment is mended by the next")
struct WriterFaultTests {
    private let old: [String: String]
    private let new: [String: String]

    init() {
        var old: [String: String] = ["index.html": "start", "a": "en fil där en mapp blir"]
        var new: [String: String] = ["index.html": "START", "b/c/d/index.html": "djupt", "a/index.html": "mapp"]
        for number in 0..<12 {
            old["sida-\(number)/index.html"] = String(repeating: "gammal \(number) ", count: 40)
            // Some stay, some change, some keep their size, some go, some come.
            if number < 3 { new["sida-\(number)/index.html"] = old["sida-\(number)/index.html"] }
            if (3..<9).contains(number) {
                new["sida-\(number)/index.html"] = String(repeating: "nyaste \(number) ", count: 40)
            }
            if number > 8 { new["ny-\(number)/index.html"] = String(repeating: "ny \(number) ", count: 40) }
        }
        (self.old, self.new) = (old, new)
    }

    private struct Place {
        let folder: TemporaryFolder
        let options: BuildOptions

        init() throws {
            folder = try TemporaryFolder()
            try folder.write("content/index.md", "x")
            try folder.write("utanför/egen.txt", "rör inte")
            options = BuildOptions(
                contentFolder: folder.path("content"), outputFolder: folder.path("public"),
                date: CivilDate(days: 20_000), jobs: 1)
        }

        @discardableResult
        func write(_ files: [String: String], _ disk: OutputDisk = .system) throws -> BuildReport {
            let pages = files.sorted { $0.key < $1.key }.map { path, text in
                Build.Page(path: path) { $0.append(text) }
            }
            return try Build.write(pages, options: options, disk: disk)
        }

        /// The output without our own bookkeeping: what a web server would serve.
        func served() throws -> [String: String] {
            var served: [String: String] = [:]
            for (name, data) in try folder.files() where name.hasPrefix("public/") && !name.contains("/.insyn-") {
                served[String(name.dropFirst(7))] = String(decoding: data, as: UTF8.self)
            }
            return served
        }
    }

    /// How many changes a whole build makes.
    private func steps(before: [String: String]?, after: [String: String]) throws -> Int {
        let place = try Place()
        if let before { try place.write(before) }
        let disk = FailingDisk(after: .max)
        try place.write(after, disk.disk)
        return disk.steps.load(ordering: .relaxed)
    }

    @Test(.timeLimit(.minutes(15)), arguments: [true, false])
    func `killed at each of its changes, it leaves no half page, and the next build gives the clean bytes`(
        isFirst: Bool
    ) throws {
        let clean = try Place()
        try clean.write(new)
        let expected = try clean.folder.files().filter { $0.key.hasPrefix("public/") }
        let before = isFirst ? nil : old
        let count = try steps(before: before, after: new)
        #expect(count >= 50)
        for step in 0..<count {
            let place = try Place()
            if let before { try place.write(before) }
            #expect(throws: EnvironmentFailure.self, "\(step)") {
                try place.write(new, FailingDisk(after: step).disk)
                // The very last change, the journal's removal, may fail without a word: the next build sees to it.
                if step == count - 1 { throw EnvironmentFailure(path: "", errno: EIO) }
            }
            for (path, text) in try place.served() {
                #expect(text == new[path] || text == before?[path], "\(path) after \(step)")
            }
            try place.write(new)
            #expect(try place.folder.files().filter { $0.key.hasPrefix("public/") } == expected, "after \(step)")
            #expect(place.folder.text("utanför/egen.txt") == "rör inte" && place.folder.text("content/index.md") == "x")
        }
    }

    @Test(.timeLimit(.minutes(15)))
    func `killed, and killed again in the repair, it comes right in the end, also when the site has changed meanwhile`()
        throws
    {
        let clean = try Place()
        try clean.write(old)
        let expected = try clean.folder.files().filter { $0.key.hasPrefix("public/") }
        for step in stride(from: 0, to: 60, by: 3) {
            let place = try Place()
            try place.write(old)
            _ = try? place.write(new, FailingDisk(after: step).disk)
            _ = try? place.write(new, FailingDisk(after: 60 - step).disk)
            try place.write(old)
            #expect(try place.folder.files().filter { $0.key.hasPrefix("public/") } == expected, "\(step)")
        }
    }

    @Test(.timeLimit(.minutes(15)), arguments: [ENOSPC, EACCES, EROFS, EFBIG])
    func `a full disk, a lacking right and a disk to be read only are said, and mended by the next build`(code: Int32)
        throws
    {
        let count = try steps(before: old, after: new)
        for step in stride(from: 0, to: count - 1, by: 4) {
            let place = try Place()
            try place.write(old)
            do {
                try place.write(new, FailingDisk(after: step, code: code).disk)
            } catch let failure as EnvironmentFailure {
                #expect(failure.kind.id == "I194" && failure.arguments.contains(SystemReason.text(code).swedish))
            }
            for (path, text) in try place.served() { #expect(text == new[path] || text == old[path]) }
            try place.write(new)
            #expect(try place.served() == new)
        }
    }

    @Test(.timeLimit(.minutes(15)))
    func `a disk that does not answer once stops the build, and what should go is not forgotten`() throws {
        let clean = try Place()
        try clean.write(new)
        let expected = try clean.folder.files(in: "public")
        let counted = try Place()
        try counted.write(old)
        let whole = SilentDisk(at: -1)
        try counted.write(new, whole.disk)
        let count = whole.questions.load(ordering: .relaxed)
        #expect(count >= 40)
        for number in 0..<count {
            let place = try Place()
            try place.write(old)
            do {
                try place.write(new, SilentDisk(at: number).disk)
                // Only where the answer did not matter.
                #expect(try place.folder.files(in: "public") == expected, "question \(number)")
            } catch let failure as EnvironmentFailure {
                #expect(failure.kind.id == "I194", "question \(number)")
            }
            try place.write(new)
            #expect(try place.folder.files(in: "public") == expected, "after question \(number)")
        }
    }

    @Test func `a person's file is not replaced because the disk did not say that it is there`() throws {
        for number in 0..<8 {
            let place = try Place()
            try place.write(["index.html": "start"])
            try place.folder.write("public/a/index.html", "min")
            _ = try? place.write(["index.html": "start", "a/index.html": "sida"], SilentDisk(at: number).disk)
            #expect(place.folder.text("public/a/index.html") == "min", "question \(number)")
        }
    }

    @Test(arguments: [0, 1, 2, 3])
    func `where the list of what comes can't be written, no page is, so that the next build knows its own`(step: Int)
        throws
    {
        // More than are written by one thread in one go.
        let many = Dictionary(uniqueKeysWithValues: (0..<100).map { ("sida-\($0)/index.html", "sida \($0)") })
        let place = try Place()
        try place.write(["index.html": "start"])
        #expect(throws: EnvironmentFailure.self) { try place.write(many, FailingDisk(after: step, code: ENOSPC).disk) }
        #expect(try place.served() == ["index.html": "start"])
        try place.write(many)
        #expect(try place.served() == many)
    }

    @Test func `a folder with the name of a temporary file does not stand in the way, and stays`() throws {
        let place = try Place()
        try place.folder.write("public/.insyn-tmp-0/egen.txt", "min")
        try place.folder.write("public/.insyn-tmp-1/egen.txt", "min")
        try place.write(new)
        try place.write(old)
        #expect(place.folder.text("public/.insyn-tmp-0/egen.txt") == "min")
        #expect(place.folder.text("public/index.html") == "start")
    }

    @Test func `what a person has put beside the pages is never removed, whatever stops`() throws {
        let count = try steps(before: old, after: new)
        for step in stride(from: 0, to: count, by: 5) {
            let place = try Place()
            try place.write(old)
            try place.folder.write("public/egen.txt", "min")
            try place.folder.write("public/sida-9/bild.png", "min")
            try place.folder.write("public/.htaccess", "min")
            _ = try? place.write(new, FailingDisk(after: step).disk)
            try place.write(new)
            for path in ["egen.txt", "sida-9/bild.png", ".htaccess"] {
                #expect(place.folder.text("public/" + path) == "min")
            }
        }
    }

    @Test func `a folder that is swapped for a link while the build goes on does not lead it out`() throws {
        let count = try steps(before: old, after: new)
        for step in 0..<count {
            let place = try Place()
            try place.write(old)
            let outside = place.folder.path("utanför")
            let trap = SwappedFolder(place.folder.path("public/sida-4"), outside, before: step)
            let system = OutputDisk.system
            let disk = OutputDisk(
                create: { folder, name, bytes throws(SystemError) in
                    trap.spring()
                    try system.create(folder, name, bytes)
                },
                rename: { folder, from, to in
                    trap.spring()
                    return system.rename(folder, from, to)
                },
                remove: { folder, name in
                    trap.spring()
                    return system.remove(folder, name)
                },
                makeFolder: { folder, name in
                    trap.spring()
                    return system.makeFolder(folder, name)
                },
                removeFolder: { folder, name in
                    trap.spring()
                    return system.removeFolder(folder, name)
                }, sync: system.sync, look: system.look, read: system.read)
            _ = try? place.write(new, disk)
            #expect(try FileManager.default.contentsOfDirectory(atPath: outside) == ["egen.txt"], "step \(step)")
        }
    }

    @Test
    func `what tells our files from a person's is on the disk before it is needed, so that it outlives a power cut`()
        throws
    {
        let place = try Place()
        let log = Mutex<[String]>([])
        @Sendable func note(_ what: String, _ name: String) { log.withLock { $0.append("\(what) \(name)") } }
        var disk = OutputDisk.system
        let system = OutputDisk.system
        disk.create = { folder, name, bytes throws(SystemError) in
            note("create", name)
            try system.create(folder, name, bytes)
        }
        disk.rename = { folder, from, to in
            note("rename", to)
            return system.rename(folder, from, to)
        }
        disk.sync = { folder, name in
            note("sync", name)
            return system.sync(folder, name)
        }
        try place.write(["index.html": "a"], disk)
        #expect(
            log.withLock { $0 } == [
                "create .insyn-tmp-0", "sync .insyn-tmp-0", "rename .insyn-journal", "sync .",
                "create .insyn-tmp-1", "rename index.html",
                "create .insyn-tmp-2", "sync .insyn-tmp-2", "rename .insyn-manifest",
            ])
        log.withLock { $0 = [] }
        try place.write(["index.html": "a"], disk)
        #expect(log.withLock { $0 }.isEmpty)
    }

    @Test func `a picture that vanishes before it is copied stops the build, and never becomes an empty file`() throws {
        let place = try Place()
        let pages = [
            Build.Page(path: "index.html") { $0.append("x") },
            Build.Page(path: "bilder/a.png", copied: place.folder.path("content/bilder/a.png")),
        ]
        #expect(throws: EnvironmentFailure.self) { try Build.write(pages, options: place.options) }
        #expect(!place.folder.exists("public/bilder/a.png"))
    }
}
