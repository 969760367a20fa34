// The elements that hold blocks. One method an element; class names are literals, ids are checked text.

extension HTML where Context == Flow {
    /// The top of the page, or of an article.
    @inlinable public mutating func header(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Flow>) -> Void
    ) { block("header", className, id, attributes, content) }

    /// A menu; give it a label where a page has more than one.
    @inlinable public mutating func nav(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Flow>) -> Void
    ) { block("nav", className, id, attributes, content) }

    /// What this page is about; once a page.
    @inlinable public mutating func main(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Flow>) -> Void
    ) { block("main", className, id, attributes, content) }

    /// The foot of the page, or of an article.
    @inlinable public mutating func footer(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Flow>) -> Void
    ) { block("footer", className, id, attributes, content) }

    /// A part of the page with its own heading.
    @inlinable public mutating func section(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Flow>) -> Void
    ) { block("section", className, id, attributes, content) }

    /// A piece that makes sense by itself.
    @inlinable public mutating func article(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Flow>) -> Void
    ) { block("article", className, id, attributes, content) }

    /// Something beside the main matter.
    @inlinable public mutating func aside(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Flow>) -> Void
    ) { block("aside", className, id, attributes, content) }

    /// A group without meaning of its own.
    @inlinable public mutating func div(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Flow>) -> Void
    ) { block("div", className, id, attributes, content) }

    /// A paragraph.
    @inlinable public mutating func p(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { block("p", className, id, attributes, content) }

    /// A quotation of its own paragraphs.
    @inlinable public mutating func blockquote(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Flow>) -> Void
    ) { block("blockquote", className, id, attributes, content) }

    /// How to reach those responsible.
    @inlinable public mutating func address(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Flow>) -> Void
    ) { block("address", className, id, attributes, content) }

    /// Text whose lines stand as written.
    @inlinable public mutating func pre(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { block("pre", className, id, attributes, content) }

    /// A list whose order means nothing.
    @inlinable public mutating func ul(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<ListItems>) -> Void
    ) { container("ul", className, id, attributes, content) }

    /// A list in order.
    @inlinable public mutating func ol(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<ListItems>) -> Void
    ) { container("ol", className, id, attributes, content) }

    /// Names and what they stand for.
    @inlinable public mutating func dl(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<DescriptionList>) -> Void
    ) { container("dl", className, id, attributes, content) }

    /// A table.
    @inlinable public mutating func table(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<TableParts>) -> Void
    ) { container("table", className, id, attributes, content) }

    /// A heading of level 1.
    @inlinable public mutating func h1(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { block("h1", className, id, attributes, content) }

    /// A heading of level 2.
    @inlinable public mutating func h2(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { block("h2", className, id, attributes, content) }

    /// A heading of level 3.
    @inlinable public mutating func h3(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { block("h3", className, id, attributes, content) }

    /// A heading of level 4.
    @inlinable public mutating func h4(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { block("h4", className, id, attributes, content) }

    /// A heading of level 5.
    @inlinable public mutating func h5(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { block("h5", className, id, attributes, content) }

    /// A heading of level 6.
    @inlinable public mutating func h6(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { block("h6", className, id, attributes, content) }

    /// A heading of level 1–6; another number is taken as the nearest of these.
    @inlinable public mutating func heading(
        level: Int, class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) {
        let name: StaticString =
            switch level {
            case ...1: "h1"
            case 2: "h2"
            case 3: "h3"
            case 4: "h4"
            case 5: "h5"
            default: "h6"
            }
        block(name, className, id, attributes, content)
    }

    /// A line between two subjects.
    @inlinable public mutating func hr(class className: StaticString? = nil) {
        open("hr", className, nil, [])
        out.pointee.append(0x0A)
    }

    /// A picture, chart or map with its caption.
    @inlinable public mutating func figure(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Flow>) -> Void, caption: (inout HTML<Phrasing>) -> Void
    ) {
        block("figure", className, id, attributes) { (inner: inout HTML<Flow>) in
            content(&inner)
            inner.block("figcaption", nil, nil, [], caption)
        }
    }

    /// The same with its caption above.
    @inlinable public mutating func figure(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        captionFirst caption: (inout HTML<Phrasing>) -> Void, _ content: (inout HTML<Flow>) -> Void
    ) {
        block("figure", className, id, attributes) { (inner: inout HTML<Flow>) in
            inner.block("figcaption", nil, nil, [], caption)
            content(&inner)
        }
    }

    /// Something that opens at a click: `summary` is always shown.
    @inlinable public mutating func details(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [], isOpen: Bool = false,
        summary: (inout HTML<Phrasing>) -> Void, _ content: (inout HTML<Flow>) -> Void
    ) {
        open("details", className, id, attributes)
        if isOpen {
            out.pointee.truncate(to: out.pointee.count - 1)
            out.pointee.append(" open>")
        }
        block("summary", nil, nil, [], summary)
        var inner = HTML<Flow>(out)
        content(&inner)
        close("details")
        out.pointee.append(0x0A)
    }
}
