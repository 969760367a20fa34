extension String {
    /// The text with a full stop where it has no mark at its end.
    public var ended: String { last.map { ".!?…".contains($0) } ?? true ? self : self + "." }

    /// The text without the full stops at its end.
    public var withoutFullStop: String {
        guard utf8.last == UInt8(ascii: ".") else { return self }
        guard let last = utf8.lastIndex(where: { $0 != UInt8(ascii: ".") }) else { return "" }
        return String(self[..<utf8.index(after: last)])
    }
}
