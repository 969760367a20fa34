import Testing

/// The other side of `DiagnosticCaseTests`: content that a competent editor would write, of which nothing is to be told. A
/// message that is wrong here would be wrong everywhere.
@Suite("Whole municipalities that were written right")
struct RightSiteTests {
    @Test func `there are a dozen of them`() { #expect(RightSite.names.count >= 12) }

    @Test(arguments: RightSite.names)
    func `nothing is told of what is right`(name: String) throws {
        #expect(try RightSite(named: name).told(on: "2026-11-23") == [])
    }

    @Test(arguments: RightSite.names)
    func `records that came after the day looked back to are no slips of the year`(name: String) throws {
        let site = try RightSite(named: name)
        // Where few records have a day, one of them may be a slip as well as a look back.
        guard site.datedRecords > 4 else { return }
        #expect(try site.told(on: "2021-01-01").filter { $0.hasPrefix("I241") } == [])
    }
}
