import Bytes
import Text

/// Assignments in sentences (uppdrag i löpande text): `Fritid får i uppdrag att …`, of which follow-up knows nothing.
extension StructureReader {
    /// Whether the text may give an assignment in a sentence: `i uppdrag att`, `uppdrar åt`, `uppdra åt`, `uppdras åt`.
    static func mayAssign(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var place = 0
            while let found = bytes.nextPair(UInt8(ascii: "p"), UInt8(ascii: "p"), from: place) {
                let rest = bytes[found...]
                if rest.starts(with: "ppdrag att ".utf8)
                    || rest.starts(with: "ppdra".utf8) && !rest.starts(with: "ppdrag".utf8)
                {
                    return true
                }
                place = found + 2
            }
            return false
        }
    }

    /// A sentence that gives an assignment, in an item without a labelled one.
    mutating func warnOfAssignment(_ paragraph: MarkdownNode) {
        guard mayAssign, grammar.labels.contains(where: { $0.word.rawValue == "Uppdrag" }) else { return }
        let small = renderer.written(paragraph.firstChild).lowercased()
        let forms = [
            "får i uppdrag att", "ges i uppdrag att", "uppdrar åt", "uppdra åt", "uppdras åt", "uppdrogs åt",
            "uppdrog åt",
        ]
        var form = forms.first { small.contains($0) }
        // `ger polisen i uppdrag att`, with the receiver between.
        if form == nil, small.contains(" i uppdrag att "),
            small.hasPrefix("att ge ") || small.contains(" ge ")
                || small.contains(" ger ") || small.contains(" gav ")
        {
            form = "i uppdrag att"
        }
        guard let form, let sentence = ToldSentence(of: form, in: small), !sentence.isDenied,
            form.hasPrefix("får") || form.hasPrefix("ges") || form.hasSuffix("s åt")
                || !sentence.isOfOthers(path: source.path),
            !isAssigned(around: paragraph)
        else { return }
        renderer.report(.assignmentAsText, at: renderer.span(of: paragraph), form)
    }

    /// Whether the same item has a labelled assignment, or the text stands under a heading that calls it a proposal.
    private mutating func isAssigned(around paragraph: MarkdownNode) -> Bool {
        func isLabelled(_ node: MarkdownNode) -> Bool {
            node.kind == .paragraph && node.firstChild?.kind == .strong
                && (node.firstChild?.firstChild?.literal.starts(with: "Uppdrag".utf8) ?? false)
        }
        for current in paragraph.blocksAboveInItem {
            if isLabelled(current) { return true }
            if current.kind == .heading, renderer.written(current.firstChild).lowercased().contains("förslag") {
                return true
            }
        }
        return paragraph.blocksBelowInItem.contains(where: isLabelled)
    }
}
