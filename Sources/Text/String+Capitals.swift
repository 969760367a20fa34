extension String {
    /// The text with a capital at its beginning: `Försenad`.
    public var capitalised: String {
        if let plain = withPlainCapital { return plain }
        guard let first = unicodeScalars.first else { return self }
        return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst())
    }

    /// The text with a small letter at its beginning: `skadegörelse`.
    public var uncapitalised: String {
        if let plain = withPlainSmallLetter { return plain }
        guard let first = unicodeScalars.first else { return self }
        return first.properties.lowercaseMapping + String(unicodeScalars.dropFirst())
    }

    /// The text with an ASCII letter at its beginning as a capital; nil where what stands there needs a closer look.
    private var withPlainCapital: String? { changingFirst(from: 0x61...0x7A, to: 0x41...0x5A) }

    /// The text with an ASCII letter at its beginning as a small one; nil where what stands there needs a closer look.
    private var withPlainSmallLetter: String? { changingFirst(from: 0x41...0x5A, to: 0x61...0x7A) }

    private func changingFirst(from: ClosedRange<UInt8>, to: ClosedRange<UInt8>) -> String? {
        var text = self
        return text.withUTF8 { bytes -> String? in
            guard let first = bytes.first else { return "" }
            // After it stands a letter of its own: ASCII or Latin, and no mark that would be part of the first.
            guard first < 0x80, bytes.count == 1 || bytes[1] < 0x80 || bytes[1] == 0xC3 else { return nil }
            guard from.contains(first) else { return String(decoding: bytes, as: UTF8.self) }
            return String(unsafeUninitializedCapacity: bytes.count) { copy in
                _ = copy.initialize(fromContentsOf: bytes)
                copy[0] = first - from.lowerBound + to.lowerBound
                return bytes.count
            }
        }
    }
}
