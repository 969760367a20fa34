extension UnsafeBufferPointer<UInt8> {
    /// Where the `http` or `https` begins that stands before a colon as a word of its own, from `start` on; nil where none
    /// does.
    public func webScheme(before colon: Int, from start: Int = 0) -> Int? {
        for length in [5, 4] where colon - length >= start {
            let begin = colon - length
            let word = UnsafeBufferPointer(rebasing: self[begin..<colon])
            guard word.begins(with: "https".utf8.prefix(length)) else { continue }
            // What ends before it with a byte above these is a quotation mark far more often than a letter.
            return begin > 0 && self[begin - 1].isLetterOrDigit ? nil : begin
        }
        return nil
    }
}
