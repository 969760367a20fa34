import Site
import Testing

@testable import Publishing

@Suite struct SVGMeasuresTests {
    private func size(_ tag: String) -> [Int]? {
        SVGCheck(
            Array(
                "<?xml version=\"1.0\"?><!-- <svg width=\"1\" height=\"1\"> --><\(tag)><svg width=\"3\" height=\"3\"/></svg>"
                    .utf8)
        )
        .measures.size.map { [$0.width, $0.height] }
    }

    @Test(arguments: [
        ("svg width=\"640\" height=\"480\"", [640, 480]), ("svg width='640px' height=' 480.4 '", [640, 480]),
        ("svg viewBox=\"0 0 300 150\"", [300, 150]), ("svg viewBox=\"-10,-10 , 300.6,150\"", [301, 150]),
        ("svg width=\"100%\" height=\"100%\" viewBox=\"0 0 30 15\"", [30, 15]),
        ("svg width=\"600\" viewBox=\"0 0 30 15\"", [600, 300]),
        ("svg:svg height=\"30\" viewBox=\"0 0 30 15\"", [60, 30]),
    ])
    func `a drawing is shown as large as it says of itself`(tag: String, expected: [Int]) {
        #expect(size(tag) == expected)
    }

    @Test(arguments: [
        "svg", "svg width=\"0\" height=\"10\"", "svg width=\"-5\" height=\"10\"", "svg viewBox=\"0 0 0 10\"",
        "svg viewBox=\"0 0 10\"", "svg width=\"1e9\" height=\"1e9\"", "svg width=\"99999999999999999999\" height=\"1\"",
        "svg width=\"20mm\" height=\"10mm\"", "svg width=\"nan\" height=\"inf\"", "svg viewBox=\"0 0 0.001 999999999\"",
        "svg width=\"\" height=\".\"",
    ])
    func `a drawing that says nothing of use has no measures`(tag: String) {
        #expect(size(tag) == nil)
    }
}
