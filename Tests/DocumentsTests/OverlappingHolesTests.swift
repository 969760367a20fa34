import Foundation
import Testing

@testable import Documents

@Suite struct OverlappingHolesTests {
    private func square(_ east: Double, _ north: Double, _ size: Double) -> [GeoPoint] {
        [(0, 0), (size, 0), (size, size), (0, size), (0, 0)].map { right, up in
            GeoPoint(longitude: east + right, latitude: north + up)
        }
    }

    private func round(_ east: Double, points: Int) -> [GeoPoint] {
        let ring = (0..<points).map { index in
            let turn = 2 * Double(index) / Double(points) * Double.pi
            return GeoPoint(longitude: east + cos(turn), latitude: 62 + sin(turn))
        }
        return ring + ring.prefix(1)
    }

    @Test func `holes beside each other take steps by the columns that they stand in`() {
        var search = OverlappingHoles()
        let before = search.steps
        let holes = (0..<2500).map { square(13 + Double($0 % 50) / 20, 59 + Double($0 / 50) / 20, 0.04) }
        #expect(search.first(in: holes) == nil)
        #expect(before - search.steps < 2500 * 50 * 2)
    }

    @Test func `two holes of many points take steps by the number of their points`() {
        for points in [1000, 4000] {
            var search = OverlappingHoles()
            let before = search.steps
            #expect(search.first(in: [round(14, points: points), round(15.5, points: points)])?.hole == 1)
            #expect(before - search.steps < 100 * points)
        }
    }

    @Test func `very many holes in one column end when the steps do, and nothing is told`() {
        // The sweep meets each with each; the last two lie over each other.
        var holes = (0..<1000).map { square(13, 59 + Double($0) / 2000, 0.0004) }
        holes.append(square(13.0001, 59.4996, 0.0004))
        var whole = OverlappingHoles()
        #expect(whole.first(in: holes)?.hole == 1000)
        var bounded = OverlappingHoles(steps: 100_000)
        #expect(bounded.first(in: holes) == nil)
        #expect((-100...0).contains(bounded.steps))
    }
}
