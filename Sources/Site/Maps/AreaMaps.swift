import Documents
import Records
import Text

/// The areas' maps (områdeskartor), drawn once for all pages: one of the whole municipality, and one of each area whose
/// parts would be too small on it.
struct AreaMaps: Sendable {
    /// The whole first.
    let frames: [MapFrame]
    /// On which map an area is drawn as one of several.
    private let frameOfArea: [RecordID: Int]

    /// No map at all: the site has no shapes, or only one.
    static let none = AreaMaps()

    private init() {
        frames = []
        frameOfArea = [:]
    }

    private struct Place {
        var area: RecordID
        var title: String
        var shape: PlaneShape
        var size: Double
        var inner: PlanePoint
        /// The smallest area that it lies in.
        var parent: Int?
    }

    init(_ archive: Archive, _ geography: GeoJSONFile?, on date: CivilDate) {
        guard let geography else {
            self = .none
            return
        }
        let features = Dictionary(geography.features.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let areas = archive.areas.filter { area in
            !area.head.isWithdrawn(on: date) && area.exists(on: date)
        }
        let raw = areas.compactMap { area -> (Area, PlaneShape)? in
            area.geometry.flatMap { features[$0] }.flatMap(PlaneShape.init).map { (area, $0) }
        }
        guard raw.count > 1, let whole = raw.map(\.1.box).reduce(raw.first?.1.box, { $0?.union($1) }) else {
            self = .none
            return
        }
        let water = geography.features.filter(\.isWater).compactMap(PlaneShape.init)
        let fine = AreaMaps.thinned(raw.map(\.1) + water, in: whole)
        let lakes = fine.dropFirst(raw.count).compactMap { $0 }
        var places = zip(raw, fine).compactMap { item, shape -> Place? in
            shape.map {
                Place(
                    area: item.0.head.id, title: item.0.head.title, shape: $0, size: $0.area, inner: $0.innerPoint())
            }
        }
        places.sort { $0.size != $1.size ? $0.size > $1.size : $0.area < $1.area }
        for index in places.indices {
            places[index].parent = places.indices.prefix(index).last { outer in
                places[index].size < places[outer].size * 0.95 && places[outer].shape.contains(places[index].inner)
            }
        }
        (frames, frameOfArea) = AreaMaps.frames(places, lakes: lakes, whole: whole)
    }

    /// Far fewer points than a survey has, and still more than any of the maps shows: all else works on these.
    private static func thinned(_ shapes: [PlaneShape], in box: PlaneBox) -> [PlaneShape?] {
        let factor = 64_000 / max(box.width, box.height, 1)
        let grid = shapes.map { shape in
            shape.rings.map { ring in
                ring.map {
                    OutlineSimplifier.GridPoint(
                        x: Int32(clamping: Int((($0.x - box.minX) * factor).rounded())),
                        y: Int32(clamping: Int((($0.y - box.minY) * factor).rounded())))
                }
            }
        }
        return OutlineSimplifier.simplified(grid, tolerance: 2).map { rings in
            PlaneShape(
                rings: rings.map { ring in
                    ring.map {
                        PlanePoint(x: Double($0.x) / factor + box.minX, y: Double($0.y) / factor + box.minY)
                    }
                })
        }
    }

    private static func frames(
        _ places: [Place], lakes: [PlaneShape], whole: PlaneBox
    ) -> ([MapFrame], [RecordID: Int]) {
        var children = [[Int]](repeating: [], count: places.count)
        for (index, place) in places.enumerated() { if let parent = place.parent { children[parent].append(index) } }
        // The map on which each is drawn, by the area that the map is of; the largest come first.
        var subjects: [Int?] = [nil]
        var frame = [Int](repeating: 0, count: places.count)
        for (index, place) in places.enumerated() {
            if let parent = place.parent {
                frame[index] = subjects.firstIndex(of: parent) ?? frame[parent]
            }
            let around = subjects[frame[index]].map { places[$0].shape.box } ?? whole
            let box = place.shape.box
            if children[index].count > 1, max(box.width / around.width, box.height / around.height) < 0.6 {
                subjects.append(index)
            }
        }
        // Where one area holds all others, it is the ground of the whole.
        let holder = places.indices.first.flatMap { first in
            places.dropFirst().allSatisfy { $0.parent != nil } ? first : nil
        }
        var frames: [MapFrame] = []
        var frameOfArea: [RecordID: Int] = [:]
        for (number, subject) in subjects.enumerated() {
            let ground = subject ?? holder
            let inside = places.indices.filter { frame[$0] == number && $0 != ground }
            let shown = (ground.map { [$0] } ?? []) + inside
            let shapes = shown.map { places[$0].shape }
            let names = shown.map { $0 == ground ? nil : places[$0].title }
            let box = subject.map { places[$0].shape.box } ?? whole
            let near = lakes.filter { $0.box.overlaps(box) }
            frames.append(
                MapFrame(
                    subject: ground.map { places[$0].area }, members: shown.map { places[$0].area },
                    wide: MapFrame.Sheet(shapes, water: near, names: names, box: box, size: .wide),
                    narrow: MapFrame.Sheet(shapes, water: near, names: names, box: box, size: .narrow)))
            for index in inside { frameOfArea[places[index].area] = number }
            if subject == nil, let ground { frameOfArea[places[ground].area] = number }
        }
        return (frames, frameOfArea)
    }

    /// The nearest map on which the areas are drawn, and what is drawn for them; nil where none has a shape.
    func frame(of areas: [RecordID]) -> (frame: MapFrame, drawn: [RecordID])? {
        let numbers = Set(areas.compactMap { frameOfArea[$0] })
        guard let nearest = numbers.min() else { return nil }
        let number = numbers.count == 1 ? nearest : 0
        // On the map of the whole, a town stands for its parts.
        let drawn = areas.compactMap { area -> RecordID? in
            var area = area
            while let own = frameOfArea[area], own != number {
                guard own > number, let subject = frames[own].subject else { return nil }
                area = subject
            }
            return frameOfArea[area] == number ? area : nil
        }
        return (frames[number], drawn)
    }

    /// The maps that together show the areas, each with those that are drawn on it, the whole municipality's first.
    func frames(showing areas: [RecordID]) -> [(frame: MapFrame, drawn: [RecordID])] {
        let byFrame = Dictionary(grouping: areas.filter { frameOfArea[$0] != nil }) { frameOfArea[$0] ?? 0 }
        return byFrame.sorted { $0.key < $1.key }.compactMap { number, drawn in
            frames.indices.contains(number) ? (frames[number], drawn) : nil
        }
    }
}
