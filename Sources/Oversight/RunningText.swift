public import Records

/// What findings and rules read of running text (löptext): its headings, whether it says that it is not for the public, and,
/// where a rule asks for it, words under a point of a meeting's agenda. All else that they read is fields, labels and titles.
public enum RunningText {
    /// Whether all findings are the same with one finished text in a record as with the other. `phrases`: what
    /// `searched(by:)` gives, where the record is a meeting.
    public static func isAlike(_ text: [UInt8], _ other: [UInt8], to phrases: [String]) -> Bool {
        guard SecretWords.find(in: text) == SecretWords.find(in: other),
            HeadingWords.headings(in: text) == HeadingWords.headings(in: other)
        else { return false }
        if phrases.isEmpty { return true }
        let (words, others) = (plain(text), plain(other))
        return phrases.allSatisfy { Answer(words, to: $0) == Answer(others, to: $0) }
    }

    /// The words that rules look for in the text of meetings (`under` of a `dagordning`), as they are compared.
    public static func searched(by archive: Archive) -> [String] {
        let phrases = archive.documents.flatMap { document in
            document.rules.flatMap { AgendaPoint.list($0.parameters).flatMap(\.under) }
        }
        return Set(phrases.map(HeadingWords.plain)).sorted()
    }

    private static func plain(_ html: [UInt8]) -> String { HeadingWords.plain(HeadingWords.text(of: html)) }

    /// What a text does for finding a phrase in the texts of a §, which are joined by spaces: it may hold it, begin or end
    /// with a part of it, or be a part of it.
    private struct Answer: Equatable {
        var isThere: Bool
        /// How many of the phrase's first words the text ends with, and how many of its last it begins with.
        var ends: [Int]
        var begins: [Int]
        /// The text itself, where it is a part of the phrase.
        var part: String?

        init(_ text: String, to phrase: String) {
            isThere = text.contains(phrase)
            let words = phrase.split(separator: " ")
            let counts = words.indices.dropFirst()
            ends = counts.filter { text.hasSuffix(words[..<$0].joined(separator: " ")) }
            begins = counts.filter { text.hasPrefix(words[$0...].joined(separator: " ")) }
            part = phrase.contains(text) ? text : nil
        }
    }
}
