public import Documents

/// The glossary (ordlista): terms and what they mean.
public struct Glossary: Sendable {
    public var head: RecordHead
    public var lead: [Content]
    /// In the order of the file.
    public var terms: [Term]

    public struct Term: Sendable, Hashable {
        public var head: PartHead
        /// Other words for the same thing.
        public var also: [String]
    }
}
