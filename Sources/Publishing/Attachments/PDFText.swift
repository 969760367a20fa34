import CShim
import Glibc
import Text

/// The text of a PDF (pdf-fil), as whoever fetches it can copy it out: also what lies under a black bar.
///
/// Poppler's `pdftotext` takes it out, in a process of its own and with limits: a file that breaks its reader, or never comes
/// to an end, must not do that to a build.
struct PDFText {
    /// Whether the machine has the program now: the first of the path's folders that holds it.
    static var hasProgram: Bool {
        let path = getenv("PATH").map { String(cString: $0) } ?? "/bin:/usr/bin"
        return path.split(separator: ":", omittingEmptySubsequences: false).contains {
            access(($0.isEmpty ? "." : String($0)) + "/pdftotext", X_OK) == 0
        }
    }

    /// UTF-8, each page ended by a form feed.
    private let bytes: [UInt8]

    enum Failure: Error, Hashable {
        /// The machine has no such program.
        case noProgram
        /// It is no PDF, is locked by a password, or is broken.
        case unreadable
        /// It took more time, memory or text than a document needs.
        case endless
        case system(SystemError)
    }

    static let ending = "pdf"

    /// What a document may need: seconds of the processor, bytes of memory, bytes of text.
    private static let limits = (seconds: UInt32(20), memory: 1 << 30, text: 64 << 20)

    /// `reader`: the program and its arguments; it reads the file from its standard input. `patience`: how many seconds it may
    /// take by the clock on the wall, on a machine that has much else to do.
    init(
        _ path: String, reader: [String] = ["pdftotext", "-q", "-enc", "UTF-8", "/dev/stdin", "-"],
        patience: Int64 = 120
    ) throws(Failure) {
        switch FileSystem.open(path) {
        case .failure(let error): throw .system(error)
        case .success(let (file, _)):
            defer { close(file) }
            bytes = try PDFText.read(file, reader, patience)
        }
    }

    private static func read(_ file: Int32, _ reader: [String], _ patience: Int64) throws(Failure) -> [UInt8] {
        var process: pid_t = 0
        let words = reader.map { strdup($0) }
        defer { for word in words { free(word) } }
        let pipe = (words.map { UnsafePointer<CChar>($0) } + [nil]).withUnsafeBufferPointer {
            insyn_reader_start($0.baseAddress, file, limits.seconds, limits.memory, &process)
        }
        guard pipe >= 0 else { throw errno == ENOENT ? .noProgram : .system(SystemError(code: errno)) }
        // A reader that waits for something uses no time of the processor.
        let text = FileSystem.read(
            pipe, expected: 1 << 16, limit: limits.text, until: .now + .seconds(patience))
        close(pipe)
        let bytes: [UInt8]
        switch text {
        case .success(let read): bytes = read
        case .failure(let error):
            _ = insyn_reader_end(process, 1)
            throw [EFBIG, ETIMEDOUT].contains(error.code) ? .endless : .system(error)
        }
        switch insyn_reader_end(process, 0) {
        case 0: return bytes
        // As shells have it, and the system's loader: it could not be started, or lacks a library.
        case 126, 127: throw .noProgram
        case -1: throw .endless
        default: throw .unreadable
        }
    }

    /// The first personal number, and the page that it stands on, counted from 1.
    var number: (page: Int, number: PersonalNumber)? {
        let first = PersonalNumber.find(in: bytes).first { $0.certainty == .certain }
        return first.map { (1 + bytes[..<Int($0.span.start)].count { $0 == 0x0C }, $0) }
    }
}

extension PDFText {
    /// What is said of the PDF at `path` of the content folder; nil where the machine has nothing to read it with.
    static func diagnostics(_ path: String, in folder: String) -> [Diagnostic]? {
        do throws(Failure) {
            guard let (page, number) = try PDFText(folder + "/" + path).number else { return [] }
            return [Diagnostic(.personalNumberInPDF, in: path, at: nil, number.masked, String(page))]
        } catch {
            switch error {
            case .noProgram: return nil
            case .unreadable: return [Diagnostic(.pdfUnreadable, in: path, at: nil)]
            case .endless: return [Diagnostic(.pdfEndless, in: path, at: nil)]
            case .system(let error): return [.unreadable(path, error)]
            }
        }
    }
}
