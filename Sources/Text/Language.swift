/// The language of messages (`--lang`). Swedish is the default; what is published is never affected.
public enum Language: String, Sendable, Hashable, CaseIterable {
    case swedish = "sv"
    case english = "en"
}
