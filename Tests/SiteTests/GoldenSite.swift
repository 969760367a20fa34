import Documents
import Foundation
import HTML
import Oversight
import Records
import Site
import Templates
import Testing
import Text

/// A small site in one string, built in memory: its pages are compared with files in `Tests/Golden`.
///
/// The string holds files one after the other, each under a line `-- moten/est/2025-03-12.md --`. With `INSYN_RECORD=1`
/// the goldens are written anew; a golden that is not there is a failure.
struct GoldenSite {
    let context: SiteContext
    let diagnostics: [Diagnostic]

    init(
        _ text: String, on date: String = "2026-11-21", showsDrafts: Bool = false,
        inaccessible: [InaccessibleDocument] = []
    ) throws {
        let day = try #require(CivilDate(iso: date))
        var diagnostics: [Diagnostic] = []
        var configuration = SiteConfiguration.empty
        var tables: [String: SourceText] = [:]
        var records: [SourceText] = []
        var files: [AttachedFile] = []
        var geography: GeoJSONFile?
        for (path, content) in GoldenSite.files(text) {
            let source = SourceText(path: path, bytes: Array(content.utf8))
            if path == "webbplats.yaml" {
                let node = YAMLReader.read(source, range: 0..<source.bytes.count, diagnostics: &diagnostics)
                let (decoded, more) = SiteConfiguration.decode(node, file: path)
                configuration = decoded
                diagnostics += more
            } else if path.hasPrefix("statistik/"), path.hasSuffix(".csv") {
                tables[path] = source
            } else if path.hasSuffix(".geojson") {
                geography = GeoJSONFile.read(source, diagnostics: &diagnostics)
            } else if path.hasPrefix("filer/") || path.hasPrefix("bilder/") {
                files.append(AttachedFile(path: path))
            } else {
                records.append(source)
            }
        }
        records.sort { $0.path < $1.path }
        var decoded: [DecodedRecord?] = []
        for (index, source) in records.enumerated() {
            let kind = try #require(RecordKind(path: source.path), "\(source.path) is no record")
            if kind == .dataSeries {
                decoded.append(
                    DataSeriesDecoder.decode(
                        description: source, table: tables[String(source.path.dropLast("yaml".count)) + "csv"],
                        id: RecordID(index), diagnostics: &diagnostics))
                continue
            }
            let document = Document.read(source, grammar: kind.grammar)
            diagnostics += document.diagnostics
            decoded.append(
                RecordDecoder.decode(document, kind: kind, id: RecordID(index), diagnostics: &diagnostics))
        }
        let (archive, links) = Archive.linked(
            decoded, configuration: configuration, files: files, showsDrafts: showsDrafts)
        self.diagnostics = diagnostics + links
        let shown = PublicArchive(archive, decoded: decoded, on: day, showsDrafts: showsDrafts)
        context = SiteContext(
            shown, findings: Findings(shown.archive, on: day), baseURL: configuration.address, geography: geography,
            inaccessible: inaccessible)
    }

    /// What hinders publication: a golden of a site with errors proves nothing.
    var errors: [String] {
        diagnostics.filter { $0.kind.severity == .error }.map { "\($0.file): \($0.kind.id) \($0.arguments)" }
    }

    /// A page's HTML by its address: `/uppdrag/`; nil where the site has no such page. Spaces are plain ones and soft hyphens
    /// are left out: where those stand is tested by itself.
    func page(_ address: String) -> String? { raw(address).map(GoldenSite.plain) }

    /// The text with plain spaces and without soft hyphens.
    static func plain(_ html: String) -> String {
        html.replacing("\u{A0}", with: " ").replacing("\u{AD}", with: "")
    }

    /// A page's HTML as it is published.
    func raw(_ address: String) -> String? {
        guard let planned = context.plan().first(where: { $0.route.path == address }),
            let page = context.page(planned.key)
        else { return nil }
        return html(of: page)
    }

    func html(of page: SitePage) -> String {
        let frame = context.siteFrame(
            styleSheet: Route("/stil.css"), icon: Route("/ikon.svg"), showsDrafts: false)
        var buffer = ByteBuffer()
        writePage(page, in: frame, into: &buffer)
        return String(decoding: buffer.bytes(), as: UTF8.self)
    }

    /// Compares a page with `Tests/Golden/NAME.html`.
    func expect(_ address: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        #expect(errors == [], sourceLocation: sourceLocation)
        let html = try #require(page(address), "no page at \(address)", sourceLocation: sourceLocation)
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Golden/\(name).html")
        if ProcessInfo.processInfo.environment["INSYN_RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(html.utf8).write(to: file)
            return
        }
        let recorded = try #require(
            try? String(contentsOf: file, encoding: .utf8),
            "Tests/Golden/\(name).html is not there: record it with INSYN_RECORD=1", sourceLocation: sourceLocation)
        if let difference = GoldenSite.firstDifference(GoldenSite.plain(recorded), html) {
            Issue.record("\(name): \(difference)", sourceLocation: sourceLocation)
        }
    }

    /// The first line in which two texts differ, both ways.
    static func firstDifference(_ golden: String, _ html: String) -> String? {
        guard golden != html else { return nil }
        let left = golden.split(separator: "\n", omittingEmptySubsequences: false)
        let right = html.split(separator: "\n", omittingEmptySubsequences: false)
        for index in 0..<max(left.count, right.count) {
            let old = index < left.count ? String(left[index]) : "(nothing)"
            let new = index < right.count ? String(right[index]) : "(nothing)"
            if old != new { return "line \(index + 1)\n  golden: \(old)\n  now:    \(new)" }
        }
        return "line ends differ"
    }

    /// The files of a string.
    static func files(_ text: String) -> [(path: String, content: String)] {
        var files: [(path: String, content: String)] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("-- "), line.hasSuffix(" --") {
                files.append((String(line.dropFirst(3).dropLast(3)), ""))
            } else if !files.isEmpty {
                files[files.count - 1].content += line + "\n"
            }
        }
        return files
    }
}
