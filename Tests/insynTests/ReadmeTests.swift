import Foundation
import Testing

/// What README.md shows a newcomer is what the program does.
@Suite("README.md")
struct ReadmeTests {
    static let root = FoundingDocumentProgramTests.root

    /// The blocks of code in README.md, in order, without their fences.
    static func blocks() throws -> [String] {
        let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        return text.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }
            .map { String($0.element.drop { $0 != "\n" }.dropFirst()) }
    }

    @Test func `the record with a mistake gets the answer that is printed there`() throws {
        let blocks = try Self.blocks()
        let record = try #require(blocks.first { $0.hasPrefix("---\n") })
        let session = try #require(blocks.first { $0.hasPrefix("$ insyn ") })
        let command = try #require(session.split(separator: "\n").first).dropFirst("$ insyn ".count)
        let arguments = command.split(separator: " ").map(String.init)
        let path = try #require(arguments.first { $0.hasSuffix(".md") })

        let folder = FileManager.default.temporaryDirectory.appending(path: "insyn-readme-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: Self.root.appending(path: "content"), to: folder.appending(path: "content"))
        try Data(record.utf8).write(to: folder.appending(path: path))

        let result = try insyn(arguments, in: folder)
        #expect(result.code == 1)
        #expect(result.out == String(session.drop { $0 != "\n" }.dropFirst()))
    }

    @Test func `the other commands in running text are taken`() throws {
        let text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
        let commands = text.components(separatedBy: "`").filter {
            $0.hasPrefix("insyn plikter") || $0.hasPrefix("insyn spår")
        }
        #expect(commands.count >= 2)
        for command in commands {
            let arguments = command.split(separator: " ").dropFirst().map(String.init)
            let result = try insyn(arguments + ["--date", "2026-11-20"], in: Self.root)
            #expect(result.code == 0 && !result.out.isEmpty, "\(command)")
        }
    }
}
