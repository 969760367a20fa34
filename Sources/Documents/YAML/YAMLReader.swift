import CYAML
public import Text

/// Reads YAML with libyaml's events into positioned nodes.
public enum YAMLReader {
    /// How deep lists and groups may lie in one another.
    public static let depthLimit = 20

    /// Reads `source.bytes[range]`, one document; the root is a mapping, a sequence, a scalar or empty.
    ///
    /// Spans count in the whole file. What is not of the grammar (duplicate keys, anchors, aliases, tags, second
    /// documents) is an error in `diagnostics`, and the value is what can be read without it. Nil where a line can't
    /// be read at all.
    public static func read(
        _ source: SourceText, range: Range<Int>, diagnostics: inout [Diagnostic]
    ) -> YAMLNode? {
        var range = range.clamped(to: 0..<source.bytes.count)
        if range.lowerBound == 0, source.hasByteOrderMark {
            diagnostics.append(Diagnostic(.byteOrderMark, in: source.path, at: SourceSpan(0, 3)))
            range = min(3, range.upperBound)..<range.upperBound
        }
        var builder = YAMLBuilder(source: source, range: range)
        let node = source.bytes.withUnsafeBufferPointer { bytes in
            events(of: UnsafeBufferPointer(rebasing: bytes[range]), into: &builder)
        }
        diagnostics += builder.diagnostics
        return node
    }

    /// Hands libyaml's events to the builder until the document ends or something stops it.
    private static func events(of bytes: UnsafeBufferPointer<UInt8>, into builder: inout YAMLBuilder) -> YAMLNode? {
        // The parser's address must not move while libyaml works with it.
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { parser.deallocate() }
        guard yaml_parser_initialize(parser) == 1 else { return nil }
        defer { yaml_parser_delete(parser) }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        var empty: UInt8 = 0
        return withUnsafePointer(to: &empty) { nothing in
            yaml_parser_set_input_string(parser, bytes.baseAddress ?? nothing, bytes.count)
            var event = yaml_event_t()
            while builder.wantsMore {
                guard yaml_parser_parse(parser, &event) == 1 else {
                    builder.fail(YAMLFailure(parser: parser.pointee))
                    return nil
                }
                builder.take(event)
                yaml_event_delete(&event)
            }
            return builder.root
        }
    }
}
