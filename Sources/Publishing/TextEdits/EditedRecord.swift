import Documents
import Records
import Text

/// A record that was read and parsed again, with nothing changed but its running text (ändrad handling).
struct EditedRecord: Sendable {
    var file: ParsedFile
    /// Of its document, as the cache will have it.
    var sum: ContentHash
    var edit: TextEdit

    /// Nil where more than running text is another, or something is wrong with the file's characters. `phrases`: what rules
    /// look for in the text of meetings.
    init?(
        _ path: String, _ status: FileSystem.Status, in folder: String, _ before: SiteTexts.Record,
        _ parsed: ParsedFiles, phrases: [String]
    ) {
        guard path.hasSuffix(".md"), let kind = RecordKind(path: path), kind != .glossary,
            let entry = parsed.entry(of: path), entry.sum == before.sum,
            let old = parsed.document(entry, path: path),
            case .success(let bytes) = FileSystem.read(folder + "/" + path, limit: Build.largestText)
        else { return nil }
        let (source, wrong) = SourceText.checked(path: path, bytes: bytes, isData: false)
        guard wrong.isEmpty else { return nil }
        let document = Document.read(source, grammar: kind.grammar)
        guard let edit = TextEdit(from: old, to: document, phrases: kind == .meeting ? phrases : []),
            let sum = ParsedFiles.sum(of: document)
        else { return nil }
        self.edit = edit
        self.sum = sum
        file = ParsedFile(status: status, hash: ContentHash(bytes), document: document)
    }
}
