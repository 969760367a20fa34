import Foundation
import Publishing
import Testing
import Text

/// What is internal, a draft or not yet approved leaves nothing in the output: marked words stand in every field of such
/// records, and every byte and every name of what was written is searched for them.
struct LeakTests {
    /// Marks: `HEMLIG` in internal records and meetings, `SKISSAD` in drafts, `OJUST` in unapproved notes.
    struct Site {
        let folder: TemporaryFolder
        let output: TemporaryFolder

        init(_ more: [(String, String)] = [], reversed: Bool = false) throws {
            folder = try TemporaryFolder()
            output = try TemporaryFolder()
            let base = try DiagnosticCase(named: "_base")
            var files = base.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
            files += LeakTests.open + LeakTests.hidden("hemlig", "intern") + LeakTests.hidden("skissad", "utkast")
            files += LeakTests.meetings + more
            for (path, text) in reversed ? files.reversed() : files { try folder.write("content/" + path, text) }
        }

        func options(showsDrafts: Bool = false, jobs: Int = 2, day: String = "2026-11-21") -> BuildOptions {
            BuildOptions(
                contentFolder: folder.path("content"), outputFolder: output.path("public"),
                date: CivilDate(iso: day) ?? CivilDate(days: 0), includesDrafts: showsDrafts, jobs: jobs)
        }

        func build(showsDrafts: Bool = false, jobs: Int = 2, day: String = "2026-11-21") throws -> [String: Data] {
            let outcome = Build.run(options(showsDrafts: showsDrafts, jobs: jobs, day: day))
            #expect(outcome.diagnostics.filter { $0.kind.severity == .error }.map { "\($0.kind.id) \($0.file)" } == [])
            #expect(outcome.failure == nil && outcome.report != nil)
            return try output.files()
        }
    }

    /// The files in whose name or bytes a mark stands, in whatever case.
    static func traces(of mark: String, in files: [String: Data]) -> [String] {
        let needle = mark.lowercased()
        let first = Int32(needle.utf8.first ?? 0)
        return files.filter { name, data in
            // Ended by NUL, beyond which no comparison goes.
            let bytes = Array(name.utf8) + [10] + Array(data) + [0]
            return bytes.withUnsafeBytes { bytes in
                guard let base = bytes.baseAddress else { return false }
                return [first, toupper(first)].contains { letter in
                    var start = 0
                    while let found = memchr(base + start, letter, bytes.count - start) {
                        if strncasecmp(found.assumingMemoryBound(to: CChar.self), needle, needle.utf8.count) == 0 {
                            return true
                        }
                        start = base.distance(to: UnsafeRawPointer(found)) + 1
                    }
                    return false
                }
            }
        }.keys.sorted()
    }

    @Test func `nothing of internal records, drafts and unapproved notes is in the output`() throws {
        let files = try Site().build()
        #expect(Self.traces(of: "hemlig", in: files) == [])
        #expect(Self.traces(of: "skissad", in: files) == [])
        #expect(Self.traces(of: "ojust", in: files) == [])
        // The search finds what is there.
        #expect(!Self.traces(of: "offentlig-0001", in: files).isEmpty)
        #expect(!Self.traces(of: "dagordning-0001", in: files).isEmpty)
        #expect(files.keys.contains(".insyn-manifest") || files.keys.contains("public/.insyn-manifest"))
    }

    @Test func `drafts are shown when asked for, and nothing else that is hidden`() throws {
        let files = try Site().build(showsDrafts: true)
        #expect(!Self.traces(of: "skissad-titel", in: files).isEmpty)
        #expect(!Self.traces(of: "skissad-text", in: files).isEmpty)
        #expect(Self.traces(of: "hemlig", in: files) == [])
        #expect(Self.traces(of: "ojust", in: files) == [])
    }

    @Test func `a build without drafts takes away what a build with them wrote`() throws {
        let site = try Site()
        _ = try site.build(showsDrafts: true)
        #expect(Self.traces(of: "skissad", in: try site.build()) == [])
    }

    @Test(arguments: ["2024-01-01", "2026-09-01", "2026-10-07", "2027-06-01"])
    func `no day of building lets unapproved notes out`(day: String) throws {
        #expect(Self.traces(of: "ojust", in: try Site().build(day: day)) == [])
    }

