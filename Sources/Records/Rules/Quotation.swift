/// Finding a quotation (citat) in the text that it is taken from; both are first made alike by `Passage.normalised`.
enum Quotation {
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
