public import Text

/// Reads YAML with libyaml's events into positioned nodes.
public enum YAMLReader {
    /// Reads `source.bytes[range]`, one document; the root is a mapping, a sequence, a scalar or empty.
    ///
    /// Spans count in the whole file. Duplicate keys, anchors, aliases, tags and second documents are errors in
    /// `diagnostics`; the value is then nil or what could be read without them.
    public static func read(
        _ source: SourceText, range: Range<Int>, diagnostics: inout [Diagnostic]
    ) -> YAMLNode? {
        nil
    }
}
