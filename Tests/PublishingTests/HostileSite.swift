import Foundation
import Text

@testable import Publishing

/// The small site in which nothing is wrong, with files of a test laid over it.
struct HostileSite {
    let folder: TemporaryFolder

    init(_ files: [(String, [UInt8])] = []) throws {
        folder = try TemporaryFolder()
        for file in try DiagnosticCase(named: "_base").files { try write(file.path, file.bytes) }
        for (path, bytes) in files { try write(path, bytes) }
    }

    init(_ files: [String: String]) throws { try self.init(files.map { ($0.key, Array($0.value.utf8)) }) }

    func write(_ path: String, _ bytes: [UInt8]) throws {
        let file = folder.path("content/" + path)
        try FileManager.default.createDirectory(
            atPath: String(file.prefix(upTo: file.lastIndex(of: "/") ?? file.endIndex)),
            withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: file))
    }

    var options: BuildOptions {
        BuildOptions(
            contentFolder: folder.path("content"), outputFolder: folder.path("public"),
            date: CivilDate(iso: "2026-11-21") ?? CivilDate(days: 0), jobs: 1)
    }

    /// The errors' ids and files, and every message as a person would see it.
    func check() -> (found: [String], shown: String) {
        let outcome = Build.check(options)
        let printed = DiagnosticPrinter(format: .text, prefix: "content") { outcome.sources[$0] }.print(
            outcome.diagnostics)
        let short = DiagnosticPrinter(format: .json, prefix: "content") { outcome.sources[$0] }.print(
            outcome.diagnostics)
        let errors = Set(
            outcome.diagnostics.filter { $0.kind.severity == .error }.map { "\($0.kind.id) \($0.file)" })
        return (errors.sorted(), String(decoding: printed + short, as: UTF8.self))
    }
}
