import Testing

@testable import Site

@Suite struct ListGroupTests {
    @Test func `a long list is cut into pages, and a group that is cut keeps its heading`() {
        let groups = [
            ListGroup(title: "2026", anchor: "_2026", rows: [1, 2, 3]),
            ListGroup(title: "2025", anchor: "_2025", rows: [4]),
        ]
        #expect(groups.pages(9) == [groups])
        let cut = groups.pages(2)
        #expect(cut.map { $0.map(\.title) } == [["2026"], ["2026", "2025"]])
        #expect(cut.map { $0.flatMap(\.rows) } == [[1, 2], [3, 4]])
        #expect([ListGroup<Int>]().pages(2) == [[]])
    }
}
