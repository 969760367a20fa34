import Documents
import Records
import Testing
import Text

struct VisibilityTests {
    static let rule = SmallSite.rules(
        """
        giltig: { från: 2025-01-01, till: 2025-12-31 }
        regler:
          - { id: internt, citat: är interna, modalitet: ska, gäller: [gruppen], typ: synlighet, av: anteckningar, nivå: intern }
        """, text: "Gruppens anteckningar är interna.")

    static func meetings(_ more: [String: String] = [:]) -> SmallSite {
        var files = rule
        files["moten/gruppen/2024-11-01.md"] = "---\nnärvarande: [ledare]\n---\n"
        files["moten/gruppen/2025-03-12.md"] = "---\nnärvarande: [ledare]\npublicering: offentlig\n---\n"
        files.merge(more) { $1 }
        return SmallSite(files)
    }

    @Test func `a rule makes meetings internal while it holds, whatever their own key says`() {
        let site = Self.meetings()
        let seen = site.archive.meetings.map { "\($0.date.iso) \(site.archive.visibility(of: $0.head.id) == .open)" }
        #expect(seen == ["2024-11-01 true", "2025-03-12 false"])
        #expect(site.told == [])
    }

    @Test(arguments: ["utkast", "intern"])
    func `a document that is not public does not open what the one before it keeps internal`(publication: String) {
        let site = Self.meetings([
            "styrdokument/nytt.md":
                "---\ntitel: Nytt\nslag: reglemente\npublicering: \(publication)\nersätter: reglemente.md\ngiltig: { från: 2025-02-01 }\n---\n"
        ])
        let internalMeeting = site.archive.meetings.last { $0.date.iso == "2025-03-12" }
        #expect(internalMeeting.map { site.archive.visibility(of: $0.head.id) } == .internalMeeting)
    }

    @Test func `a public page may not link to an internal meeting`() {
        let site = Self.meetings(["sidor/prov.md": "---\ntitel: P\n---\n[m](../moten/gruppen/2025-03-12.md)\n"])
        #expect(site.told == ["I104 ../moten/gruppen/2025-03-12.md"])
    }

    @Test func `of an internal meeting the body and date are left`() {
        let site = Self.meetings()
        let shown = PublicArchive(
            site.archive, decoded: site.decoded, on: SmallSite.day("2026-11-21"), showsDrafts: false)
        #expect(shown.internalMeetings.map(\.date.iso) == ["2025-03-12"])
        #expect(shown.internalMeetings.map(\.hasNotes) == [true])
        #expect(shown.archive.meetings.map(\.date.iso) == ["2024-11-01"])
    }

    @Test func `unapproved notes leave their headings and nothing else`() throws {
        let site = SmallSite(
            SmallSite.meeting(
                "närvarande: [kso]\nfrånvarande: [polis]\nsammanfattning: Hemligt.",
                "## § 1 Läget\n- Ärende: KS 2025/41\n\nHemligt.\n\n**Uppdrag:** Hemligt.\n- Till: gruppen\n- Klart: 2025-05-01\n"
            ))
        for day in ["2025-03-13", "2025-03-12", "2025-03-01"] {
            let shown = PublicArchive(
                site.archive, decoded: site.decoded, on: SmallSite.day(day), showsDrafts: false)
            let meeting = try #require(shown.archive.meetings.first)
            #expect(meeting.items.map(\.head.title.plain) == ["Läget"])
            #expect(meeting.items.allSatisfy { $0.content.isEmpty && $0.matter == nil }, "\(day)")
            #expect(meeting.present == nil && meeting.absent == nil && meeting.head.summary == nil)
            #expect(!shown.archive.parts.contains { $0.title.contains("Hemligt") })
        }
    }

    @Test func `drafts are shown when asked for, internal records never`() {
        let site = SmallSite([
            "rapporter/a.md": "---\ntitel: A\npublicering: intern\n---\n",
            "rapporter/b.md": "---\ntitel: B\npublicering: utkast\n---\n",
        ])
        for (showsDrafts, titles) in [(false, []), (true, ["B"])] {
            let shown = PublicArchive(
                site.archive, decoded: site.decoded, on: SmallSite.day("2026-11-21"), showsDrafts: showsDrafts)
            #expect(shown.archive.reports.map(\.head.title) == titles)
        }
    }

    @Test func `a date ahead hides nothing`() {
        let site = SmallSite(["rapporter/a.md": "---\ntitel: A\ndatum: 2030-01-01\n---\n"])
        let shown = PublicArchive(
            site.archive, decoded: site.decoded, on: SmallSite.day("2026-11-21"), showsDrafts: false)
        #expect(shown.archive.reports.count == 1)
    }
}
