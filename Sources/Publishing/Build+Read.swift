import Documents
import Glibc
import Text

extension Build {
    /// A file's text, and what is wrong with its characters.
    struct ReadText: Sendable {
        var file: SourceFile
        var source: SourceText
        var diagnostics: [Diagnostic]
    }

    /// A record's file, read as a document.
    struct ParsedRecord: Sendable {
        var folder: RecordFolder
        var source: SourceText
        var document: Document
    }

    /// The largest text or series that is read, in bytes.
    static let largestText = 256 << 20

    /// Reads every file that holds text; attachments and pictures are only copied.
    static func read(_ tree: SourceTree, jobs: Int) -> [ReadText] {
        let root = tree.folder
        let files = tree.files.filter { $0.role != .attachment && $0.role != .picture }
        return Parallel.map(files, jobs: jobs) { file in
            switch FileSystem.read(root + "/" + file.path, limit: largestText) {
            case .success(let bytes):
                let (source, diagnostics) = SourceText.checked(path: file.path, bytes: bytes)
                return ReadText(file: file, source: source, diagnostics: diagnostics)
            case .failure(let error):
                let diagnostic =
                    error.code == EFBIG
                    ? Diagnostic(.fileTooLarge, in: file.path, at: nil, String(largestText >> 20))
                    : Diagnostic.unreadable(file.path, error)
                return ReadText(
                    file: file, source: SourceText(path: file.path, bytes: []), diagnostics: [diagnostic])
            }
        }
    }

    /// Reads every record as a document.
    static func parse(_ texts: [ReadText], jobs: Int) -> [ParsedRecord] {
        let records = texts.filter { text in
            // A text that could not be read has its message already.
            if case .record = text.file.role { return !text.diagnostics.contains { $0.kind.severity == .error } }
            return false
        }
        return Parallel.map(records, jobs: jobs) { text in
            var folder = RecordFolder.root
            if case .record(let given) = text.file.role { folder = given }
            return ParsedRecord(
                folder: folder, source: text.source,
                document: Document.read(text.source, grammar: DocumentGrammar()))
        }
    }
}
