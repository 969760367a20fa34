/// Writes JSON (RFC 8259) as bytes: members in the order they are given, no spaces, nothing that could differ between
/// two runs.
public struct JSONWriter: Sendable {
    /// What has been written so far.
    public private(set) var bytes: [UInt8] = []
    /// Whether a comma goes before the next member or element.
    private var needsComma = false

    public init() {}

    /// An object; `members` writes what is in it.
    public mutating func object(_ members: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "{"))
        members(&self)
        close(UInt8(ascii: "}"))
    }

    /// An array; `elements` writes what is in it.
    public mutating func array(_ elements: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "["))
        elements(&self)
        close(UInt8(ascii: "]"))
    }

    /// A member's name; its value is what is written next.
    public mutating func key(_ name: String) {
        comma()
        appendQuoted(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// A text, quoted and escaped.
    public mutating func string(_ text: String) {
        comma()
        appendQuoted(text)
    }

    /// A whole number.
    public mutating func number(_ number: Int) {
        comma()
        bytes += Array(String(number).utf8)
    }

    public mutating func null() {
        comma()
        bytes += Array("null".utf8)
    }

    /// A member with a text.
    public mutating func member(_ name: String, _ text: String) {
        key(name)
        string(text)
    }

    /// A member with a whole number.
    mutating func member(_ name: String, _ number: Int) {
        key(name)
        self.number(number)
    }

    /// A member with a text, or null.
    public mutating func member(_ name: String, orNull text: String?) {
        key(name)
        if let text { string(text) } else { null() }
    }

    /// A line end, for people who look at the file.
    public mutating func newline() { bytes.append(0x0A) }

    private mutating func open(_ bracket: UInt8) {
        comma()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func comma() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func appendQuoted(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case 0x09: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
            case 0x0D: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
            case 0..<0x20, 0x7F:
                let hex = Array("0123456789abcdef".utf8)
                bytes += Array("\\u00".utf8)
                bytes += [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
