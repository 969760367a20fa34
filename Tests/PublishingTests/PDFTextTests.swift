import Glibc
import Testing
import Text

@testable import Publishing

@Suite("Of a PDF, what can be copied out of it is looked through")
struct PDFTextTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A PDF with a page for each text.
    private func pdf(_ pages: [String], _ more: String = "") -> String {
        var objects = ["<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
        for text in pages {
            let drawing = "BT /F 12 Tf 72 720 Td (\(text)) Tj ET \(more)"
            objects.append("<</Length \(drawing.utf8.count)>> stream\n\(drawing)\nendstream")
            objects.append(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents \(objects.count) 0 R/Resources<</Font<</F 3 0 R>>>>>>"
            )
        }
        let kids = pages.indices.map { "\(5 + 2 * $0) 0 R" }.joined(separator: " ")
        objects[1] = "<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>"
        let body = objects.enumerated().map { "\($0.offset + 1) 0 obj \($0.element) endobj\n" }.joined()
        return "%PDF-1.4\n" + body + "trailer <</Root 1 0 R>>\n"
    }

    private func told(_ text: String) throws -> [String]? {
        try folder.write("filer/a.pdf", text)
        return PDFText.diagnostics("filer/a.pdf", in: folder.path)?.map {
            ([$0.kind.id] + $0.arguments).joined(separator: " ")
        }
    }

    private func failure(_ reader: [String], patience: Int64 = 120) throws -> PDFText.Failure? {
        try folder.write("filer/a.pdf", pdf(["Hej"]))
        do throws(PDFText.Failure) {
            _ = try PDFText(folder.path("filer/a.pdf"), reader: reader, patience: patience)
            return nil
        } catch { return error }
    }

    @Test func `a personal number is told with its page, also under a black bar, and masked`() throws {
        let bar = "0 0 0 rg 60 710 300 30 re f"
        #expect(try told(pdf(["Beslut", "Om 640823-3234"], bar)) == ["I050 ••••••-•••4 2"])
        #expect(try told(pdf(["Om 19640823-3234", "Om 640823-3234"])) == ["I050 19••••••-•••4 1"])
    }

    @Test func `a PDF without one is not mentioned, and numbers on two pages are not one`() throws {
        #expect(try told(pdf(["Dnr KS 2026/141, tel 08-465 004 00", "Org.nr 212000-0142"])) == [])
        #expect(try told(pdf(["640823-", "3234"])) == [])
    }

    @Test func `what is locked, broken or none is a warning, and never an error`() throws {
        let whole = pdf(["Hej"])
        for text in ["", "hej", String(whole.prefix(200)), "%PDF-1.4\n"] { #expect(try told(text) == ["I267"]) }
        #expect(DiagnosticKind.pdfUnreadable.severity == .warning)
    }

    @Test func `a reader that breaks, never ends or says no is stopped, and the build goes on`() throws {
        #expect(try failure(["yes", "Protokoll från rådets sammanträde"]) == .endless)
        #expect(try failure(["sh", "-c", "kill -9 $$"]) == .endless)
        // One that only waits uses nothing of the processor.
        #expect(try failure(["sleep", "100"], patience: 1) == .endless)
        #expect(try failure(["sh", "-c", "exit 3"]) == .unreadable)
        #expect(try failure(["cat"]) == nil)
        #expect(try failure(["insyn-no-such-program"]) == .noProgram)
        // The system's loader, where a library of the program's is missing.
        #expect(try failure(["sh", "-c", "exit 127"]) == .noProgram)
    }

    @Test func `broken PDFs never stop a build`() throws {
        let whole = Array(pdf(["Om 640823-3234", "Beslut"]).utf8)
        var random = SystemRandomNumberGenerator()
        for _ in 0..<40 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 32...126, using: &random)
            }
            let found = try #require(try told(String(decoding: bytes, as: UTF8.self)))
            #expect(Set(found.map { $0.prefix(4) }).isSubset(of: ["I050", "I266", "I267"]))
        }
    }

    @Test func `a document that the disk did not give is looked at by the next build`() throws {
        let site = try HostileSite(["filer/a.pdf": pdf(["Om 640823-3234"])])
        var options = site.options
        options.cacheFolder = site.folder.path("cache")
        let key = CacheKey(options, program: "a")
        let folder = try #require(try CacheFolder.open(options))
        let (tree, _) = try SourceTree.discover(options.contentFolder)
        func told() -> [String] {
            Build.documents(tree, ["filer/a.pdf"], jobs: 1, cache: ExaminedDocuments(folder, key), at: .max).map {
                $0.kind.id
            }
        }
        let file = site.folder.path("content/filer/a.pdf")
        rename(file, file + "-undan")
        #expect(told() == ["I136"])
        rename(file + "-undan", file)
        #expect(told() == ["I050"])
    }

    @Test func `a PDF that the disk did not give is not taken for one that everybody can follow`() throws {
        let site = try HostileSite(["filer/a.pdf": pdf(["Hej"])])
        let (tree, _) = try SourceTree.discover(site.options.contentFolder)
        #expect(Build.inaccessible(tree, ["filer/a.pdf"]).diagnostics.map(\.kind.id) == ["I077"])
        unlink(site.folder.path("content/filer/a.pdf"))
        #expect(Build.inaccessible(tree, ["filer/a.pdf"]).diagnostics.map(\.kind.id) == ["I136"])
    }

    @Test func `where the machine can't read them, one message says of how many nothing is known`() {
        let told = Build.notLookedAt(["filer/a.pdf", "filer/b.docx", "filer/c.pdf"])
        #expect(
            told.map { "\($0.kind.id) \($0.file) \($0.arguments)" } == [
                "I266 filer/a.pdf [\"2\"]", "I266 filer/b.docx [\"1\"]",
            ])
        #expect(told.map { $0.kind.help.swedish.contains("poppler-utils") } == [true, false])
        #expect(told.map { $0.kind.help.swedish.contains("libvips42") } == [false, true])
    }

    @Test func `what an earlier build found is told again until the file changes`() throws {
        let page = "---\ntitel: A\n---\n[a](../filer/a.pdf)\n"
        let site = try HostileSite(["filer/a.pdf": pdf(["Om 640823-3234"]), "sidor/a.md": page])
        var options = site.options
        options.cacheFolder = site.folder.path("cache")
        func check() -> [String] { Build.check(options).diagnostics.filter { $0.kind.id == "I050" }.map(\.file) }
        // The dates of files tell nothing while the files are this new.
        usleep(60_000)
        #expect(check() == ["filer/a.pdf"])
        let name = CacheKey(options, program: CacheKey.thisProgram).documentsName
        let file = site.folder.path("cache/" + name)
        guard case .success(let kept) = FileSystem.read(file) else { return #expect(Bool(false), "nothing was kept") }
        #expect(check() == ["filer/a.pdf"])
        // Taken from the cache: what it says is told, and what is damaged in it is not.
        let (tree, _) = try SourceTree.discover(options.contentFolder)
        let folder = try #require(try CacheFolder.open(options))
        let cache = ExaminedDocuments(folder, CacheKey(options, program: CacheKey.thisProgram))
        let source = try #require(tree.files.first { $0.path == "filer/a.pdf" })
        #expect(cache.diagnostics(of: source)?.map(\.kind.id) == ["I050"])
        var damaged = kept
        damaged[damaged.count / 2] ^= 1
        folder.replace(name, with: damaged)
        #expect(
            ExaminedDocuments(folder, CacheKey(options, program: CacheKey.thisProgram)).diagnostics(of: source) == nil)
        #expect(check() == ["filer/a.pdf"])
        try site.write("filer/a.pdf", Array(pdf(["Om 212000-0142"]).utf8))
        #expect(check() == [])
    }
}
