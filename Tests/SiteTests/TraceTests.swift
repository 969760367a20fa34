import Foundation
import Oversight
import Records
import Site
import Testing
import Text

@Suite("The red thread")
struct TraceTests {
    private func site(on date: String = "2026-11-21") throws -> GoldenSite {
        let site = try GoldenSite(threadSite, on: date)
        #expect(site.errors == [])
        return site
    }

    private struct Printed: Decodable {
        var id: String
        var kind: String
        var title: String
        var before: [Place]
        var after: [Place]
        var gaps: [Gap]
        struct Place: Decodable {
            var id: String
            var kind: String
            var title: String
        }
        struct Gap: Decodable {
            var at: String
            var lacks: String
            var since: String?
        }
    }

    private func trace(_ id: String, on date: String = "2026-11-21") throws -> Printed {
        let trace = try site(on: date).context.findings.trace
        let node = try #require(trace.node(named: id), "nothing is called \(id)")
        return try JSONDecoder().decode(Printed.self, from: Data(TracePrinter(trace, node).json()))
    }

    @Test func `a measure comes from its cause, the problem in every picture, and the pictures`() throws {
        let chain = try trace("atgardsplaner/2024#nya-lampor")
        #expect(chain.kind == "åtgärd" && chain.title == "Nya lampor")
        #expect(
            chain.before.map(\.id) == [
                "lagesbilder/2023", "lagesbilder/2025", "lagesbilder/2023#morkt", "lagesbilder/2025#morkt",
                "orsaksanalyser/2023#lampor",
            ])
        #expect(
            chain.after.map(\.id) == [
                "moten/radet/2024-03-10#rakna", "atgardsplaner/2024#nya-lampor-2024-03-10",
                "moten/gruppen/2024-04-20#aterrapport-1", "moten/radet/2024-03-10#p-2", "moten/gruppen/2024-04-20#p-1",
            ])
        #expect(chain.after.map(\.kind) == ["uppdrag", "uppföljning", "återrapport", "paragraf", "paragraf"])
    }

    @Test func `what is missing is told with where and since when`() throws {
        let gaps = try trace("atgardsplaner/2024#nya-lampor").gaps
        #expect(gaps.map(\.lacks) == ["uppföljning"])
        #expect(gaps.first?.since == "2024-03-10" && gaps.first?.at == "atgardsplaner/2024#nya-lampor")
        let without = try trace("atgardsplaner/2024#vandringar")
        #expect(without.before.isEmpty)
        #expect(without.gaps.map(\.lacks) == ["orsak", "uppföljning", "möte"])
        #expect(without.gaps.allSatisfy { $0.since == nil })
        #expect(try trace("lagesbilder/2025#bedragerier").gaps.map(\.lacks) == ["orsak", "åtgärd", "möte"])
        #expect(try trace("orsaksanalyser/2023#ingen-vet").gaps.map(\.lacks) == ["problem", "åtgärd"])
        let late = try trace("moten/radet/2024-03-10#fraga").gaps
        #expect(late.map(\.lacks) == ["orsak", "återrapport"] && late.last?.since == "2024-05-01")
    }

    @Test func `a gap is only there on the days when it is`() throws {
        #expect(try trace("atgardsplaner/2024#nya-lampor", on: "2024-06-01").gaps.isEmpty)
        #expect(try trace("atgardsplaner/2024#nya-lampor", on: "2024-02-01").after.map(\.kind) == [])
    }

    @Test func `a newer picture's problem keeps what was done about it`() throws {
        let after = try trace("lagesbilder/2025#morkt").after.map(\.id)
        #expect(after.contains("orsaksanalyser/2023#lampor"))
        #expect(after.contains("atgardsplaner/2024#nya-lampor") && after.contains("loften/2025#patruller"))
    }

    @Test func `a plan's thread is that of its measures, and a meeting's that of what it spoke of`() throws {
        let plan = try trace("atgardsplaner/2024")
        #expect(plan.before.map(\.id).contains("orsaksanalyser/2023#lampor"))
        #expect(plan.after.map(\.id).contains("atgardsplaner/2024#vandringar"))
        let meeting = try trace("moten/radet/2024-03-10")
        #expect(meeting.before.map(\.id).contains("atgardsplaner/2024#nya-lampor-2024-03-10"))
        #expect(meeting.after.map(\.id).contains("moten/radet/2024-03-10#rakna"))
        #expect(!meeting.after.map(\.id).contains("moten/radet/2024-03-10#p-1"))
    }

    @Test func `a meeting ahead has not treated anything yet`() throws {
        let trace = try site().context.findings.trace
        let node = try #require(trace.node(named: "atgardsplaner/2024#nya-lampor"))
        #expect(trace.chain(of: node).announced.map { trace.id(of: $0) } == ["moten/radet/2026-12-10#p-1"])
    }

    @Test func `internal things are never named, also not as the nearest id`() throws {
        let trace = try site().context.findings.trace
        #expect(trace.node(named: "lagesbilder/intern") == nil)
        #expect(trace.node(named: "lagesbilder/intern#hemligt") == nil)
        #expect(trace.nearestID(to: "lagesbilder/intern#hemligt").map { !$0.contains("intern") } ?? true)
    }

    @Test(arguments: [
        ("atgardsplaner/2024#nya-lampar", "atgardsplaner/2024#nya-lampor"), ("lagesbilder/2026", "lagesbilder/2023"),
        ("patruller", "loften/2025#patruller"), ("moten/radet/2024-03-10#raknat", "moten/radet/2024-03-10#rakna"),
    ])
    func `an unknown id has a nearest one`(id: String, nearest: String) throws {
        #expect(try site().context.findings.trace.nearestID(to: id) == nearest)
    }

    @Test(arguments: [
        "atgardsplaner/2024#nya-lampor", "/atgardsplaner/2024/nya-lampor/", "atgardsplaner/2024.md#nya-lampor",
    ])
    func `an id may be written as path and as address`(id: String) throws {
        #expect(try trace(id).id == "atgardsplaner/2024#nya-lampor")
    }

    @Test func `the text marks the place and says what is missing in words`() throws {
        let trace = try site().context.findings.trace
        let node = try #require(trace.node(named: "atgardsplaner/2024#nya-lampor"))
        let text = TracePrinter(trace, node).text(in: .swedish)
        #expect(text.contains("→ åtgärd"))
        #expect(text.contains("Ingen uppföljning sedan mars 2024  [atgardsplaner/2024#nya-lampor]"))
    }

    // MARK: The five points

    @Test func `the five points are worked out from the links`() throws {
        let context = try site().context
        let plan = try #require(context.archive.plans.first)
        func answers(_ index: Int, on date: String) throws -> [KnowledgePoints.Answer] {
            KnowledgePoints(
                plan.measures[index], context.archive, context.findings.trace, on: try #require(CivilDate(iso: date))
            ).answers
        }
        #expect(try answers(0, on: "2025-03-10") == [.yes, .yes, .yes, .yes, .yes])
        #expect(try answers(0, on: "2025-03-11") == [.yes, .yes, .yes, .yes, .no])
        #expect(try answers(0, on: "2024-03-09") == [.yes, .yes, .yes, .yes, .notYet])
        #expect(try answers(1, on: "2025-03-10") == [.no, .no, .no, .no, .no])
    }

    // MARK: Pages

    private func page(_ address: String) throws -> String { try #require(try site().page(address)) }

    @Test func `every page of the thread draws it, with missing links drawn as missing`() throws {
        for address in [
            "/lagesbilder/2025/", "/lagesbilder/2025/morkt/", "/orsaksanalyser/2023/", "/atgardsplaner/2024/",
            "/atgardsplaner/2024/nya-lampor/", "/loften/2025/", "/loften/2025/patruller/", "/moten/radet/2024-03-10/",
        ] {
            #expect(try page(address).contains("<ol class=\"kedja\">"), "\(address)")
        }
        let measure = try page("/atgardsplaner/2024/vandringar/")
        #expect(measure.contains("<li class=\"led led-saknas\"><p class=\"led-ord\">Orsak</p>"))
        #expect(measure.contains("<p class=\"saknas\">Ingen orsak angiven.</p>"))
        #expect(
            try page("/atgardsplaner/2024/nya-lampor/").contains(
                "<p class=\"saknas\">Ingen uppföljning sedan mars 2024.</p>"))
        #expect(measure.contains("Kunskapsbaserat arbete: 0 av 5 punkter"))
    }

    @Test func `the overview tells of every problem, and of measures without problems`() throws {
        let page = try page("/problem/")
        #expect(page.contains("Bedrägerier") && page.contains("Vandringar"))
        #expect(page.contains("Av 2 åtgärder uppfyller ingen alla fem punkter"))
        #expect(try self.page("/").contains("href=\"problem/\""))
    }

    // MARK: Matters

    @Test func `a matter through two bodies is one story in order, linked both ways`() throws {
        let story = try page("/arenden/lk-2024-7/")
        let places = [
            "10 mars 2024", "Lamporna ska bytas.", "Kameror vore bättre.", "20 april 2024", "Fem av nio lyser.",
            "1 juni 2024", "10 december 2026",
        ]
        var rest = story.components(separatedBy: "id=\"_steg\"").last ?? ""
        for place in places {
            let parts = rest.components(separatedBy: place)
            #expect(parts.count > 1, "\(place) does not follow")
            rest = parts.dropFirst().joined(separator: place)
        }
        #expect(story.contains("anmäldes till"))
        #expect(try page("/moten/gruppen/2024-04-20/").contains("href=\"../../../arenden/lk-2024-7/\""))
        #expect(try page("/arenden/").contains("href=\"lk-2024-7/\""))
    }

    @Test func `three things are said of dissenting views, and the view stands beside its matter`() throws {
        #expect(try page("/avvikande-synpunkter/").contains("href=\"../arenden/lk-2024-7/\""))
        #expect(try page("/avvikande-synpunkter/").contains("1 möte står att ingen hade en avvikande synpunkt"))
    }

    @Test(arguments: [("/arenden/lk-2024-7/", "arende"), ("/arenden/", "arenden")])
    func `a page is as it was recorded`(address: String, name: String) throws {
        try site().expect(address, matches: name)
    }
}
