import Bytes
import CYAML
import Text

/// Puts libyaml's events together to one node, on a stack of its own: no depth of input grows the program's.
struct YAMLBuilder {
    /// A list or group that is not finished.
    private struct Frame {
        var isMapping: Bool
        var start: Int
        /// Flow collections end at their bracket, block ones at their last value.
        var isFlow: Bool
        /// It stands where a key must: it is read and forgotten.
        var isKey: Bool
        var items: [YAMLNode] = []
        var entries: [YAMLEntry] = []
        var key: (text: String, span: SourceSpan, isKept: Bool)?
        var end: Int
        /// The keys so far, once there are too many to look through.
        var known: Set<String> = []
    }

    let source: SourceText
    let range: Range<Int>
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var root: YAMLNode?
    private(set) var wantsMore = true
    private var frames: [Frame] = []
    private var documents = 0
    /// Where libyaml's refusal stands among the diagnostics; nil while there is none.
    private(set) var failure: Int?
    /// The bracket whose contents have been told to be indented wrongly.
    private var toldBracket: Int?
    /// One head does not need more messages than these.
    static let limit = 50
    private var offsets: CharacterOffsets
    /// How far comments have been looked for; the range's end where there is no `#`.
    private var commentsEnd: Int

    init(source: SourceText, range: Range<Int>) {
        self.source = source
        self.range = range
        let hasComments = source.bytes.withUnsafeBufferPointer {
            UnsafeBufferPointer(rebasing: $0[range]).next(UInt8(ascii: "#")) != nil
        }
        commentsEnd = hasComments ? range.lowerBound : range.upperBound
        offsets = CharacterOffsets(bytes: source.bytes, range: range)
    }

    mutating func take(_ event: yaml_event_t) {
        switch event.type {
        case YAML_DOCUMENT_START_EVENT: beginDocument(event)
        case YAML_SCALAR_EVENT: takeScalar(event)
        case YAML_ALIAS_EVENT:
            let span = self.span(of: event)
            report(.headFeature, span, "*")
            checkFlowIndent(at: Int(span.start))
            add(YAMLNode(.empty, span: span), isKeyable: false)
        case YAML_SEQUENCE_START_EVENT:
            let data = event.data.sequence_start
            open(event, isMapping: false, isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE, data.anchor, data.tag)
        case YAML_MAPPING_START_EVENT:
            let data = event.data.mapping_start
            open(event, isMapping: true, isFlow: data.style == YAML_FLOW_MAPPING_STYLE, data.anchor, data.tag)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: close(event)
        case YAML_STREAM_END_EVENT:
            wantsMore = false
            checkComments(upTo: range.upperBound)
            if root == nil, documents <= 1 {
                root = YAMLNode(.empty, span: SourceSpan(range.lowerBound, range.lowerBound))
            }
        default: break
        }
    }

    private mutating func beginDocument(_ event: yaml_event_t) {
        documents += 1
        let data = event.data.document_start
        if data.version_directive != nil || data.tag_directives.start != data.tag_directives.end {
            report(.headFeature, lineSpan(at: offset(event.start_mark)), "%")
        }
        if documents > 1 {
            report(.headSecondDocument, lineSpan(at: offset(event.start_mark)))
            wantsMore = false
        }
    }

    private mutating func takeScalar(_ event: yaml_event_t) {
        let data = event.data.scalar
        let span = self.span(of: event)
        if data.anchor != nil { report(.headFeature, span, "&") }
        if data.tag != nil { report(.headFeature, span, "!") }
        let length = Int(clamping: data.length)
        var text = String(decoding: UnsafeBufferPointer(start: data.value, count: length), as: UTF8.self)
        let isPlain = data.style == YAML_PLAIN_SCALAR_STYLE
        checkComments(upTo: Int(span.start))
        if data.style == YAML_LITERAL_SCALAR_STYLE || data.style == YAML_FOLDED_SCALAR_STYLE {
            checkComments(upTo: min(Int(lineSpan(at: Int(span.start)).end), Int(span.end)))
        }
        commentsEnd = max(commentsEnd, Int(span.end))
        if isPlain { checkPlain(text, span) }
        // What stands within Word's quotes is the value: one mistake gets one message.
        if isPlain, let inner = checkWordHabits(text, span) { text = inner }
        checkFlowIndent(at: Int(span.start))
        if data.style == YAML_SINGLE_QUOTED_SCALAR_STYLE || data.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE {
            checkQuoteIndent(span)
        }
        if data.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE, diagnostics.count < YAMLBuilder.limit,
            source.bytes[Int(span.start)..<Int(span.end)].contains(UInt8(ascii: "\\")),
            let hidden = Diagnostic.hiddenCharacter(in: text, of: source.path, at: span)
        {
            diagnostics.append(hidden)
        }
        let content: YAMLNode.Content = isPlain && length == 0 ? .empty : .scalar(text, isQuoted: !isPlain)
        add(YAMLNode(content, span: span), isKeyable: true)
    }

