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

    /// The largest text or series that is read, in bytes.
    static let largestText = 256 << 20

    /// Reads every file that holds text; attachments and pictures are only copied.
    static func read(_ tree: SourceTree, jobs: Int) -> [ReadText] {
        let root = tree.folder
        let files = tree.files.filter { $0.role != .attachment && $0.role != .picture }
        return Parallel.map(files, jobs: jobs) { file in
            switch FileSystem.read(root + "/" + file.path, limit: largestText) {
            case .success(let bytes):
                let (source, diagnostics) = SourceText.checked(
                    path: file.path, bytes: bytes, isData: file.role == .series)
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
}
