import HTML
import Text

extension TextFinish {
    /// Takes the tag at `start` into account; where the next thing begins.
    mutating func tag(at start: Int) -> Int {
        let text = text
        var place = start + 1
        let isClosing = place < text.count && text[place] == UInt8(ascii: "/")
        if isClosing { place += 1 }
        var name: UInt64 = 0
        while place < text.count, text[place] != UInt8(ascii: ">"), text[place] > 0x20, text[place] != UInt8(ascii: "/")
        {
            // Eight letters tell all elements apart that matter here.
            if name < 1 << 56 { name = name << 8 | UInt64(text[place]) }
            place += 1
        }
        let hasAttributes = place < text.count && text[place] != UInt8(ascii: ">")
        // `>` is escaped in attributes.
        if hasAttributes { place = text.next(UInt8(ascii: ">"), from: place) ?? text.count }
        let end = min(place + 1, text.count)
        if isClosing {
            leave(name, tag: start, end: end)
        } else {
            enter(name, tag: start, hasAttributes: hasAttributes)
        }
        return end
    }

    private mutating func enter(_ name: UInt64, tag: Int, hasAttributes: Bool) {
        switch name {
        case Element.p:
            running += 1
            isQuoting = false
        case Element.li:
            running += 1
            isQuoting = false
        case Element.a, Element.h1...Element.h6, Element.button, Element.summary:
            divided += 1
            unexplained += 1
        case Element.th, Element.dt, Element.caption:
            divided += 1
        case Element.ul, Element.ol:
            explain(at: tag)
            // What the page itself lists has a class; an editor's list has none.
            lists = lists << 1 | (hasAttributes ? 1 : 0)
            if hasAttributes { unexplained += 1 }
        case Element.table, Element.dl, Element.nav, Element.figure, Element.aside, Element.time, Element.span:
            unexplained += 1
        case Element.code, Element.pre, Element.blockquote, Element.q, Element.svg, Element.script, Element.style,
            Element.textarea:
            verbatim += 1
        default: break
        }
    }

    private mutating func leave(_ name: UInt64, tag: Int, end: Int) {
        switch name {
        case Element.p:
            running = max(0, running - 1)
            explain(at: at(end) == 0x0A ? end + 1 : end)
        case Element.li:
            running = max(0, running - 1)
            explain(at: tag)
        case Element.a, Element.h1...Element.h6, Element.button, Element.summary:
            divided = max(0, divided - 1)
            unexplained = max(0, unexplained - 1)
        case Element.th, Element.dt, Element.caption:
            divided = max(0, divided - 1)
        case Element.ul, Element.ol:
            if lists & 1 == 1 { unexplained = max(0, unexplained - 1) }
            lists >>= 1
        case Element.table, Element.dl, Element.nav, Element.figure, Element.aside, Element.time, Element.span:
            unexplained = max(0, unexplained - 1)
        case Element.code, Element.pre, Element.blockquote, Element.q, Element.svg, Element.script, Element.style,
            Element.textarea:
            verbatim = max(0, verbatim - 1)
        default: break
        }
    }

    /// The names of elements as numbers, a byte a letter; the first eight where there are more.
    private enum Element {
        static let p: UInt64 = 0x70
        static let a: UInt64 = 0x61
        static let q: UInt64 = 0x71
        static let li: UInt64 = 0x6C69
        static let ul: UInt64 = 0x756C
        static let ol: UInt64 = 0x6F6C
        static let dl: UInt64 = 0x646C
        static let dt: UInt64 = 0x6474
        static let th: UInt64 = 0x7468
        static let h1: UInt64 = 0x6831
        static let h6: UInt64 = 0x6836
        static let nav: UInt64 = 0x6E_6176
        static let svg: UInt64 = 0x73_7667
        static let pre: UInt64 = 0x70_7265
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
