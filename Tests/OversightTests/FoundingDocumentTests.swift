import Documents
import Foundation
import Records
import Testing
import Text

@testable import Oversight

/// The five founding documents, each a small site with a table of what its rules must say on a day.
struct FoundingDocumentTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures")

    /// The fixtures that are there, by the folders that hold a table.
    static let names: [String] = {
        let found = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return found.filter {
            FileManager.default.fileExists(atPath: folder.appending(path: "\($0)/expected.tsv").path)
        }.sorted()
    }()

    @Test(arguments: names)
    func `a founding document's rules say what its table says`(name: String) throws {
        let table = try String(contentsOf: Self.folder.appending(path: "\(name)/expected.tsv"), encoding: .utf8)
        let lines = table.split(separator: "\n").map(String.init)
        let first = try #require(lines.first)
        let date = try #require(CivilDate(iso: first.split(separator: " ").last ?? ""))
        let archive = try Self.archive(of: name)
        let judged = Judging.judge(archive, on: date)
        let kinds = Set(RuleJudge.all.map(\.kind))
        let kindOfRule = Dictionary(
            archive.documents.flatMap { document in
                document.rules.map { (document.head.name + "#" + $0.id, $0.kind) }
            }, uniquingKeysWith: { first, _ in first })
        let wanted = lines.dropFirst().filter { !$0.hasPrefix("#") && !$0.hasPrefix("rule\t") }.map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).prefix(8).joined(separator: " ")
        }.filter { line in
            kindOfRule[String(line.prefix { $0 != " " })].map { kinds.contains($0) } ?? true
        }
        let told = judged.map { judgement -> String in
            [
                judgement.rule.name(in: archive), archive.head(judgement.body)?.name ?? "",
                judgement.subject?.name(in: archive) ?? "-", judgement.area.flatMap(archive.head)?.name ?? "-",
                judgement.period, judgement.due?.iso ?? "-", judgement.force.rawValue, judgement.outcome.rawValue,
            ].joined(separator: " ")
        }
        #expect(Set(wanted).subtracting(told).sorted() == [], "missing in what was judged")
        #expect(Set(told).subtracting(wanted).sorted() == [], "not in the table")
        #expect(told.count == Set(told).count, "no unit is judged twice")
    }

    /// The site of a fixture, read from its folder.
    static func archive(of name: String) throws -> Archive {
        let root = folder.appending(path: "\(name)/content")
        let paths = try #require(FileManager.default.subpaths(atPath: root.path)).sorted()
        var diagnostics: [Diagnostic] = []
        var decoded: [DecodedRecord?] = []
        var configuration = SiteConfiguration.empty
        func source(_ path: String) throws -> SourceText {
            SourceText(path: path, bytes: Array(try Data(contentsOf: root.appending(path: path))))
        }
        for path in paths {
            if path == "webbplats.yaml" {
                let text = try source(path)
                let node = YAMLReader.read(text, range: 0..<text.bytes.count, diagnostics: &diagnostics)
                configuration = SiteConfiguration.decode(node, file: path).configuration
            }
            guard let kind = RecordKind(path: path) else { continue }
            let id = RecordID(decoded.count)
            if kind == .dataSeries {
                decoded.append(
                    DataSeriesDecoder.decode(
                        description: try source(path), table: try? source(String(path.dropLast(4)) + "csv"), id: id,
                        diagnostics: &diagnostics))
                continue
            }
            let document = Document.read(try source(path), grammar: kind.grammar)
            decoded.append(RecordDecoder.decode(document, kind: kind, id: id, diagnostics: &diagnostics))
        }
        let files = paths.filter { $0.hasPrefix("filer/") }.map { AttachedFile(path: $0, size: 1) }
        return Archive.linked(decoded, configuration: configuration, files: files).archive
    }
}
