import CYAML
public import Text

/// Reads YAML with libyaml's events into positioned nodes.
public enum YAMLReader {
    /// How deep lists and groups may lie in one another.
    static let depthLimit = 20

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
        let node = read(&builder)
        diagnostics += builder.failure == nil ? builder.diagnostics : mistakes(after: builder)
        return node
    }

    private static func read(_ builder: inout YAMLBuilder) -> YAMLNode? {
        let (source, range) = (builder.source, builder.range)
        return source.bytes.withUnsafeBufferPointer { bytes in
            events(of: UnsafeBufferPointer(rebasing: bytes[range]), into: &builder)
        }
    }

    /// What else can't be read: libyaml stops at the first mistake, but each key of the first column with what stands
    /// below it can be read by itself. So an editor learns of all of them at once.
    private static func mistakes(after builder: YAMLBuilder) -> [Diagnostic] {
        let source = builder.source
        let failed = builder.diagnostics.dropFirst(builder.failure ?? 0)
        let place = failed.compactMap { $0.span?.start }.min().map(Int.init) ?? builder.range.lowerBound
        var found = Array(builder.diagnostics.prefix(builder.failure ?? 0))
        var first = Array(failed)
        var later: [Diagnostic] = []
        for section in sections(of: source, builder.range) where later.count < YAMLBuilder.limit {
            var part = YAMLBuilder(source: source, range: section)
            _ = read(&part)
            let mistakes = part.diagnostics.dropFirst(part.failure ?? part.diagnostics.count)
            if section.lowerBound > place {
                later += part.diagnostics
            } else if !mistakes.isEmpty {
                // A quote left open further up explains what stopped libyaml down here.
                if section.upperBound <= place { first = [] }
                if section.upperBound <= place || first.isEmpty { later += mistakes }
            }
        }
        // A quote that closes in the wrong place fails once in each of its two sections: the first tells it.
        if first.isEmpty || first.first?.kind.message == DiagnosticKind.headQuoteOpen.message {
            later = later.enumerated().filter { index, diagnostic in
                index == 0 && first.isEmpty
                    || diagnostic.kind.message != DiagnosticKind.headAfterQuote.message
                        && diagnostic.kind.message != DiagnosticKind.headQuoteOpen.message
            }.map(\.element)
        }
        found += first + later
        var seen: Set<Diagnostic> = []
        found = found.filter { seen.insert($0).inserted }.sorted(by: Diagnostic.isOrderedBefore)
        return Array(found.prefix(YAMLBuilder.limit))
    }

    /// The stretches from one key in the first column to the next.
    private static func sections(of source: SourceText, _ range: Range<Int>) -> [Range<Int>] {
        var starts: [Int] = []
        let last = source.line(of: max(range.lowerBound, range.upperBound - 1))
        for line in source.line(of: range.lowerBound)...last {
            let start = max(source.offset(ofLine: line), range.lowerBound)
            let end = min(source.offset(ofLine: line + 1), range.upperBound)
            if start < end, starts.isEmpty || beginsKey(source.bytes[start..<end]) { starts.append(start) }
        }
        return starts.indices.map { index in
            starts[index]..<(index + 1 < starts.count ? starts[index + 1] : range.upperBound)
        }
    }

    /// A letter in the first column, and a colon with a space or line end after it.
    private static func beginsKey(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, (first | 0x20) &- 97 < 26 || first >= 0xC3 else { return false }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return colon + 1 == line.endIndex || line[colon + 1] <= 0x20
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
