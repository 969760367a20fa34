/// Prints diagnostics in the order of their places, each once, in one of the formats.
public struct DiagnosticPrinter {
    /// What was done when they were found: it decides the last line.
    public enum Occasion: Sendable {
        /// Errors mean that nothing has been published.
        case build
        case check
    }

    public var format: DiagnosticFormat
    public var language: Language
    /// The content folder as given on the command line, put before each file's path; empty for none.
    public var prefix: String
    public var occasion: Occasion
    /// The text of a file, by its path from the content folder; nil where it can't be read (again).
    public var source: (String) -> SourceText?

    public init(
        format: DiagnosticFormat, language: Language = .swedish, prefix: String = "", occasion: Occasion = .check,
        source: @escaping (String) -> SourceText?
    ) {
        self.format = format
        self.language = language
        self.prefix = prefix
        self.occasion = occasion
        self.source = source
    }

    /// How many of each severity there are, each diagnostic once.
    public static func counts(of diagnostics: [Diagnostic]) -> (errors: Int, warnings: Int, infos: Int) {
        var counts = (errors: 0, warnings: 0, infos: 0)
        for diagnostic in Set(diagnostics) {
            switch diagnostic.kind.severity {
            case .error: counts.errors += 1
            case .warning: counts.warnings += 1
            case .info: counts.infos += 1
            }
        }
        return counts
    }

    /// Everything as UTF-8, with a line end last.
    public func print(_ diagnostics: [Diagnostic]) -> [UInt8] {
        let all = Set(diagnostics).sorted(by: Diagnostic.isOrderedBefore)
        let (sorted, left) = format == .text ? DiagnosticPrinter.readable(all) : (all, [])
        var entries: [Entry] = []
        entries.reserveCapacity(sorted.count)
        var text: (path: String, source: SourceText?)?
        var cursor = PositionCursor()
        for diagnostic in sorted {
            if text?.path != diagnostic.file {
                text = (diagnostic.file, source(diagnostic.file))
                cursor = PositionCursor()
            }
            entries.append(entry(diagnostic, in: text?.source, &cursor))
        }
        let closing = (left.map(leftOut) + [closingLine(DiagnosticPrinter.counts(of: all))]).joined(separator: "\n")
        switch format {
        case .json: return DiagnosticPrinter.json(entries, DiagnosticPrinter.counts(of: all))
        case .short: return Array((entries.map(\.firstLine) + [closing]).map { $0 + "\n" }.joined().utf8)
        case .text:
            let frames = entries.map { entry in
                entry.firstLine + "\n" + DiagnosticFrame(entry, language: language).lines.joined(separator: "\n")
                    + "\n\n"
            }
            return Array((frames.joined() + closing + "\n").utf8)
        }
    }

    /// What somebody may read to its end: of each kind no more than one file may have, and how many of it are left out.
    private static func readable(_ sorted: [Diagnostic]) -> (shown: [Diagnostic], left: [(id: String, count: Int)]) {
        var counts: [String: Int] = [:]
        let shown = sorted.filter { diagnostic in
            counts[diagnostic.kind.id, default: 0] += 1
            return counts[diagnostic.kind.id, default: 0] <= DiagnosticLimit.perKind
        }
        let left = counts.filter { $0.value > DiagnosticLimit.perKind }.map {
            (id: $0.key, count: $0.value - DiagnosticLimit.perKind)
        }
        return (shown, left.sorted { $0.id < $1.id })
    }

    private func leftOut(_ id: String, _ count: Int) -> String {
        let (swedish, english) = count == 1 ? ("meddelande", "message") : ("meddelanden", "messages")
        return language == .swedish
            ? "\(count) \(swedish) \(id) till. Rätta de första, eller se alla med insyn check --format short."
            : "\(count) more \(english) \(id). Correct the first ones, or see all with insyn check --format short."
    }

    /// One diagnostic with its words filled in and its place found.
    struct Entry {
        var diagnostic: Diagnostic
        var source: SourceText?
        /// The file with the prefix.
        var file: String
        var start: SourcePosition
        var end: SourcePosition
        var title: String
        var message: String
        var help: String
        var firstLine: String
    }

    private func entry(_ diagnostic: Diagnostic, in source: SourceText?, _ cursor: inout PositionCursor) -> Entry {
        var start = SourcePosition(line: 1, column: 1)
        var end = start
        if let span = diagnostic.span, let source {
            start = cursor.position(of: Int(span.start), in: source)
            var after = cursor
            end = after.position(of: Int(span.end), in: source)
        }
        let kind = diagnostic.kind
        let fill = { (words: Bilingual) in
            PersonalNumber.masking(PrintableText.make(words.filled(diagnostic.arguments, in: language)))
        }
        let file = PersonalNumber.masking(PrintableText.make(path(of: diagnostic.file)))
        let message = fill(kind.message)
        let line = "\(file):\(start.line):\(start.column): \(kind.severity.word(in: language)): \(message) [\(kind.id)]"
        return Entry(
            diagnostic: diagnostic, source: source, file: file, start: start, end: end, title: fill(kind.title),
            message: message, help: fill(kind.help), firstLine: line)
    }

    private func path(of file: String) -> String {
        if prefix.isEmpty || prefix == "." { return file }
        if file.isEmpty { return prefix }
        return prefix.utf8.last == UInt8(ascii: "/") ? prefix + file : prefix + "/" + file
    }

    /// `2 fel, 3 varningar. Inget har publicerats.`
    func closingLine(_ counts: (errors: Int, warnings: Int, infos: Int)) -> String {
        var parts: [String] = []
        let isSwedish = language == .swedish
        func add(_ count: Int, _ one: String, _ many: String) {
            if count > 0 { parts.append("\(count) \(count == 1 ? one : many)") }
        }
        add(counts.errors, isSwedish ? "fel" : "error", isSwedish ? "fel" : "errors")
        add(counts.warnings, isSwedish ? "varning" : "warning", isSwedish ? "varningar" : "warnings")
        add(counts.infos, isSwedish ? "tips" : "tip", isSwedish ? "tips" : "tips")
        if parts.isEmpty { return isSwedish ? "Inga fel." : "No errors." }
        let line = parts.joined(separator: ", ") + "."
        guard counts.errors > 0, occasion == .build else { return line }
        return line + (isSwedish ? " Inget har publicerats." : " Nothing has been published.")
    }

    private static func json(_ entries: [Entry], _ counts: (errors: Int, warnings: Int, infos: Int)) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.key("diagnostics")
            json.array { json in
                for entry in entries {
                    json.object { json in
                        json.member("id", entry.diagnostic.kind.id)
                        json.member("severity", entry.diagnostic.kind.severity.rawValue)
                        json.member("file", entry.file)
                        json.member("line", entry.start.line)
                        json.member("column", entry.start.column)
                        json.member("endLine", entry.end.line)
                        json.member("endColumn", entry.end.column)
                        json.member("message", entry.message)
                        json.member("help", entry.help)
                    }
                }
            }
            json.key("counts")
            json.object { json in
                json.member("error", counts.errors)
                json.member("warning", counts.warnings)
                json.member("info", counts.infos)
            }
        }
        json.newline()
        return json.bytes
    }
}

extension Severity {
    /// `fel`, `varning`, `tips`; `error`, `warning`, `tip`.
    func word(in language: Language) -> String {
        switch (self, language) {
        case (.error, .swedish): "fel"
        case (.warning, .swedish): "varning"
        case (.info, .swedish): "tips"
        case (.error, .english): "error"
        case (.warning, .english): "warning"
        case (.info, .english): "tip"
        }
    }
}
