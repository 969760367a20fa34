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
        /// Pages explain the word where it first stands; not where readers know it, and it is in the list for its nuance.
        public var isExplained: Bool
    }
}
