import Bytes

/// What notes say of themselves when they were not written for the public: `ej för publicering`.
enum SecretWords {
    private static let phrases = [
        "ej för publicering", "inte för publicering", "får ej publiceras", "får inte publiceras", "ska ej publiceras",
        "ska inte publiceras", "internt arbetsmaterial", "för internt bruk",
    ].map { (words: $0, bytes: Array($0.utf8)) }

    /// What follows a `b` in every phrase, so that few texts are looked at letter by letter.
    private static let marks = ["licer", "ruk", "etsmat"].map { Array($0.utf8) }

    /// The words in a text; nil where there are none.
    static func find(in bytes: [UInt8]) -> String? {
        guard mayHold(bytes) else { return nil }
        let text = Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
        return text.withUnsafeBufferPointer { text in phrases.first { text.holds($0.bytes) }?.words }
    }

    /// A heading that is `Sekretess`, or `Sekretess enligt 35 kap.`: what stands below is sealed.
    static func isSealed(heading: String) -> Bool {
        guard heading.utf8.first.map({ $0 | 0x20 == UInt8(ascii: "s") }) ?? false else { return false }
        let small = heading.lowercased()
        return small == "sekretess" || small.hasPrefix("sekretess enligt")
    }

    private static func mayHold(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { text in
            for letter in [UInt8(ascii: "b"), UInt8(ascii: "B")] {
                var place = 0
                while let found = text.next(letter, from: place) {
                    place = found + 1
                    guard place < text.count, marks.contains(where: { $0.first == text[place] | 0x20 }) else {
                        continue
                    }
                    if marks.contains(where: {
                        text[place...].prefix($0.count).lazy.map { $0 | 0x20 }.elementsEqual($0)
                    }) {
                        return true
                    }
                }
            }
            return false
        }
    }
}