    private mutating func open(
        _ event: yaml_event_t, isMapping: Bool, isFlow: Bool, _ anchor: UnsafeMutablePointer<yaml_char_t>?,
        _ tag: UnsafeMutablePointer<yaml_char_t>?
    ) {
        let start = offset(event.start_mark)
        checkComments(upTo: start)
        if anchor != nil { report(.headFeature, SourceSpan(start, start + 1), "&") }
        if tag != nil { report(.headFeature, SourceSpan(start, start + 1), "!") }
        checkFlowIndent(at: start)
        guard frames.count < YAMLReader.depthLimit else {
            report(.headTooDeep, SourceSpan(start, start + 1), String(YAMLReader.depthLimit))
            root = nil
            wantsMore = false
            return
        }
        let isKey = frames.last.map { $0.isMapping && $0.key == nil } ?? false
        if isKey { report(.headUnreadable, lineSpan(at: start)) }
        frames.append(Frame(isMapping: isMapping, start: start, isFlow: isFlow, isKey: isKey, end: start))
    }

    private mutating func close(_ event: yaml_event_t) {
        if frames.last?.isFlow == true { checkComments(upTo: offset(event.start_mark)) }
        guard let frame = frames.popLast() else { return }
        let end = frame.isFlow ? offset(event.end_mark) : frame.end
        let span = SourceSpan(frame.start, end)
        let node = YAMLNode(frame.isMapping ? .mapping(frame.entries) : .sequence(frame.items), span: span)
        add(node, isKeyable: !frame.isKey)
    }

    /// A finished value goes where it belongs: root, item, key or value.
    private mutating func add(_ node: YAMLNode, isKeyable: Bool) {
        guard let last = frames.indices.last else {
            if documents <= 1 { root = node }
            return
        }
        frames[last].end = max(frames[last].end, Int(node.span.end))
        guard frames[last].isMapping else {
            frames[last].items.append(node)
            return
        }
        if let key = frames[last].key {
            if key.isKept, frames[last].isFlow, node.content == .empty, !hasColon(after: key.span) {
                report(.headGroupColon, key.span, key.text)
            } else if key.isKept {
                frames[last].entries.append(YAMLEntry(key: key.text, keySpan: key.span, value: node))
            }
            frames[last].key = nil
            return
        }
        switch node.content {
        case .scalar(let text, _): frames[last].key = (text, node.span, isKeyable && isNew(text, node.span, last))
        case .empty:
            if isKeyable { report(.headUnreadable, lineSpan(at: Int(node.span.start))) }
            frames[last].key = ("", node.span, false)
        case .sequence, .mapping: frames[last].key = ("", node.span, false)
        }
    }

    /// Whether the key has not been there before; a second one is an error.
    private mutating func isNew(_ key: String, _ span: SourceSpan, _ frame: Int) -> Bool {
        let first: YAMLEntry?
        if frames[frame].entries.count < 24 {
            first = frames[frame].entries.first { $0.key == key }
        } else {
            if frames[frame].known.isEmpty { frames[frame].known = Set(frames[frame].entries.map(\.key)) }
            let isKnown = !frames[frame].known.insert(key).inserted
            first = isKnown ? frames[frame].entries.first { $0.key == key } : nil
        }
        guard let first else { return true }
        let line = source.line(of: Int(first.keySpan.start))
        report(.headDuplicateKey, span, key, String(line))
        return false
    }

    // MARK: Places

    mutating func offset(_ mark: yaml_mark_t) -> Int { offsets.offset(of: Int(clamping: mark.index)) }

    mutating func offset(ofCharacter index: Int) -> Int { offsets.offset(of: index) }

