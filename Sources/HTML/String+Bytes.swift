extension String {
    /// Lends the string's own UTF-8: neither a copy nor a reference to count, but for strings that came from elsewhere.
    @inlinable func lendBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        var copy = self
        return copy.withUTF8(body)
    }
}
