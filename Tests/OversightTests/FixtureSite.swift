import Documents
import Foundation
import Records
import Text

/// A small site in `Tests/Fixtures`, read and linked as a build does, with the table of outcomes that stands beside it.
struct FixtureSite {
    let archive: Archive
    let diagnostics: [Diagnostic]

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures")

    /// The fixtures that have a table.
    static let names: [String] = {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return all.filter {
            FileManager.default.fileExists(atPath: folder.appending(path: $0).appending(path: "expected.tsv").path)
        }.sorted()
    }()

    /// `isReversed` gives every record another number, as another order of files would.
    init(_ name: String, isReversed: Bool = false) throws {
        let root = Self.folder.appending(path: name).appending(path: "content")
        let all = try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted {
            isReversed ? $0 > $1 : $0 < $1
        }
        var diagnostics: [Diagnostic] = []
        let settings = try SourceText(
            path: "webbplats.yaml", bytes: Array(Data(contentsOf: root.appending(path: "webbplats.yaml"))))
        let node = YAMLReader.read(settings, range: 0..<settings.bytes.count, diagnostics: &diagnostics)
        let (site, found) = SiteConfiguration.decode(node, file: "webbplats.yaml")
        diagnostics += found
        var decoded: [DecodedRecord?] = []
        func source(_ path: String) throws -> SourceText {
            try SourceText(path: path, bytes: Array(Data(contentsOf: root.appending(path: path))))
        }
        for path in all {
            guard let kind = RecordKind(path: path) else { continue }
            let id = RecordID(decoded.count)
            if kind == .dataSeries {
                let table = try? source(path.dropLast("yaml".count) + "csv")
                decoded.append(
                    DataSeriesDecoder.decode(
                        description: try source(path), table: table, id: id, diagnostics: &diagnostics))
                continue
            }
            let document = Document.read(try source(path), grammar: kind.grammar)
            diagnostics += document.diagnostics
            decoded.append(RecordDecoder.decode(document, kind: kind, id: id, diagnostics: &diagnostics))
        }
        let attached = all.filter { $0.hasPrefix("filer/") }.map { AttachedFile(path: $0) }
        let (archive, wrong) = Archive.linked(decoded, configuration: site, files: attached)
        self.archive = archive
        self.diagnostics = diagnostics + wrong
    }
}
