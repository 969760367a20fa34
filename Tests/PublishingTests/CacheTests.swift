import Foundation
import Glibc
import Testing
import Text

@testable import Publishing

@Suite("The cache")
struct CacheTests {
    private let cached: CachedSite

    init() throws { cached = try CachedSite() }

    @Test func `a build of the same ends before anything is read, and writes nothing`() throws {
        #expect(cached.build().report?.written ?? 0 > 0)
        let before = try times()
        let again = cached.build()
        #expect(again.times.map(\.stage) == ["discover"])
        #expect(again.report?.written == 0)
        #expect(again.report?.unchanged == Build.run(cached.options).report?.unchanged)
        #expect(try times() == before)
    }

    private func times() throws -> [String: FileSystem.Status] {
        var result: [String: FileSystem.Status] = [:]
        for name in try cached.site("public").keys {
            result[name] = FileSystem.status(cached.folder.path("public/" + name))
        }
        return result
    }

    /// A quarter of the kinds each, so that no core waits for the other.
    @Test(arguments: 0..<4)
    func `each kind of record changed, added, renamed and removed gives what a clean build gives`(
        quarter: Int
    ) throws {
        try cached.compare("untouched")
        var kinds: Set<String> = []
        let firsts = try cached.records().filter { kinds.insert(String($0.prefix { $0 != "/" })).inserted }
        #expect(firsts.count > 10)
        for (index, path) in firsts.enumerated() where index % 4 == quarter {
            let name = "content/" + path
            let text = try #require(cached.folder.text(name))
            // A series holds numbers alone: a row is taken away instead of a line added.
            let isData = path.hasSuffix(".csv")
            try cached.folder.write(
                name,
                isData
                    ? text.split(separator: "\n").dropLast().joined(separator: "\n") + "\n" : text + "\n# En rad till\n"
            )
            try cached.compare("changed \(path)")
            try cached.folder.write(name, text)
            let ending = "." + (path.split(separator: ".").last ?? "")
            let other = String(name.dropLast(ending.count)) + "-b" + ending
            try cached.folder.write(other, text)
            try cached.compare("added \(path)")
            try FileManager.default.removeItem(atPath: cached.folder.path(name))
            try cached.compare("renamed \(path)")
            try FileManager.default.removeItem(atPath: cached.folder.path(other))
            try cached.compare("removed \(path)")
            try cached.folder.write(name, text)
        }
        try cached.compare("all put back")
    }

    @Test func `a change of the same length within the same second is seen`() throws {
        let path = try #require(try cached.records().first { $0.hasPrefix("sidor/") })
        for letter in ["a", "b", "c", "d"] {
            let text = try #require(cached.folder.text("content/" + path))
            try cached.folder.write(
                "content/" + path, text.split(separator: "\n").joined(separator: "\n") + "\n\n" + letter + "\n")
            try cached.compare("letter \(letter)")
        }
    }

    @Test func `another date, address, program and drafts are other builds`() throws {
        cached.build()
        var other = cached.options
        other.date = CivilDate(days: 20_400)
        try cached.compare("date", other)
        other.baseURL = "https://example.org/radet"
        try cached.compare("address", other)
        other.includesDrafts = true
        try cached.compare("drafts", other)
        try cached.compare("program", other, program: "b")
        try cached.compare("as it was")
    }

    @Test func `a file of the site that somebody changed, took away or put back old is made right`() throws {
        cached.build()
        cached.build()
        try cached.folder.write("public/index.html", "annat")
        try cached.compare("changed")
        let page = try #require(cached.folder.text("public/index.html"))
        try cached.folder.write("public/index.html", String(page.map { $0 == "a" ? "o" : $0 }))
        try cached.compare("changed letters, at the same size")
        try FileManager.default.removeItem(atPath: cached.folder.path("public/index.html"))
        try cached.compare("removed")
    }

    @Test func `damaged, cut and foreign caches are as if there were none`() throws {
        cached.build()
        let names = try cached.site("cache").keys.sorted()
        #expect(names.count == 3)
        for name in names {
            let bytes = try Data(contentsOf: cached.folder.url.appending(path: "cache/" + name))
            var places = [0, bytes.count / 3, bytes.count / 2, bytes.count - 30, bytes.count - 1]
            places = places.filter { $0 >= 0 }
            for place in places {
                var damaged = bytes
                damaged[damaged.startIndex + place] ^= 0x41
                try damaged.write(to: cached.folder.url.appending(path: "cache/" + name))
                try cached.compare("byte \(place) of \(name)")
                try bytes.prefix(place).write(to: cached.folder.url.appending(path: "cache/" + name))
                try cached.compare("\(name) cut at \(place)")
            }
            try Data().write(to: cached.folder.url.appending(path: "cache/" + name))
            try cached.compare("\(name) empty")
        }
        try FileManager.default.removeItem(atPath: cached.folder.path("cache"))
        try cached.compare("no cache")
    }

