/// A stretch of a source file: byte offsets from 0, the end exclusive.
///
/// Offsets count in the file as it lies on disk, also where a byte-order mark or Windows line ends stand in it.
public struct SourceSpan: Sendable, Hashable {
    /// The offset of the first byte.
    public var start: Int32
    /// The offset after the last byte.
    public var end: Int32

    public init(_ start: Int, _ end: Int) {
        self.start = Int32(clamping: start)
        self.end = Int32(clamping: max(start, end))
    }
}
