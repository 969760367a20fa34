import Glibc
import HTML
import Site
import Text

/// The year as a picture (årshjul): months around, a ring for each sort of event, the day as a hand.
func yearWheel(_ page: YearWheelPage, _ h: inout HTML<Flow>) {
    h.figure(class: "arshjul") { h in
        h.svg(
            viewBox: "0 0 700 700", title: "Årshjul \(page.year). Samma sak står i tabellen.", width: 700, height: 700
        ) { h in
            for radius in [110, 170, 230, 290] {
                h.shape(
                    "circle", ["cx": "350", "cy": "350", "r": String(radius)], class: "hjul-ring")
            }
            for month in 0..<12 {
                let start = Double(month) / 12
                line(from: 110, to: 290, at: start, class: "hjul-streck", &h)
                let place = point(318, at: start + 1.0 / 24)
                h.text(
                    x: number(place.x), y: number(place.y + 6), class: "hjul-manad",
                    String(SwedishCalendar.name(ofMonth: month + 1).prefix(3)))
            }
            h.text(x: "350", y: "364", class: "hjul-ar", String(page.year))
            var taken: [Spot: Int] = [:]
            for entry in page.entries {
                let spot = Spot(ring: entry.ring, week: entry.date.dayOfYear / 6)
                let step = taken[spot, default: 0]
                taken[spot] = step + 1
                dot(entry, step: step, &h)
            }
            if let today = page.today { line(from: 60, to: 295, at: share(today), class: "hjul-idag", &h) }
        }
    } caption: { h in
        h.text(
            "Innersta ringen: möten. Mellersta ringen: trygghetsbesiktningar. Yttersta ringen: lägesbilder, analyser, "
                + "planer och rapporter. Fylld punkt: gjort. Tom ring: planerat. Kryss: inställt.")
        if let today = page.today { h.text(" Visaren står på \(SwedishFormat.date(today)).") }
    }
}

/// Events of one ring within some days of each other: they are set side by side outwards.
private struct Spot: Hashable {
    var ring: WheelEntry.Ring
    var week: Int
}

private func dot(_ entry: WheelEntry, step: Int, _ h: inout HTML<Drawing>) {
    let radius = Double(122 + entry.ring.rawValue * 60 + min(step, 3) * 12)
    let (x, y) = point(radius, at: share(entry.date))
    switch entry.state {
    case .done: h.shape("circle", ["cx": number(x), "cy": number(y), "r": "4.5"], class: "hjul-gjort")
    case .planned: h.shape("circle", ["cx": number(x), "cy": number(y), "r": "4"], class: "hjul-planerat")
    case .cancelled:
        h.path(
            d: "M\(number(x - 4)) \(number(y - 4))l8 8M\(number(x + 4)) \(number(y - 4))l-8 8", class: "hjul-installt")
    }
}

private func line(
    from inner: Double, to outer: Double, at share: Double, class className: StaticString, _ h: inout HTML<Drawing>
) {
    let (a, b) = (point(inner, at: share), point(outer, at: share))
    h.shape(
        "line", ["x1": number(a.x), "y1": number(a.y), "x2": number(b.x), "y2": number(b.y)], class: className)
}

/// How much of the year has gone by on a day, 0 to 1.
private func share(_ date: CivilDate) -> Double {
    let days = CivilDate.daysIn(month: 2, year: date.year) == 29 ? 366.0 : 365.0
    return (Double(date.dayOfYear) - 0.5) / days
}

/// January begins at the top, and the year goes clockwise.
private func point(_ radius: Double, at share: Double) -> (x: Double, y: Double) {
    let angle = 2 * Double.pi * share
    return (350 + radius * sin(angle), 350 - radius * cos(angle))
}

/// With one decimal at most, so that the same bytes come from every machine.
private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
}

extension CivilDate {
    /// 1 on 1 January.
    fileprivate var dayOfYear: Int {
        CivilDate(year: year, month: 1, day: 1).map { Int(days - $0.days) + 1 } ?? 1
    }
}