    /// A page that was taken down says what it was, when and why; its text stands nowhere, also not in the lists.
    @Test func `nothing but the title of a page that was taken down is left`() throws {
        let files = try Site([
            (
                "atgardsplaner/borta.md",
                """
                ---
                titel: Planen som togs ned
                organ: radet
                datum: 2025-02-01
                sammanfattning: BORTTAGEN-0001 stod här.
                resurser: BORTTAGEN-0002 kronor
                avpublicerad: { datum: 2025-06-01, skäl: Ett namn stod i texten. }
                ---
                Inledning BORTTAGEN-0003.

                ## Åtgärd: BORTTAGEN-0004 {#belysning}
                - Ansvarig: radet
                - Mått: BORTTAGEN-0006 lampor
                - Klart: 2025-12-31

                BORTTAGEN-0007.
                """
            ), ("sidor/om-planen.md", "---\ntitel: Om planen\n---\nSe [den](../atgardsplaner/borta.md#belysning).\n"),
        ]).build()
        #expect(Self.traces(of: "borttagen-0", in: files) == [])
        let page = files.first { $0.key.hasSuffix("atgardsplaner/borta/index.html") }
        #expect(page.map { String(decoding: $0.value, as: UTF8.self).contains("Ett namn stod i texten.") } == true)
    }

    @Test func `a page that will be taken down is a page like others until that day`() throws {
        let site = try Site([
            (
                "atgardsplaner/annu-uppe.md",
                """
                ---
                titel: Planen som ska tas ned
                organ: radet
                avpublicerad: { datum: 2099-06-01, skäl: Avtalet tar slut. }
                ---
                ## Åtgärd: Belysning {#belysning}
                - Ansvarig: radet
                - Klart: 2098-12-31
                """
            )
        ])
        let files = try site.build()
        #expect(files.keys.contains { $0.hasSuffix("atgardsplaner/annu-uppe/belysning/index.html") })
    }

    @Test func `a build that fails leaves the output as it was`() throws {
        let site = try Site()
        let before = try site.build()
        try site.folder.write("content/sidor/trasig.md", "---\ntitel: Trasig\nuppdaterad: 2025-02-30\n---\nText.\n")
        try site.folder.write("content/sidor/ny.md", "---\ntitel: Ny\n---\nText.\n")
        try FileManager.default.removeItem(atPath: site.folder.path("content/sidor/oppen.md"))
        let outcome = Build.run(site.options())
        #expect(outcome.hasErrors && outcome.report == nil)
        #expect(try site.output.files() == before)
    }

    @Test func `threads, the order of files and their times change no byte`() throws {
        let first = try Site().build(jobs: 1)
        #expect(try Site().build(jobs: 7) == first)
        let other = try Site(reversed: true)
        for path in try FileManager.default.subpathsOfDirectory(atPath: other.folder.path) {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)],
                ofItemAtPath: other.folder.path(path))
        }
        #expect(try other.build(jobs: 3) == first)
    }
}

extension LeakTests {
    /// What is open, and names hidden things in words only.
    static let open: [(String, String)] = [
        (
            "sidor/oppen.md",
            "---\ntitel: Öppen\nsammanfattning: Offentlig-0001.\nsvar-på: En handling som inte visas\n---\nSe den dolda rapporten.\n"
        ),
        (
            "styrdokument/reglemente.md",
            """
            ---
            titel: Reglemente
            slag: reglemente
            regler:
              - { id: internt, citat: är interna, modalitet: ska, gäller: [gruppen], typ: synlighet, av: anteckningar, nivå: intern }
            ---
            Gruppens anteckningar är interna.
            """
        ),
        (
            "atgardsplaner/oppen.md",
            "---\ntitel: Öppen plan\nlägesbild: ../lagesbilder/2025.md\n---\n## Åtgärd: Öppen åtgärd\n- Ansvarig: gruppen\n- Orsak: ../orsaksanalyser/2025.md#morka\n- Klart: 2027-01-31\n- Mått: ett mått\n"
        ),
    ]

