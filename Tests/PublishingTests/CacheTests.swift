import Foundation
import Testing
import Text

@testable import Publishing

/// A site that holds every kind of record, with a cache.
@Suite("The cache")
struct CacheTests {
    private let folder: TemporaryFolder
    private let options: BuildOptions
    private let cleanBuilds = CleanBuilds()

    /// What a clean build of some content with some options gave: the same again need not be built again.
    private final class CleanBuilds {
        struct Key: Hashable {
            var content: [String: Data]
            var date: CivilDate
            var address: String?
            var hasDrafts: Bool
        }
        var known: [Key: (outcome: BuildOutcome, site: [String: Data])] = [:]
    }

    private func cleanBuild(_ options: BuildOptions) throws -> (outcome: BuildOutcome, site: [String: Data]) {
        let key = CleanBuilds.Key(
            content: try site("content"), date: options.date, address: options.baseURL,
            hasDrafts: options.includesDrafts)
        if let known = cleanBuilds.known[key] { return known }
        var clean = options
        clean.cacheFolder = nil
        clean.outputFolder = folder.path("clean")
        clean.jobs = 1
        try? FileManager.default.removeItem(atPath: clean.outputFolder)
        let outcome = build(clean)
        let result = (outcome, outcome.report == nil ? [:] : try site("clean"))
        cleanBuilds.known[key] = result
        return result
    }

    init() throws {
        folder = try TemporaryFolder()
        let fixture = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/every-key")
        try FileManager.default.copyItem(at: fixture, to: folder.url.appending(path: "content"))
        for (name, text) in CacheTests.more { try folder.write("content/" + name, text) }
        options = BuildOptions(
            contentFolder: folder.path("content"), outputFolder: folder.path("public"), date: CivilDate(days: 20_000),
            jobs: 2, cacheFolder: folder.path("cache"))
        // The dates of files tell nothing while the files are this new.
        usleep(60_000)
    }

    /// The kinds that the fixture lacks.
    private static let more = [
        "sidor/radet.md": "---\ntitel: Om rådet\n---\nText om [rådet](../organ/radet.md).\n",
        "ordlista.md": "---\ntitel: Ordlista\n---\n## EST\n\nEffektiv samordning.\n",
        "statistik/brott.csv": "år;område;skadegörelse\n2023;centrum;41\n2024;centrum;38\n",
        "statistik/brott.yaml": """
        titel: Anmälda brott
        källa: Påhittade tal
        hämtad: 2024-01-20
        läge: slutlig
        axel: brott
        definition: Anmälda brott efter brottsplats.
        kolumner:
          år: { slag: period }
          område: { slag: område }
          skadegörelse: { slag: antal, enhet: anmälningar }

        """,
        "undersokningar/2024.md":
            "---\ntitel: Trygghetsmätning\ndatum: 2024-03-01\nperiod: 2024\nmetod: enkät\n---\nSvar.\n",
        "overenskommelser/2024.md":
            "---\ntitel: Samverkan\ndatum: 2024-03-01\nparter: [kommunen, polisen]\nsyfte: trygghet\n---\nText.\n",
    ]

    @discardableResult
    private func build(_ options: BuildOptions? = nil, program: String = "a") -> BuildOutcome {
        Build.run(options ?? self.options, isWriting: true, program: program, nil)
    }

    private func site(_ name: String) throws -> [String: Data] {
        try folder.files().filter { $0.key.hasPrefix(name + "/") }.reduce(into: [:]) {
            $0[String($1.key.dropFirst(name.count + 1))] = $1.value
        }
    }

    /// Builds with the cache, and clean beside it; both must say and give the same.
    private func compare(
        _ what: String, _ options: BuildOptions? = nil, program: String = "a",
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let options = options ?? self.options
        let outcome = build(options, program: program)
        let (other, theirs) = try cleanBuild(options)
        #expect(outcome.diagnostics == other.diagnostics, "\(what)", sourceLocation: sourceLocation)
        #expect(outcome.failure == nil && other.failure == nil, "\(what)", sourceLocation: sourceLocation)
        guard other.report != nil else {
            #expect(outcome.report == nil, "\(what)", sourceLocation: sourceLocation)
            return
        }
        let ours = try site("public")
        #expect(Set(ours.keys) == Set(theirs.keys), "\(what)", sourceLocation: sourceLocation)
        for (path, bytes) in theirs where ours[path] != bytes {
            Issue.record("\(what): \(path) differs from a clean build", sourceLocation: sourceLocation)
        }
    }

    private func records() throws -> [String] {
        try site("content").keys.filter { $0.hasSuffix(".md") || $0.hasSuffix(".yaml") || $0.hasSuffix(".csv") }
            .filter { !$0.hasSuffix("README.md") }.sorted()
    }