    @Test func `the cache is for nobody else, and lies neither in the site nor in its content`() throws {
        cached.build()
        let mode =
            try FileManager.default.attributesOfItem(atPath: cached.folder.path("cache"))[.posixPermissions] as? Int
        #expect(mode == 0o700)
        for place in ["public/cache", "content/cache", "content", ""] {
            var other = cached.options
            other.cacheFolder = cached.folder.path(place)
            #expect(cached.build(other).failure?.kind.id == "I190", "\(place)")
        }
    }

    @Test
    func `a record whose place in the cache is damaged and that can't be read again is told, and never kept as empty`()
        throws
    {
        cached.build()
        let options = cached.options
        let key = CacheKey(options, program: "a")
        let folder = try #require(try CacheFolder.open(options))
        let cache = try #require(ParsedFiles.open(folder, key))
        let (tree, _) = try SourceTree.discover(options.contentFolder)
        let texts = Build.read(tree, jobs: 1, cache: cache).filter { $0.file.path == "sidor/radet.md" }
        #expect(texts.first?.known != nil)
        let parsed = cached.folder.url.appending(path: "cache/" + key.parsedName)
        let size = try Data(contentsOf: parsed).count
        let handle = try FileHandle(forWritingTo: parsed)
        try handle.write(contentsOf: Data(repeating: 0, count: size))
        try handle.close()
        let record = cached.folder.path("content/sidor/radet.md")
        for other in [nil, "---\ntitel: Annat\n---\n"] {
            rename(record, record + "-undan")
            if let other { try cached.folder.write("content/sidor/radet.md", other) }
            let (records, wrong) = Build.records(
                texts, of: options.contentFolder, jobs: 1, cache: cache, at: .max)
            #expect(wrong.map { "\($0.kind.id) \($0.file)" } == ["I136 sidor/radet.md"])
            #expect(records.allSatisfy { $0 == nil } && cache.sums?.isEmpty == true)
            rename(record + "-undan", record)
        }
    }

    @Test func `another name of a file in the cache is not written through`() throws {
        cached.build()
        let name = try #require(try cached.site("cache").keys.first { $0.hasSuffix(".parsed") })
        let file = cached.folder.path("cache/" + name)
        unlink(file)
        try cached.folder.write("egen.txt", "min")
        #expect(link(cached.folder.path("egen.txt"), file) == 0)
        for _ in 0..<2 {
            try cached.folder.write("content/sidor/radet.md", "---\ntitel: Om oss\n---\nAnnat.\n")
            try cached.compare("linked")
            #expect(cached.folder.text("egen.txt") == "min")
        }
    }

    @Test func `a file of the cache, a manifest and a journal without end are not read`() throws {
        cached.build()
        for name in try cached.site("cache").keys { truncate(cached.folder.path("cache/" + name), 1 << 40) }
        try cached.compare("huge")
        for name in [Manifest.name, Journal.name] {
            let file = cached.folder.path("public/" + name)
            if name == Journal.name { try cached.folder.write("public/" + name, "") }
            truncate(file, 1 << 40)
            let failure = Build.run(cached.options).failure
            #expect(failure?.kind.id == "I196" && failure?.arguments == [file])
            unlink(file)
        }
    }

    @Test func `what a build that was cut off left half in the cache goes, and a running one's stays`() throws {
        try cached.folder.write("cache/.tmp-999999999-x", "halv")
        try cached.folder.write("cache/.tmp-\(getpid())-x", "halv")
        chmod(cached.folder.path("cache"), 0o700)
        cached.build()
        #expect(!cached.folder.exists("cache/.tmp-999999999-x"))
        #expect(cached.folder.exists("cache/.tmp-\(getpid())-x"))
    }

    @Test func `a program that can't be told from another one keeps nothing and takes nothing`() throws {
        cached.build(program: "")
        #expect(!cached.folder.exists("cache") && cached.folder.exists("public/index.html"))
    }

    @Test func `one thread and eight give the same bytes`() throws {
        var one = cached.options
        one.cacheFolder = nil
        one.jobs = 1
        cached.build(one)
        var eight = one
        eight.jobs = 8
        eight.outputFolder = cached.folder.path("eight")
        cached.build(eight)
        let site = try cached.site("public")
        #expect(site.count > 20)
        #expect(site == (try cached.site("eight")))
    }
}
