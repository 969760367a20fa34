import Documents
import Records
import Text

extension SiteContext {
    /// Where areas lie (var det är): the nearest map that shows them, with them pointed out; nil where they have no shape.
    /// `page` is the area whose own page this is.
    func map(of areas: [RecordID], on page: RecordID? = nil) -> ShownMap? {
        maps.frame(of: areas).map { frame, drawn in shown(frame, chosen: Set(drawn), page: page) }
    }

    /// All maps, the whole municipality's first.
    func allMaps() -> [ShownMap] { maps.frames.map { shown($0, chosen: [], page: nil) } }

    func shown(_ frame: MapFrame, chosen: Set<RecordID>, page: RecordID?) -> ShownMap {
        let name = frame.subject.map { title(of: $0) } ?? configuration.municipality
        let order = frame.members.indices.sorted {
            SwedishOrder.precedes(title(of: frame.members[$0]), title(of: frame.members[$1]))
        }
        func number(_ sheet: MapFrame.Sheet, _ index: Int) -> String? {
            sheet.labels[index].flatMap { $0.isNumber ? $0.text : nil }
        }
        return ShownMap(
            title: "Karta över \(name)", wide: drawing(frame, frame.wide, .wide, chosen),
            narrow: drawing(frame, frame.narrow, .narrow, chosen),
            list: order.map { index in
                let area = frame.members[index]
                return ShownMap.Entry(
                    link: link(to: area), wideNumber: number(frame.wide, index),
                    narrowNumber: number(frame.narrow, index), isChosen: chosen.contains(area), isHere: area == page)
            })
    }

    func drawing(
        _ frame: MapFrame, _ sheet: MapFrame.Sheet, _ size: SheetSize, _ chosen: Set<RecordID>
    ) -> ShownMap.Drawing {
        // A ground that is pointed out would hatch the whole map, and tell nothing.
        func isChosen(_ area: RecordID) -> Bool { area != frame.subject && chosen.contains(area) }
        let areas = frame.members.indices.map { index in
            let area = frame.members[index]
            return ShownMap.Area(
                link: link(to: area), path: sheet.paths[index], isChosen: isChosen(area),
                hatching: isChosen(area) ? sheet.shapes[index].map { hatching($0, size) } : nil,
                isGround: area == frame.subject)
        }
        let labels = frame.members.indices.compactMap { index in
            sheet.labels[index].map {
                ShownMap.Label($0, isChosen: isChosen(frame.members[index]))
            }
        }
        return ShownMap.Drawing(
            width: sheet.width, height: sheet.height, areas: areas, water: sheet.water, labels: labels,
            scale: sheet.scale)
    }

    func hatching(_ shape: PlaneShape, _ size: SheetSize) -> String {
        Hatching.path(over: shape, spacing: size.hatching)
    }
}

extension Hatching {
    /// The lines as SVG has them.
    static func path(over shape: PlaneShape, spacing: Double) -> String {
        lines(over: shape, spacing: spacing).map { from, to in
            let ends = [from.x, from.y, to.x, to.y].map { MapFrame.Sheet.tenths($0) }
            return "M\(ends[0]) \(ends[1])L\(ends[2]) \(ends[3])"
        }.joined()
    }
}

extension ShownMap.Label {
    /// A placed name, with what stands under it.
    init(_ placed: LabelPlacement.Placed, isChosen: Bool = false) {
        self.init(
            text: placed.text, x: MapFrame.Sheet.tenths(placed.x), y: MapFrame.Sheet.tenths(placed.y),
            isChosen: isChosen, value: placed.value,
            valueY: placed.value.map { _ in MapFrame.Sheet.tenths(placed.valueY) })
    }
}
