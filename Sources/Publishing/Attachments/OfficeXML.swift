import Bytes

/// Goes through the tags of a file of an Office document (Office-dokument; ECMA-376, ISO/IEC 26300) and keeps its text.
///
/// Names are read without their prefixes. What is no XML is read as far as it goes: the question is what may be found in it.
enum OfficeXML {
    /// What stands between the tags, a line for each paragraph and each cell. `visit` gets every start tag's name, and what
    /// stands after it in the tag.
    static func text(
        of xml: [UInt8],
        visit: (_ name: UnsafeBufferPointer<UInt8>, _ attributes: UnsafeBufferPointer<UInt8>) -> Void
    ) -> [UInt8] {
        var text: [UInt8] = []
        xml.withUnsafeBufferPointer { xml in
            var place = 0
            while place < xml.count {
                let open = xml.next(UInt8(ascii: "<"), from: place) ?? xml.count
                let words = UnsafeBufferPointer(rebasing: xml[place..<open])
                if words.contains(UInt8(ascii: "&")) {
                    text += XMLReferences.decoded(ArraySlice(words))
                } else {
                    text += words
                }
                guard open < xml.count else { return }
                let close = xml.next(UInt8(ascii: ">"), from: open) ?? xml.count
                place = close + 1
                let tag = UnsafeBufferPointer(rebasing: xml[(open + 1)..<close])
                let isEnd = tag.first == UInt8(ascii: "/")
                let whole = tag.dropFirst(isEnd ? 1 : 0).prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
                let start = whole.lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? whole.startIndex
                let name = UnsafeBufferPointer(rebasing: tag[start..<whole.endIndex])
                if !isEnd {
                    let attributes = UnsafeBufferPointer(rebasing: tag[whole.endIndex...])
                    visit(name, attributes)
                    // What a pivot table keeps of the rows that it was made of.
                    if name.count == 1, name[0] == UInt8(ascii: "s") || name[0] == UInt8(ascii: "n"),
                        let kept = attributes.attribute("v")
                    {
                        text += kept.utf8
                    }
                }
                if partsWords(name) { text.append(isEnd ? 0x0A : 0x20) }
            }
        }
        return text
    }

    /// Whether a word ends where an element begins or ends: paragraphs, cells, breaks, tabs. Parts of a word that look
    /// different are elements too, and must not part it.
    private static func partsWords(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        switch name.count {
        case 1: "pcvsn".utf8.contains(name[0])
        case 2: name.elementsEqual("si".utf8) || name.elementsEqual("br".utf8) || name.elementsEqual("tc".utf8)
        default:
            ["tab", "row", "comment", "table-cell", "line-break"].contains { name.elementsEqual($0.utf8) }
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The value of an attribute among those of a tag; nil where the tag does not have it.
    func attribute(_ name: StaticString) -> String? {
        name.withUTF8Buffer { name in
            var place = 0
            while let equals = next(UInt8(ascii: "="), from: place) {
                place = equals + 1
                let start = equals - name.count
                guard start > 0, self[start..<equals].elementsEqual(name),
                    self[start - 1] <= 0x20 || self[start - 1] == UInt8(ascii: ":"), place < count,
                    let end = next(self[place], from: place + 1)
                else { continue }
                return String(decoding: XMLReferences.decoded(ArraySlice(self[(place + 1)..<end])), as: UTF8.self)
            }
            return nil
        }
    }
}
