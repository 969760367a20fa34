import HTML
import Site

/// A chart (diagram): what it shows in words, the drawing in two sizes, what one must know, the table, and the source.
func chart(_ chart: ShownChart, _ here: Here, _ h: inout HTML<Flow>) {
    // What the page itself calls its parts is never taken: a series may be named as one of them.
    let id = chart.id.hasPrefix("diagram-") ? "_\(chart.id)" : "_diagram-\(chart.id)"
    let title = id + "-rubrik"
    h.figure(
        class: "diagram", id: id, [.role("group"), .labelledBy(title)],
        captionFirst: { h in
            h.strong(class: "diagram-rubrik", id: title) { $0.text(chart.title) }
            h.text(" ")
            h.span(class: "diagram-under") { $0.text(chart.subtitle) }
        },
        { h in
            h.unsafeRaw(drawing(chart, .wide, "diagram-bred"))
            h.unsafeRaw(drawing(chart, .narrow, "diagram-smal"))
            if !chart.notes.isEmpty {
                h.ul(class: "diagram-noter") { h in for note in chart.notes { h.li { $0.text(note) } } }
            }
            h.details(class: "diagram-tabell", isOpen: true) { h in
                h.text("Siffrorna som tabell")
            } _: { h in
                var numbers = chart.table
                numbers.caption = "\(chart.title). \(chart.subtitle)"
                table(numbers, here, &h)
            }
            source(of: chart, here, &h)
            if let definition = chart.origin.definition {
                h.details(class: "diagram-definition") { h in
                    h.text("Så räknas siffrorna")
                } _: { h in
                    paragraph(definition, &h)
                }
            }
        })
}

private func source(of chart: ShownChart, _ here: Here, _ h: inout HTML<Flow>) {
    h.p(class: "kalla") { h in
        h.text(chart.sourceSentence)
        if let page = chart.origin.page {
            h.text(" Mer om siffrorna: ")
            link(page, here, &h)
            h.text(".")
        }
        let files = [chart.numbersFile, chart.pictureFile].compactMap { $0 }
        if !files.isEmpty {
            h.span(class: "pa-skarm") { h in
                h.text(" Ladda ner: ")
                links(files, here, &h)
                h.text(".")
            }
        }
    }
}

/// The drawing as the page has it: a picture with a name, and in words what it shows.
private func drawing(_ chart: ShownChart, _ size: ChartDrawing.Size, _ className: StaticString) -> [UInt8] {
    let drawing = ChartDrawing(chart, size)
    var out = ByteBuffer(capacity: 1 << 13)
    out.append("<svg class=\"")
    out.append(className)
    out.append("\" viewBox=\"0 0 ")
    out.append(tenths: drawing.width)
    out.append(" ")
    out.append(tenths: drawing.height)
    out.append("\" role=\"img\" focusable=\"false\"><title>")
    out.appendEscapedText(chart.title)
    out.append("</title><desc>")
    out.appendEscapedText("\(chart.subtitle) \(chart.summary)")
    out.append("</desc>")
    ChartMarkup(look: .classes).write(drawing.marks, into: &out)
    out.append("</svg>\n")
    return out.bytes()
}
