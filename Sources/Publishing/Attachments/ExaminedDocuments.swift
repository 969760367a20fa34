import Synchronization
import Text

/// What earlier builds had to say of documents (granskade dokument): one that looks as it did then is not opened again.
final class ExaminedDocuments: Sendable {
    private struct Entry: Sendable, Hashable {
        var status: FileSystem.Status
        /// Of `DiagnosticKind.all`, all of them at the file itself.
        var diagnostics: [Diagnostic]
    }

    private let folder: CacheFolder
    private let name: String
    private let key: ContentHash
    private let known: [String: Entry]
    private let next = Mutex<[(String, Entry)]>([])

    private static let heading = Array("insyn-documents 1\n".utf8)

    init(_ folder: CacheFolder, _ key: CacheKey) {
        self.folder = folder
        name = key.documentsName
        self.key = key.parsing
        known = folder.read(name).flatMap { ExaminedDocuments.list($0, key.parsing) } ?? [:]
    }

    /// What was said of a file that looks as it did then; it is kept.
    func diagnostics(of file: SourceFile) -> [Diagnostic]? {
        guard let entry = known[file.path], entry.status == file.status else { return nil }
        next.withLock { $0.append((file.path, entry)) }
        return entry.diagnostics
    }

    /// Keeps what is said of a file now. One that has changed so lately that its dates can't tell a later change is examined
    /// again.
    func keep(_ diagnostics: [Diagnostic], of file: SourceFile, seenAt moment: Int64) {
        guard file.status.isSettled(at: moment) else { return }
        next.withLock { $0.append((file.path, Entry(status: file.status, diagnostics: diagnostics))) }
    }

    /// Writes the list where it says something new.
    func finish() {
        let entries = next.withLock { $0 }.sorted { $0.0.precedesInBytes($1.0) }
        if entries.count == known.count, entries.allSatisfy({ known[$0.0] == $0.1 }) { return }
        var encoder = CacheEncoder()
        encoder.put(ExaminedDocuments.heading)
        encoder.put(key)
        var isWhole = true
        encoder.put(list: entries) { encoder, item in
            encoder.put(item.0)
            encoder.put(item.1.status)
            encoder.put(list: item.1.diagnostics) { encoder, diagnostic in
                if !encoder.put(diagnostic) { isWhole = false }
            }
        }
        guard isWhole else { return }
        encoder.put(encoder.hash())
        folder.replace(name, with: encoder)
    }

    private static func list(_ bytes: [UInt8], _ key: ContentHash) -> [String: Entry]? {
        CacheDecoder.whole(bytes, heading, key) { decoder in
            let entries = decoder.list { decoder -> (String, Entry) in
                let path = decoder.text()
                let status = decoder.status()
                return (path, Entry(status: status, diagnostics: decoder.list { $0.diagnostic() }.compactMap { $0 }))
            }
            return Dictionary(entries, uniquingKeysWith: { first, _ in first })
        }
    }
}
