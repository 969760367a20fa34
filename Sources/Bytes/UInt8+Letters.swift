extension UInt8 {
    /// Whether it is one of `0`–`9`, `A`–`Z` and `a`–`z`.
    public var isLetterOrDigit: Bool { (self | 0x20) &- 97 < 26 || self &- 48 < 10 }
}