    @Test func `a build of the same ends before anything is read, and writes nothing`() throws {
        #expect(build().report?.written ?? 0 > 0)
        let before = try times()
        let again = build()
        #expect(again.times.map(\.stage) == ["discover"])
        #expect(again.report?.written == 0)
        #expect(again.report?.unchanged == Build.run(options).report?.unchanged)
        #expect(try times() == before)
    }

    private func times() throws -> [String: FileSystem.Status] {
        var result: [String: FileSystem.Status] = [:]
        for name in try site("public").keys { result[name] = FileSystem.status(folder.path("public/" + name)) }
        return result
    }

    @Test func `each kind of record changed, added, renamed and removed gives what a clean build gives`() throws {
        try compare("untouched")
        var kinds: Set<String> = []
        for path in try records() where kinds.insert(String(path.prefix { $0 != "/" })).inserted {
            let name = "content/" + path
            let text = try #require(folder.text(name))
            // A series holds numbers alone: a row is taken away instead of a line added.
            let isData = path.hasSuffix(".csv")
            try folder.write(
                name,
                isData
                    ? text.split(separator: "\n").dropLast().joined(separator: "\n") + "\n" : text + "\n# En rad till\n"
            )
            try compare("changed \(path)")
            try folder.write(name, text)
            let ending = "." + (path.split(separator: ".").last ?? "")
            let other = String(name.dropLast(ending.count)) + "-b" + ending
            try folder.write(other, text)
            try compare("added \(path)")
            try FileManager.default.removeItem(atPath: folder.path(name))
            try compare("renamed \(path)")
            try FileManager.default.removeItem(atPath: folder.path(other))
            try compare("removed \(path)")
            try folder.write(name, text)
        }
        #expect(kinds.count > 10)
        try compare("all put back")
    }

    @Test func `a change of the same length within the same second is seen`() throws {
        let path = try #require(try records().first { $0.hasPrefix("sidor/") })
        for letter in ["a", "b", "c", "d"] {
            let text = try #require(folder.text("content/" + path))
            try folder.write(
                "content/" + path, text.split(separator: "\n").joined(separator: "\n") + "\n\n" + letter + "\n")
            try compare("letter \(letter)")
        }
    }

    @Test func `another date, address, program and drafts are other builds`() throws {
        build()
        var other = options
        other.date = CivilDate(days: 20_400)
        try compare("date", other)
        other.baseURL = "https://example.org/radet"
        try compare("address", other)
        other.includesDrafts = true
        try compare("drafts", other)
        try compare("program", other, program: "b")
        try compare("as it was")
    }

    @Test func `a file of the site that somebody changed, took away or put back old is made right`() throws {
        build()
        build()
        try folder.write("public/index.html", "annat")
        try compare("changed")
        try FileManager.default.removeItem(atPath: folder.path("public/index.html"))
        try compare("removed")
    }

    @Test func `damaged, cut and foreign caches are as if there were none`() throws {
        build()
        let names = try site("cache").keys.sorted()
        #expect(names.count == 2)
        for name in names {
            let bytes = try Data(contentsOf: folder.url.appending(path: "cache/" + name))
            var places = [0, bytes.count / 3, bytes.count / 2, bytes.count - 30, bytes.count - 1]
            places = places.filter { $0 >= 0 }
            for place in places {
                var damaged = bytes
                damaged[damaged.startIndex + place] ^= 0x41
                try damaged.write(to: folder.url.appending(path: "cache/" + name))
                try compare("byte \(place) of \(name)")
                try bytes.prefix(place).write(to: folder.url.appending(path: "cache/" + name))
                try compare("\(name) cut at \(place)")
            }
            try Data().write(to: folder.url.appending(path: "cache/" + name))
            try compare("\(name) empty")
        }
        try FileManager.default.removeItem(atPath: folder.path("cache"))
        try compare("no cache")
    }

    @Test func `the cache is for nobody else, and lies neither in the site nor in its content`() throws {
        build()
        let mode = try FileManager.default.attributesOfItem(atPath: folder.path("cache"))[.posixPermissions] as? Int
        #expect(mode == 0o700)
        for place in ["public/cache", "content/cache", "content", ""] {
            var other = options
            other.cacheFolder = folder.path(place)
            #expect(build(other).failure?.kind.id == "I190", "\(place)")
        }
    }

    @Test func `one thread and eight give the same bytes`() throws {
        var one = options
        one.cacheFolder = nil
        one.jobs = 1
        build(one)
        var eight = one
        eight.jobs = 8
        eight.outputFolder = folder.path("eight")
        build(eight)
        let site = try site("public")
        #expect(site.count > 20)
        #expect(site == (try self.site("eight")))
    }
}
