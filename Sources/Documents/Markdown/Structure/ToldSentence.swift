import Text

/// The sentence that certain words stand in (meningen runt orden), up to them: who does something there, and whether it is
/// done at all.
struct ToldSentence {
    /// What stands before the words, in small letters.
    private let before: Substring
    /// What stands behind them.
    private let behind: Substring

    /// `text`: in small letters. Nil where the words are not in it.
    init?(of words: String, in text: String) {
        guard let found = text.firstRange(of: words) else { return nil }
        let place = found.lowerBound
        var start = text.startIndex
        for sign in [". ", "! ", "? ", "\n"] {
            if let end = text[..<place].ranges(of: sign).last?.upperBound { start = max(start, end) }
        }
        before = text[start..<place]
        behind = text[found.upperBound...]
    }

    /// `Ingen anmälde avvikande mening`, `Rådet har inte någon …`, `utan att …`.
    var isDenied: Bool {
        let words = before.split(separator: " ")
        return words.contains { ["ingen", "inget", "inga", "varken"].contains($0) }
            || words.suffix(3).contains { $0 == "inte" || $0 == "utan" }
    }

    /// `Den som reserverar sig`, `Ledamot som reserverar sig`: what holds for whoever does so.
    var isGeneral: Bool { before.hasSuffix("som ") }

    /// Whether it tells of another body than the one whose meeting the file at `path` is: `Kommunstyrelsen uppdrar åt`,
    /// `Oppositionen reserverade sig i nämnden`.
    func isOfOthers(path: String) -> Bool {
        let words = before.split { " ,".contains($0) }
        // The first words are who does it: `Regeringen ger Brå`, `Kommunfullmäktige gav i december kommunstyrelsen`.
        let doers = words.prefix(words.first == "den" ? 2 : 1)
        let place = behind.hasPrefix(" i ") ? behind.dropFirst(3).prefix { $0.isLetter } : ""
        return (doers + [place]).contains { Self.isBody($0) && !Self.isOwn($0, path) }
    }

    /// `Kommunstyrelsens beslut` and `Kommunstyrelsen beslutar` in the minutes of another body.
    static func namesOthers(_ words: String, path: String) -> Bool {
        guard let doer = words.lowercased().split(separator: " ").dropLast().last else { return false }
        let body = doer.hasSuffix("s") ? doer.dropLast() : doer
        return isBody(body) && !isOwn(body, path)
    }

    /// Words that end so are the names of those who decide elsewhere.
    private static func isBody(_ word: Substring) -> Bool {
        ["styrelsen", "nämnden", "fullmäktige", "regeringen", "riksdagen", "regionen", "myndigheten", "utskottet"]
            .contains { word.hasSuffix($0) }
    }

    private static func isOwn(_ word: Substring, _ path: String) -> Bool {
        let folders = path.split(separator: "/")
        return folders.count == 3 && folders[1].contains(Slug.make(String(word)))
    }
}
