import Foundation
import Glibc
import Testing

/// The program itself, killed, starved and doubled. Every process here has an end, whatever happens.
@Suite("The program is killed, starved and started twice", .serialized)
struct KillTests {
    private static let program = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: ".build/debug/insyn")

    private final class Place {
        let root = FileManager.default.temporaryDirectory.appending(path: "insyn-kill-\(UUID().uuidString)")

        init(pages: Int = 24, word: String) throws {
            try write(
                "content/webbplats.yaml",
                """
                grammatik: 1
                namn: Tryggare Ådala
                kommun: { namn: Ådala kommun, kort: Ådala }
                återkoppling: https://www.adala.example/rapportera-brist

                """)
            try fill(pages, word)
            try write("utanför.txt", "rör inte")
        }

        deinit { try? FileManager.default.removeItem(at: root) }

        func fill(_ pages: Int, _ word: String) throws {
            for number in 0..<pages {
                try write(
                    "content/sidor/s\(number).md",
                    "---\ntitel: Sida \(number)\n---\n" + String(repeating: "Ordet är \(word). ", count: 300) + "\n")
            }
        }

        func write(_ name: String, _ text: String) throws {
            let file = root.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }

        /// Everything under the root but the output, with its bytes.
        func others() throws -> [String: Data] { try files().filter { !$0.key.hasPrefix("public/") } }

        func output() throws -> [String: Data] { try files().filter { $0.key.hasPrefix("public/") } }

        private func files() throws -> [String: Data] {
            var result: [String: Data] = [:]
            for name in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
                var isFolder: ObjCBool = false
                let path = root.path + "/" + name
                if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
                    result[name] = FileManager.default.contents(atPath: path)
                }
            }
            return result
        }

        var arguments: [String] {
            [
                "build", "--content", root.path + "/content", "--output", root.path + "/public", "--date", "2026-11-21",
                "--cache", root.path + "/public-cache",
            ]
        }
    }

    /// Starts the program, with `limits` as shell words before it; nothing is waited for.
    private func start(_ place: Place, limits: String = "") throws -> (process: Process, error: Pipe) {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", limits + " exec timeout 120 \"$0\" \"$@\"", Self.program.path] + place.arguments
        if limits.isEmpty {
            process.executableURL = Self.program
            process.arguments = place.arguments
        }
        let error = Pipe()
        process.standardError = error
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        return (process, error)
    }

    private func run(_ place: Place, limits: String = "") throws -> (code: Int32, error: String) {
        let (process, error) = try start(place, limits: limits)
        let text = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    @Test(.timeLimit(.minutes(15)))
    func `killed at fifty moments it leaves no half page, and the next build gives the clean bytes`() throws {
        let clean = try Place(word: "nytt")
        let started = ContinuousClock.now
        #expect(try run(clean).code == 0)
        let whole = ContinuousClock.now - started
        let new = try clean.output()
        let place = try Place(word: "gammalt")
        #expect(try run(place).code == 0)
        let old = try place.output()
        var words = ["nytt", "gammalt"]
        var killed = 0
        for moment in 0..<50 {
            try place.fill(24, words[moment % 2])
            let before = try place.others().filter { !$0.key.hasPrefix("public-cache/") }
            let (process, _) = try start(place)
            usleep(
                UInt32(whole.components.attoseconds / 1_000_000_000_000) * UInt32(moment) / 50
                    + UInt32(whole.components.seconds) * 20_000 * UInt32(moment))
            if process.isRunning {
                kill(process.processIdentifier, SIGKILL)
                killed += 1
            }
            process.waitUntilExit()
            for (name, data) in try place.output() where !name.contains("/.insyn-") {
                #expect(data == old[name] || data == new[name], "\(name) at \(moment)")
            }
            #expect(try place.others().filter { !$0.key.hasPrefix("public-cache/") } == before)
            if moment % 10 == 9 {
                #expect(try run(place).code == 0)
                #expect(try place.output() == (words[moment % 2] == "nytt" ? new : old))
            }
        }
        #expect(killed > 10)
        words.removeAll()
    }

    @Test(.timeLimit(.minutes(15))) func `a second build at the same time is refused and says so`() throws {
        let place = try Place(pages: 2, word: "ett")
        #expect(try run(place).code == 0)
        let lock = open(place.root.path + "/public", O_RDONLY | O_DIRECTORY)
        defer { close(lock) }
        #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
        let before = try place.output()
        try place.fill(2, "två")
        let result = try run(place)
        #expect(result.code == 3 && result.error.contains("Ett annat bygge") && result.error.contains("[I195]"))
        #expect(try place.output() == before)
        flock(lock, LOCK_UN)
        #expect(try run(place).code == 0)
    }

    @Test(.timeLimit(.minutes(15))) func `files that may not grow end the build with a reason, and leave no half page`()
        throws
    {
        let place = try Place(pages: 6, word: "ett")
        #expect(try run(place).code == 0)
        let before = try place.output()
        try place.fill(6, "tvåan")
        // In the shell's blocks of 512 bytes: less than a page.
        let result = try run(place, limits: "ulimit -f 4;")
        #expect(result.code == 3 && result.error.contains("[I194]") && result.error.contains("tillåtet"))
        let sides = try place.output().filter { $0.key.contains("/s") && $0.key.hasSuffix("index.html") }
        for (name, data) in sides { #expect(data == before[name]) }
        #expect(try run(place).code == 0)
        #expect(try !place.output().keys.contains { $0.contains(".insyn-tmp") || $0.contains("journal") })
    }

    @Test(.timeLimit(.minutes(15))) func `what the machine could not look into is looked into when it can`() throws {
        let place = try Place(pages: 1, word: "ett")
        try place.write("content/filer/a.pdf", "inget dokument")
        try place.write("content/sidor/a.md", "---\ntitel: A\n---\n[a](../filer/a.pdf)\n")
        // The dates of files tell nothing while the files are this new.
        usleep(60_000)
        let without = try run(place, limits: "PATH=/usr/bin/insyn-ingen; export PATH; exec \"$0\" \"$@\";")
        #expect(without.code == 0 && without.error.contains("poppler-utils"))
        let with = try run(place)
        #expect(with.code == 0 && !with.error.contains("poppler-utils") && with.error.contains("[I267]"))
    }

    /// A disk of a few hundred kilobytes; only where this machine lets us mount one.
    @Test(.timeLimit(.minutes(15))) func `a full disk and one that can only be read end the build with a reason`()
        throws
    {
        let place = try Place(pages: 30, word: "ett")
        let output = place.root.path + "/public"
        try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        guard mount("tmpfs", output, "tmpfs", 0, "size=200k") == 0 else { return }
        defer { umount2(output, Int32(MNT_DETACH)) }
        let full = try run(place)
        #expect(full.code == 3 && full.error.contains("disken är full") && full.error.contains("[I194]"))
        for (name, data) in try place.output() where name.hasSuffix(".html") {
            #expect(String(decoding: data, as: UTF8.self).hasSuffix("</html>\n"), "\(name)")
        }
        #expect(mount("tmpfs", output, "tmpfs", UInt(MS_REMOUNT), "size=20m") == 0)
        #expect(try run(place).code == 0)
        let whole = try place.output()
        #expect(mount("tmpfs", output, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), nil) == 0)
        try place.fill(30, "två")
        let closed = try run(place)
        #expect(closed.code == 3 && closed.error.contains("disken går bara att läsa"))
        #expect(try place.output() == whole)
    }
}
