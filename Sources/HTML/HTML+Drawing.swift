// Small drawings in the page: status icons, and the shapes that charts are made of.

extension HTML where Context: PhrasingContent {
    /// A drawing. With a `title` it is a picture with that name; without, it is hidden from those who read by ear.
    @inlinable public mutating func svg(
        viewBox: StaticString, title: String? = nil, width: Int? = nil, height: Int? = nil,
        class className: StaticString? = nil, id: String? = nil, _ content: (inout HTML<Drawing>) -> Void
    ) {
        out.pointee.append("<svg viewBox=\"")
        out.pointee.append(viewBox)
        out.pointee.append(UInt8(ascii: "\""))
        if let width { attribute("width", String(width)) }
        if let height { attribute("height", String(height)) }
        // Old readers give a drawing a tab stop without this.
        out.pointee.append(" focusable=\"false\"")
        out.pointee.append(title == nil ? " aria-hidden=\"true\"" : " role=\"img\"")
        finish(className, id, [])
        if let title {
            out.pointee.append("<title>")
            out.pointee.appendEscapedText(title)
            out.pointee.append("</title>")
        }
        var inner = HTML<Drawing>(out)
        content(&inner)
        close("svg")
    }
}

extension HTML where Context == Drawing {
    /// An outline; `d` as SVG 2 §9.3 has it.
    @inlinable public mutating func path(d: String, class className: StaticString? = nil) {
        out.pointee.append("<path")
        attribute("d", d)
        finish(className, nil, [])
        close("path")
    }

    /// A shape without content (`circle`, `rect`, `line`, `polyline`) with its measures.
    @inlinable public mutating func shape(
        _ name: StaticString, _ measures: KeyValuePairs<StaticString, String>, class className: StaticString? = nil
    ) {
        out.pointee.append(UInt8(ascii: "<"))
        out.pointee.append(name)
        for (name, value) in measures { attribute(name, value) }
        finish(className, nil, [])
        close(name)
    }

    /// Words in a drawing, at `x`, `y`.
    @inlinable public mutating func text(x: String, y: String, class className: StaticString? = nil, _ text: String) {
        out.pointee.append("<text")
        attribute("x", x)
        attribute("y", y)
        finish(className, nil, [])
        out.pointee.appendEscapedText(text)
        close("text")
    }
}
