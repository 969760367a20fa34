import Text

/// The drawings of the component page, of made-up numbers and places.
extension ComponentsPage {
    private static let here = ShownLink("Komponenter", to: Route("/om/komponenter/"))

    private static let origin = ShownChart.Origin(
        source: "Påhittade tal", fetched: CivilDate(year: 2024, month: 10, day: 2), state: "Slutliga uppgifter",
        definition: "Antal händelser som har anmälts under året.", page: here)

    /// Two lines with what a chart may hold: a gap, a withheld number, a preliminary one and a break.
    static func chart() -> ShownChart {
        typealias Value = ShownChart.Value
        func numbers(_ numbers: [Double]) -> [Value] {
            numbers.map { Value(content: .number($0), words: SwedishFormat.number(Int($0), in: .table)) }
        }
        var park = numbers([41, 38, 44, 29, 22])
        park[4].isPreliminary = true
        var square = numbers([17, 12, 0, 0, 9])
        square[2] = Value(content: .missing, words: "Uppgift saknas")
        square[3] = Value(content: .protected, words: "1\u{2013}4 (skyddad uppgift)")
        square[4].isPreliminary = true
        let years = 2020...2024
        let lines = [
            ShownChart.Line(name: "Parken", values: park, isReference: false),
            ShownChart.Line(name: "Torget", values: square, isReference: false),
        ]
        let title = "Det blev lugnare i parken när lamporna kom"
        return ShownChart(
            id: "exempel", title: title, subtitle: "Anmälningar per år, 2020\u{2013}2024.", form: .line,
            points: years.map {
                ShownChart.Point(place: Double($0 - 1970) * 365.25, label: String($0), name: String($0))
            }, lines: lines, breaks: [ShownChart.Break(before: 1)],
            isCounted: true, isShare: false,
            summary: "Parken: 41 år 2020 och 22 år 2024. Torget: 17 år 2020 och 9 år 2024.",
            notes: [
                "Streckad lodrät linje: serieavbrott 2021. Siffrorna före och efter går inte att jämföra.",
                "Ihåliga punkter är preliminära.", "Streckad ruta: 1\u{2013}4 (skyddad uppgift).",
                "Lucka: uppgift saknas. Det är inte detsamma som noll.",
            ],
            table: ShownTable(
                caption: title,
                columns: [.init("År", isNumeric: false)] + lines.map { .init($0.name, isNumeric: true) },
                rows: years.enumerated().map { index, year in [String(year)] + lines.map { $0.values[index].words } }),
            origin: origin, fileRows: [])
    }

    /// The map, which no site changes: to place its names takes longer than the rest of the page.
    static let map = makeMap()

    /// Four parts of a made-up town: three with numbers, one without.
    private static func makeMap() -> ShownMapFigure {
        func ring(_ points: [(Double, Double)]) -> PlaneShape? {
            let ring = points.map { PlanePoint(x: $0.0 * 100, y: $0.1 * 100) }
            return PlaneShape(rings: [ring + ring.prefix(1)])
        }
        let shapes = [
            ring([(0, 30), (22, 34), (34, 30), (36, 60), (0, 60)]), ring([(34, 30), (70, 26), (70, 60), (36, 60)]),
            ring([(0, 0), (26, 0), (30, 16), (34, 30), (22, 34), (0, 30)]),
            ring([(26, 0), (70, 0), (70, 26), (34, 30), (30, 16)]),
        ].compactMap { $0 }
        let values: [(name: String, number: Int?)] = [("Norr", 62), ("Öster", 48), ("Väster", 71), ("Hamnen", nil)]
        func words(_ number: Int?) -> String { number.map(String.init) ?? "Uppgift saknas" }
        let box = PlaneBox(minX: 0, minY: 0, maxX: 7000, maxY: 6000)
        func drawing(_ size: SheetSize) -> ShownMap.Drawing {
            let names = values.map { (name: $0.name, value: $0.number.map(String.init) ?? "saknas") }
            let sheet = MapFrame.Sheet(
                shapes, water: [], names: shapes.map { _ in nil }, box: box, size: size)
            let labels = sheet.labels(names, size: size)
            return ShownMap.Drawing(
                width: sheet.width, height: sheet.height,
                areas: zip(values, sheet.paths).map { value, path in
                    ShownMap.Area(
                        link: ShownLink(value.name), path: path, isChosen: false, hatching: nil, isGround: false)
                }, water: [], labels: labels.compactMap { $0 }.map { ShownMap.Label($0) }, scale: sheet.scale)
        }
        let rows = values.sorted { ($0.number ?? -1) > ($1.number ?? -1) }
        return ShownMapFigure(
            id: "exempel-karta", title: "Tryggast i Väster", subtitle: "Procent av de svarande, 2024.",
            maps: [
                ShownMap(title: "Karta över Exempelstad", wide: drawing(.wide), narrow: drawing(.narrow), list: [])
            ],
            numbers: ShownMapFigure.Numbers(
                areaHeading: "Område",
                valueHeading: "Trygg på kvällen (procent)",
                rows: rows.map { ShownMapFigure.Row(link: ShownLink($0.name), value: words($0.number)) },
                notes: ["Felmarginalen är ungefär 5 procentenheter åt vardera hållet."], origin: origin))
    }
}
