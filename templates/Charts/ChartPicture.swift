public import HTML
public import Site

/// A chart as a picture by itself (bildfil): claim, unit, period, area, drawing, notes and source in one SVG file, so that it
/// still tells all of it where it is pasted.
public func writePicture(_ chart: ShownChart, into out: inout ByteBuffer) {
    let drawing = ChartDrawing(chart, .wide)
    let margin = 20.0
    let width = drawing.width + margin * 2
    var y = margin
    var head = ByteBuffer(capacity: 1024)
    func words(_ text: String, size: Double, _ attributes: StaticString, _ buffer: inout ByteBuffer) {
        // Bold words are wider than the table of widths has them.
        let measured = size > 14 ? size * ChartMark.boldSize / ChartMark.fontSize : size
        for row in ChartText.lines(text, width: drawing.width, most: 12, size: measured) {
            y += size * 1.3
            buffer.append("<text x=\"")
            buffer.append(tenths: margin)
            buffer.append("\" y=\"")
            buffer.append(tenths: y)
            buffer.append("\" font-size=\"")
            buffer.append(tenths: size)
            buffer.append("\"")
            buffer.append(attributes)
            buffer.append(">")
            buffer.appendEscapedText(row)
            buffer.append("</text>\n")
        }
    }
    words(chart.title, size: 19, " font-weight=\"600\" fill=\"#16202B\"", &head)
    words(chart.subtitle, size: 14, " fill=\"#475563\"", &head)
    let top = y + 16
    y = top + drawing.height + 6
    var foot = ByteBuffer(capacity: 1024)
    for note in chart.notes { words(note, size: 13, " fill=\"#16202B\"", &foot) }
    y += 6
    words(chart.sourceSentence, size: 13, " fill=\"#475563\"", &foot)
    let height = y + margin
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"sv\" width=\"")
    out.append(tenths: width)
    out.append("\" height=\"")
    out.append(tenths: height)
    out.append("\" viewBox=\"0 0 ")
    out.append(tenths: width)
    out.append(" ")
    out.append(tenths: height)
    out.append(
        "\" font-family=\"Inter, system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif\" font-size=\"14\">\n<title>"
    )
    out.appendEscapedText(chart.title)
    out.append("</title>\n<desc>")
    out.appendEscapedText("\(chart.subtitle) \(chart.summary)")
    out.append("</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>\n")
    head.withBytes { out.append($0) }
    out.append("<g transform=\"translate(")
    out.append(ChartPoint(margin, top))
    out.append(")\">\n")
    ChartMarkup(look: .colours).write(drawing.marks, into: &out)
    out.append("\n</g>\n")
    foot.withBytes { out.append($0) }
    out.append("</svg>\n")
}
