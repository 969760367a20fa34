import Bytes
import Text

/// Dissent as minutes of boards have it (reservation): in sentences and under headings of its own, where lists find none.
extension StructureReader {
    /// Whether the text holds `reserverar`, `reserverade`, `reserverat` or `avvikande`, in which dissent is said: most texts do
    /// not.
    static func mayDissent(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var place = 5
            while let found = bytes.next(UInt8(ascii: "v"), from: place) {
                if bytes[(found - 4)..<found].elementsEqual("eser".utf8), bytes[found...].starts(with: "vera".utf8) {
                    return true
                }
                if bytes[found - 1] | 0x20 == UInt8(ascii: "a"), bytes[found...].starts(with: "vvikande ".utf8) {
                    return true
                }
                place = found + 1
            }
            return false
        }
    }

    /// `Räddningstjänsten reserverar sig mot beslutet.` in running text.
    mutating func warnOfDissent(_ paragraph: MarkdownNode) {
        guard mayDissent, grammar.labels.contains(where: { $0.word.rawValue == "Avvikande synpunkt" }) else { return }
        let text = renderer.written(paragraph.firstChild)
        let small = text.lowercased()
        let forms = [
            "reserverar sig", "reserverade sig", "reserverat sig", "avvikande mening", "avvikande uppfattning",
            "avvikande åsikt",
        ]
        guard let form = forms.first(where: { small.contains($0) }), !small.contains(form + " för "),
            let sentence = ToldSentence(of: form, in: small), !sentence.isDenied, !sentence.isGeneral,
            !sentence.isOfOthers(path: source.path),
            !isDissentTold(around: paragraph)
        else { return }
        renderer.report(.dissentAsText, at: renderer.span(of: paragraph), form)
    }

    /// Whether the same item has labelled dissent, or dissent under a heading or name of its own, which is told there.
    private mutating func isDissentTold(around paragraph: MarkdownNode) -> Bool {
        for block in paragraph.blocksAboveInItem where !block.beginsItem {
            if block.kind == .heading {
                if otherLabel(renderer.written(block.firstChild)) != nil { return true }
            } else if namesDissent(block) {
                return true
            }
        }
        for block in [paragraph] + paragraph.blocksBelowInItem where namesDissent(block) { return true }
        return false
    }

    /// Whether a paragraph begins with a name for dissent, in bold type or alone on its line.
    private mutating func namesDissent(_ node: MarkdownNode) -> Bool {
        guard node.kind == .paragraph, let first = node.firstChild else { return false }
        if first.kind == .text { return endsLine(first) && loneName(first.literal) != nil }
        guard first.kind == .strong else { return false }
        let words = renderer.written(first.firstChild).lowercased().prefix { $0 != ":" }
        return words == "avvikande synpunkt" || Self.otherNames[String(words)] == "Avvikande synpunkt"
    }

    /// `Rådets beslut` or `Reservationer` alone on a line, and the label that it means.
    func loneName(_ literal: UnsafeBufferPointer<UInt8>) -> (written: String, label: String)? {
        guard (8..<50).contains(literal.count), let first = literal.first, first &- 0x41 < 26 || first == 0xC3,
            let last = literal.last, "tnreg".utf8.contains(last)
        else { return nil }
        let written = String(decoding: literal, as: UTF8.self)
        let small = written.lowercased()
        var label = Self.otherNames[small]
        let words = small.split(separator: " ")
        if label == nil, words.last == "beslut", (2...3).contains(words.count), words[words.count - 2].hasSuffix("s") {
            label = "Beslut"
        }
        guard let label, label != "Uppdrag", grammar.labels.contains(where: { $0.word.rawValue == label }) else {
            return nil
        }
        return (written, label)
    }
}
