extension String {
    /// Lends the string's own UTF-8: neither a copy nor a reference to count, but for strings that came from elsewhere.
    @inlinable public func lendBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        var copy = self
        return copy.withUTF8(body)
    }

    /// Whether `words` stand in it, byte for byte.
    public func holds(_ words: String) -> Bool { lendBytes { $0.holds(words.utf8) } }
}
