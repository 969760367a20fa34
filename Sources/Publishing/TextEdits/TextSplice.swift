import Documents
import Site
import Templates

/// Puts texts in the place of others on a finished page (textbyte). What comes out is what the page would be if it were made
/// anew: each text is finished from the state that the page was in before it, and must leave the state that was there after.
enum TextSplice {
    /// The page's new bytes, and where its texts stand in them. `replacement` gives the text to put in a text's place, nil for
    /// one that stays. Nil where the page must be made anew.
    static func apply(
        to page: [UInt8], _ texts: PageTexts, terms: TermTable, _ replacement: (ShownText.Source) -> Prose?
    ) -> (page: [UInt8], texts: PageTexts)? {
        var result: [UInt8] = []
        result.reserveCapacity(page.count + 4096)
        var moved = texts
        var done = 0
        for (index, text) in texts.texts.enumerated() {
            let new = replacement(text.source)
            guard var place = text.place else {
                // Where it stands is not known, and what comes after it may have moved.
                if new != nil { return nil }
                continue
            }
            guard place.range.lowerBound >= done, place.range.upperBound <= page.count else { return nil }
            result += page[done..<place.range.lowerBound]
            let start = result.count
            if let new {
                guard let html = filled(new, place.addresses),
                    let (finished, after) = place.before.finish(
                        html, terms: texts.isExplaining ? terms : nil, glossary: texts.glossary),
                    after == place.after
                else { return nil }
                result += finished
            } else {
                result += page[place.range]
            }
            done = place.range.upperBound
            place.range = start..<result.count
            moved.texts[index].place = place
        }
        result += page[done...]
        return (result, moved)
    }

    /// The text with its addresses filled in; nil where it has others than before.
    private static func filled(_ prose: Prose, _ addresses: [[UInt8]]) -> [UInt8]? {
        guard prose.slots.count == addresses.count else { return nil }
        var html: [UInt8] = []
        html.reserveCapacity(prose.html.count + 64 * addresses.count)
        var start = 0
        for (slot, address) in zip(prose.slots, addresses) {
            let offset = Int(slot.offset)
            guard offset >= start, offset <= prose.html.count else { return nil }
            html += prose.html[start..<offset]
            html += address
            start = offset
        }
        html += prose.html[start...]
        return html
    }
}
