public import Text

/// What writing did to the output folder (byggrapport).
public struct BuildReport: Sendable, Hashable {
    /// New or changed files.
    public var written = 0
    /// Files that already had the right bytes.
    public var unchanged = 0
    /// Files that Insyn wrote before and that are no part of the site any more.
    public var removed = 0
    /// What is told of pages that were there before this build and are no more.
    public var lostPages: [Diagnostic] = []
    /// Files of an earlier build that somebody has changed since: left alone.
    public var leftAlone: [String] = []
    /// The bytes of the whole site.
    public var bytes = 0

    init() {}
}
