import Foundation
import Records
import Testing
import Text

@testable import Publishing

/// The files that editors copy (`docs/mallar`).
struct TemplateFilesTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/mallar").path

    @Test func `the files to copy are a whole site without an error or a warning`() throws {
        let output = try TemporaryFolder()
        let date = try #require(CivilDate(year: 2026, month: 11, day: 21))
        let outcome = Build.run(
            BuildOptions(contentFolder: Self.folder, outputFolder: output.path("public"), date: date))
        #expect(outcome.diagnostics.map { "\($0.kind.id) \($0.file) \($0.arguments)" } == [])
        #expect(outcome.failure == nil)
        #expect(output.exists("public/moten/trygghetsradet/2026-09-16/index.html"))
    }

    @Test func `there is one of each kind`() throws {
        let (tree, _) = try SourceTree.discover(Self.folder)
        let kinds = Set(tree.files.compactMap { RecordKind(path: $0.path) })
        #expect(RecordKind.allCases.filter { !kinds.contains($0) } == [])
    }
}
