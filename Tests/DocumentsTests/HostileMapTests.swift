import Documents
import Foundation
import Testing
import Text

@Suite("Map files from any program are read right, or told")
struct HostileMapTests {
    private func found(_ geometry: String) -> [String] {
        read(
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"a\",\"properties\":null,\"geometry\":\(geometry)}]}"
        ).found
    }

    private func read(_ text: String) -> (file: GeoJSONFile?, found: [String]) {
        let source = SourceText(path: "omraden/omraden.geojson", bytes: Array(text.utf8))
        var diagnostics: [Diagnostic] = []
        let file = GeoJSONFile.read(source, diagnostics: &diagnostics)
        return (file, diagnostics.map { "\($0.kind.id) \($0.kind.title.swedish)" })
    }

    private func polygon(_ coordinates: String) -> String { "{\"type\":\"Polygon\",\"coordinates\":\(coordinates)}" }

    @Test(
        "each mistake in its own words",
        arguments: [
            // Latitude before longitude; SWEREF 99 TM, both ways round; RT 90; no degrees at all.
            ("[[[59.5,17.6],[59.5,17.7],[59.6,17.7],[59.5,17.6]]]", "I154 Koordinaterna är omkastade"),
            (
                "[[[674032,6580822],[674100,6580822],[674100,6580900],[674032,6580822]]]",
                "I154 Koordinaterna är inte i grader"
            ),
            (
                "[[[6580822,674032],[6580822,674100],[6580900,674100],[6580822,674032]]]",
                "I154 Koordinaterna är inte i grader"
            ),
            ("[[[1628294,6580994],[1,1],[1,2],[1628294,6580994]]]", "I154 Koordinaterna är inte i grader"),
            ("[[[17.6,1e300],[17.7,59.5],[17.7,59.6],[17.6,1e300]]]", "I154 Koordinaterna är inte i grader"),
            ("[[[17.6,59.5],[17.7,59.5],[17.7,59.6]]]", "I155 Ytans gräns är inte sluten"),
            ("[[[17.6,59.5],[17.7,59.5],[17.7,59.6],[17.8,59.9]]]", "I155 Ytans gräns är inte sluten"),
            ("[[]]", "I155 Ytans gräns är inte sluten"), ("[]", "I155 Ytans gräns är inte sluten"),
            ("[[17.6,59.5],[17.7,59.5],[17.7,59.6],[17.6,59.5]]", "I155 Punkten går inte att läsa"),
            ("[[[\"17\",59],[18,59],[18,60],[\"17\",59]]]", "I155 Punkten går inte att läsa"),
            ("[[[17],[18],[18],[17]]]", "I155 Punkten går inte att läsa"),
            ("[[[17,6,59,5],[17,7,59,5],[17,7,59,6],[17,6,59,5]]]", "I154 Punkten ligger inte i Sverige"),
            ("[[[0,0],[1,0],[1,1],[0,0]]]", "I154 Punkten ligger inte i Sverige"),
            ("[[[17.6,59.5],[17.6,59.5],[17.6,59.5],[17.6,59.5]]]", "I155 Ytan är tom"),
            ("[[[17.6,59.5],[17.7,59.6],[17.8,59.7],[17.6,59.5]]]", "I155 Ytan är tom"),
            ("[[[17.6,59.5],[17.7,59.6],[17.7,59.5],[17.6,59.6],[17.6,59.5]]]", "I155 Ytan är tom"),
            ("[[[17.6,NaN],[17.7,59.5],[17.7,59.6],[17.6,59.5]]]", "I150 Kartfilen går inte att läsa"),
            ("[[[17.6,1e999],[17.7,59.5],[17.7,59.6],[17.6,59.5]]]", "I150 Kartfilen går inte att läsa"),
            ("[[[017.6,59.5],[17.7,59.5],[17.7,59.6],[17.6,59.5]]]", "I150 Kartfilen går inte att läsa"),
        ])
    func mistakes(coordinates: String, expected: String) { #expect(found(polygon(coordinates)) == [expected]) }

    @Test("other shapes, a lone feature, a bare geometry and other files are told")
    func unsupported() {
        #expect(found("null") == ["I151 Området har ingen yta"])
        #expect(found("{\"type\":\"Polygon\"}") == ["I151 Området har ingen yta"])
        for geometry in [
            "{}", "{\"type\":\"Point\",\"coordinates\":[17,59]}",
            "{\"type\":\"GeometryCollection\",\"geometries\":[]}",
            "{\"type\":\"LineString\",\"coordinates\":[[17,59],[18,60]]}", "{\"type\":\"polygon\",\"coordinates\":[]}",
            "[]", "7",
        ] { #expect(found(geometry) == ["I151 Kartfilen har fel innehåll"], "\(geometry)") }
        #expect(found("{\"type\":\"MultiPolygon\",\"coordinates\":[]}") == ["I155 Ytans gräns är inte sluten"])
        let ring = "[[[17,59],[18,59],[18,60],[17,59]]]"
        for text in [
            "{\"type\":\"Feature\",\"id\":\"a\",\"geometry\":\(polygon(ring))}", polygon(ring), "null", "\"x\"", "[]",
            "{\"type\":\"FeatureCollection\"}", "{\"type\":\"FeatureCollection\",\"features\":{}}",
        ] { #expect(read(text).found == ["I151 Kartfilen har fel innehåll"], "\(text)") }
        #expect(read("").found == ["I150 Kartfilen går inte att läsa"])
        #expect(
            read("{\"type\":\"FeatureCollection\",\"features\":[]} x").found == ["I150 Kartfilen går inte att läsa"])
    }

    @Test(
        "a map program's own format is named",
        arguments: [
            ("{\"geometryType\":\"esriGeometryPolygon\",\"features\":[]}", "Esri JSON"),
            ("{\"elements\":[]}", "Overpass JSON"), ("{\"type\":\"Topology\"}", "Topology"),
            ("{\"type\":\"FeatureCollection\"}", "FeatureCollection (features: ?)"),
        ])
    func otherFormats(text: String, expected: String) {
        let source = SourceText(path: "omraden/omraden.geojson", bytes: Array(text.utf8))
        var diagnostics: [Diagnostic] = []
        _ = GeoJSONFile.read(source, diagnostics: &diagnostics)
        #expect(diagnostics.map(\.arguments) == [[expected]])
    }

    @Test(
        "an edge that crosses itself and keeps a surface is told, and one that only touches itself is not",
        arguments: [
            ("[17.6,59.5],[17.7,59.6],[17.7,59.5],[17.6,59.7],[17.6,59.5]", true),
            // A loop that a line drawn too far makes.
            ("[17.6,59.5],[17.7,59.5],[17.7,59.6],[17.65,59.6],[17.65,59.45],[17.6,59.45],[17.6,59.5]", true),
            // An hourglass that meets in a point, a spike of no width, and a line back along another.
            ("[17.6,59.5],[17.7,59.6],[17.8,59.5],[17.8,59.7],[17.7,59.6],[17.6,59.7],[17.6,59.5]", false),
            ("[17.6,59.5],[17.7,59.5],[17.7,59.6],[17.9,59.6],[17.7,59.6],[17.6,59.6],[17.6,59.5]", false),
            ("[17.6,59.5],[17.7,59.5],[17.7,59.6],[17.7,59.5],[17.75,59.45],[17.6,59.4],[17.6,59.5]", false),
            // Rounded to whole metres a point may lie on the wrong side of a line: nobody sees it.
            ("[17.6,59.5],[17.7,59.5],[17.65,59.49999],[17.7,59.6],[17.6,59.6],[17.6,59.5]", false),
        ])
    func crossing(points: String, isTold: Bool) {
        #expect(found(polygon("[[\(points)]]")) == (isTold ? ["I214 Gränsen korsar sig själv"] : []))
    }

    @Test(
        "a hole outside its area's edge or over it is told, and one that touches the edge is not",
        arguments: [
            // Beside the area, around it, over its edge, and with a corner out of it.
            ("[17.9,59.5],[18.0,59.5],[18.0,59.6],[17.9,59.5]", true),
            ("[17.5,59.4],[17.9,59.4],[17.9,59.7],[17.5,59.7],[17.5,59.4]", true),
            ("[17.7,59.52],[17.7,59.58],[17.85,59.58],[17.85,59.52],[17.7,59.52]", true),
            ("[17.75,59.55],[17.75,59.58],[17.801,59.55],[17.75,59.55]", true),
            // A line over the bay in the north, from points within, and from points on the edge.
            ("[17.65,59.55],[17.75,59.55],[17.75,59.59],[17.65,59.59],[17.65,59.55]", true),
            ("[17.69,59.6],[17.7,59.52],[17.71,59.6],[17.69,59.6]", true),
            // Within; a corner on a line of the edge and on a point of it, and a line along it.
            ("[17.65,59.52],[17.75,59.52],[17.75,59.54],[17.65,59.52]", false),
            ("[17.7,59.5],[17.75,59.52],[17.65,59.52],[17.7,59.5]", false),
            ("[17.6,59.5],[17.75,59.52],[17.65,59.54],[17.6,59.5]", false),
            ("[17.7,59.56],[17.75,59.52],[17.65,59.52],[17.7,59.56]", false),
            ("[17.8,59.52],[17.75,59.52],[17.75,59.55],[17.8,59.55],[17.8,59.52]", false),
            // A corner that rounding has moved out by a metre: nobody sees it.
            ("[17.80001,59.55],[17.75,59.52],[17.75,59.55],[17.80001,59.55]", false),
        ])
    func holes(points: String, isTold: Bool) {
        let edge = "[17.6,59.5],[17.8,59.5],[17.8,59.6],[17.71,59.6],[17.7,59.56],[17.69,59.6],[17.6,59.6],[17.6,59.5]"
        let expected = isTold ? ["I215 Hålet ligger utanför ytan"] : []
        #expect(found(polygon("[[\(edge)],[\(points)]]")) == expected)
        // Whichever way round they run.
        let turned = points.replacing("],[", with: "]|[").split(separator: "|").reversed().joined(separator: ",")
        #expect(found(polygon("[[\(edge)],[\(turned)]]")) == expected)
        let alone =
            "{\"type\":\"MultiPolygon\",\"coordinates\":[[[\(edge)]],[[[17.9,59.4],[18.1,59.4],[18.1,59.7],[17.9,59.4]],[\(points)]]]}"
        #expect(found(alone) == ["I215 Hålet ligger utanför ytan"] || points.hasPrefix("[17.9"), "\(found(alone))")
    }

    @Test(
        "two holes over each other are told, and two that only touch are not",
        arguments: [
            // Over its corner, within it, around it, the same again, through it as a cross, and from edge to edge within.
            ("[17.68,59.53],[17.75,59.53],[17.75,59.56],[17.68,59.56],[17.68,59.53]", true),
            ("[17.66,59.525],[17.68,59.525],[17.68,59.535],[17.66,59.525]", true),
            ("[17.61,59.51],[17.75,59.51],[17.75,59.58],[17.61,59.58],[17.61,59.51]", true),
            ("[17.65,59.52],[17.7,59.52],[17.7,59.54],[17.65,59.54],[17.65,59.52]", true),
            ("[17.66,59.51],[17.67,59.51],[17.67,59.56],[17.66,59.56],[17.66,59.51]", true),
            ("[17.65,59.52],[17.7,59.52],[17.7,59.54],[17.65,59.52]", true),
            // Beside it, along its line, at its corner, over it by a metre, and around a corner of it.
            ("[17.72,59.52],[17.75,59.52],[17.75,59.54],[17.72,59.52]", false),
            ("[17.7,59.52],[17.75,59.52],[17.75,59.54],[17.7,59.54],[17.7,59.52]", false),
            ("[17.7,59.54],[17.75,59.54],[17.75,59.56],[17.7,59.54]", false),
            ("[17.69999,59.52],[17.75,59.52],[17.75,59.54],[17.69999,59.54],[17.69999,59.52]", false),
            (
                "[17.64,59.51],[17.72,59.51],[17.72,59.55],[17.71,59.55],[17.71,59.515],[17.64,59.515],[17.64,59.51]",
                false
            ),
        ])
    func twoHoles(points: String, isTold: Bool) {
        let edge = "[17.6,59.5],[17.8,59.5],[17.8,59.6],[17.6,59.6],[17.6,59.5]"
        let hole = "[17.65,59.52],[17.7,59.52],[17.7,59.54],[17.65,59.54],[17.65,59.52]"
        let expected = isTold ? ["I215 Två hål ligger över varandra"] : []
        #expect(found(polygon("[[\(edge)],[\(hole)],[\(points)]]")) == expected)
        let turned = points.replacing("],[", with: "]|[").split(separator: "|").reversed().joined(separator: ",")
        #expect(found(polygon("[[\(edge)],[\(turned)],[\(hole)]]")) == expected)
    }

    @Test("a hole through which a spike of the outside runs is told")
    func spike() {
        let edge = "[17.6,59.5],[17.8,59.5],[17.8,59.6],[17.71,59.6],[17.7,59.51],[17.69,59.6],[17.6,59.6],[17.6,59.5]"
        let hole = "[17.65,59.54],[17.75,59.54],[17.75,59.55],[17.65,59.55],[17.65,59.54]"
        #expect(found(polygon("[[\(edge)],[\(hole)]]")) == ["I215 Hålet ligger utanför ytan"])
    }

    @Test("a coast and a hole of a hundred thousand points take no time to speak of", .timeLimit(.minutes(5)))
    func manyHolePoints() {
        /// An island of bays, `size` of the whole, with one point that may lie elsewhere.
        func island(_ size: Double, _ corner: String? = nil) -> String {
            var points = (0..<50_000).map { index in
                let turn = Double(index) / 25_000 * Double.pi
                let radius = 0.2 * size * (1 + 0.02 * sin(200 * turn))
                return "[\(17.5 + 2 * radius * cos(turn)),\(59.5 + radius * sin(turn))]"
            }
            if let corner { points[49_500] = corner }
            return "[" + (points + [points[0]]).joined(separator: ",") + "]"
        }
        let shore = island(1)
        #expect(found(polygon("[\(shore),\(island(0.9))]")) == [])
        #expect(found(polygon("[\(shore),\(island(0.9, "[17.95,59.47]"))]")) == ["I215 Hålet ligger utanför ytan"])
        // Lines over the whole height of the other edge.
        let zigzag = (0..<10_000).map { "[\(17.3 + Double($0) / 200_000),\(59.1 + 0.3 * Double($0 % 2))]" }
        let comb = "[" + (zigzag + ["[17.3,59.05]", zigzag[0]]).joined(separator: ",") + "]"
        #expect(found(polygon("[\(shore),\(comb)]")).count < 2)
    }

    @Test("an edge of very many lines over each other ends in bounded time", .timeLimit(.minutes(5)))
    func manyLines() {
        var points = (0..<20_000).map { "[\(16 + 4 * ($0 % 2)),\(60 + Double($0) / 100_000)]" }
        points += ["[15,61]", points[0]]
        #expect(found(polygon("[[" + points.joined(separator: ",") + "]]")).count < 2)
    }

    @Test("a map file without polygons is told")
    func empty() {
        #expect(read("{\"type\":\"FeatureCollection\",\"features\":[]}").found == ["I214 Kartfilen är tom"])
    }

    @Test("swapped throughout is told once, and a personal number always")
    func once() {
        let feature = { (id: Int, name: String) in
            "{\"type\":\"Feature\",\"id\":\"a\(id)\",\"properties\":{\"namn\":\"\(name)\"},\"geometry\":\(self.polygon("[[[59,17],[59,18],[60,18],[59,17]]]"))}"
        }
        let text =
            "{\"type\":\"FeatureCollection\",\"features\":["
            + (0..<50).map { feature($0, $0 == 7 ? "640823\\u002d3234" : "x") }.joined(separator: ",") + "]}"
        #expect(read(text).found == ["I050 Personnummer i texten", "I154 Koordinaterna är omkastade"])
    }

    @Test("a file nested without end, and one of a hundred thousand points", .timeLimit(.minutes(15)))
    func bounds() {
        for text in [
            String(repeating: "[", count: 1_000_000), String(repeating: "{\"a\":", count: 300_000),
            "{\"type\":\"FeatureCollection\",\"features\":" + String(repeating: "[", count: 100_000),
        ] { #expect(read(text).found == ["I150 Kartfilen går inte att läsa"]) }
        var points = (0..<100_000).map { "[17.\($0 + 100_000),59.5]" }
        points += ["[17.5,59.6]", points[0]]
        #expect(found(polygon("[[" + points.joined(separator: ",") + "]]")) == [])
    }

    @Test("a name that stands twice in one object is told, and small areas keep their surface")
    func twice() {
        let ring = "[[[17.6,59.5],[17.7,59.5],[17.7,59.6],[17.6,59.5]]]"
        let text =
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"a\",\"id\":\"b\",\"properties\":{\"id\":\"a\"},\"geometry\":\(polygon(ring))}]}"
        #expect(read(text).found == ["I150 Samma namn två gånger i kartfilen"])
        var names = (0..<40).map { "\"n\($0)\":1" }
        names += ["\"n3\":2", "\"x\":1", "\"x\":2"]
        let many = text.replacing("\"id\":\"a\",\"id\"", with: names.joined(separator: ",") + ",\"id\"")
        #expect(read(many).found.count == 2)
        // A bench of one metre by one.
        #expect(found(polygon("[[[17.6,59.5],[17.60002,59.5],[17.60002,59.50001],[17.6,59.5]]]")) == [])
    }

    @Test("a third number, whole numbers and an id in the properties are taken")
    func allowed() {
        let text =
            "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\"},\"features\":[{\"type\":\"Feature\",\"properties\":{\"id\":12},\"geometry\":\(polygon("[[[17,59,0],[18,59,0],[18,60,0],[17,59,0]]]"))}]}"
        let result = read(text)
        #expect(result.found == [] && result.file?.feature("12")?.polygons.count == 1)
    }

    @Test func `areas in metres and without ids are told of their metres first`() {
        let area =
            "{\"type\":\"Feature\",\"properties\":{},\"geometry\":"
            + polygon("[[[674032,6580822],[674100,6580822],[674100,6580900],[674032,6580822]]]") + "}"
        let told = read("{\"type\":\"FeatureCollection\",\"features\":[\(area),\(area)]}").found
        #expect(told == ["I154 Koordinaterna är inte i grader"])
    }
}
