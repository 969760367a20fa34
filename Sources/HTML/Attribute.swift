/// An attribute that any element may carry, beside `class` and `id`.
public enum Attribute: Sendable, Hashable {
    /// `lang`, a language tag.
    case lang(String)
    /// `aria-label`: a name where no visible text gives one.
    case label(String)
    /// `aria-labelledby`: the id of the text that names the element.
    case labelledBy(String)
    /// `aria-describedby`: the id of a text that tells more.
    case describedBy(String)
    /// `aria-current`: `page` in a menu, `step`, `date` or `true`.
    case current(String)
    /// `aria-hidden="true"`: what readers of the page by ear need not hear.
    case hiddenFromReaders
    /// `role`.
    case role(StaticString)
    /// `tabindex`: 0 makes an element reachable by keyboard, -1 by a link alone.
    case tabIndex(Int)
    /// `hreflang`: the language of what a link leads to.
    case hreflang(String)
    /// `rel` of a link.
    case rel(StaticString)
    /// `download`: a link that saves the file.
    case download
    /// `title`: a word or two shown on hovering. Never the only place of something needed.
    case title(String)
    /// `data-…`: a name in full (`data-state`) and its value, for the style sheet.
    case data(StaticString, String)
    /// `dir`, the direction of the text.
    case direction(StaticString)

    /// The attribute with the space before it.
    @usableFromInline func write(into out: inout ByteBuffer) {
        switch self {
        case .lang(let value): out.append(attribute: "lang", value)
        case .label(let value): out.append(attribute: "aria-label", value)
        case .labelledBy(let value): out.append(attribute: "aria-labelledby", value)
        case .describedBy(let value): out.append(attribute: "aria-describedby", value)
        case .current(let value): out.append(attribute: "aria-current", value)
        case .hiddenFromReaders: out.append(attribute: "aria-hidden", "true")
        case .role(let value): out.append(attribute: "role", "\(value)")
        case .tabIndex(let value): out.append(attribute: "tabindex", String(value))
        case .hreflang(let value): out.append(attribute: "hreflang", value)
        case .rel(let value): out.append(attribute: "rel", "\(value)")
        case .download: out.append(" download")
        case .title(let value): out.append(attribute: "title", value)
        case .data(let name, let value): out.append(attribute: name, value)
        case .direction(let value): out.append(attribute: "dir", "\(value)")
        }
    }

    public static func == (left: Attribute, right: Attribute) -> Bool { left.text == right.text }

    public func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// As written, without the space before it.
    public var text: String {
        var out = ByteBuffer(capacity: 64)
        write(into: &out)
        return String(decoding: out.bytes().dropFirst(), as: UTF8.self)
    }
}

extension ByteBuffer {
    /// ` name="value"`, the value escaped.
    @inlinable mutating func append(attribute name: StaticString, _ value: String) {
        append(UInt8(ascii: " "))
        append(name)
        append("=\"")
        appendEscapedAttribute(value)
        append(UInt8(ascii: "\""))
    }
}
