public import Text

/// A value in a head or data file (YAML) with its place: what libyaml's events say, nothing guessed.
///
/// Plain scalars stay text: whether `no` or `12:30` is a word, a time or a mistake is decided by the key's own type.
public struct YAMLNode: Sendable, Hashable {
    public indirect enum Content: Sendable, Hashable {
        /// A key without a value, or an empty value: as if it were not there.
        case empty
        /// `isQuoted`: it stood in quotes or in a block (`|`, `>`), so it is text and nothing else.
        case scalar(String, isQuoted: Bool)
        case sequence([YAMLNode])
        case mapping([YAMLEntry])
    }

    public var content: Content
    /// In the file, not in the head.
    public var span: SourceSpan

    public init(_ content: Content, span: SourceSpan) {
        self.content = content
        self.span = span
    }
}

/// One `key: value` of a mapping.
public struct YAMLEntry: Sendable, Hashable {
    public var key: String
    public var keySpan: SourceSpan
    public var value: YAMLNode

    public init(key: String, keySpan: SourceSpan, value: YAMLNode) {
        self.key = key
        self.keySpan = keySpan
        self.value = value
    }
}
