import Text

/// A colour (färg) of the screen, and how well it is read against another.
public struct Colour: Sendable, Hashable {
    public let red: UInt8
    public let green: UInt8
    public let blue: UInt8

    public static let white = Colour(0xFF, 0xFF, 0xFF)
    public static let black = Colour(0, 0, 0)
    /// The least contrast of text to its ground (WCAG 2.1, 1.4.3).
    public static let enough = 4.5

    public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// `#0B4F8A`; nil for any other form.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 7, bytes[0] == UInt8(ascii: "#") else { return nil }
        let digits = bytes.dropFirst().compactMap(\.hexadecimalDigit)
        guard digits.count == 6 else { return nil }
        self.init(digits[0] << 4 | digits[1], digits[2] << 4 | digits[3], digits[4] << 4 | digits[5])
    }

    /// As a style sheet has it: `#0B4F8A`.
    public var text: String {
        "#"
            + [red, green, blue].map { part in
                let digits = String(part, radix: 16, uppercase: true)
                return digits.count < 2 ? "0" + digits : digits
            }.joined()
    }

    /// From 1 (the same) to 21 (black and white), as WCAG 2.1 works it out.
    public func contrast(to other: Colour) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// Mixed with another colour: 0 gives this one, 256 the other.
    func mixed(with other: Colour, _ parts: Int) -> Colour {
        func mix(_ own: UInt8, _ its: UInt8) -> UInt8 {
            UInt8(clamping: (Int(own) * (256 - parts) + Int(its) * parts + 128) / 256)
        }
        return Colour(mix(red, other.red), mix(green, other.green), mix(blue, other.blue))
    }

    /// Whether text of this colour can be read on every one of the grounds.
    public func isReadable(on grounds: [Colour], contrast least: Double = enough) -> Bool {
        grounds.allSatisfy { contrast(to: $0) >= least }
    }

    /// The shade that is nearest to this one, on the way to `end`, and can be read on every one of the grounds.
    func nearest(
        readableOn grounds: [Colour], contrast least: Double = enough, towards end: Colour
    ) -> Colour {
        for parts in 0..<256 {
            let shade = mixed(with: end, parts)
            if shade.isReadable(on: grounds, contrast: least) { return shade }
        }
        return end
    }

    private var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    private static func linear(_ part: UInt8) -> Double {
        let value = Double(part) / 255
        guard value > 0.04045 else { return value / 12.92 }
        return transfer((value + 0.055) / 1.055)
    }

    /// `base` to the power 2.4, as its square times the square of its fifth root; the root by Newton's steps, so that
    /// no mathematics library is needed. `base` lies between 0 and 1.
    private static func transfer(_ base: Double) -> Double {
        var root = 0.9
        for _ in 0..<40 {
            let fourth = root * root * root * root
            root = (4 * root + base / fourth) / 5
        }
        return base * base * root * root
    }
}
