import Documents
import Records
import Text

@testable import Oversight

/// A small site in one string, judged on a day: files begin with `=== path`.
///
/// A council (`radet`) that has all of its records from 2020 on, a group (`gruppen`), the municipality (`kommunen`) and
/// two areas are there already.
struct RuleSite {
    let archive: Archive
    let decoded: [DecodedRecord?]
    let diagnostics: [Diagnostic]

    static let standing = """
        === organ/radet.md
        ---
        titel: Rådet
        slag: råd
        från: 2020-01-01
        fullständigt-från: 2020-01-01
        platser:
          - { id: kso, roll: Ordförande, funktion: [ordförande], status: { tillsatt: 2020-01-01 } }
          - { id: polis, roll: Kommunpolis, organisation: Polisen, status: { erbjuden: 2020-01-01, antagen: 2020-02-01 } }
        ---
        === organ/gruppen.md
        ---
        titel: Gruppen
        slag: arbetsgrupp
        från: 2020-01-01
        fullständigt-från: 2020-01-01
        platser: [{ id: ledare, roll: Ledare }]
        ---
        === organ/kommunen.md
        ---
        titel: Kommunen
        slag: kommun
        fullständigt-från: 2020-01-01
        ---
        === omraden/centrum.md
        ---
        titel: Centrum
        slag: stadsdel
        råd: radet
        ---
        === omraden/norrvik.md
        ---
        titel: Norrvik
        slag: tätort
        ---

        """

    static let configuration = """
        grammatik: 1
        namn: Prov
        kommun: { namn: Provs kommun }
        återkoppling: https://prov.example/brist
        sommaruppehåll: { från: 06-15, till: 08-15 }
        mandatperioder: [2018-10-15, 2022-10-15]

        """

    /// `text` holds the files; a rule alone (`typ: antal, av: möte …`) stands in a document of 2020 and concerns the council.
    init(_ text: String, configuration: String = RuleSite.configuration) {
        var files: [String: String] = [:]
        for file in (RuleSite.standing + text).split(separator: "=== ", omittingEmptySubsequences: true) {
            guard let end = file.firstIndex(of: "\n") else { continue }
            files[String(file[..<end])] = String(file[file.index(after: end)...])
        }
        var diagnostics: [Diagnostic] = []
        let settings = SourceText(path: "webbplats.yaml", bytes: Array(configuration.utf8))
        let node = YAMLReader.read(settings, range: 0..<settings.bytes.count, diagnostics: &diagnostics)
        let (site, found) = SiteConfiguration.decode(node, file: "webbplats.yaml")
        diagnostics += found
        var decoded: [DecodedRecord?] = []
        for (index, path) in files.keys.sorted().enumerated() {
            let source = SourceText(path: path, bytes: Array((files[path] ?? "").utf8))
            guard let kind = RecordKind(path: path) else {
                decoded.append(nil)
                continue
            }
            let document = Document.read(source, grammar: kind.grammar)
            diagnostics += document.diagnostics
            decoded.append(RecordDecoder.decode(document, kind: kind, id: RecordID(index), diagnostics: &diagnostics))
        }
        let attached = files.keys.filter { $0.hasPrefix("filer/") }.sorted().map { AttachedFile(path: $0) }
        let (archive, wrong) = Archive.linked(decoded, configuration: site, files: attached)
        self.archive = archive
        self.decoded = decoded
        self.diagnostics = diagnostics + wrong
    }

    /// A document of 2020 with one rule for the council; its one sentence is the quote.
    static func rule(_ parameters: String, force: String = "ska", bodies: String = "radet", head: String = "")
        -> String
    {
        """
        === styrdokument/regler.md
        ---
        titel: Regler
        slag: reglemente
        giltig: { från: 2020-01-01, till: 2099-12-31 }
        \(head)
        regler:
          - { id: r, citat: Så här gör rådet., modalitet: \(force), gäller: [\(bodies)], \(parameters) }
        ---
        Så här gör rådet.

        """
    }

    /// A held meeting of the council with notes.
    static func meeting(
        _ day: String, _ head: String = "närvarande: [kso]", _ text: String = "", body: String = "radet"
    )
        -> String
    {
        "=== moten/\(body)/\(day).md\n---\n\(head)\n---\n\(text)\n"
    }

    func judged(on day: String, namesInternal: Bool = false) -> [Judgement] {
        Judging.judge(archive, on: RuleSite.day(day), namesInternal: namesInternal)
    }

    /// `2025: met-evidenced`, with the area and the subject where there are: `2025-vår omraden/centrum: breach`.
    func told(on day: String) -> [String] {
        judged(on: day).map { judgement in
            let names = [
                judgement.period, judgement.area.flatMap(archive.head)?.name, judgement.subject?.name(in: archive),
            ]
            return names.compactMap { $0 }.joined(separator: " ") + ": " + judgement.outcome.rawValue
        }
    }

    static func day(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? CivilDate(days: 0) }
}
