import Foundation
import Publishing
import Text

/// A small site in one text, with the places marked where diagnostics must stand.
///
/// `-- path --` begins a file, laid over those of `_base.txt`; `-- path -- (saknas)` takes a file away and
/// `-- path -- (mapp)` stands for a folder. `⟦I012:text⟧`
/// marks what a diagnostic must cover, `⟦I199⟧` after a path one that concerns the whole file. `⟨EF BB BF⟩` stands for
/// bytes that can't be seen.
struct DiagnosticCase {
    struct File {
        var path: String
        var bytes: [UInt8] = []
        var isMissing = false
    }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/diagnostics")

    /// The names of the cases, without `.txt`.
    static let names: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasPrefix("I") && $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
    }()

    var files: [File] = []
    /// `I012 moten/a/2025-01-02.md:4:8-4:18`; without places where the whole file is meant.
    var expected: [String] = []

    init(named name: String) throws {
        let text = try String(contentsOf: Self.folder.appending(path: name + ".txt"), encoding: .utf8)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("-- "),
                let end = line.range(of: " --", range: line.index(line.startIndex, offsetBy: 2)..<line.endIndex)
            {
                begin(
                    String(line[line.index(line.startIndex, offsetBy: 3)..<end.lowerBound]),
                    String(line[end.upperBound...]))
            } else if !current.isEmpty {
                body += line + "\n"
            }
        }
        finish()
    }

    private var current = ""
    private var body = ""

    private mutating func begin(_ path: String, _ rest: String) {
        finish()
        current = path
        files.append(File(path: path, isMissing: rest.contains("(")))
        var rest = rest[...]
        while let open = rest.range(of: "⟦"), let close = rest.range(of: "⟧") {
            expected.append("\(rest[open.upperBound..<close.lowerBound]) \(path)")
            rest = rest[close.upperBound...]
        }
    }

    private mutating func finish() {
        defer { body = "" }
        guard !files.isEmpty, !files[files.count - 1].isMissing else { return }
        // One empty line may set the files apart.
        var text = body
        if text.hasSuffix("\n\n") { text.removeLast() }
        var marked = MarkedText(text)
        marked.read()
        files[files.count - 1].bytes = marked.bytes
        expected += marked.found.map { "\($0.id) \(current):\($0.place)" }
    }

    /// Lays the case over `base` in a folder.
    func write(over base: DiagnosticCase, in folder: TemporaryFolder) throws {
        for file in base.files where !files.contains(where: { $0.path == file.path }) { try write(file, in: folder) }
        for file in files where !file.isMissing { try write(file, in: folder) }
    }

    private func write(_ file: File, in folder: TemporaryFolder) throws {
        try folder.write(file.path, "")
        try Data(file.bytes).write(to: folder.url.appending(path: file.path))
    }

    /// What the whole check says: where, with which kinds, and in what words.
    struct Found {
        var places: [String] = []
        var kinds: [DiagnosticKind] = []
        var words: [String] = []
    }

    func found() throws -> Found {
        let folder = try TemporaryFolder()
        try write(over: DiagnosticCase(named: "_base"), in: folder)
        guard let date = CivilDate(year: 2026, month: 11, day: 21) else { return Found() }
        let outcome = Build.check(BuildOptions(contentFolder: folder.path, date: date, jobs: 1))
        if let failure = outcome.failure { throw failure }
        let places = Set(outcome.diagnostics).map { diagnostic -> String in
            guard let span = diagnostic.span, let source = outcome.sources[diagnostic.file] else {
                return "\(diagnostic.kind.id) \(diagnostic.file)"
            }
            let start = source.position(of: Int(span.start))
            let end = source.position(of: Int(span.end))
            return "\(diagnostic.kind.id) \(diagnostic.file):\(start.line):\(start.column)-\(end.line):\(end.column)"
        }
        let words = outcome.diagnostics.flatMap { diagnostic in
            [diagnostic.kind.message, diagnostic.kind.help].flatMap { text in
                [Language.swedish, .english].map { text.filled(diagnostic.arguments, in: $0) }
            }
        }
        return Found(places: places.sorted(), kinds: outcome.diagnostics.map(\.kind), words: words)
    }
}

/// A file's text without its marks, and where they stood.
private struct MarkedText {
    private let scalars: [Unicode.Scalar]
    var bytes: [UInt8] = []
    var found: [(id: String, place: String)] = []
    /// What a reader sees so far, letters put together.
    private var seen = ""

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    mutating func read() {
        var open: [(id: String, start: String)] = []
        var index = 0
        while index < scalars.count {
            switch scalars[index] {
            case "⟦":
                let end = scalars[index...].firstIndex(of: ":") ?? scalars.count - 1
                open.append((text(index + 1..<end), place))
                index = end
            case "⟧":
                if let mark = open.popLast() { found.append((mark.id, mark.start + "-" + place)) }
            case "⟨":
                let end = scalars[index...].firstIndex(of: "⟩") ?? scalars.count - 1
                let raw = text(index + 1..<end).split(separator: " ").compactMap { UInt8($0, radix: 16) }
                bytes += raw
                seen += String(validating: raw, as: UTF8.self) ?? String(repeating: "?", count: raw.count)
                index = end
            default:
                bytes += Array(String(scalars[index]).utf8)
                seen.unicodeScalars.append(scalars[index])
            }
            index += 1
        }
    }

    private func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

    private var place: String {
        let lines = seen.precomposedStringWithCanonicalMapping.unicodeScalars.split(
            separator: "\n", omittingEmptySubsequences: false)
        return "\(lines.count):\((lines.last?.count ?? 0) + 1)"
    }
}
