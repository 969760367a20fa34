import Bytes
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

    /// Whether one of the first four words begins as the verb does: nearly all paragraphs end here.
    private static func mayHold(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = 0
        for _ in 0..<4 {
            while place < line.count, line[place] == 0x20 { place += 1 }
            let word = UnsafeBufferPointer(rebasing: line[place...])
            if let first = word.first, first | 0x20 == UInt8(ascii: "b"),
                stems.contains(where: { word.dropFirst().starts(with: $0) })
            {
                return true
            }
            guard let space = line.next(0x20, from: place) else { return false }
            place = space
        }
        return false
    }

    private static let stems = [Array("esluta".utf8), Array("eslöt".utf8)]
}
