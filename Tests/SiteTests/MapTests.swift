import Documents
import Foundation
import Testing
import Text

@testable import Site

@Suite struct MapTests {
    /// Lantmäteriet's control points of SWEREF 99 TM: latitude, longitude, north, east.
    @Test(arguments: [
        (55.0, 12.75, 6_097_106.672, 356_083.438), (55.0, 14.25, 6_095_048.642, 452_024.069),
        (57.0, 12.75, 6_319_636.937, 363_331.554), (57.0, 19.5, 6_326_392.707, 773_251.054),
        (59.0, 11.25, 6_546_096.724, 284_626.066), (59.0, 19.5, 6_548_757.206, 758_410.519),
        (61.0, 18.75, 6_768_593.345, 702_745.127), (65.0, 13.5, 7_209_293.753, 429_270.201),
        (65.0, 21.75, 7_225_449.115, 817_833.405), (67.0, 16.5, 7_432_168.174, 565_398.458),
        (67.0, 24.0, 7_459_745.672, 891_298.142), (69.0, 21.0, 7_666_089.698, 739_639.195),
    ])
    func `a place is where Lantmateriet says that it is`(
        latitude: Double, longitude: Double, north: Double, east: Double
    ) {
        let point = Sweref99TM.project(GeoPoint(longitude: longitude, latitude: latitude))
        #expect(abs(point.y - north) < 0.0015 && abs(point.x - east) < 0.0015, "\(point)")
    }

    @Test func `a place projected and back is the same place, all over Sweden`() {
        for latitude in stride(from: 55.0, through: 69.5, by: 0.5) {
            for longitude in stride(from: 10.5, through: 24.5, by: 0.5) {
                let there = Sweref99TM.project(GeoPoint(longitude: longitude, latitude: latitude))
                let back = Sweref99TM.unproject(there)
                #expect(abs(back.latitude - latitude) < 1e-8 && abs(back.longitude - longitude) < 1e-8)
            }
        }
    }

    private typealias Point = OutlineSimplifier.GridPoint

    private func points(_ pairs: [(Int32, Int32)]) -> [Point] { pairs.map { Point(x: $0.0, y: $0.1) } }

    @Test func `neighbours keep one border when both are simplified`() throws {
        // Two squares side by side with a ragged border between them, each ring begun elsewhere and one run backwards.
        var border: [Point] = []
        for index: Int32 in 0...100 { border.append(Point(x: 500 + (index * 37) % 9, y: index * 10)) }
        let left: [Point] = points([(0, 0)]) + border + points([(0, 1000), (0, 0)])
        let right: [Point] = points([(1000, 0), (1000, 1000)]) + border.reversed() + points([(1000, 0)])
        let simple = OutlineSimplifier.simplified([[left], [right]], tolerance: 6)
        func line(_ ring: [Point]) -> Set<Point> { Set(ring.filter { $0.x > 400 && $0.x < 600 }) }
        let one = try #require(simple[0].first)
        let other = try #require(simple[1].first)
        #expect(line(one) == line(other))
        #expect(one.count < 40 && one.count >= 4)
        #expect(one.first == one.last && other.first == other.last)
    }

    @Test func `a shape is simplified to what a drawing can show and keeps its corners`() throws {
        var square: [Point] = []
        for step: Int32 in 0..<1000 { square.append(Point(x: step, y: 0)) }
        for step: Int32 in 0..<1000 { square.append(Point(x: 1000, y: step)) }
        for step: Int32 in 0..<1000 { square.append(Point(x: 1000 - step, y: 1000)) }
        for step: Int32 in 0...1000 { square.append(Point(x: 0, y: 1000 - step)) }
        let ring = try #require(OutlineSimplifier.simplified([[square]], tolerance: 6)[0].first)
        #expect(Set(ring) == Set(points([(0, 0), (1000, 0), (1000, 1000), (0, 1000)])))
    }

    @Test(.timeLimit(.minutes(15))) func `a coast of a hundred thousand points takes no time to speak of`() throws {
        var state: UInt32 = 1
        var ring: [Point] = []
        for index: Int32 in 0..<100_000 {
            state = state &* 1_664_525 &+ 1_013_904_223
            ring.append(Point(x: index / 10, y: 20_000 + Int32(state >> 20)))
        }
        ring += points([(10_000, 0), (0, 0)])
        ring.append(ring[0])
        #expect(try #require(OutlineSimplifier.simplified([[ring]], tolerance: 6)[0].first).count < 10_000)
    }

