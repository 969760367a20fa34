import Text

/// The beginning of a sentence in which somebody decides (beslutsord): `Rådet beslutar att`, `Beslutades att`.
struct DecisionWords {
    /// The words from the sentence's beginning to `att`, or to the line's end.
    var text: String
    /// Who decides; empty in `Beslutades att`.
    private var subject: String
    /// `beslutade`, `beslöt`: it may tell of another day.
    var isPast: Bool

    /// `line`: the beginning of a paragraph's first text; `endsLine`: whether the text ends with the line.
    init?(_ line: UnsafeBufferPointer<UInt8>, endsLine: Bool) {
        // Every form of the verb has these letters among the first words.
        guard line.first.map({ $0 != 0x20 }) ?? false, Self.mayHold(line) else { return nil }
        let words = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 9).map(String.init)
        guard words.first?.first?.isUppercase ?? false,
            let verb = words.prefix(4).firstIndex(where: { Self.verbs.contains(Self.bare($0)) })
        else { return nil }
        let form = Self.bare(words[verb])
        let isPassive = form.hasSuffix("s")
        guard isPassive == (verb == 0) else { return nil }
        var end = verb + 1
        while end < words.count, Self.fillers.contains(Self.bare(words[end])) { end += 1 }
        if end < words.count {
            guard Self.bare(words[end]) == "att" else { return nil }
            end += 1
        } else if !endsLine {
            return nil
        }
        text = words[..<end].joined(separator: " ")
        subject = words[..<verb].joined(separator: " ")
        isPast = form == "beslutade" || form == "beslöt"
    }

    /// Whether the decision is that of the body whose meeting the file is: other bodies' decisions are only told of.
    func isSaid(by path: String) -> Bool {
        guard !subject.isEmpty, subject != "Vi", subject != "Mötet" else { return true }
        let folders = path.split(separator: "/")
        guard folders.count == 3, let last = subject.split(separator: " ").last.map({ Slug.make(String($0)) }) else {
            return false
        }
        let folder = String(folders[1])
        if Slug.make(subject) == folder { return true }
        if last.utf8.count >= 5, folder.hasSuffix(last) || folder.hasPrefix(last) { return true }
        // `Lokala rådet` of `lokalt-rad-centrum`.
        return folder.split(separator: "-").contains { piece in
            ["", "en", "et", "n", "t"].contains { last == piece + $0 }
        }
    }

    private static let verbs: Set<String> = ["beslutar", "beslutade", "beslöt", "beslutades", "beslutas", "beslöts"]
    private static let fillers: Set<String> = [
        "enhälligt", "därför", "också", "även", "vidare", "därmed", "följande", "således", "i", "enlighet", "med",
        "förslaget",
    ]

    /// A word in small letters, without the colon or comma after it.
    private static func bare(_ word: String) -> String {
        var word = word.lowercased()
        while word.hasSuffix(":") || word.hasSuffix(",") { word.removeLast() }
        return word
    }

    private static func mayHold(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        let word = Array("esl".utf8)
        guard line.count > word.count else { return false }
        return (0..<(line.count - word.count)).contains { start in
            line[start] == word[0] && line[start + 1] == word[1] && line[start + 2] == word[2]
        }
    }
}
