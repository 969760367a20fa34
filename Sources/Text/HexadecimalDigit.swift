extension UInt8 {
    /// The value of a hexadecimal digit, `0`–`9`, `a`–`f` or `A`–`F`; nil for any other byte.
    public var hexadecimalDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - 48
        case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"): (self | 0x20) - 87
        default: nil
        }
    }
}
