// Lists and tables: what may stand in each.

extension HTML where Context == ListItems {
    /// An item of a list.
    @inlinable public mutating func li(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Flow>) -> Void
    ) { block("li", className, id, attributes, content) }
}

extension HTML where Context == DescriptionList {
    /// A name.
    @inlinable public mutating func dt(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { block("dt", className, id, attributes, content) }

    /// What the name stands for.
    @inlinable public mutating func dd(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Flow>) -> Void
    ) { block("dd", className, id, attributes, content) }

    /// A name and its descriptions, grouped for their look.
    @inlinable public mutating func div(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<DescriptionList>) -> Void
    ) { container("div", className, id, attributes, content) }
}

extension HTML where Context == TableParts {
    /// What the table shows; first in it.
    @inlinable public mutating func caption(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Phrasing>) -> Void
    ) { block("caption", className, id, attributes, content) }

    /// The rows of headings.
    @inlinable public mutating func thead(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<TableBody>) -> Void
    ) { container("thead", className, id, attributes, content) }

    /// The rows of values.
    @inlinable public mutating func tbody(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<TableBody>) -> Void
    ) { container("tbody", className, id, attributes, content) }

    /// The rows of sums.
    @inlinable public mutating func tfoot(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<TableBody>) -> Void
    ) { container("tfoot", className, id, attributes, content) }
}

extension HTML where Context == TableBody {
    /// A row.
    @inlinable public mutating func tr(
        class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<TableRow>) -> Void
    ) { container("tr", className, id, attributes, content) }
}

/// What a heading cell is the heading of.
public enum HeadingScope: Sendable {
    case column, row
}

extension HTML where Context == TableRow {
    /// A heading cell.
    @inlinable public mutating func th(
        scope: HeadingScope, class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Flow>) -> Void
    ) {
        out.pointee.append(scope == .column ? "<th scope=\"col\"" : "<th scope=\"row\"")
        finish(className, id, attributes)
        var inner = HTML<Flow>(out)
        content(&inner)
        out.pointee.append("</th>\n")
    }

    /// A cell; `columns` is how many it spans.
    @inlinable public mutating func td(
        columns: Int = 1, class className: StaticString? = nil, id: String? = nil, _ attributes: [Attribute] = [],
        _ content: (inout HTML<Flow>) -> Void
    ) {
        out.pointee.append("<td")
        if columns > 1 { attribute("colspan", String(columns)) }
        finish(className, id, attributes)
        var inner = HTML<Flow>(out)
        content(&inner)
        out.pointee.append("</td>\n")
    }
}
