// The page around the content.

extension HTML where Context == WholePage {
    /// The whole page, in the language `lang`, with its document type.
    @inlinable public mutating func html(
        lang: String, class className: StaticString? = nil, _ content: (inout HTML<DocumentParts>) -> Void
    ) {
        out.pointee.append("<!DOCTYPE html>\n")
        container("html", className, nil, [.lang(lang)], content)
    }
}

extension HTML where Context == DocumentParts {
    /// What the page says about itself.
    @inlinable public mutating func head(_ content: (inout HTML<Head>) -> Void) {
        container("head", nil, nil, [], content)
    }

    /// What the page shows.
    @inlinable public mutating func body(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Flow>) -> Void
    ) { container("body", className, id, attributes, content) }
}

extension HTML where Context == Head {
    /// The page's title.
    @inlinable public mutating func title(_ title: String) {
        out.pointee.append("<title>")
        out.pointee.appendEscapedText(title)
        out.pointee.append("</title>\n")
    }

    /// `<meta charset="utf-8">`, first of all.
    @inlinable public mutating func charsetUTF8() { out.pointee.append("<meta charset=\"utf-8\">\n") }

    /// A named piece of information about the page (`description`, `viewport`, `robots`).
    @inlinable public mutating func meta(name: StaticString, content: String) {
        meta("name", name, content)
    }

    /// A property for those who show links to the page (`og:title`).
    @inlinable public mutating func meta(property: StaticString, content: String) {
        meta("property", property, content)
    }

    @inlinable mutating func meta(_ kind: StaticString, _ name: StaticString, _ content: String) {
        out.pointee.append("<meta ")
        out.pointee.append(kind)
        out.pointee.append("=\"")
        out.pointee.append(name)
        out.pointee.append(UInt8(ascii: "\""))
        attribute("content", content)
        out.pointee.append(">\n")
    }

    /// A file or page that belongs to this one: `stylesheet`, `icon`, `canonical`, `alternate`.
    @inlinable public mutating func link(
        rel: StaticString, href: Address, type: StaticString? = nil, title: String? = nil, hreflang: String? = nil
    ) {
        out.pointee.append("<link rel=\"")
        out.pointee.append(rel)
        out.pointee.append(UInt8(ascii: "\""))
        attribute("href", href)
        if let type {
            out.pointee.append(" type=\"")
            out.pointee.append(type)
            out.pointee.append(UInt8(ascii: "\""))
        }
        if let title { attribute("title", title) }
        if let hreflang { attribute("hreflang", hreflang) }
        out.pointee.append(">\n")
    }

    /// A font that the style sheet will ask for, fetched beside it. Fonts are always fetched as if from another origin.
    @inlinable public mutating func preload(font href: Address) {
        out.pointee.append("<link rel=\"preload\" as=\"font\" type=\"font/woff2\" crossorigin")
        attribute("href", href)
        out.pointee.append(">\n")
    }
}
