/// What an SVG picture (bild) could do in a browser besides being looked at: read tag by tag, nothing rendered.
///
/// `SVGForm` walks through the same bytes, and the two can't be one: this reads on past every mistake, as the most forgiving
/// reader might, because a script may stand after it; the other ends at the first thing that XML forbids, and is only asked of
/// pictures in which this found nothing.
struct SVGCheck {
    /// The first thing that could run code or fetch something: `<script>`, `onload=`; nil for a mere picture.
    private(set) var active: String?
    /// The stretches of text between the tags.
    private(set) var texts: [Range<Int>] = []

    /// How large it wants to be shown.
    private(set) var measures = SVGMeasures()

    private let bytes: [UInt8]
    private var index = 0
    /// The tag of the drawing itself has been read: those in it have measures of their own.
    private var hasRoot = false
    /// What the style element that is open says so far; nil outside of one. Its parts are read as one text, as a browser
    /// does: a comment or tag between them parts no word.
    private var style: [UInt8]?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        // Another encoding could hide a tag from this reading that a browser sees.
        if String(validating: bytes, as: UTF8.self) == nil || bytes.contains(0) { active = "annat än UTF-8" }
        run()
        endStyle()
    }

    private static let elements: Set<String> = [
        "script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "audio", "video", "html", "body",
        "form", "input", "link", "meta", "base",
    ]

    private mutating func run() {
        while index < bytes.count {
            let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
            if open > index { texts.append(index..<open) }
            if style != nil { style? += XMLReferences.decoded(bytes[index..<open]) }
            guard open < bytes.count else { return }
            index = open + 1
            if begins("!--") {
                skip(to: "-->")
            } else if begins("![CDATA[") {
                // Within a style or text: what it says is text, and a reference in it is none.
                let start = index + 8
                index = start
                skip(to: "]]>")
                texts.append(start..<index)
                style? += bytes[start..<(index < bytes.count ? max(start, index - 3) : index)]
            } else if begins("!") {
                readDeclaration()
            } else if begins("?") {
                if begins("?xml-stylesheet") { tell("<?xml-stylesheet?>") }
                skip(to: "?>")
            } else {
                readTag()
            }
        }
    }

    private mutating func tell(_ what: String) { if active == nil { active = what } }

    private func begins(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { text in
            index + text.count <= bytes.count && bytes[index..<(index + text.count)].elementsEqual(text)
        }
    }

    private mutating func skip(to end: StaticString) {
        while index < bytes.count, !begins(end) { index += 1 }
        index = min(bytes.count, index + end.utf8CodeUnitCount)
    }

    /// `<!DOCTYPE svg …>` is harmless; one with entities of its own can spell anything.
    private mutating func readDeclaration() {
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            if bytes[index] == UInt8(ascii: "[") { tell("<!DOCTYPE [ … ]>") }
            index += 1
        }
        index = min(bytes.count, index + 1)
    }

    private mutating func readTag() {
        let isEnd = begins("/")
        if isEnd { index += 1 }
        let element = name()
        if SVGCheck.elements.contains(element) { tell("<\(element)>") }
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            let before = index
            let attribute = name()
            skipSpace()
            if !attribute.isEmpty, index < bytes.count, bytes[index] == UInt8(ascii: "=") {
                index += 1
                skipSpace()
                let value = value()
                if element == "svg", !hasRoot { measures.note(attribute, value) }
                judge(attribute, of: element, value)
            } else if attribute.hasPrefix("on") {
                tell(attribute)
            }
            if index == before { index += 1 }
        }
        index = min(bytes.count, index + 1)
        if element == "svg" { hasRoot = true }
        guard element == "style" else { return }
        if isEnd {
            endStyle()
        } else if index < 2 || bytes[index - 2] != UInt8(ascii: "/") {
            style = style ?? []
        }
    }

    /// A tag's or attribute's name in small letters, without the part before a colon.
    private mutating func name() -> String {
        let start = index
        while index < bytes.count, bytes[index] > 0x20, !SVGCheck.endsName(bytes[index]) { index += 1 }
        var name = bytes[start..<index]
        if let colon = name.lastIndex(of: UInt8(ascii: ":")) { name = name[(colon + 1)...] }
        return String(decoding: name, as: UTF8.self).lowercased()
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "\""),
            UInt8(ascii: "'"):
            true
        default: false
        }
    }

    private mutating func skipSpace() { while index < bytes.count, bytes[index] <= 0x20 { index += 1 } }

    /// An attribute's value as a browser sees it.
    private mutating func value() -> [UInt8] { XMLReferences.decoded(writtenValue()) }

    private mutating func writtenValue() -> ArraySlice<UInt8> {
        guard index < bytes.count else { return [] }
        let quote = bytes[index]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let start = index
            while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">") { index += 1 }
            return bytes[start..<index]
        }
        let start = index + 1
        let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
        index = min(bytes.count, end + 1)
        return bytes[start..<end]
    }

    private mutating func judge(_ attribute: String, of element: String, _ value: [UInt8]) {
        if attribute.hasPrefix("on") { return tell(attribute) }
        let text = String(decoding: value.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
        switch attribute {
        case "href", "src", "data", "to", "from", "values", "base":
            guard attribute == "href" || attribute == "src" || attribute == "base" || text.contains("script") else {
                return
            }
            let isHarmless =
                text.isEmpty || text.hasPrefix("#")
                || ["png", "jpeg", "jpg", "gif", "webp"].contains { text.hasPrefix("data:image/\($0)") }
                || element == "a" && text.hasPrefix("https://")
            if !isHarmless { tell("\(attribute)=\(text.prefix(40))") }
        case "attributename": if text.contains("href") || text.hasPrefix("on") { tell("attributeName=\(text)") }
        case "ping": if !text.isEmpty { tell("ping=\(text.prefix(40))") }
        case "style": if fetches(text) { tell("style=\(text.prefix(40))") }
        default:
            if text.contains("url(") || text.contains("image-set("), fetches(text) {
                tell("\(attribute)=\(text.prefix(40))")
            }
        }
    }

    private mutating func endStyle() {
        guard let said = style else { return }
        style = nil
        if fetches(String(decoding: said.filter { $0 > 0x20 }, as: UTF8.self).lowercased()) { tell("<style>") }
    }

    /// `@import`, a `url(…)` that is no `#part` of the picture, a function that takes an address as a mere text, or an escape
    /// that could spell one.
    private func fetches(_ style: String) -> Bool {
        let functions = ["@import", "expression(", "javascript:", "image-set(", "image(", "cross-fade(", "src(", "\\"]
        if functions.contains(where: { style.contains($0) }) { return true }
        var rest = style[...]
        while let found = rest.firstRange(of: "url(") {
            rest = rest[found.upperBound...]
            let target = rest.drop { $0 == "\"" || $0 == "'" }
            if !target.hasPrefix("#"), !target.hasPrefix("data:image/") { return true }
        }
        return false
    }
}
