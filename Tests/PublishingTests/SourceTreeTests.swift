import Foundation
import Records
import Testing
import Text

@testable import Publishing

@Suite("Which files there are")
struct SourceTreeTests {
    private func discover(_ folder: TemporaryFolder) throws -> (paths: [String], found: [String]) {
        let (tree, diagnostics) = try SourceTree.discover(folder.path)
        return (tree.files.map(\.path), diagnostics.map { "\($0.kind.id) \($0.file)" })
    }

    @Test func `files come sorted by the bytes of their paths, each with its role`() throws {
        let folder = try TemporaryFolder()
        for name in [
            "webbplats.yaml", "index.md", "ordlista.md", "organ/radet.md", "moten/radet/2025-01-01.md",
            "moten/radet/2025-01-01-extra.md", "statistik/brott.csv", "statistik/brott.yaml", "omraden/centrum.md",
            "omraden/omraden.geojson", "filer/plan.pdf", "bilder/logotyp.svg",
        ] {
            try folder.write(name, "x")
        }
        let (tree, diagnostics) = try SourceTree.discover(folder.path)
        #expect(diagnostics.isEmpty)
        #expect(
            tree.files.map(\.path) == [
                "bilder/logotyp.svg", "filer/plan.pdf", "index.md", "moten/radet/2025-01-01-extra.md",
                "moten/radet/2025-01-01.md", "omraden/centrum.md", "omraden/omraden.geojson", "ordlista.md",
                "organ/radet.md", "statistik/brott.csv", "statistik/brott.yaml", "webbplats.yaml",
            ])
        #expect(tree.files.first?.role == .picture)
        #expect(tree.files.last?.role == .configuration)
        #expect(tree.files[3].role == .record(.meeting))
    }

    @Test func `the map file may lie beside the areas' folder`() throws {
        let folder = try TemporaryFolder()
        try folder.write("omraden.geojson", "x")
        let (tree, diagnostics) = try SourceTree.discover(folder.path)
        #expect(diagnostics.isEmpty)
        #expect(tree.files.map(\.role) == [.geography])
    }

    @Test func `hidden files, Word's lock files and Thumbs are no concern of ours`() throws {
        let folder = try TemporaryFolder()
        for name in [".git/config", "organ/.radet.md.swp", "organ/~$radet.docx", "bilder/Thumbs.db"] {
            try folder.write(name, "x")
        }
        let result = try discover(folder)
        #expect(result.paths.isEmpty && result.found.isEmpty)
    }

    @Test(arguments: [
        ("organ/Möte.md", "I130", "mote.md"), ("organ/två ord.md", "I130", "tva-ord.md"),
        ("organ/RADET.md", "I130", "radet.md"), ("organ/mo\u{308}te.md", "I130", "mote.md"),
        ("organ/radet.txt", "I131", "radet.md"), ("organ/radet.md.txt", "I131", "radet.md"),
        ("organ/Rådet.MD", "I131", "radet.md"), ("filer/Plan 2025.PDF", "I130", "plan-2025.pdf"),
        ("statistik/brott.yml", "I131", "brott.yaml"), ("Möten/x.md", "I133", "did you mean moten? Rename the folder"),
        ("moten/radet/Protokoll 2025-03-12.md", "I130", "2025-03-12.md"),
    ])
    func `a wrong name is told the right one`(path: String, id: String, right: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(path, "x")
        let (tree, diagnostics) = try SourceTree.discover(folder.path)
        #expect(tree.files.isEmpty)
        #expect(diagnostics.map(\.kind.id) == [id])
        #expect(diagnostics.first?.arguments.last == right)
    }

    @Test(arguments: [
        ("plan.pdf", "filer/"), ("organ/karta.png", "bilder/"), ("organ/under/radet.md", "organ/"),
        ("moten/2025-01-01.md", "moten/NAMN/"), ("moten/radet/januari.md", "2025-03-12.md"),
        ("moten/radet/protokoll-2024-12-04.md", "2024-12-04.md"),
        ("organ/brott.csv", "statistik/"), ("filer/program.exe", "pdf"), ("utkast.md", "organ/"),
    ])
    func `a file that belongs elsewhere is told where`(path: String, place: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(path, "x")
        let (tree, diagnostics) = try SourceTree.discover(folder.path)
        #expect(tree.files.isEmpty)
        #expect(diagnostics.map(\.kind.id) == ["I132"])
        #expect(
            diagnostics.first?.kind.help.filled(diagnostics.first?.arguments ?? [], in: .swedish).contains(place)
                == true)
    }

    @Test func `links, pipes and loops are named and never followed or waited for`() throws {
        let folder = try TemporaryFolder()
        let elsewhere = try TemporaryFolder()
        try elsewhere.write("hemligt.md", "x")
        try folder.write("organ/radet.md", "x")
        symlink(elsewhere.path("hemligt.md"), folder.path("organ/lank.md"))
        symlink(folder.path, folder.path("organ/ring"))
        symlink(elsewhere.path, folder.path("moten"))
        mkfifo(folder.path("organ/ror.md"), 0o600)
        let result = try discover(folder)
        #expect(result.paths == ["organ/radet.md"])
        #expect(result.found == ["I134 moten", "I134 organ/lank.md", "I134 organ/ring", "I135 organ/ror.md"])
    }

    @Test func `a name that is not UTF-8 and a newline in a name are told, not read`() throws {
        let folder = try TemporaryFolder()
        try folder.write("organ/radet.md", "x")
        let broken: [CChar] = Array(folder.path("organ/r").utf8CString.dropLast()) + [CChar(bitPattern: 0xE5), 0]
        close(open(broken, O_CREAT | O_WRONLY, 0o600))
        try folder.write("organ/a\nb.md", "x")
        #expect(try discover(folder).found == ["I130 organ/a\nb.md", "I137 organ/r?"])
    }

    @Test func `folders too deep are told`() throws {
        let folder = try TemporaryFolder()
        let deep = (1...40).map { _ in "a" }.joined(separator: "/")
        try folder.write("filer/\(deep)/x.pdf", "x")
        #expect(try discover(folder).found.map { String($0.prefix(4)) } == ["I138"])
    }

    @Test func `a content folder that is missing is the machine's matter`() throws {
        let folder = try TemporaryFolder()
        #expect(throws: EnvironmentFailure(.contentMissing, folder.path("nej"))) {
            try SourceTree.discover(folder.path("nej"))
        }
    }
}

@Suite struct LargeFileTests {
    @Test func `a text or table larger than is read says how large it may be`() throws {
        let folder = try TemporaryFolder()
        for name in ["organ/radet.md", "filer/tabell.csv"] {
            try folder.write(name, "")
            // A hole: it takes no room on the disk.
            #expect(truncate(folder.path(name), Build.largestText + 1) == 0)
        }
        let (tree, _) = try SourceTree.discover(folder.path)
        let found =
            Build.read(tree, jobs: 1).flatMap(\.diagnostics) + Build.attachments(tree, ["filer/tabell.csv"]).wrong
        #expect(found.map(\.kind) == [.fileTooLarge, .fileTooLarge])
        #expect(found.map(\.arguments) == [["256"], ["256"]])
    }
}
