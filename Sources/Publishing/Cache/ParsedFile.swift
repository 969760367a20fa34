import Documents

/// A file that this build has read and parsed (tolkad fil), for the cache to keep.
struct ParsedFile: Sendable {
    /// As it looked before it was read.
    var status: FileSystem.Status
    /// Of its bytes as they lay on disk.
    var hash: ContentHash
    /// Knows the file's path.
    var document: Document
}
