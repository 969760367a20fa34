import Records
import Testing
import Text

struct MeetingTests {
    static func meeting(_ head: String = "", _ text: String = "") throws -> (Meeting, SmallSite) {
        let site = SmallSite(SmallSite.meeting(head, text))
        return (try #require(site.archive.meetings.first), site)
    }

    @Test func `title, date and body come from the file's place`() throws {
        let (meeting, site) = try Self.meeting()
        #expect(meeting.head.title == "Möte 12 mars 2025")
        #expect(meeting.date.iso == "2025-03-12")
        #expect(site.words(meeting.body) == "organ/radet")
        #expect(site.told == [])
    }

    @Test func `the head may repeat body and date`() throws {
        let (_, site) = try Self.meeting("organ: radet\ndatum: 2025-03-12\ntitel: Vårmötet")
        #expect(site.told == [])
        #expect(site.archive.meetings.first?.head.title == "Vårmötet")
    }

    @Test func `a file named after its day may have a word after it`() throws {
        let site = SmallSite(["moten/radet/2025-09-24-extra.md": "---\nextra: ja\n---\n"])
        let meeting = try #require(site.archive.meetings.first)
        #expect(meeting.isExtra && meeting.date.iso == "2025-09-24")
        #expect(site.told == [])
    }

    @Test(arguments: [
        ("inställt: { datum: 2025-03-01, skäl: sjukdom }", "2025-03-01", MeetingState.cancelled),
        ("", "2025-03-01", .planned),
        ("kallelse: { skickad: 2025-03-05 }", "2025-03-01", .planned),
        ("kallelse: { skickad: 2025-03-01 }", "2025-03-02", .called),
        ("kallelse: { skickad: 2025-03-01 }", "2025-03-12", .called),
        ("kallelse: { skickad: 2025-03-01 }", "2025-03-13", .notesMissing),
        ("närvarande: [kso]", "2025-03-13", .awaitingApproval),
        ("närvarande: [kso]\njusterat: 2025-03-20", "2025-03-19", .awaitingApproval),
        ("närvarande: [kso]\njusterat: 2025-03-20", "2025-03-20", .approved),
        ("deltagare: [boende]\njusterat: 2025-03-20", "2025-03-20", .approved),
        ("närvarande: [kso]\njusterare: polis\njusterat: { ordförande: 2025-03-18 }", "2025-03-20", .awaitingApproval),
        (
            "närvarande: [kso]\njusterare: polis\njusterat: { ordförande: 2025-03-18, justerare: 2025-03-19 }",
            "2025-03-18", .awaitingApproval
        ),
        (
            "närvarande: [kso]\njusterare: polis\njusterat: { ordförande: 2025-03-18, justerare: 2025-03-19 }",
            "2025-03-19", .approved
        ),
    ])
    func `a meeting's state follows from its head and the day`(head: String, day: String, state: MeetingState) throws {
        let (meeting, site) = try Self.meeting(head)
        #expect(site.archive.state(of: meeting, on: SmallSite.day(day)) == state)
    }

    @Test(arguments: ["inga", "Inga", "ingen", "Ingen", "nej", "Nej", "[]"])
    func `none away is not the same as nothing said, however it begins`(word: String) throws {
        let (meeting, site) = try Self.meeting("närvarande: [kso]\nfrånvarande: \(word)\njusterat: 2025-03-20")
        #expect(site.told == [])
        #expect(meeting.absent == (word == "[]" ? .seats([]) : .explicitlyNone))
    }

    @Test(arguments: [
        "frånvarande: [inga]", "inbjudna: inga", "inbjudna: [inga]", "ersättare: inga", "närvarande-organ: inga",
        "kallelse: nej", "justerat: nej", "delgivet: nej", "expedierat: inga", "anmält: Nej", "justerare: inga",
        "beslut: inga", "rättelser: inga", "uppföljningar: inga", "inställt: nej", "deltagare: inga",
    ])
    func `where a list or keys of its own could stand, one may say that there is none`(line: String) throws {
        let (meeting, site) = try Self.meeting("närvarande: [kso]\n\(line)")
        let key = String(line.prefix { $0 != ":" })
        #expect(site.told == [])
        #expect(meeting.head.saidNone == [key])
    }

    @Test func `notes of a meeting to which nobody came are notes`() throws {
        let (meeting, _) = try Self.meeting("deltagare: inga")
        #expect(meeting.hasNotes && meeting.participants == [])
    }

    @Test func `a meeting that was moved lies on its new day, and was planned for the day of its file`() throws {
        let (meeting, site) = try Self.meeting("flyttat-till: 2025-03-19")
        #expect(meeting.date.iso == "2025-03-19")
        #expect(meeting.plannedDate?.iso == "2025-03-12")
        #expect(meeting.head.title == "Möte 19 mars 2025")
        #expect(site.archive.state(of: meeting, on: SmallSite.day("2025-03-15")) == .planned)
        #expect(site.archive.state(of: meeting, on: SmallSite.day("2025-03-20")) == .notesMissing)
    }

    @Test func `a moved meeting with a file for each day stands as called off on the first`() throws {
        let site = SmallSite([
            "moten/radet/2025-03-12.md": "---\nflyttat-till: 2025-03-19\nkallelse: { skickad: 2025-03-01 }\n---\n",
            "moten/radet/2025-03-19.md": "---\nkallelse: { skickad: 2025-03-10 }\n---\n",
        ])
        let states = site.archive.meetings.map { site.archive.state(of: $0, on: SmallSite.day("2025-03-11")) }
        #expect(states == [.cancelled, .called])
        #expect(site.archive.meetings.map(\.date.iso) == ["2025-03-12", "2025-03-19"])
        #expect(site.archive.meetings.map(\.head.title) == ["Möte 12 mars 2025", "Möte 19 mars 2025"])
        #expect(site.archive.meetings[0].cancellation?.reason == "Flyttat till 19 mars 2025")
    }

    @Test func `notes of a body that approves none are notes at once`() throws {
        let site = SmallSite(["moten/gruppen/2025-03-12.md": "---\nnärvarande: [ledare]\n---\n"])
        let meeting = try #require(site.archive.meetings.first)
        #expect(site.archive.state(of: meeting, on: SmallSite.day("2025-03-12")) == .notes)
    }

    @Test func `a body approves its notes where a rule of approval concerns it`() throws {
        var files = SmallSite.rules(
            """
            regler:
              - { id: just, citat: justeras av ordföranden, modalitet: ska, gäller: [gruppen], typ: justering, av: [ordförande] }
            """, text: "Anteckningar justeras av ordföranden.")
        files["moten/gruppen/2025-03-12.md"] = "---\nnärvarande: [ledare]\n---\n"
        let site = SmallSite(files)
        let meeting = try #require(site.archive.meetings.first)
        #expect(site.told == [])
        #expect(site.archive.state(of: meeting, on: SmallSite.day("2025-03-13")) == .awaitingApproval)
    }

    @Test func `silence is not the same as none`() throws {
        let (silent, _) = try Self.meeting("närvarande: [kso]")
        #expect(silent.absent == nil && !silent.saysNoAssignments && silent.dissentRemark == .notRecorded)
        let (none, site) = try Self.meeting(
            "närvarande: [kso]\nfrånvarande: inga\nuppdrag: inga\navvikande-synpunkter: inga")
        #expect(none.absent == .explicitlyNone && none.saysNoAssignments && none.dissentRemark == .none)
        #expect(site.told == [])
        let (remark, _) = try Self.meeting("närvarande: [kso]\navvikande-synpunkter: se § 4")
        #expect(remark.dissentRemark == .text("se § 4"))
        let (empty, _) = try Self.meeting("uppdrag:\nfrånvarande:")
        #expect(!empty.saysNoAssignments && empty.absent == nil)
    }

    @Test func `who came, who was asked and where the notes went are read`() throws {
        let (meeting, site) = try Self.meeting(
            """
            tid: 13.00–15.30
            kallelse: { skickad: 2025-03-01, av: kso, form: skriftlig, till: [ledamöter, gruppen] }
            ordförande: kso
            sekreterare: gruppen/ledare
            närvarande: [kso, polis]
            ersättare: { polis: Biträdande kommunpolis }
            närvarande-organ: { gruppen: 2 }
            inbjudna: [{ vem: Rektorn, skäl: § 5 }]
            delgivet: { ledamöter: 2025-03-20 }
            expedierat: { gruppen: { datum: 2025-03-21, via: samordnaren } }
            anmält: { till: gruppen, datum: 2025-04-02, paragraf: 57 }
            """)
        #expect(site.told == [])
        #expect(site.words(meeting.chair) == "organ/radet/kso")
        #expect(site.words(meeting.secretary) == "organ/gruppen/ledare")
        #expect(meeting.present?.map { site.words($0) } == ["organ/radet/kso", "organ/radet/polis"])
        #expect(meeting.substitutes.map(\.by) == ["Biträdande kommunpolis"])
        #expect(meeting.presentBodies.map(\.count) == [2])
        #expect(meeting.invited.map(\.who) == ["Rektorn"] && meeting.invited.map(\.reason) == ["§ 5"])
        #expect(meeting.served.map(\.date.iso) == ["2025-03-20"])
        #expect(meeting.dispatched.map(\.via) == ["samordnaren"])
        #expect(meeting.notified.map(\.paragraph) == ["57"])
        #expect(meeting.call?.receivers.count == 2)
    }

    @Test func `an assignment goes to several, by id, seat or words, until the last day of its month`() throws {
        let (meeting, site) = try Self.meeting(
            "närvarande: [kso]",
            """
            ## § 4 Läget

            **Uppdrag:** Ta fram förslag.
            - Till: gruppen, gruppen/ledare, Fastighetsägarna i centrum
            - Klart: maj 2025

            **Beslut:** Rådet säger ja.
            - Av: Kommunstyrelsen
            - Datum: 12 mars 2025

            **Avvikande synpunkt:** Nej.
            - Från: polis
            """)
        #expect(site.told == [])
        let content = try #require(meeting.items.first).content
        guard case .assignment(let assignment) = content.first else { throw Missing() }
        #expect(
            assignment.receivers.map { site.words($0) } == [
                "organ/gruppen", "organ/gruppen/ledare", "text: Fastighetsägarna i centrum",
            ])
        #expect(assignment.due?.last.iso == "2025-05-31")
        #expect(assignment.head.anchor == "uppdrag-1")
        guard case .decision(let decision) = content.dropFirst().first else { throw Missing() }
        #expect(decision.date?.iso == "2025-03-12")
        guard case .dissent(let dissent) = content.last else { throw Missing() }
        #expect(site.words(dissent.from) == "organ/radet/polis")
    }

    struct Missing: Error {}
}
