import Text

/// A source in which `⟦` and `⟧` stand around what a diagnostic should point at.
struct MarkedSource {
    let source: SourceText
    /// What stood between the marks, in order.
    private(set) var spans: [SourceSpan] = []

    init(_ marked: String, path: String = "moten/radet/2025-03-12.md") {
        var bytes: [UInt8] = []
        var open: [Int] = []
        for scalar in marked.unicodeScalars {
            if scalar == "⟦" {
                open.append(bytes.count)
            } else if scalar == "⟧" {
                if let start = open.popLast() { spans.append(SourceSpan(start, bytes.count)) }
            } else {
                bytes += Array(String(scalar).utf8)
            }
        }
        source = SourceText(path: path, bytes: bytes)
    }

    /// `I035 Ämna` for each diagnostic: its id and the text that it points at.
    func shown(_ diagnostics: [Diagnostic]) -> [String] {
        diagnostics.sorted(by: Diagnostic.isOrderedBefore).map {
            $0.kind.id + " " + ($0.span.map(source.text(in:)) ?? "–")
        }
    }
}
