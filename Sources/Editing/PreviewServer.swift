import CMicrohttpd
import CShim
import Glibc

/// Shows a built site on this machine alone (127.0.0.1): what `insyn serve` runs.
public struct PreviewServer: ~Copyable {
    private let server: OpaquePointer
    private let folder: Unmanaged<FolderBox>

    /// Starts to answer at once, on a thread of its own. Port 0 takes any free one.
    ///
    /// - Throws: where the folder does not exist, the port is taken, or the system says no in another way.
    public init(folder path: String, port: UInt16) throws(PreviewRefusal) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw PreviewRefusal(code: errno) }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw PreviewRefusal(code: ENOTDIR) }
        let box = Unmanaged.passRetained(FolderBox(ServedFolder(path: path)))
        var code: Int32 = 0
        guard let started = insyn_http_start(port, answerRequest, box.toOpaque(), &code) else {
            box.release()
            throw PreviewRefusal(code: code)
        }
        server = started
        folder = box
    }

    /// The port that was taken.
    public var port: UInt16 { insyn_http_port(server) }

    /// Waits while the server's thread answers, until a signal ends the program: a value that is not used any more is taken down at once.
    public borrowing func waitUntilKilled() {
        // A caller's mask is inherited: a program started with these blocked could not be ended in the usual way.
        var ending = sigset_t()
        sigemptyset(&ending)
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&ending, signal) }
        pthread_sigmask(SIG_UNBLOCK, &ending, nil)
        // The port is read after each wake, so that the value lives as long as this loop.
        repeat { pause() } while port != 0
    }

    deinit {
        insyn_http_stop(server)
        folder.release()
    }
}

/// The folder as C can carry it.
private final class FolderBox: Sendable {
    let folder: ServedFolder
    init(_ folder: ServedFolder) { self.folder = folder }
}

/// A global function, not a closure: it is called on the server's thread.
private func answerRequest(
    _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?, _ path: UnsafePointer<CChar>?,
    _ verb: UnsafePointer<CChar>?
) -> Int32 {
    guard let context, let connection, let path, let verb else { return 0 }
    let folder = Unmanaged<FolderBox>.fromOpaque(context).takeUnretainedValue().folder
    let method = String(cString: verb)
    guard method == "GET" || method == "HEAD" else {
        return Answer.text(405, "Bara GET och HEAD.\n", ["Allow": "GET, HEAD"], connection)
    }
    let host = MHD_lookup_connection_value(connection, .HEADER_KIND, "Host").map { String(cString: $0) }
    guard let asked = ServedAddress.path(of: String(cString: path), host: host) else {
        return Answer.text(421, "Webbplatsen visas bara på localhost och 127.0.0.1.\n", [:], connection)
    }
    switch folder.find(asked) {
    case .file(let descriptor, let size, let name): return Answer.file(200, descriptor, size, name, connection)
    case .folder(let address): return Answer.text(301, address + "\n", ["Location": address], connection)
    case .nothing:
        if case .file(let descriptor, let size, let name) = folder.find("/404.html") {
            return Answer.file(404, descriptor, size, name, connection)
        }
        return Answer.text(404, "Sidan finns inte.\n", [:], connection)
    }
}

/// Queues answers.
private enum Answer {
    /// The file's bytes; the descriptor is closed with the answer.
    static func file(
        _ status: UInt32, _ descriptor: Int32, _ size: UInt64, _ name: String, _ connection: OpaquePointer
    ) -> Int32 {
        guard let response = insyn_http_file(descriptor, size) else { return 0 }
        return queue(status, response, ContentType.of(name), [:], connection)
    }

    static func text(
        _ status: UInt32, _ text: String, _ headers: [String: String], _ connection: OpaquePointer
    ) -> Int32 {
        var bytes = Array(text.utf8)
        let response = bytes.withUnsafeMutableBytes {
            MHD_create_response_from_buffer($0.count, $0.baseAddress, .RESPMEM_MUST_COPY)
        }
        guard let response else { return 0 }
        return queue(status, response, "text/plain; charset=utf-8", headers, connection)
    }

    private static func queue(
        _ status: UInt32, _ response: OpaquePointer, _ type: String, _ headers: [String: String],
        _ connection: OpaquePointer
    ) -> Int32 {
        defer { MHD_destroy_response(response) }
        MHD_add_response_header(response, "Content-Type", type)
        MHD_add_response_header(response, "X-Content-Type-Options", "nosniff")
        // A preview shows what was built last.
        MHD_add_response_header(response, "Cache-Control", "no-store")
        for (name, value) in headers { MHD_add_response_header(response, name, value) }
        return MHD_queue_response(connection, status, response) == .YES ? 1 : 0
    }
}
