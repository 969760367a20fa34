// A drawing of links: maps.

extension HTML where Context: PhrasingContent {
    /// A drawing that holds links, hidden from those who read by ear: a list beside it must have the same links. Sizes in
    /// pixels, which are the drawing's units too.
    public mutating func map(
        width: Int, height: Int, class className: StaticString? = nil,
        _ content: (inout HTML<Drawing>) -> Void
    ) {
        out.pointee.append("<svg")
        attribute("viewBox", "0 0 \(width) \(height)")
        attribute("width", String(width))
        attribute("height", String(height))
        out.pointee.append(" focusable=\"false\" aria-hidden=\"true\"")
        finish(className, nil, [])
        var inner = HTML<Drawing>(out)
        content(&inner)
        close("svg")
    }
}

extension HTML where Context == Drawing {
    /// A shape that is a link; `title` is shown on hovering. It is no stop for the keyboard: a list beside must have the same.
    public mutating func a(href: Address, title: String, _ content: (inout HTML<Drawing>) -> Void) {
        out.pointee.append("<a")
        attribute("href", href.text)
        out.pointee.append(" tabindex=\"-1\"><title>")
        out.pointee.appendEscapedText(title)
        out.pointee.append("</title>")
        content(&self)
        close("a")
    }
}