    /// One record of every kind, each with the mark in its name, its head, its parts and its text.
    static func hidden(_ mark: String, _ publication: String) -> [(String, String)] {
        let big = mark.uppercased()
        let diaryNumber = mark == "hemlig" ? "KS 2025/9911" : "KS 2025/9922"
        let head = """
            titel: \(big)-TITEL
            publicering: \(publication)
            sammanfattning: \(big)-SAMMANFATTNING
            ansvarig: \(big)-ANSVARIG
            ämnen: [\(big)-ÄMNE]
            diarienummer: \(diaryNumber)
            rättelser: [{ datum: 2026-01-02, vad: \(big)-VAD, varför: \(big)-VARFÖR }]
            beslut: [{ av: \(big) nämnd, datum: 2026-01-02, paragraf: \(big)-7 }]
            uppföljningar: [{ datum: 2026-01-02, utfall: \(big)-UTFALL }]
            """
        let text =
            "\n\(big)-TEXT med ![\(big)-ALT](../bilder/\(mark)-bild.svg) och [\(big)-LÄNK](../filer/\(mark)-fil.pdf).\n\n| \(big)-CELL |\n| --- |\n| \(big)-RAD |\n"
        let deepText = text.replacingOccurrences(of: "../", with: "../../")
        func file(_ path: String, _ more: String = "", _ parts: String = "", _ text: String = text) -> (String, String)
        {
            (path, "---\n\(head)\n\(more)\n---\n\(text)\n\(parts)\n")
        }
        return [
            file("sidor/\(mark)-sida.md"),
            file(
                "organ/\(mark)-organ.md",
                "slag: nätverk\nunderställt: radet\nparter: [\(big)-PART]\nså-deltar-du: \(big)-SÅ\nplatser: [{ id: \(mark)-plats, roll: \(big)-ROLL, funktion: [ordförande], namn: [{ namn: \(big)-NAMN }] }]\nkontakt: { namn: \(big)-KONTAKT, e-post: \(mark)@a.example }"
            ),
            file(
                "lagesbilder/\(mark)-bild.md",
                "källor: [{ namn: \(big)-KÄLLA, datum: 2025-01-01 }]\nframtagen-av: [\(big)-AV]",
                "## Problem: \(big)-PROBLEM\n- Plats: centrum\n- Omfattning: \(big)-OMF\n- Konsekvens: \(big)-KONS\n- Art: \(big)-ART\n"
            ),
            file(
                "orsaksanalyser/\(mark)-analys.md", "lägesbild: ../lagesbilder/2025.md",
                "## Orsak: \(big)-ORSAK\n- Problem: ../lagesbilder/2025.md#stationen\n- Belägg: \(big)-BELÄGG\n"),
            file(
                "atgardsplaner/\(mark)-plan.md", "lägesbild: ../lagesbilder/2025.md\nresurser: \(big)-RES",
                "## Åtgärd: \(big)-ÅTGÄRD\n- Ansvarig: gruppen\n- Område: centrum\n- Orsak: ../orsaksanalyser/2025.md#morka\n- Klart: 2026-01-31\n- Mått: \(big)-MÅTT\n- Status: planerad\n\n### Uppföljning 2026-05-01\n- Status: klar\n- Bevis: \(big)-BEVIS\n"
            ),
            file(
                "loften/\(mark)-lofte.md", "parter: [\(big)-PART]\nområde: [centrum]",
                "## Åtagande: \(big)-ÅTAGANDE\n- Part: \(big)-PART\n- Mått: \(big)-MÅTT\n- Mål: minst 4 \(big)-ENHET\n"),
            file("overenskommelser/\(mark)-avtal.md", "parter: [\(big)-PART]\nsyfte: \(big)-SYFTE"),
            file(
                "undersokningar/\(mark)-enkat.md",
                "metod: \(big)-METOD\nfrågor: [{ id: a, text: \(big)-FRÅGA, data: ../statistik/\(mark)-serie.csv, kolumn: \(mark)-kolumn }]"
            ),
            file(
                "rapporter/\(mark)-rapport.md",
                "slag: årsplan\nfrån: gruppen\ntill: [\(big) mottagare]\nmöten: [{ organ: radet, datum: 2027-03-03 }]"),
            file(
                "styrdokument/\(mark)-regler.md",
                "slag: policy\ngäller-för: \(big)-ALLA\nmål: [{ id: m, text: \(big)-MÅL }]"),
            file("omraden/\(mark)-omrade.md", "slag: stadsdel\ntidigare-namn: [\(big)-FÖRR]\nråd: radet"),
            file(
                "besiktningar/centrum/2025-0\(mark == "hemlig" ? 4 : 5)-07-\(mark).md",
                "deltagare: [\(big)-DELTAGARE]\nväg: \(big)-VÄG\norgan: radet",
                "## Iakttagelse: \(big)-IAKTTAGELSE\n- Plats: \(big)-PLATS\n- Ansvarig: \(big) ansvarig\n", deepText),
            file(
                "moten/radet/2025-0\(mark == "hemlig" ? 4 : 5)-09-\(mark).md",
                "plats: \(big)-LOKAL\nnärvarande: [kso]\njusterat: 2025-06-01\ninbjudna: [{ vem: \(big)-GÄST, skäl: \(big)-SKÄL }]\navvikande-synpunkter: \(big)-SYNPUNKT",
                "## § 1 \(big)-PARAGRAF\n- Ämne: \(big)-ÄMNE\n\n**Uppdrag:** \(big)-UPPDRAG\n- Till: gruppen\n- Klart: 2025-08-01\n\n**Avvikande synpunkt:** \(big)-AVVIKANDE\n- Från: polisen i \(big)\n\n**Fråga:** \(big)-FRÅGA\n- Svar: \(big)-SVAR\n",
                deepText),
            (
                "statistik/\(mark)-serie.yaml",
                "\(head)\nkälla: \(big)-KÄLLA\nhämtad: 2025-01-20\nläge: slutlig\ndefinition: \(big)-DEF\nkolumner:\n  år: { slag: period }\n  \(mark)-kolumn: { slag: antal, enhet: \(big)-ENHET }\n  ord: { slag: text }\n"
            ),
            ("statistik/\(mark)-serie.csv", "år;\(mark)-kolumn;ord\n2024;1;\(big)-CELL\n"),
            ("bilder/\(mark)-bild.svg", drawing("\(big)-PIXLAR")), ("filer/\(mark)-fil.pdf", "\(big)-DOKUMENT"),
        ]
    }

