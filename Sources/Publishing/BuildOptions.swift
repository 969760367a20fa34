public import Text

/// What a build is asked for. The same options and content give the same bytes.
public struct BuildOptions: Sendable, Hashable {
    public var contentFolder: String
    public var outputFolder: String
    /// The build's date: what is late, ahead or approved is worked out from it.
    public var date: CivilDate
    /// Goes before the site's own `adress`; nil leaves that one in force.
    public var baseURL: String?
    public var includesDrafts: Bool
    /// Threads; at least 1.
    public var jobs: Int
    /// Nil: no cache.
    public var cacheFolder: String?

    public init(
        contentFolder: String = "content", outputFolder: String = "public", date: CivilDate, baseURL: String? = nil,
        includesDrafts: Bool = false, jobs: Int? = nil, cacheFolder: String? = nil
    ) {
        self.contentFolder = contentFolder
        self.outputFolder = outputFolder
        self.date = date
        self.baseURL = baseURL
        self.includesDrafts = includesDrafts
        self.jobs = max(1, jobs ?? Parallel.processorCount)
        self.cacheFolder = cacheFolder
    }
}
