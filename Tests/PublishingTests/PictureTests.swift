import Foundation
import Testing
import Text

@testable import Publishing

@Suite(.serialized) struct PictureTests {
    private let folder: TemporaryFolder
    private let options: BuildOptions

    init() throws {
        folder = try TemporaryFolder()
        options = BuildOptions(
            contentFolder: folder.path("content"), outputFolder: folder.path("public"),
            date: try #require(CivilDate(iso: "2026-11-21")), jobs: 2, cacheFolder: folder.path("cache"))
        try folder.write(
            "content/webbplats.yaml",
            """
            grammatik: 1
            namn: Trygg by
            kommun: { namn: Byköpings kommun, kort: Byköping, webb: https://www.bykoping.example }
            beskrivning: Vad Byköping gör för tryggheten.
            kontakt: { namn: Säkerhetsenheten, e-post: trygg@bykoping.example, telefon: 01-23 45 67 }
            återkoppling: https://www.bykoping.example/brist
            """)
        try folder.write("content/index.md", "---\ntitel: Trygg by\n---\nVälkommen.\n")
    }

    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/pictures")

    private func bytes(_ fixture: String) throws -> Data {
        try Data(contentsOf: PictureTests.fixtures.appending(path: fixture))
    }

    private func put(_ bytes: Data, as name: String, on page: String = "sidor/prov.md") throws {
        try folder.write("content/bilder/\(name)", "")
        try bytes.write(to: folder.url.appending(path: "content/bilder/\(name)"))
        try folder.write(
            "content/" + page,
            "---\ntitel: Prov\n---\n## Först\n\n![Fem personer i väst på en gata](../bilder/\(name))\n")
    }

    private func build(_ options: BuildOptions? = nil) -> BuildOutcome {
        Build.run(options ?? self.options, isWriting: true, program: "a", nil)
    }

    private func published(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.url.appending(path: "public/" + name)))
    }

    @Test func `a picture is published in its widths and in two formats, and the original is not`() throws {
        try put(try bytes("telefon.jpg"), as: "vandring.jpg")
        #expect(!build().hasErrors)
        let files = try folder.files().keys.filter { $0.hasPrefix("public/bilder/") }.sorted()
        // It was taken on its side: 628 pixels wide when upright.
        #expect(
            files == ["480.jpg", "480.webp", "628.jpg", "628.webp"].map { "public/bilder/vandring-\($0)" })
        let page = try #require(folder.text("public/prov/index.html"))
        #expect(page.contains("<picture><source type=\"image/webp\" srcset=\"../bilder/vandring-480.webp 480w, "))
        #expect(page.contains("<img src=\"../bilder/vandring-480.jpg\" srcset=\"../bilder/vandring-480.jpg 480w, "))
        #expect(page.contains("width=\"628\" height=\"1000\" alt=\"Fem personer i väst på en gata\""))
        #expect(page.contains("></picture>"))
    }

    @Test func `nothing that the camera wrote beside the picture is published`() throws {
        let original = try bytes("telefon.jpg")
        #expect(original.range(of: Data("KameraMarke".utf8)) != nil && original.range(of: Data("Exif".utf8)) != nil)
        try put(original, as: "vandring.jpg")
        #expect(!build().hasErrors)
        for name in ["480.jpg", "480.webp", "628.jpg", "628.webp"] {
            let made = Data(try published("bilder/vandring-\(name)"))
            for word in ["KameraMarke", "Exif", "EXIF", "XMP ", "ICCP", "hemlig"] {
                #expect(made.range(of: Data(word.utf8)) == nil, "\(word) in \(name)")
            }
        }
        // A JPEG's own pieces: none but its frame stands before the picture.
        let jpeg = try published("bilder/vandring-480.jpg")
        var index = 2
        while index + 4 < jpeg.count, jpeg[index] == 0xFF, jpeg[index + 1] != 0xDA {
            #expect(!(0xE1...0xEF).contains(jpeg[index + 1]) && jpeg[index + 1] != 0xFE)
            index += 2 + Int(jpeg[index + 2]) << 8 + Int(jpeg[index + 3])
        }
        #expect(index > 20)
    }

    private func putLogotype(_ bytes: Data, as name: String) throws {
        let settings = try #require(folder.text("content/webbplats.yaml"))
        try folder.write("content/webbplats.yaml", settings + "\nutseende: { logotyp: bilder/\(name) }\n")
        try folder.write("content/bilder/\(name)", "")
        try bytes.write(to: folder.url.appending(path: "content/bilder/\(name)"))
    }

    @Test func `the logotype keeps the room that it takes, so that the page does not jump`() throws {
        try putLogotype(
            Data("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 48\"></svg>".utf8), as: "l.svg")
        #expect(!build().hasErrors)
        let page = try #require(folder.text("public/index.html"))
        #expect(page.contains("<img src=\"bilder/l.svg\" alt=\"\" width=\"96\" height=\"48\" class=\"logotyp\">"))
    }

    @Test func `a logotype in pixels has the measures of the size that is shown`() throws {
        try putLogotype(try bytes("genomskinlig.png"), as: "l.png")
        #expect(!build().hasErrors)
        let page = try #require(folder.text("public/index.html"))
        #expect(page.contains("<img src=\"bilder/l-480.webp\" alt=\"\" width=\"480\" height=\""))
    }

    @Test(arguments: ["", "<svg", "<svg width=\"\" viewBox=\"0 0\"", "inte en bild"])
    func `a broken drawing as logotype is told: every page would show an empty place`(drawing: String) throws {
        try putLogotype(Data(drawing.utf8), as: "l.svg")
        #expect(build().diagnostics.map { "\($0.kind.id) \($0.file)" }.contains("I128 bilder/l.svg"))
        #expect(!folder.exists("public/index.html"))
    }

    @Test func `a drawing that says nothing of its size is shown without measures`() throws {
        try putLogotype(Data("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\"/>".utf8), as: "l.svg")
        #expect(!build().hasErrors)
        let page = try #require(folder.text("public/index.html"))
        #expect(page.contains("<img src=\"bilder/l.svg\" alt=\"\" class=\"logotyp\">"))
    }

    @Test func `a link to a picture leads to the largest that is published`() throws {
        try put(try bytes("telefon.jpg"), as: "vandring.jpg")
        try folder.write("content/sidor/annan.md", "---\ntitel: Annan\n---\nSe [bilden](../bilder/vandring.jpg).\n")
        #expect(!build().hasErrors)
        let page = try #require(folder.text("public/annan/index.html"))
        #expect(page.contains("<a href=\"../bilder/vandring-628.jpg\">bilden</a>"))
    }

    @Test func `a picture smaller than the widths is kept at its own, and transparency stays in WebP`() throws {
        try put(try bytes("genomskinlig.png"), as: "skylt.png")
        #expect(!build().hasErrors)
        #expect(folder.exists("public/bilder/skylt-900.webp") && !folder.exists("public/bilder/skylt-1280.webp"))
        // VP8X with the mark of transparency.
        let webp = try published("bilder/skylt-480.webp")
        #expect(webp[12..<16].elementsEqual("VP8X".utf8) && webp[20] & 0b0001_0000 != 0)
    }

    @Test func `the same picture gives the same bytes, with and without a cache`() throws {
        try put(try bytes("telefon.jpg"), as: "vandring.jpg")
        #expect(!build().hasErrors)
        var other = options
        other.outputFolder = folder.path("other")
        other.cacheFolder = nil
        other.jobs = 1
        #expect(!build(other).hasErrors)
        for name in ["480.jpg", "480.webp", "628.jpg", "628.webp"] {
            let file = folder.url.appending(path: "other/bilder/vandring-\(name)")
            #expect(try Data(contentsOf: file) == Data(try published("bilder/vandring-\(name)")))
        }
    }

    @Test func `a picture that has not changed is not made again, and a damaged cache is mended`() throws {
        try put(try bytes("telefon.jpg"), as: "vandring.jpg")
        usleep(60_000)
        #expect(!build().hasErrors)
        let cache = try FileManager.default.contentsOfDirectory(atPath: folder.path("cache"))
        let made = cache.filter { $0.contains(".pictures-") }
        #expect(made.count == 4)
        // Another page is new: the site is built, and the picture is taken from the cache, here by its bytes.
        let key = CacheKey(options, program: "a")
        let store = PictureCache(try #require(try CacheFolder.open(options)), key)
        let (tree, _) = try SourceTree.discover(options.contentFolder)
        let file = try #require(tree.files.first { $0.path == "bilder/vandring.jpg" })
        #expect(store.entry(of: file) != nil)
        #expect(store.entry(of: ContentHash(Array(try bytes("telefon.jpg"))))?.renditions.count == 4)

        let before = try published("bilder/vandring-480.jpg")
        for name in made { try Data("trasig".utf8).write(to: folder.url.appending(path: "cache/" + name)) }
        try FileManager.default.removeItem(atPath: folder.path("public"))
        #expect(!build().hasErrors)
        #expect(try published("bilder/vandring-480.jpg") == before)
    }

    @Test
    func `a picture that can be had neither from the cache nor from the content stops the build, never an empty file`()
        throws
    {
        try put(try bytes("telefon.jpg"), as: "vandring.jpg")
        usleep(60_000)
        #expect(!build().hasErrors)
        let before = try published("bilder/vandring-480.jpg")
        let store = PictureCache(try #require(try CacheFolder.open(options)), CacheKey(options, program: "a"))
        let (tree, _) = try SourceTree.discover(options.contentFolder)
        let (pictures, wrong) = Build.pictures(tree, ["bilder/vandring.jpg"], jobs: 1, cache: store, at: .max)
        #expect(wrong.isEmpty && pictures.pages.count == 4)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path("cache"))
        where name.contains(".pictures-") {
            try Data("trasig".utf8).write(to: folder.url.appending(path: "cache/" + name))
        }
        // Gone, and then another one: what was made of the first is not made of that.
        for other in [nil, try bytes("genomskinlig.png")] {
            try FileManager.default.removeItem(atPath: folder.path("content/bilder/vandring.jpg"))
            if let other { try put(other, as: "vandring.jpg") }
            #expect(throws: EnvironmentFailure.self) { try Build.write(pictures.pages, options: options) }
            #expect(try published("bilder/vandring-480.jpg") == before)
            try put(try bytes("telefon.jpg"), as: "vandring.jpg")
        }
    }

    @Test func `a check takes pictures from the cache, and leaves there what it had to make`() throws {
        try put(try bytes("telefon.jpg"), as: "vandring.jpg")
        usleep(60_000)
        #expect(!Build.check(options).hasErrors)
        #expect(!folder.exists("public"))
        let key = CacheKey(options, program: CacheKey.thisProgram)
        let store = PictureCache(try #require(try CacheFolder.open(options)), key)
        let (tree, _) = try SourceTree.discover(options.contentFolder)
        #expect(store.entry(of: try #require(tree.files.first { $0.path == "bilder/vandring.jpg" })) != nil)
    }

    @Test func `a drawing in SVG has its measures, and at the top of a page it is fetched at once`() throws {
        try put(
            Data("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 150\"><path d=\"M0 0\"/></svg>".utf8),
            as: "skiss.svg")
        #expect(!build().hasErrors)
        let page = String(decoding: try published("prov/index.html"), as: UTF8.self)
        #expect(page.contains(" width=\"300\" height=\"150\""))
        #expect(!page.contains("loading=\"lazy\""))
    }

    @Test func `what a removed picture left in the cache goes with it`() throws {
        try put(try bytes("telefon.jpg"), as: "vandring.jpg")
        #expect(!build().hasErrors)
        try FileManager.default.removeItem(atPath: folder.path("content/bilder/vandring.jpg"))
        try folder.write("content/sidor/prov.md", "---\ntitel: Prov\n---\nText.\n")
        #expect(!build().hasErrors)
        let cache = try FileManager.default.contentsOfDirectory(atPath: folder.path("cache"))
        #expect(!cache.contains { $0.contains(".pictures-") })
        #expect(!folder.exists("public/bilder/vandring-480.jpg"))
    }

    @Test(
        .timeLimit(.minutes(15)),
        arguments: [
            ("avbruten.jpg", "bild.jpg", "I128", "Bilden är trasig"),
            ("jattestor.png", "bild.png", "I129", "Bilden har för många bildpunkter"),
            ("genomskinlig.png", "bild.jpg", "I128", "Bilden har fel filändelse"),
            ("rorlig.gif", "bild.gif", "I128", "Bilden rör sig"),
        ])
    func `a broken or hostile picture is a message, and nothing is published`(
        fixture: String, name: String, id: String, title: String
    ) throws {
        try put(try bytes(fixture), as: name)
        let outcome = build()
        #expect(
            outcome.diagnostics.filter { $0.kind.severity == .error }.map {
                "\($0.kind.id) \($0.kind.title.swedish) \($0.file)"
            } == [
                "\(id) \(title) bilder/\(name)"
            ])
        #expect(!folder.exists("public/index.html"))
    }

    @Test func `a telephone's format and a text in disguise are told by their first bytes`() throws {
        try put(Data([0, 0, 0, 0x18]) + Data("ftypheic".utf8) + Data(count: 64), as: "bild.jpg")
        #expect(
            build().diagnostics.filter { $0.kind.severity == .error }.map(\.kind.title.swedish) == [
                "Bilden är i telefonens eget format"
            ])
        try put(Data("Hej.".utf8), as: "bild.jpg")
        #expect(
            build().diagnostics.filter { $0.kind.severity == .error }.map(\.kind.title.swedish) == [
                "Filen är ingen bild"
            ])
    }

    @Test(.timeLimit(.minutes(15))) func `bytes cut and changed at any place are a message or a picture, never an end`()
        throws
    {
        var state: UInt64 = 7
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % max(1, limit)
        }
        for fixture in ["telefon.jpg", "genomskinlig.png", "rorlig.gif"] {
            let original = [UInt8](try bytes(fixture))
            for _ in 0..<12 {
                var bytes = Array(original.prefix(next(original.count) + 1))
                for _ in 0..<next(20) { bytes[next(bytes.count)] = UInt8(next(256)) }
                guard let head = PictureLibrary.head(bytes), head.width * head.height < 4_000_000 else { continue }
                _ = PictureLibrary.make(bytes, widths: [min(200, head.width)])
            }
        }
    }

    @Test func `a machine without the picture library is told which package to install`() throws {
        let result = Build.look(at: [UInt8](try bytes("telefon.jpg")), of: "bilder/a.jpg") { false }
        guard case .failure(let wrong) = result else {
            Issue.record("no message")
            return
        }
        #expect(wrong.diagnostic.kind.id == "I187" && wrong.diagnostic.kind.help.swedish.contains("libvips42"))
    }

    @Test func `a picture that only a draft shows is neither made nor published`() throws {
        try put(try bytes("telefon.jpg"), as: "vandring.jpg")
        let page = try #require(folder.text("content/sidor/prov.md"))
        try folder.write(
            "content/sidor/prov.md",
            page.replacingOccurrences(of: "titel: Prov", with: "titel: Prov\npublicering: utkast"))
        #expect(!build().hasErrors)
        #expect(try folder.files().keys.allSatisfy { !$0.contains("vandring") || $0.hasPrefix("content/") })
    }

    @Test func `two pictures that would have one name are told apart before anything is written`() throws {
        try put(try bytes("telefon.jpg"), as: "bild.jpg")
        try put(try bytes("genomskinlig.png"), as: "bild.png", on: "sidor/annan.md")
        let outcome = build()
        #expect(outcome.diagnostics.contains { $0.kind == .addressTaken && $0.arguments.contains("bilder/bild.png") })
    }
}