    /// An internal meeting by a rule, and unapproved notes.
    static let meetings: [(String, String)] = [
        (
            "moten/gruppen/2025-06-04.md",
            """
            ---
            titel: HEMLIG-TITEL
            plats: HEMLIG-LOKAL
            sammanfattning: HEMLIG-SAMMANFATTNING
            diarienummer: KS 2025/9911
            deltagare: [HEMLIG-DELTAGARE]
            publicering: offentlig
            kallelse: { skickad: 2025-05-20, till: [HEMLIG mottagare] }
            ---
            ## § 1 HEMLIG-PARAGRAF

            HEMLIG-TEXT med ![HEMLIG-ALT](../../bilder/hemlig-bild.svg).

            **Uppdrag:** HEMLIG-UPPDRAG
            - Till: gruppen
            - Klart: 2025-08-01

            **Avvikande synpunkt:** HEMLIG-AVVIKANDE
            - Från: HEMLIG person
            """
        ),
        (
            "moten/radet/2026-10-07.md",
            """
            ---
            plats: Kommunhuset
            sammanfattning: OJUST-SAMMANFATTNING
            beslut: [{ av: OJUST nämnd, datum: 2026-10-07 }]
            rättelser: [{ datum: 2026-10-08, vad: OJUST-VAD, varför: OJUST-VARFÖR }]
            uppföljningar: [{ datum: 2026-10-08, utfall: OJUST-UTFALL }]
            närvarande: [kso, kommunpolis]
            ersättare: { kommunpolis: OJUST-ERSÄTTARE }
            inbjudna: [{ vem: OJUST-GÄST, skäl: OJUST-SKÄL }]
            avvikande-synpunkter: OJUST-SYNPUNKT
            anmält: { till: OJUST mottagare, datum: 2026-10-08, paragraf: OJUST-3 }
            expedierat: { OJUST grupp: { datum: 2026-10-08, via: OJUST-VIA } }
            ---
            OJUST-INLEDNING före den första paragrafen.

            ## § 1 Dagordning-0001
            - Ämne: OJUST-ÄMNE

            OJUST-TEXT med ![OJUST-ALT](../../bilder/ojust-bild.svg) och [OJUST-LÄNK](../../filer/ojust-fil.pdf).

            ### OJUST-RUBRIK

            **Beslut:** OJUST-BESLUT
            - Av: OJUST beslutare

            **Ställningstagande:** OJUST-STÄLLNING

            **Uppdrag:** OJUST-UPPDRAG
            - Till: gruppen, OJUST mottagare
            - Klart: 2027-01-31
            - Id: ojust-uppdrag

            **Återrapport:** OJUST-ÅTERRAPPORT
            - Uppdrag: #ojust-uppdrag
            - Status: pågår

            **Avvikande synpunkt:** OJUST-AVVIKANDE
            - Från: OJUST person

            **Behov:** OJUST-BEHOV
            - Från: OJUST boende
            - Svar: OJUST-SVAR
            """
        ),
        ("bilder/ojust-bild.svg", drawing("OJUST-PIXLAR")), ("filer/ojust-fil.pdf", "OJUST-DOKUMENT"),
    ]
}

/// A picture that holds a text, as drawing programs describe their pictures.
private func drawing(_ text: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\"><desc>\(text)</desc></svg>"
}