    private func square(_ x: Double, _ y: Double, _ side: Double) throws -> PlaneShape {
        let corners: [(Double, Double)] = [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)]
        let ring = corners.map { corner in PlanePoint(x: x + corner.0 * side, y: y + corner.1 * side) }
        return try #require(PlaneShape(rings: [ring]))
    }

    @Test func `no two names on a map cover each other, and a name without room becomes a number`() throws {
        var wanted: [LabelPlacement.Wanted] = []
        for row in 0..<6 {
            for column in 0..<6 {
                wanted.append(
                    LabelPlacement.Wanted(
                        name: "Stadsdelen \(row)\(column)",
                        shape: try square(Double(column) * 48, Double(row) * 48, 48),
                        smaller: []))
            }
        }
        let frame = PlaneBox(minX: 0, minY: 0, maxX: 288, maxY: 288)
        let placed = LabelPlacement(frame: frame, fontSize: 13).place(wanted)
        let boxes = placed.compactMap { $0?.box }
        for (index, box) in boxes.enumerated() {
            #expect(frame.contains(box))
            for other in boxes.dropFirst(index + 1) { #expect(!box.overlaps(other)) }
        }
        #expect(placed.contains { $0?.isNumber == true } && placed.contains { $0?.isNumber == false })
        let numbers = placed.compactMap { $0 }.filter(\.isNumber).map(\.text)
        #expect(Set(numbers).count == numbers.count)
    }

    @Test func `a name lies within its area where it has room`() throws {
        let shape = try square(10, 10, 200)
        let label = try #require(
            LabelPlacement(frame: PlaneBox(minX: 0, minY: 0, maxX: 288, maxY: 288), fontSize: 13)
                .place([.init(name: "Norr", shape: shape, smaller: [])])[0])
        #expect(shape.box.contains(label.box) && !label.isNumber)
    }

    @Test func `the lines across a chosen area stay within it`() throws {
        let shape = try #require(
            PlaneShape(rings: [
                try square(0, 0, 100).rings[0], try square(30, 30, 40).rings[0],
            ]))
        let lines = Hatching.lines(over: shape, spacing: 9)
        #expect(lines.count > 20)
        for (from, to) in lines {
            #expect(shape.contains(PlanePoint(x: (from.x + to.x) / 2, y: (from.y + to.y) / 2)))
            #expect(abs(from.x + from.y - to.x - to.y) < 0.001)
        }
    }

    // MARK: On pages

    private let site: GoldenSite

    init() throws { site = try GoldenSite(mapSite) }

    @Test(arguments: [("/omraden/", "karta-omraden"), ("/omraden/osterby/", "karta-omrade")])
    func `a page with a map is as it was recorded`(address: String, name: String) throws {
        try site.expect(address, matches: name)
    }

    @Test func `every area on a map is a link, on both drawings and in the list beside`() throws {
        let page = try #require(site.page("/omraden/"))
        for name in ["vasterby", "osterby", "byn"] {
            #expect(page.components(separatedBy: "<a href=\"\(name)/\" tabindex=\"-1\">").count == 3, "\(name)")
            #expect(page.contains("<li><a href=\"\(name)/\">"), "\(name)")
        }
        #expect(!page.contains("style=") && !page.contains("Dammen"))
        #expect(page.contains("karta-vatten"))
    }

    @Test func `the area of the page is pointed out by lines and words, not by colour alone`() throws {
        let page = try #require(site.page("/omraden/osterby/"))
        #expect(page.contains("class=\"karta-streck\"") && page.contains("class=\"karta-kant\""))
        #expect(page.contains("Streckat: Österby.") && page.contains("<strong>Österby</strong> (den här sidan)"))
        let other = try #require(site.page("/omraden/"))
        #expect(!other.contains("karta-streck"))
    }

    @Test func `a problem and an inspection show where their area lies`() throws {
        for address in ["/lagesbilder/bild/morkt/", "/besiktningar/osterby/2026-04-14/"] {
            let page = try #require(site.page(address))
            #expect(page.contains("Streckat: Österby."), "\(address)")
        }
    }

    @Test func `a site without shapes has no map and no hole`() throws {
        let places = try GoldenSite(placesSite)
        for address in ["/omraden/", "/omraden/norr/"] {
            let page = try #require(places.page(address))
            #expect(!page.contains("karta") && !page.contains("_karta"))
        }
    }

    @Test func `small numbers of an area are left out`() throws {
        let page = try #require(site.page("/omraden/osterby/"))
        #expect(page.contains("anmälningar: 43"))
        #expect(!page.contains("skyddad uppgift") && !page.contains("1–4"))
    }

    // MARK: In running text

    private func figure(_ number: Int) throws -> String {
        let page = try #require(site.page("/lagesbilder/bild/"))
        let start = try #require(page.components(separatedBy: "id=\"_karta-\(number)\"").last)
        return try #require(start.components(separatedBy: number == 3 ? "</h2>" : "</figure>").first)
    }

    @Test func `a map in the text bears the latest number of each area, and the table beside says the same`() throws {
        let map = try figure(1)
        #expect(map.contains("Färre trygga i Österby") && map.contains("Procent av de svarande, 2025."))
        #expect(map.contains(">Västerby</text>") && map.contains(">72</text>") && map.contains(">48</text>"))
        let rows = try #require(map.components(separatedBy: "<tbody>").last)
        let first = try #require(rows.range(of: "Västerby"))
        let second = try #require(rows.range(of: "Österby"))
        #expect(first.lowerBound < second.lowerBound)
        #expect(map.contains("Felmarginalen är mellan 6 och 7 procentenheter"))
        #expect(map.contains("Källa: Påhittade tal"))
    }

    @Test func `a withheld number is told neither on the map nor in the table`() throws {
        let map = try figure(2)
        #expect(map.contains(">1\u{2013}4</text>") && !map.contains(">3</text>"))
        #expect(map.contains("1\u{2013}4 (skyddad uppgift)") && !map.contains(">3<"))
        // The whole municipality is no area among its parts, but stands in the table.
        #expect(map.contains("Byköpings kommun") && map.contains(">15</td>") && !map.contains(">15</text>"))
        #expect(map.contains("Antalen är inte ställda mot hur många som bor"))
    }

    @Test func `what is no number is told on the map in the words of the table`() throws {
        for (cell, short, whole) in [
            ("\u{2013}", "inget", "Inget att redovisa"), ("..", "finns inte", "Finns inte"),
            ("", "saknas", "Uppgift saknas"), ("0", "0", "0"),
        ] {
            let other = try GoldenSite(
                mapSite.replacing("2024,osterby,3\n", with: "2024,osterby,\(cell)\n").replacing(
                    "känslig: ja\n", with: ""))
            let page = try #require(other.page("/lagesbilder/bild/"))
            let start = try #require(page.components(separatedBy: "id=\"_karta-2\"").last)
            let map = try #require(start.components(separatedBy: "</figure>").first)
            #expect(map.contains(">\(short)</text>") && map.contains(">\(whole)</td>"), "\(cell)")
        }
    }

    @Test func `a map without numbers shows where the areas lie`() throws {
        let map = try figure(3)
        #expect(map.contains("Här är det mörkt") && map.contains("Streckat: Österby."))
    }

    // MARK: What lies in an area

    @Test func `an area tells of the measures in its parts, and when what it says last changed`() throws {
        let site = try GoldenSite(
            mapSite.replacingOccurrences(of: "geometri: ost\n", with: "geometri: ost\ndel-av: vasterby\n")
                + """

                -- atgardsplaner/plan.md --
                ---
                titel: Planen
                datum: 2026-03-01
                ---
                ## Åtgärd: Lampor {#lampor}
                - Område: osterby
                - Status: pågår
                - Klart: 2027-06-01

                Nya lampor.
                """)
        let page = try #require(site.page("/omraden/vasterby/"))
        let section = try #require(page.components(separatedBy: "id=\"_atgarder\"").last)
        #expect(section.components(separatedBy: "</ul>").first?.contains("I Österby.") == true)
        #expect(page.contains("Åtgärder</dt>"))
        #expect(try #require(site.page("/omraden/osterby/")).contains("Senast uppdaterad <time"))
    }
}
