import Foundation
import Testing
import Text

@testable import Publishing

/// Running text is put in place by itself; everything else makes the site anew. Either way the bytes are a clean build's.
@Suite("Edits of running text")
struct TextEditTests {
    private let cached: CachedSite

    init() throws { cached = try CachedSite() }

    /// The first line of a record that is running text, and where it ends.
    private static func textLine(of text: String) -> String.Index? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let bodyStart = lines.dropFirst().firstIndex(of: "---") else { return nil }
        for index in lines.indices.dropFirst(bodyStart + 2)
        where lines[index - 1].isEmpty && lines[index].first?.isLetter == true {
            return lines[index].endIndex
        }
        return nil
    }

    /// Whether the site was made anew: a text that was put in place needs no links.
    private static func madeAnew(_ outcome: BuildOutcome) -> Bool { outcome.times.contains { $0.stage == "link" } }

    /// Writes a file of the content, old enough for its dates to tell.
    private func write(_ path: String, _ text: String) throws {
        try cached.folder.write("content/" + path, text)
        usleep(60_000)
    }

    private func text(_ path: String) throws -> String { try #require(cached.folder.text("content/" + path)) }

    @Test func `a sentence more in any record is put in place`() throws {
        try write(
            "besiktningar/centrum/2024-04-16.md",
            "---\ntitel: Våren 2024\n---\n## Iakttagelse: Trasig lampa {#lampa}\n- Plats: Torget\n\nDen lyser inte.\n")
        cached.build()
        var kinds: Set<Substring> = []
        for path in try cached.records() where path.hasSuffix(".md") {
            var text = try text(path)
            guard let end = Self.textLine(of: text) else { continue }
            text.insert(contentsOf: " En mening till, med ”citat”, § 9 och trygghetsvandringar.", at: end)
            try write(path, text)
            let outcome = try cached.compare("a sentence in \(path)")
            // The glossary is explained on other pages, and rules quote governing documents.
            if path == "ordlista.md" || path.hasPrefix("styrdokument/") {
                #expect(Self.madeAnew(outcome), "\(path)")
            } else if path == "besiktningar/centrum/2026-04-14.md" {
                // What will be seen on a round is on no page before it.
                #expect(outcome.report?.written == 0)
            } else {
                #expect(!Self.madeAnew(outcome), "\(path)")
                #expect((1...3).contains(outcome.report?.written ?? 0), "\(path)")
                kinds.insert(path.prefix { $0 != "/" })
            }
        }
        #expect(kinds.count >= 5, "\(kinds)")
    }

    @Test func `a file that is saved by putting another in its place, and two at once`() throws {
        cached.build()
        let paths = ["sidor/radet.md", "undersokningar/2024.md"]
        for path in paths { try write(path, try text(path) + "\nEtt stycke till.\n") }
        let both = try cached.compare("two records")
        #expect(!Self.madeAnew(both) && both.report?.written == 2)

        let file = cached.folder.path("content/sidor/radet.md")
        try Data((try text("sidor/radet.md") + "\nOch ett till.\n").utf8).write(to: URL(filePath: file + "~"))
        #expect(rename(file + "~", file) == 0)
        usleep(60_000)
        #expect(!Self.madeAnew(try cached.compare("saved by a rename")))
    }

    @Test func `what another page or a rule could know of makes the site anew`() throws {
        try write("moten/radet/2024-05-05.md", Self.meeting)
        try write("styrdokument/punkter.md", Self.rules)
        try cached.compare("before")
        let page = "sidor/radet.md"
        let changes: [(what: String, path: String, old: String, new: String)] = [
            ("a title in the head", page, "titel: Om rådet", "titel: Om vårt råd"),
            ("a heading", page, "Text om", "## Rubrik\n\nText om"),
            ("another link", page, "(../organ/radet.md)", "(../index.md)"),
            ("one link more", page, "Text om", "Text om [start](../index.md) och"),
            ("the first use of a word of the glossary", page, "Text om", "Text om EST och"),
            ("a word of the glossary that was the first", page, "Text om EST och", "Text om"),
            ("an explanation in the glossary", "ordlista.md", "Effektiv samordning", "En effektiv samordning"),
            ("a label", "moten/radet/2024-05-05.md", "godkänns.", "godkänns inte."),
            ("a field", "moten/radet/2024-05-05.md", "Klart: 2024-12-01", "Klart: 2024-11-01"),
            ("words that a rule looks for", "moten/radet/2024-05-05.md", "om belysning", "om annat"),
            ("words that a rule looks for, back", "moten/radet/2024-05-05.md", "om annat", "om belysning"),
            ("a part of a phrase that a rule looks for", "moten/radet/2024-05-05.md", "i alla delar.", "i nästa."),
        ]
        for change in changes {
            let before = try text(change.path)
            let after = before.replacing(change.old, with: change.new)
            try #require(after != before, "\(change.what)")
            try write(change.path, after)
            #expect(Self.madeAnew(try cached.compare(change.what)), "\(change.what)")
        }
        // And what none of them knows does not.
        try write("moten/radet/2024-05-05.md", try text("moten/radet/2024-05-05.md").replacing("vägar", with: "gator"))
        #expect(!Self.madeAnew(try cached.compare("a word that nobody looks for")))
    }

    private static let meeting = """
        ---
        tid: 10.15
        plats: Brandstationen
        närvarande: [ordforande]
        ---
        ## § 1 Läget

        Rådet talade om belysning och om vägar i alla delar.

        **Beslut:** Planen godkänns.

        **Uppdrag:** Ta fram ett förslag.
        - Till: ordforande
        - Klart: 2024-12-01

        Det var allt.

        """

    private static let rules = """
        ---
        titel: Rådets punkter
        slag: riktlinje
        organ: radet
        datum: 2020-01-01
        fastställd: 2020-01-01
        regler:
          - id: dagordning
            typ: dagordning
            modalitet: ska
            citat: Rådet talar om läget.
            gäller: radet
            punkter:
              - { titel: Läget, under: [om belysning, nästa möte] }
        ---
        ## Punkter

        Rådet talar om läget.

        """

    @Test func `text with personal numbers, or that says it is not for the public, is told as in a clean build`() throws
    {
        cached.build()
        let path = "sidor/radet.md"
        let before = try text(path)
        for words in ["Nummer 19640823-3234.", "Ring 070-123 45 67 till Anna.", "Ett tecken:\u{202E} här."] {
            try write(path, before + "\n" + words + "\n")
            try cached.compare(words)
            try write(path, before)
            try cached.compare("without: " + words)
        }
    }

    @Test func `a text that was changed while the site had errors, or back again, is put right`() throws {
        cached.build()
        let (page, body) = ("sidor/radet.md", "organ/radet.md")
        let (before, good) = (try text(page), try text(body))
        try write(body, good.replacing("---\n", with: "---\nnamn: [\n"))
        try write(page, before + "\nNytt stycke.\n")
        #expect(try cached.compare("with an error").hasErrors)
        try write(page, before + "\nNytt stycke, ändrat.\n")
        try write(body, good)
        try cached.compare("without it")
        try write(page, before)
        #expect(!Self.madeAnew(try cached.compare("as it was")))
        try write(page, before)
        try cached.compare("touched alone")
    }

    @Test func `a page that somebody changed is made right, whatever the cache says`() throws {
        cached.build()
        let path = "sidor/radet.md"
        try cached.folder.write("public/radet/index.html", "annat")
        try write(path, try text(path) + "\nEtt stycke till.\n")
        try cached.compare("a page with other bytes")
    }

    @Test func `a build that was cut off while it put a text in place is mended`() throws {
        cached.build()
        let path = "sidor/radet.md"
        try write(path, try text(path) + "\nEtt stycke till.\n")
        try cached.folder.write(
            "public/" + Journal.name, String(decoding: Journal.bytes(paths: ["radet/index.html"]), as: UTF8.self))
        try cached.folder.write("public/radet/index.html", "halv")
        #expect(Self.madeAnew(try cached.compare("after a build that was cut off")))
    }

    @Test func `a damaged list of texts is as if there were none`() throws {
        cached.build()
        let name = try #require(try cached.site("cache").keys.first { $0.hasSuffix(".texts") })
        let path = "sidor/radet.md"
        for share in [0.0, 0.3, 0.7, 0.99] {
            let file = cached.folder.url.appending(path: "cache/" + name)
            var bytes = try Data(contentsOf: file)
            bytes[bytes.startIndex + Int(Double(bytes.count) * share)] ^= 0x41
            try bytes.write(to: file)
            try write(path, try text(path) + "\nOch ett stycke till.\n")
            #expect(Self.madeAnew(try cached.compare("damaged at \(share)")))
            try write(path, try text(path) + "\nEtt till.\n")
            #expect(!Self.madeAnew(try cached.compare("made anew")))
        }
    }

    @Test func `edits do not fill the cache: its list of documents is written over, not after itself`() throws {
        cached.build()
        func size() throws -> Int { try cached.site("cache").first { $0.key.hasSuffix(".parsed") }?.value.count ?? 0 }
        let path = "sidor/radet.md"
        let before = try size()
        let list = try cached.records().count * 81
        for number in 1...5 {
            try write(path, try text(path) + "\nStycke nummer \(number).\n")
            #expect(!Self.madeAnew(cached.build()))
        }
        #expect(try size() > before)
        #expect(try size() < before + list)
        // What was written over is whole: another record's edit finds its document too.
        let other = "undersokningar/2024.md"
        try write(other, try text(other) + "\nEtt stycke till.\n")
        #expect(!Self.madeAnew(try cached.compare("another record")))
    }

    @Test func `messages about a file point at the same things when its text has grown`() throws {
        let path = "lagesbilder/2026.md"
        let more = """

            ## Problem: Klotter vid stationen {#klotter}
            - Plats: centrum
            - Omfattning: en vägg

            Väggen är full.

            ## Problem: Buller {#buller}

            Det låter.

            """
        let body = "organ/radet.md"
        try write(path, try text(path) + more)
        try write(body, try text(body) + "\nEtt stycke.\n")
        let said = cached.build().diagnostics.filter { $0.file == path && $0.span != nil }
        try #require(said.count >= 2 && !said.contains { $0.kind.severity == .error }, "\(said)")
        let head = cached.build().diagnostics.filter { $0.file == body }
        try #require(!head.isEmpty)

        try write(path, try text(path).replacing("Det är mörkt.", with: "Det är mörkt, och det har det varit länge."))
        try write(body, try text(body) + "\nEtt stycke till.\n")
        let outcome = try cached.compare("longer text above messages")
        #expect(!Self.madeAnew(outcome))
        let moved = outcome.diagnostics.filter { $0.file == path && $0.span != nil }
        #expect(moved.map(\.kind.id) == said.map(\.kind.id))
        #expect(zip(said, moved).contains { $0.span != $1.span })
        // The next build says the same, though it reads nothing.
        #expect(cached.build().diagnostics == outcome.diagnostics)

        // A message about the text itself is read anew.
        try write(path, try text(path).replacing("Det låter.", with: "Det låter, [säger de](finns-inte.md)."))
        #expect(Self.madeAnew(try cached.compare("a message more")))
        try write(path, try text(path).replacing("Det låter, [säger de](finns-inte.md).", with: "Det låter."))
        #expect(Self.madeAnew(try cached.compare("a message less")))
    }
}
