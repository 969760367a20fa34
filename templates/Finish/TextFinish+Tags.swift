import Bytes
import HTML
import Text

extension TextFinish {
    /// Takes the tag at `start` into account; where the next thing begins.
    mutating func tag(at start: Int) -> Int {
        let text = text
        var place = start + 1
        let isClosing = place < text.count && text[place] == UInt8(ascii: "/")
        if isClosing { place += 1 }
        // Eight letters tell all elements apart that matter here.
        var name: UInt64 = 0
        while place < text.count {
            let byte = text[place]
            // Letters first.
            if byte <= UInt8(ascii: ">"), byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") {
                break
            }
            if name < 1 << 56 { name = name << 8 | UInt64(byte) }
            place += 1
        }
        let hasAttributes = place < text.count && text[place] != UInt8(ascii: ">")
        // `>` is escaped in attributes.
        if hasAttributes { place = text.next(UInt8(ascii: ">"), from: place) ?? text.count }
        let end = min(place + 1, text.count)
        if name == Name.time, !isClosing, let end = finishedDay(from: end) { return end }
        if isClosing {
            leave(name, tag: start, end: end)
        } else {
            enter(name, tag: start, hasAttributes: hasAttributes)
        }
        return end
    }

    /// Where the element ends whose content begins at `start`, if that is a day which was written with its no-break space:
    /// nothing in it can be changed.
    private func finishedDay(from start: Int) -> Int? {
        guard isDigit(at(start)) else { return nil }
        let space = isDigit(at(start + 1)) ? start + 2 : start + 1
        guard at(space) == 0xC2, at(space + 1) == 0xA0, let tag = text.next(UInt8(ascii: "<"), from: space),
            at(tag + 1) == UInt8(ascii: "/")
        else { return nil }
        return text.next(UInt8(ascii: ">"), from: tag).map { $0 + 1 }
    }

    private mutating func enter(_ name: UInt64, tag: Int, hasAttributes: Bool) {
        switch Element(name) {
        case .paragraph, .item:
            running += 1
            isQuoting = false
        case .label:
            divided += 1
            unexplained += 1
        case .head: divided += 1
        case .list:
            explain(at: tag)
            // What the page itself lists has a class; an editor's list has none.
            lists = lists << 1 | (hasAttributes ? 1 : 0)
            if hasAttributes { unexplained += 1 }
        case .apart: unexplained += 1
        case .verbatim: verbatim += 1
        case .other: break
        }
    }

    private mutating func leave(_ name: UInt64, tag: Int, end: Int) {
        switch Element(name) {
        case .paragraph:
            running = max(0, running - 1)
            explain(at: at(end) == 0x0A ? end + 1 : end)
        case .item:
            running = max(0, running - 1)
            explain(at: tag)
        case .label:
            divided = max(0, divided - 1)
            unexplained = max(0, unexplained - 1)
        case .head: divided = max(0, divided - 1)
        case .list:
            if lists & 1 == 1 { unexplained = max(0, unexplained - 1) }
            lists >>= 1
        case .apart: unexplained = max(0, unexplained - 1)
        case .verbatim: verbatim = max(0, verbatim - 1)
        case .other: break
        }
    }

    /// What an element means for the words in it.
    private enum Element {
        case paragraph, item, list
        /// Long words are divided, and nothing is explained: headings, links, buttons.
        case label
        /// Long words are divided.
        case head
        /// Nothing is explained.
        case apart
        /// Nothing is changed.
        case verbatim
        case other

        /// `name`: its letters as a number, a byte a letter; the first eight where there are more.
        init(_ name: UInt64) {
            self =
                switch 8 - name.leadingZeroBitCount / 8 {
                case 1: Element(one: name)
                case 2: Element(two: name)
                case 3: Element(three: name)
                default: Element(more: name)
                }
        }

        /// `p`, `a`, `q`.
        private init(one name: UInt64) {
            switch name {
            case 0x70: self = .paragraph
            case 0x61: self = .label
            case 0x71: self = .verbatim
            default: self = .other
            }
        }

        /// `li`, `ul` and `ol`, `h1` to `h6`, `th` and `dt`, `dl`.
        private init(two name: UInt64) {
            switch name {
            case 0x6C69: self = .item
            case 0x756C, 0x6F6C: self = .list
            case 0x6831...0x6836: self = .label
            case 0x7468, 0x6474: self = .head
            case 0x646C: self = .apart
            default: self = .other
            }
        }

        /// `nav`; `svg` and `pre`.
        private init(three name: UInt64) {
            switch name {
            case 0x6E_6176: self = .apart
            case 0x73_7667, 0x70_7265: self = .verbatim
            default: self = .other
            }
        }

        private init(more name: UInt64) {
            switch name {
            case Name.button, Name.summary: self = .label
            case Name.caption: self = .head
            case Name.table, Name.figure, Name.aside, Name.time, Name.span: self = .apart
            case Name.code, Name.blockquote, Name.script, Name.style, Name.textarea: self = .verbatim
            default: self = .other
            }
        }
    }

    /// The names of longer elements as numbers.
    private enum Name {
        static let code: UInt64 = 0x636F_6465
        static let span: UInt64 = 0x7370_616E
        static let time: UInt64 = 0x7469_6D65
        static let table: UInt64 = 0x74_6162_6C65
        static let aside: UInt64 = 0x61_7369_6465
        static let style: UInt64 = 0x73_7479_6C65
        static let figure: UInt64 = 0x6669_6775_7265
        static let button: UInt64 = 0x6275_7474_6F6E
        static let script: UInt64 = 0x7363_7269_7074
        static let caption: UInt64 = 0x63_6170_7469_6F6E
        static let summary: UInt64 = 0x73_756D_6D61_7279
        static let textarea: UInt64 = 0x7465_7874_6172_6561
        static let blockquote: UInt64 = 0x626C_6F63_6B71_756F
    }
}
