import CCmark
import Documents
import Glibc
import Text

/// What reads bytes that others wrote, fed with any bytes at all: by the fuzzer (`make fuzz`), and by the test that replays
/// the inputs kept in `Tests/Fuzz/corpus`.
public enum FuzzTarget: String, CaseIterable, Sendable {
    case markdown, head, csv, geojson

    /// Reads `bytes`; what did not hold, in words, and nil where all did. That it returns at all is the greater part.
    public func broken(by bytes: [UInt8]) -> String? {
        let raw = SourceText(path: "a.md", bytes: bytes)
        let checked = SourceText.checked(path: "a.md", bytes: bytes).0
        for source in [raw, checked] {
            var diagnostics: [Diagnostic] = []
            let problem: String?
            switch self {
            case .markdown: problem = FuzzTarget.markdown(source, &diagnostics)
            case .head: problem = FuzzTarget.head(source, &diagnostics)
            case .csv:
                let table = DataTable.read(source, diagnostics: &diagnostics)
                _ = table?.cells(of: [.period, .number, .count], diagnostics: &diagnostics)
                problem = table == nil && diagnostics.isEmpty ? "no table, and no message" : nil
            case .geojson:
                _ = GeoJSONFile.read(source, diagnostics: &diagnostics)
                problem = nil
            }
            if let problem { return problem }
            for diagnostic in diagnostics {
                guard let span = diagnostic.span else { continue }
                guard span.start >= 0, span.end >= span.start, Int(span.end) <= source.bytes.count + 40 else {
                    return "\(diagnostic.kind.id) stands at \(span.start)–\(span.end) of \(source.bytes.count)"
                }
            }
            for format in DiagnosticFormat.allCases {
                _ = DiagnosticPrinter(format: format, prefix: "content") { _ in source }.print(diagnostics)
            }
        }
        return nil
    }

    private static func head(_ source: SourceText, _ diagnostics: inout [Diagnostic]) -> String? {
        let document = Document.read(source, grammar: DocumentGrammar())
        if document.head == nil, document.diagnostics.isEmpty { return "no head, and no message" }
        diagnostics += document.diagnostics
        var found: [Diagnostic] = []
        let node = YAMLReader.read(source, range: 0..<source.bytes.count, diagnostics: &found)
        if node == nil, found.isEmpty { return "no value, and no message" }
        diagnostics += found
        return nil
    }

    private static func markdown(_ source: SourceText, _ diagnostics: inout [Diagnostic]) -> String? {
        for unsafe in [true, false] {
            let (html, messages) = Markdown.html(of: source, flavour: .commonmark, allowsRawHTML: unsafe)
            if messages.isEmpty, html != cmark(source.bytes, unsafe: unsafe) { return "other bytes than cmark's" }
            _ = Markdown.html(of: source, flavour: .gfm, allowsRawHTML: unsafe)
        }
        let (html, messages) = Markdown.html(of: source, flavour: .insyn, allowsRawHTML: false)
        diagnostics += messages
        if let problem = SiteMarkupCheck.problem(in: html) { return problem }
        let grammar = DocumentGrammar()
        _ = Document.read(source, grammar: grammar)
        return nil
    }

    /// cmark's own renderer.
    private static func cmark(_ bytes: [UInt8], unsafe: Bool) -> [UInt8] {
        let options = unsafe ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT
        let html = bytes.withUnsafeBytes {
            cmark_markdown_to_html($0.assumingMemoryBound(to: CChar.self).baseAddress, $0.count, options)
        }
        guard let html else { return [] }
        defer { free(html) }
        return [UInt8](UnsafeRawBufferPointer(start: html, count: strlen(html)))
    }
}
