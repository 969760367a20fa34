import HTML

/// Writes a drawing as SVG 2 (teckningens märkning). On the page, classes; in a file of its own, colours as attributes, since
/// no style sheet comes with it.
struct ChartMarkup {
    /// How marks are given their look.
    enum Look { case classes, colours }

    var look: Look

    func write(_ marks: [ChartMark], into out: inout ByteBuffer) {
        for mark in marks { write(mark, into: &out) }
    }

    private func write(_ mark: ChartMark, into out: inout ByteBuffer) {
        switch mark.shape {
        case .segment(let from, let to):
            out.append("<path")
            style(mark.role, into: &out)
            out.append(" d=\"M")
            out.append(from)
            out.append("L")
            out.append(to)
            out.append("\"/>")
        case .polyline(let points):
            out.append("<path")
            style(mark.role, into: &out)
            out.append(" d=\"M")
            for (index, point) in points.enumerated() {
                if index > 0 { out.append("L") }
                out.append(point)
            }
            out.append("\"/>")
        case .rectangle(let box):
            out.append("<rect")
            style(mark.role, into: &out)
            out.append(" x=\"")
            out.append(tenths: box.left)
            out.append("\" y=\"")
            // Nothing at all would be seen of a zero.
            out.append(tenths: box.height < 1.5 ? box.bottom - 1.5 : box.top)
            out.append("\" width=\"")
            out.append(tenths: max(0, box.width))
            out.append("\" height=\"")
            out.append(tenths: max(1.5, box.height))
            out.append("\"/>")
        case .marker(let point): marker(mark.role, at: point, into: &out)
        case .text(let text, let at, let anchor):
            out.append("<text")
            style(mark.role, into: &out)
            out.append(" x=\"")
            out.append(tenths: at.x)
            out.append("\" y=\"")
            out.append(tenths: at.y)
            switch anchor {
            case .start: out.append("\">")
            case .middle: out.append("\" text-anchor=\"middle\">")
            case .end: out.append("\" text-anchor=\"end\">")
            }
            out.appendEscapedText(text)
            out.append("</text>")
        case .turnedText(let text, let at):
            out.append("<text")
            style(mark.role, into: &out)
            out.append(" transform=\"translate(")
            out.append(at)
            out.append(") rotate(-90)\">")
            out.appendEscapedText(text)
            out.append("</text>")
        }
    }

    private func marker(_ role: ChartMark.Role, at point: ChartPoint, into out: inout ByteBuffer) {
        guard case .point(let series, _) = role else { return }
        let corners: [(Double, Double)]
        switch series {
        case 1: corners = [(-4, -4), (4, -4), (4, 4), (-4, 4)]
        case 2: corners = [(0, -5.2), (5, 3.8), (-5, 3.8)]
        case 3: corners = [(0, -5.5), (5.5, 0), (0, 5.5), (-5.5, 0)]
        default:
            out.append("<circle")
            style(role, into: &out)
            out.append(" cx=\"")
            out.append(tenths: point.x)
            out.append("\" cy=\"")
            out.append(tenths: point.y)
            out.append(series == ChartMark.reference ? "\" r=\"3\"/>" : "\" r=\"4\"/>")
            return
        }
        out.append("<path")
        style(role, into: &out)
        out.append(" d=\"M")
        for (index, corner) in corners.enumerated() {
            if index > 0 { out.append("L") }
            out.append(ChartPoint(point.x + corner.0, point.y + corner.1))
        }
        out.append("Z\"/>")
    }

    private func style(_ role: ChartMark.Role, into out: inout ByteBuffer) {
        switch look {
        case .classes:
            out.append(" class=\"")
            out.append(role.className)
            out.append("\"")
        case .colours: out.append(role.attributes)
        }
    }
}

extension ByteBuffer {
    /// A measure with one decimal at most.
    mutating func append(tenths value: Double) {
        let tenths = Int(exactly: (value * 10).rounded()) ?? 0
        if tenths < 0 { append(UInt8(ascii: "-")) }
        append(decimal: abs(tenths) / 10)
        if tenths % 10 != 0 {
            append(UInt8(ascii: "."))
            append(UInt8(ascii: "0") + UInt8(abs(tenths) % 10))
        }
    }

    mutating func append(_ point: ChartPoint) {
        append(tenths: point.x)
        append(UInt8(ascii: " "))
        append(tenths: point.y)
    }
}