    /// A scalar's stretch, without the line ends that follow a block.
    private mutating func span(of event: yaml_event_t) -> SourceSpan {
        let start = offset(event.start_mark)
        var end = offset(event.end_mark)
        while end > start, YAMLBuilder.isBlank(source.bytes[end - 1]) { end -= 1 }
        return SourceSpan(start, end)
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// The text of the line in which `offset` stands, without indent and line end.
    func lineSpan(at offset: Int) -> SourceSpan {
        let line = source.line(of: offset)
        var start = source.offset(ofLine: line)
        var end = source.offset(ofLine: line + 1)
        while end > start, YAMLBuilder.isBlank(source.bytes[end - 1]) { end -= 1 }
        while start < end, YAMLBuilder.isBlank(source.bytes[start]) { start += 1 }
        return SourceSpan(start, end)
    }

    mutating func report(_ kind: DiagnosticKind, _ span: SourceSpan, _ arguments: String...) {
        guard diagnostics.count < YAMLBuilder.limit else { return }
        var diagnostic = Diagnostic(kind, in: source.path, at: span)
        // A line of a million characters need not be said again in its message.
        diagnostic.arguments = arguments.map { argument in
            guard argument.utf8.count > 400 else { return argument }
            return argument.firstLetters(200) + "…"
        }
        diagnostics.append(diagnostic)
    }

    /// What libyaml refused is told from here on.
    mutating func beginFailure(at index: Int? = nil) { failure = index ?? diagnostics.count }

    /// Where the innermost open bracket stands.
    var flowStart: Int? { frames.last { $0.isFlow }?.start }

    /// Whether a value that comes now would be that of a block's key.
    var isBlockValue: Bool { frames.last.map { $0.isMapping && !$0.isFlow && $0.key != nil } ?? false }

    var isFlowItem: Bool { frames.last.map { $0.isFlow && !$0.isMapping } ?? false }

    /// Whether it is a key in an editor's eyes too. One with a question mark glued to it is told as that.
    private func hasColon(after key: SourceSpan) -> Bool {
        if key.start > range.lowerBound, source.bytes[Int(key.start) - 1] == UInt8(ascii: "?") { return true }
        var index = Int(key.end)
        while index < range.upperBound, YAMLBuilder.isBlank(source.bytes[index]) { index += 1 }
        return index < range.upperBound && source.bytes[index] == UInt8(ascii: ":")
    }

    // MARK: Comments

    /// Looks through what stands between two values for comments that were hardly meant as ones: `färg: #0B4F8A`,
    /// `Möte #2`, `"Möte"#2`. YAML would leave the words out without a sound.
    mutating func checkComments(upTo end: Int) {
        let end = min(end, range.upperBound)
        while commentsEnd < end {
            guard source.bytes[commentsEnd] == UInt8(ascii: "#") else {
                commentsEnd += 1
                continue
            }
            let start = commentsEnd
            while commentsEnd < end, source.bytes[commentsEnd] != 0x0A, source.bytes[commentsEnd] != 0x0D {
                commentsEnd += 1
            }
            checkComment(SourceSpan(start, commentsEnd))
        }
    }

    // MARK: Indents that libyaml lets pass

    /// A quote over several lines: each must be indented deeper than the key that it belongs to. Otherwise a quote that
    /// was never closed swallows the keys below it, up to the next one.
    private mutating func checkQuoteIndent(_ span: SourceSpan) {
        let first = source.line(of: Int(span.start))
        let last = source.line(of: Int(span.end))
        guard last > first else { return }
        let parent = indent(ofBlockIn: frames.count)
        for line in (first + 1)...last where source.offset(ofLine: line) < Int(span.end) {
            guard let indent = indent(ofLine: line), indent <= parent else { continue }
            let begins = max(source.offset(ofLine: line), range.lowerBound) + indent
            if source.bytes[begins] == 0x09 {
                report(.headTab, SourceSpan(begins, begins + 1))
                return
            }
            report(
                .headQuoteOpen,
                SourceSpan(Int(span.start), max(Int(span.start), Int(lineSpan(at: Int(span.start)).end))))
            return
        }
    }

    /// What stands between brackets over several lines, and a question mark glued to it, which libyaml takes for a key's.
    private mutating func checkFlowIndent(at start: Int) {
        guard let last = frames.last, last.isFlow else { return }
        if start > range.lowerBound, source.bytes[start - 1] == UInt8(ascii: "?") { sign(at: start - 1) }
        let outer = (frames.lastIndex { !$0.isFlow } ?? -1) + 1
        let open = frames[outer].start
        let line = source.line(of: start)
        guard toldBracket != open, line > source.line(of: open), let indent = indent(ofLine: line),
            indent <= self.indent(ofBlockIn: outer)
        else { return }
        toldBracket = open
        guard indexOfComment(after: open) == nil else { return }
        report(
            .headBracket, SourceSpan(open, max(open, Int(lineSpan(at: open).end))),
            String(decoding: [source.bytes[open]], as: UTF8.self))
    }

    /// How many spaces begin a line; nil for an empty one.
    private func indent(ofLine line: Int) -> Int? {
        let start = max(source.offset(ofLine: line), range.lowerBound)
        var index = start
        while index < range.upperBound, source.bytes[index] == 0x20 { index += 1 }
        guard index < range.upperBound, source.bytes[index] != 0x0A, source.bytes[index] != 0x0D else { return nil }
        return index - start
    }

    /// The column of the innermost block list or group among the first `count` frames; -1 where there is none.
    private func indent(ofBlockIn count: Int) -> Int {
        guard let frame = frames.prefix(count).last(where: { !$0.isFlow }) else { return -1 }
        return frame.start - max(source.offset(ofLine: source.line(of: frame.start)), range.lowerBound)
    }
}
