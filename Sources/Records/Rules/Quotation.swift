/// Comparing a quotation with the text that it is taken from: runs of white space are one space, soft hyphens are left out.
enum Quotation {
    static func normalised(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var pendingSpace = false
        for scalar in text.unicodeScalars {
            if scalar == "\u{AD}" { continue }
            if scalar.properties.isWhitespace {
                pendingSpace = !result.isEmpty
                continue
            }
            if pendingSpace {
                result.append(" ")
                pendingSpace = false
            }
            result.append(scalar)
        }
        return String(result)
    }

    /// How many times `wanted` stands in `text`, byte for byte, without overlap.
    static func occurrences(of wanted: String, in text: String) -> Int {
        let needle = Array(wanted.utf8)
        guard let first = needle.first else { return 0 }
        return Array(text.utf8).withUnsafeBufferPointer { hay in
            var count = 0
            var index = 0
            while index + needle.count <= hay.count {
                if hay[index] == first, hay[index..<index + needle.count].elementsEqual(needle) {
                    count += 1
                    index += needle.count
                } else {
                    index += 1
                }
            }
            return count
        }
    }
}
