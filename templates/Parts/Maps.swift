import HTML
import Site

/// A map of areas (karta) with the list that says the same beside it.
///
/// The drawing and its links are for those who see and point; who goes by ear or keyboard has the list, once and in order.
func areaMap(_ map: ShownMap, _ here: Here, _ h: inout HTML<Flow>) {
    h.div(class: "kartblad") { h in
        h.figure(class: "karta") { h in
            drawing(map.wide, class: "karta-bred", here, &h)
            drawing(map.narrow, class: "karta-smal", here, &h)
        } caption: { h in
            h.text("\(map.title). Norr är uppåt. Gränserna är förenklade. Listan har samma områden.")
            if map.list.contains(where: \.isChosen) { h.text(" Streckat: ") }
            let chosen = map.list.filter(\.isChosen).map { ShownLink($0.link.text) }
            if !chosen.isEmpty {
                links(chosen, here, &h)
                h.text(".")
            }
        }
        h.ul(class: "kartlista") { h in
            for entry in map.list {
                h.li(class: entry.isChosen ? "kartlista-vald" : nil) { h in
                    if let number = entry.wideNumber { h.span(class: "kartnummer karta-bred") { $0.text(number) } }
                    if let number = entry.narrowNumber { h.span(class: "kartnummer karta-smal") { $0.text(number) } }
                    if entry.isHere {
                        h.strong { $0.text(entry.link.text) }
                        h.text(" (den här sidan)")
                    } else {
                        link(entry.link, here, &h)
                        if entry.isChosen { h.text(" (streckat)") }
                    }
                }
            }
        }
    }
}

/// A heading and a map; nothing where there is no map.
func mapSection(_ title: String, _ map: ShownMap?, _ here: Here, _ h: inout HTML<Flow>) {
    guard let map else { return }
    h.section { h in
        h.h2(id: "_karta") { $0.text(title) }
        areaMap(map, here, &h)
    }
}

private func look(of area: ShownMap.Area) -> StaticString {
    area.isGround ? "karta-grund" : area.isChosen ? "karta-vald" : "karta-yta"
}

func drawing(
    _ drawing: ShownMap.Drawing, class className: StaticString, _ here: Here, _ h: inout HTML<Flow>
) {
    h.map(width: drawing.width, height: drawing.height, class: className) { h in
        for area in drawing.areas {
            let look = look(of: area)
            if let address = here.address(area.link.destination) {
                h.a(href: address, title: area.link.text) { $0.path(d: area.path, class: look) }
            } else {
                h.path(d: area.path, class: look)
            }
        }
        for path in drawing.water { h.path(d: path, class: "karta-vatten") }
        for area in drawing.areas {
            if let hatching = area.hatching { h.path(d: hatching, class: "karta-streck") }
        }
        for area in drawing.areas where area.isChosen { h.path(d: area.path, class: "karta-kant") }
        for label in drawing.labels {
            h.text(
                x: label.x, y: label.y, class: label.isChosen ? "karta-namn karta-namn-vald" : "karta-namn", label.text)
            if let value = label.value, let y = label.valueY {
                h.text(x: label.x, y: y, class: "karta-namn karta-namn-vald", value)
            }
        }
        let scale = drawing.scale
        h.path(d: scale.path, class: "karta-skala")
        h.text(x: scale.x, y: scale.y, class: "karta-matt", scale.text)
        h.path(d: scale.arrow, class: "karta-skala")
        h.text(x: scale.northX, y: scale.y, class: "karta-matt", "N")
    }
}
