import Foundation
import Publishing
import Text

/// A whole made-up municipality that was written right, in one text: `=== path` begins a file, with `crlf` and `bom` behind it
/// where the file has Windows line ends or a byte-order mark.
struct RightSite {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/right")

    static let names: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
    }()

    private var files: [(path: String, signs: [Substring], lines: [Substring])] = []

    init(named name: String) throws {
        let text = try String(contentsOf: Self.folder.appending(path: name + ".txt"), encoding: .utf8)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("=== ") {
                let words = line.split(separator: " ").dropFirst()
                files.append((words.first.map(String.init) ?? "", Array(words.dropFirst()), []))
            } else if !files.isEmpty {
                files[files.count - 1].lines.append(line)
            }
        }
    }

    /// How many of its records are meetings, inspections or have a day in the head.
    var datedRecords: Int {
        files.count { file in
            file.path.hasPrefix("moten/") || file.path.hasPrefix("besiktningar/")
                || file.lines.contains { $0.hasPrefix("datum: ") }
        }
    }

    /// What the check says of it on a day: the kind, the file and the line.
    func told(on day: String) throws -> [String] {
        let folder = try TemporaryFolder()
        for file in files {
            let text = file.lines.joined(separator: file.signs.contains("crlf") ? "\r\n" : "\n") + "\n"
            try folder.write(file.path, (file.signs.contains("bom") ? "\u{FEFF}" : "") + text)
        }
        guard let date = CivilDate(iso: day) else { return ["no day"] }
        let outcome = Build.check(BuildOptions(contentFolder: folder.path, date: date, jobs: 1))
        if let failure = outcome.failure { throw failure }
        return outcome.diagnostics.map { diagnostic in
            let line = diagnostic.span.flatMap { span in
                outcome.sources[diagnostic.file]?.position(of: Int(span.start)).line
            }
            return "\(diagnostic.kind.id) \(diagnostic.file):\(line ?? 0)"
        }
    }
}
