/// Counts the bytes of a text that may begin a node of libcmark's tree: line ends, brackets, stars, list signs and the like.
///
/// A node takes some 170 bytes, and two bytes of text may make two of them, so that without a limit ten megabytes could ask for
/// more than a gigabyte. Each byte that is counted gives at most two nodes, its own and one for the text before it.
enum MarkCount {
    /// Nodes of at most some 200 MB in all; a text of ordinary words has one such byte in thirty or more.
    static let limit = 1 << 19

    /// Where there are more than `limit`; nil where there are not.
    static func excess(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        // A short text can't hold so many.
        guard bytes.count - start > limit else { return nil }
        var count = 0
        for at in max(0, start)..<bytes.count {
            switch bytes[at] {
            case 0x0A, UInt8(ascii: "!"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "<"), UInt8(ascii: ">"),
                UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "]"), UInt8(ascii: "_"), UInt8(ascii: "`"),
                UInt8(ascii: "|"):
                count += 1
            // A line end of its own, or a list's sign: only before a blank.
            case 0x0D: if at + 1 < bytes.count, bytes[at + 1] != 0x0A { count += 1 }
            case UInt8(ascii: "-"), UInt8(ascii: "+"):
                if isBlank(bytes, at + 1) { count += 1 }
            case UInt8(ascii: "."), UInt8(ascii: ")"):
                if at > 0, bytes[at - 1] &- 48 < 10, isBlank(bytes, at + 1) { count += 1 }
            default: continue
            }
            if count > limit { return at }
        }
        return nil
    }

    private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        at >= bytes.count || bytes[at] <= 0x20
    }
}
