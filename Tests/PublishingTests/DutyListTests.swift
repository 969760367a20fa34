import Foundation
import Oversight
import Publishing
import Records
import Testing
import Text

struct DutyListTests {
    /// A council with a rule of four meetings a year, and one that was held in 2025.
    private static func list(within days: Int? = nil, files: [(path: String, text: String)] = []) throws -> DutyList {
        let folder = try TemporaryFolder()
        let base = try DiagnosticCase(named: "_base")
        var site = base
        site.files = []
        try site.write(over: base, in: folder)
        try folder.write(
            "styrdokument/regler.md",
            """
            ---
            titel: Regler
            slag: reglemente
            fastställd: 2025-01-01
            regler:
              - id: fyra
                citat: Rådet möts minst fyra gånger om året, och oftare om det behövs.
                modalitet: ska
                gäller: [radet]
                typ: antal
                av: möte
                minst: 4
                per: år
            ---
            ## Möten

            Rådet möts minst fyra gånger om året, och oftare om det behövs.

            """)
        for file in files { try folder.write(file.path, file.text) }
        let date = try #require(CivilDate(year: 2026, month: 11, day: 21))
        let options = BuildOptions(contentFolder: folder.path, date: date, jobs: 1)
        let (list, outcome) = withExtendedLifetime(folder) {
            DutyList.read(options, within: days, namesInternal: false)
        }
        #expect(!outcome.hasErrors)
        return try #require(list)
    }

    @Test func `JSON has every member of every duty, in its fixed form`() throws {
        let read = try JSONSerialization.jsonObject(with: Data(Self.list().json))
        let object = try #require(read as? [String: Any])
        #expect(object["date"] as? String == "2026-11-21")
        let duties = try #require(object["duties"] as? [[String: Any]])
        #expect(duties.map { $0["period"] as? String } == ["2025", "2026"])
        let first = try #require(duties.first)
        #expect(
            Set(first.keys) == [
                "rule", "kind", "body", "subject", "area", "period", "due", "modality", "outcome", "quote", "source",
                "evidence", "arithmetic", "note",
            ])
        #expect(first["rule"] as? String == "styrdokument/regler#fyra")
        #expect(first["kind"] as? String == "antal" && first["body"] as? String == "organ/radet")
        #expect(first["source"] as? String == "/styrdokument/regler/#moten")
        #expect(first["evidence"] as? [String] == ["moten/radet/2025-03-12"])
        #expect(first["subject"] is NSNull && first["outcome"] as? String == "cannot-tell")
    }

    @Test func `only what is undecided and falls due within the days is listed`() throws {
        #expect(try Self.list(within: 40).judgements.map(\.period) == ["2026"])
        #expect(try Self.list(within: 39).judgements.isEmpty)
    }

    @Test func `what was renewed in time is not asked for again, but what holds until its day is`() throws {
        let rule = """
            ---
            titel: Om bilden
            slag: reglemente
            fastställd: 2025-01-01
            regler:
              - { id: bild, citat: Bilden görs varje år., modalitet: ska, gäller: [radet], typ: aktualitet, av: lägesbild, högst: 12 månader }
            ---
            Bilden görs varje år.

            """
        func picture(_ day: String) -> (path: String, text: String) {
            ("lagesbilder/bild-\(day).md", "---\ntitel: Bild\norgan: radet\ndatum: \(day)\n---\nText.\n")
        }
        let files = [("styrdokument/bilden.md", rule), picture("2026-02-01"), picture("2026-06-01")]
        let list = try Self.list(within: 365, files: files)
        #expect(list.judgements.map(\.period) == ["2026-06-01/2027-06-01", "2026"])
    }

    @Test func `where enough is done already nothing is asked for, though the year is not over`() throws {
        let rule = """
            ---
            titel: Gränser
            slag: reglemente
            fastställd: 2026-01-01
            regler:
              - { id: en, citat: Ett extra möte hålls., modalitet: ska, gäller: [radet], typ: antal, av: extra möte, exakt: 1, per: år }
              - { id: tak, citat: Högst tio möten hålls., modalitet: ska, gäller: [radet], typ: antal, av: möte, högst: 10, per: år }
            ---
            Ett extra möte hålls. Högst tio möten hålls.

            """
        let extra = ("moten/radet/2026-03-03-extra.md", "---\nextra: ja\ndeltagare: [boende]\n---\nText.\n")
        let before = try Self.list(within: 40, files: [("styrdokument/a.md", rule)])
        #expect(before.judgements.map(\.rule.id) == ["en", "fyra"])
        let after = try Self.list(within: 40, files: [("styrdokument/a.md", rule), extra])
        #expect(after.judgements.map(\.rule.id) == ["fyra"])
        let all = try Self.list(files: [("styrdokument/a.md", rule), extra]).text(within: nil)
        #expect(all.contains("  2026: pågår\n    1 av 1 extra möte under 2026 (3 mars 2026), 40 dagar kvar.\n"))
    }

    @Test func `the calendar has whole days, short lines and the same name for a duty every time`() throws {
        let bytes = try Self.list(within: 90).calendar
        let text = String(decoding: bytes, as: UTF8.self)
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.first == "BEGIN:VCALENDAR" && lines.suffix(2) == ["END:VCALENDAR", ""])
        #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
        let whole = text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
        #expect(whole.contains("DTSTART;VALUE=DATE:20261231") && whole.contains("DTEND;VALUE=DATE:20270101"))
        #expect(whole.contains("UID:styrdokument-regler.fyra.organ-radet.2026..@insyn.invalid"))
        #expect(whole.contains("SUMMARY:Rådet: Rådet möts minst fyra gånger om året\\, och oftare om det behövs."))
        #expect(whole.filter { $0 == "BEGIN:VEVENT" }.count == 1)
        #expect(try Self.list(within: 90).calendar == bytes)
    }

    @Test func `a calendar without duties is still one, so that a subscriber's is emptied`() throws {
        let text = String(decoding: try Self.list(within: 39).calendar, as: UTF8.self)
        #expect(!text.contains("BEGIN:VEVENT"))
        #expect(text.components(separatedBy: "BEGIN:VTIMEZONE\r\n").count == 2, "no calendar holds nothing")
        #expect(text.hasSuffix("END:VTIMEZONE\r\nEND:VCALENDAR\r\n"))
    }

    @Test func `the text stands by body, with the sentence and how it went`() throws {
        let text = try Self.list().text(within: nil)
        #expect(text.contains("Rådet\n====="))
        #expect(text.contains("(ska, Regler)\n  2025: kan inte bedömas\n"))
        #expect(text.contains("2026: pågår, senast 31 december 2026"))
        #expect(text.hasSuffix("Sammanlagt: 1 pågår, 1 kan inte bedömas.\n"))
        let date = try #require(CivilDate(year: 2026, month: 11, day: 21))
        let options = BuildOptions(contentFolder: TemplateFilesTests.folder, date: date, jobs: 1)
        let whole = try #require(DutyList.read(options, within: nil, namesInternal: false).list).text(within: nil)
        #expect(whole.hasSuffix("Sammanlagt: 2 uppfyllda enligt uppgift, 2 pågår, 2 kan inte bedömas.\n"))
    }
}
