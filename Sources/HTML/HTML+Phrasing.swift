// The elements that stand among words.

extension HTML where Context: PhrasingContent {
    /// Text; `&`, `<` and `>` are escaped.
    @inlinable public mutating func text(_ text: String) { out.pointee.appendEscapedText(text) }

    /// A whole number, without grouping.
    @inlinable public mutating func text(_ number: Int) { out.pointee.append(decimal: number) }

    /// A stretch of words without meaning of its own.
    @inlinable public mutating func span(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { inline("span", className, id, attributes, content) }

    /// Words that weigh more.
    @inlinable public mutating func strong(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { inline("strong", className, id, attributes, content) }

    /// Words that are stressed.
    @inlinable public mutating func em(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { inline("em", className, id, attributes, content) }

    /// A short form; its `title` attribute says it in full.
    @inlinable public mutating func abbr(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { inline("abbr", className, id, attributes, content) }

    /// A quotation within a line.
    @inlinable public mutating func q(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { inline("q", className, id, attributes, content) }

    /// The name of a work.
    @inlinable public mutating func cite(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { inline("cite", className, id, attributes, content) }

    /// Words that no longer hold.
    @inlinable public mutating func del(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { inline("del", className, id, attributes, content) }

    /// Words that were put in.
    @inlinable public mutating func ins(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { inline("ins", className, id, attributes, content) }

    /// Something as typed.
    @inlinable public mutating func code(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { inline("code", className, id, attributes, content) }

    /// Small print.
    @inlinable public mutating func small(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { inline("small", className, id, attributes, content) }

    /// Lowered letters.
    @inlinable public mutating func sub(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { inline("sub", className, id, attributes, content) }

    /// Raised letters.
    @inlinable public mutating func sup(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { inline("sup", className, id, attributes, content) }

    /// Words set off without weighing more.
    @inlinable public mutating func b(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { inline("b", className, id, attributes, content) }

    /// Words pointed out.
    @inlinable public mutating func mark(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { inline("mark", className, id, attributes, content) }

    /// A link.
    @inlinable public mutating func a(
        href: Address, class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) {
        out.pointee.append("<a")
        attribute("href", href)
        finish(className, id, attributes)
        var inner = HTML<Phrasing>(out)
        content(&inner)
        close("a")
    }

    /// A point in time or a period: `datetime` in the form that machines read (`2025-03-12`, `2025-03`, `P10D`).
    @inlinable public mutating func time(
        datetime: String, class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) {
        out.pointee.append("<time")
        attribute("datetime", datetime)
        finish(className, id, attributes)
        var inner = HTML<Phrasing>(out)
        content(&inner)
        close("time")
    }

    /// A picture; `alt` is empty only where the picture says nothing that the text does not. Sizes in pixels.
    @inlinable public mutating func img(
        src: Address, alt: String, width: Int? = nil, height: Int? = nil, isLazy: Bool = false,
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = []
    ) {
        out.pointee.append("<img")
        attribute("src", src)
        attribute("alt", alt)
        if let width { attribute("width", String(width)) }
        if let height { attribute("height", String(height)) }
        if isLazy { out.pointee.append(" loading=\"lazy\"") }
        finish(className, id, attributes)
    }

    /// A new line within a paragraph.
    @inlinable public mutating func br() { out.pointee.append("<br>") }

    /// Where a long word may be broken.
    @inlinable public mutating func wbr() { out.pointee.append("<wbr>") }
}

extension HTML {
    /// The rest of an opening tag whose name and first attributes stand already.
    @inlinable mutating func finish(_ className: StaticString?, _ id: String?, _ attributes: [Attribute]) {
        if let className, className.utf8CodeUnitCount > 0 {
            out.pointee.append(" class=\"")
            out.pointee.append(className)
            out.pointee.append(UInt8(ascii: "\""))
        }
        if let id { attribute("id", id) }
        for each in attributes { each.write(into: &out.pointee) }
        out.pointee.append(UInt8(ascii: ">"))
    }
}
