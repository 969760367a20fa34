/// Where the long compounds of safety work may be broken on a narrow screen (mjuka bindestreck).
///
/// A compound is divided between its elements, never within one. The elements are those of the lexicon, and what ends in
/// `-hets`, `-nings`, `-ions`, `-skaps`, `-tets` or `-doms`, which in Swedish only stand where a compound goes on.
enum SoftHyphens {
    /// Shorter words fit as they are. In bytes.
    static let shortest = 12
    /// From here on a word may not fit on a telephone even in running text. In bytes.
    static let longest = 20
    /// Less than this is not left on a line by itself. In bytes.
    private static let least = 4

    /// Tells the places in a word, in bytes from its start and in order, where a soft hyphen (U+00AD) is put.
    static func places(in word: UnsafeBufferPointer<UInt8>, _ tell: (Int) -> Void) {
        var last = 0
        func put(_ place: Int) {
            if place != last { tell(place) }
            last = place
        }
        var start = 0
        var place = 0
        while place < word.count {
            let isFresh = place == start
            // Within unknown letters only an element that can't be chance counts.
            let length = CompoundLexicon.length(in: word, at: place, least: isFresh ? 3 : 6)
            if length > 0 {
                if !isFresh, place - start >= least { put(place) }
                place += length
                if word.count - place >= least, goesOn(word, at: place) { put(place) }
                start = place
            } else {
                place += 1
                if place - start >= 6, word.count - place >= least, endsFirstElement(word, start..<place) {
                    put(place)
                    start = place
                }
            }
        }
    }

    /// Whether a compound surely goes on at `place`: after the s of a first element, or before another element.
    private static func goesOn(_ word: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        if CompoundLexicon.length(in: word, at: place, least: 3) > 0 { return true }
        guard word[place - 1] == UInt8(ascii: "s") else { return false }
        return !CompoundLexicon.wholeWords.contains { whole in
            whole.count <= place && whole.elementsEqual(word[place - whole.count..<place])
        }
    }

    /// Whether the letters end as only the first part of a compound does.
    private static func endsFirstElement(_ word: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        guard word[range.upperBound - 1] == UInt8(ascii: "s") else { return false }
        return CompoundLexicon.firstEndings.contains { ending in
            ending.count <= range.count
                && ending.elementsEqual(word[range.upperBound - ending.count..<range.upperBound])
        }
    }
}
