import Text

/// Characters that XML writes with a name or a number: `&amp;`, `&#106;`, `&#x6A;` (XML 1.0 §4.1).
enum XMLReferences {
    private static let names: [(name: StaticString, byte: UInt8)] = [
        ("amp;", UInt8(ascii: "&")), ("lt;", UInt8(ascii: "<")), ("gt;", UInt8(ascii: ">")),
        ("quot;", UInt8(ascii: "\"")), ("apos;", UInt8(ascii: "'")),
    ]

    /// The text that a browser sees. What is no reference stays as it is.
    static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "&")) else { return Array(bytes) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "&"), let (text, end) = reference(bytes[(index + 1)...]) {
                result += text
                index = end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    /// What stands after a `&` and means a character: its bytes, and where the text goes on.
    private static func reference(_ rest: ArraySlice<UInt8>) -> ([UInt8], Int)? {
        guard rest.first == UInt8(ascii: "#") else {
            for (name, byte) in names where name.withUTF8Buffer({ rest.starts(with: $0) }) {
                return ([byte], rest.startIndex + name.utf8CodeUnitCount)
            }
            return nil
        }
        var index = rest.startIndex + 1
        let isHexadecimal = index < rest.endIndex && rest[index] == UInt8(ascii: "x")
        if isHexadecimal { index += 1 }
        let start = index
        var number: UInt32 = 0
        while index < rest.endIndex, let digit = rest[index].hexadecimalDigit, isHexadecimal || digit < 10 {
            // There may be any number of zeros in front; what is beyond the last character is none.
            number = min(0x11_0000, number * (isHexadecimal ? 16 : 10) + UInt32(digit))
            index += 1
        }
        guard index > start, index < rest.endIndex, rest[index] == UInt8(ascii: ";"),
            let scalar = Unicode.Scalar(number)
        else { return nil }
        return (Array(String(Character(scalar)).utf8), index + 1)
    }
}
