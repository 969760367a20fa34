import HTML
import Site

/// A map in running text (karta): what it shows in words, the drawings, and the table that says the same.
func mapFigure(_ map: ShownMapFigure, _ here: Here, _ h: inout HTML<Flow>) {
    let id = "_\(map.id)"
    guard let numbers = map.numbers else {
        h.div(class: "kartfigur", id: id) { h in
            h.p(class: "diagram-rubrik") { h in h.strong { $0.text(map.title) } }
            for sheet in map.maps { areaMap(sheet, here, &h) }
        }
        return
    }
    let title = id + "-rubrik"
    h.figure(
        class: "kartfigur", id: id, [.role("group"), .labelledBy(title)],
        captionFirst: { h in
            h.strong(class: "diagram-rubrik", id: title) { $0.text(map.title) }
            if let subtitle = map.subtitle {
                h.text(" ")
                h.span(class: "diagram-under") { $0.text(subtitle) }
            }
        },
        { h in
            for sheet in map.maps {
                h.div(class: "karta") { h in
                    drawing(sheet.wide, class: "karta-bred", here, &h)
                    drawing(sheet.narrow, class: "karta-smal", here, &h)
                }
            }
            if !map.maps.isEmpty { drawn(map.maps, &h) }
            valueTable(numbers, here, &h)
            if !numbers.notes.isEmpty {
                h.ul(class: "diagram-noter") { h in for note in numbers.notes { h.li { $0.text(note) } } }
            }
            h.p(class: "kalla") { h in
                h.text(numbers.origin.sentence)
                if let page = numbers.origin.page {
                    h.text(" Mer om siffrorna: ")
                    link(page, here, &h)
                    h.text(".")
                }
            }
        })
}

private func drawn(_ maps: [ShownMap], _ h: inout HTML<Flow>) {
    let names = maps.map(\.title).enumerated().map { $0.offset == 0 ? $0.element : $0.element.lowercasedStart }
    paragraph(
        "\(names.joined(separator: ", därefter ")). Norr är uppåt. Gränserna är förenklade. Tabellen har samma siffror.",
        class: "not", &h)
}

private func valueTable(_ numbers: ShownMapFigure.Numbers, _ here: Here, _ h: inout HTML<Flow>) {
    h.div(class: "smal") { h in
        h.table { h in
            h.caption { h in h.span { $0.text("Område för område, högst först") } }
            h.thead { h in
                h.tr { h in
                    h.th(scope: .column) { $0.text(numbers.areaHeading) }
                    h.th(scope: .column, class: "tal") { $0.text(numbers.valueHeading) }
                }
            }
            h.tbody { h in
                for row in numbers.rows {
                    h.tr { h in
                        h.th(scope: .row) { h in
                            if let number = row.wideNumber {
                                h.span(class: "kartnummer karta-bred") { $0.text(number) }
                            }
                            if let number = row.narrowNumber {
                                h.span(class: "kartnummer karta-smal") { $0.text(number) }
                            }
                            link(row.link, here, &h)
                        }
                        h.td(class: "tal") { $0.text(row.value) }
                    }
                }
            }
        }
    }
}

extension String {
    /// With its first letter small: a sentence goes on.
    fileprivate var lowercasedStart: String { prefix(1).lowercased() + dropFirst() }
}
