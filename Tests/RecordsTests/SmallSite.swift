import Documents
import Records
import Text

/// A few records read, decoded and linked in memory.
struct SmallSite {
    let archive: Archive
    let decoded: [DecodedRecord?]
    let diagnostics: [Diagnostic]
    let sources: [String: SourceText]

    static let council = """
        ---
        titel: Rådet
        slag: råd
        justeras: ja
        platser:
          - { id: kso, roll: Ordförande, funktion: [ordförande] }
          - { id: polis, roll: Kommunpolis, organisation: Polismyndigheten }
        ---
        """

    static let group = "---\ntitel: Gruppen\nslag: arbetsgrupp\nplatser: [{ id: ledare, roll: Ledare }]\n---\n"
    static let centre = "---\ntitel: Centrum\n---\n"

    /// `files` by path; a council, a group and an area are there already.
    init(_ files: [String: String], configuration: SiteConfiguration = .empty, showsDrafts: Bool = false) {
        var all = ["organ/radet.md": Self.council, "organ/gruppen.md": Self.group, "omraden/centrum.md": Self.centre]
        all.merge(files) { $1 }
        var diagnostics: [Diagnostic] = []
        var decoded: [DecodedRecord?] = []
        var sources: [String: SourceText] = [:]
        for (index, path) in all.keys.sorted().enumerated() {
            let source = SourceText(path: path, bytes: Array((all[path] ?? "").utf8))
            sources[path] = source
            guard let kind = RecordKind(path: path) else { continue }
            let document = Document.read(source, grammar: kind.grammar)
            diagnostics += document.diagnostics
            decoded.append(
                RecordDecoder.decode(document, kind: kind, id: RecordID(index), diagnostics: &diagnostics))
        }
        let (archive, found) = Archive.linked(
            decoded, configuration: configuration, files: [], showsDrafts: showsDrafts)
        self.archive = archive
        self.decoded = decoded
        self.diagnostics = diagnostics + found
        self.sources = sources
    }

    /// `I101 radett`: each diagnostic's id and the text that it points at.
    var told: [String] {
        diagnostics.map { diagnostic in
            let text = diagnostic.span.flatMap { sources[diagnostic.file]?.text(in: $0) } ?? ""
            return "\(diagnostic.kind.id) \(text)"
        }.sorted()
    }

    /// What a reference leads to, in words: `organ/radet`, `organ/radet/kso`, `plan#del`, `text: …`.
    func words(_ link: Link?) -> String? {
        guard let link else { return nil }
        func name(_ id: RecordID) -> String { archive.head(id)?.name ?? "?" }
        switch archive.target(link) {
        case .record(let id): return name(id)
        case .part(let part): return name(archive.entry(part).record) + "#" + archive.entry(part).anchor
        case .anchor(let id, let anchor): return name(id) + "#" + anchor
        case .seat(let id, let seat): return name(id) + "/" + (archive.body(id)?.seats[seat].id ?? "?")
        case .file(let path): return "fil: " + path
        case .external(let address): return address
        case .text: return "text: " + (archive.reference(link)?.text ?? "")
        case .missing: return "ingenstans"
        }
    }

    static func day(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? CivilDate(days: 0) }

    /// A meeting of the council on 12 March 2025.
    static func meeting(_ head: String = "", _ text: String = "") -> [String: String] {
        ["moten/radet/2025-03-12.md": "---\nplats: Kommunhuset\n\(head)\n---\n\(text)\n"]
    }

    /// A governing document with the rules given.
    static func rules(_ rules: String, text: String = "Rådet sammanträder fyra gånger per år.") -> [String: String] {
        ["styrdokument/reglemente.md": "---\ntitel: Reglemente\nslag: reglemente\n\(rules)\n---\n\(text)\n"]
    }
}
