import Foundation
import Glibc
import Testing

@testable import Editing

/// One answer, read from a socket to its end.
private struct Answer {
    var status: Int
    var headers: [String: String]
    var body: String
}

/// A connection to the server, which ends after twenty seconds without a byte.
private func connected(_ port: UInt16) throws -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var wait = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    let code = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
    }
    try #require(code == 0)
    return descriptor
}

/// Sends bytes as they are, and reads to the end.
private func exchange(_ port: UInt16, _ request: String) throws -> String {
    let descriptor = try connected(port)
    defer { close(descriptor) }
    let bytes = Array(request.utf8)
    // The server may end the connection before it has read a request that is too long.
    _ = send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    var answer: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
        let got = read(descriptor, &piece, piece.count)
        if got <= 0 { break }
        answer += piece[..<got]
    }
    return String(decoding: answer, as: UTF8.self)
}

/// Sends a request line as it is, so that nothing tidies the path on its way.
private func ask(_ port: UInt16, _ path: String, method: String = "GET", host: String = "127.0.0.1") throws -> Answer {
    let text = try exchange(port, "\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n")
    let end = try #require(text.range(of: "\r\n\r\n"))
    let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
        let parts = line.split(separator: ":", maxSplits: 1)
        headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
    }
    let status = try #require(Int(lines[0].split(separator: " ")[1]))
    return Answer(status: status, headers: headers, body: String(text[end.upperBound...]))
}

@Suite("Showing a built site", .serialized)
final class PreviewServerTests {
    private let root: URL
    private let server: ServerBox

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "insyn-serve-\(UUID().uuidString)")
        let site = root.appending(path: "site")
        for (name, text) in [
            "index.html": "start", "moten/index.html": "möten", "stil.css": "a{}", "404.html": "finns inte",
            "data/brott.csv": "a;b", ".insyn-manifest": "hemligt", "tom/fil.txt": "x", "a b/index.html": "två ord",
        ] {
            let file = site.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        try Data("utanför".utf8).write(to: root.appending(path: "hemligt.txt"))
        symlink(root.path + "/hemligt.txt", site.path + "/lank.txt")
        symlink(root.path, site.path + "/ut")
        mkfifo(site.path + "/ror", 0o600)
        server = try #require(ServerBox(folder: site.path))
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    /// Noncopyable values can't be stored by a test's suite directly.
    private final class ServerBox {
        private let server: PreviewServer
        init?(folder: String, port: UInt16 = 0) {
            guard let server = try? PreviewServer(folder: folder, port: port) else { return nil }
            self.server = server
        }
        var port: UInt16 { server.port }
    }

    @Test func `a folder shows its index, a file itself, each with its type`() throws {
        let start = try ask(server.port, "/")
        #expect(start.status == 200 && start.body == "start")
        #expect(start.headers["content-type"] == "text/html; charset=utf-8")
        #expect(start.headers["x-content-type-options"] == "nosniff")
        #expect(try ask(server.port, "/moten/").body == "möten")
        #expect(try ask(server.port, "/stil.css?v=1").headers["content-type"] == "text/css; charset=utf-8")
        #expect(try ask(server.port, "/data/brott.csv").headers["content-type"] == "text/csv; charset=utf-8")
    }

    @Test func `a folder without its slash is led to the right address`() throws {
        let answer = try ask(server.port, "/moten")
        #expect(answer.status == 301 && answer.headers["location"] == "/moten/")
        #expect(try ask(server.port, "/a%20b").headers["location"] == "/a%20b/")
    }

    @Test func `HEAD gives the headers alone`() throws {
        let answer = try ask(server.port, "/stil.css", method: "HEAD")
        #expect(answer.status == 200 && answer.body.isEmpty && answer.headers["content-length"] == "3")
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS"])
    func `other methods are refused`(method: String) throws {
        #expect(try ask(server.port, "/", method: method).status == 405)
    }

    @Test(arguments: [
        "/nej", "/nej/", "/tom/", "/../hemligt.txt", "/%2e%2e/hemligt.txt", "/moten/..%2f..%2fhemligt.txt", "//moten/",
        "/moten/../../hemligt.txt", "/.insyn-manifest", "/lank.txt", "/ut/hemligt.txt", "/ut/", "/ror", "/stil.css/",
        "/moten/index.html/", "/%00", "/stil.css%00", "/stil.css%00.png", "/.", "/..",
    ])
    func `what is missing, hidden or outside is not found`(path: String) throws {
        let answer = try ask(server.port, path)
        #expect(!answer.body.contains("hemligt") && !answer.body.contains("utanför"))
        #expect(answer.status == 404 && answer.body == "finns inte")
    }

    @Test func `a link is not followed where the name after it begins with an accent`() throws {
        try Data("utanför".utf8).write(to: root.appending(path: "\u{301}x.txt"))
        #expect(try ask(server.port, "/ut/%CC%81x.txt").status == 404)
    }

    /// A page on the web whose name leads to this machine sends its own name.
    @Test(arguments: [
        ("127.0.0.1", 200), ("127.0.0.1:8080", 200), ("LocalHost:1", 200), ("[::1]:80", 200), ("ond.example", 421),
        ("localhost.ond.example", 421), ("127.0.0.1.ond.example:8080", 421), ("a@127.0.0.1", 421), ("", 421),
    ])
    func `a request for another name than this machine's is refused`(host: String, status: Int) throws {
        let answer = try ask(server.port, "/", host: host)
        #expect(answer.status == status && answer.body == "start" || status != 200 && !answer.body.contains("start"))
    }

    @Test func `a whole address on the first line is held to the same`() throws {
        #expect(try ask(server.port, "http://127.0.0.1/moten/").body == "möten")
        #expect(try ask(server.port, "http://localhost").body == "start")
        #expect(try ask(server.port, "http://ond.example/").status == 421)
    }

    @Test func `a connection answers one request after the other`() throws {
        let requests = String(repeating: "GET /stil.css HTTP/1.1\r\nHost: localhost\r\n\r\n", count: 50)
        let said = try exchange(
            server.port, requests + "GET /stil.css HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        #expect(said.components(separatedBy: "HTTP/1.1 200 OK").count == 52)
    }

    @Test func `a request with a body, and one that is none, do not stand in the way of the next one`() throws {
        for request in [
            "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\nabc",
            "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + String(repeating: "a", count: 100_000) + "\r\n\r\n",
            "GET /" + String(repeating: "%2e%2e/", count: 10_000) + " HTTP/1.1\r\n\r\n", "GET\r\n\r\n",
        ] {
            _ = try exchange(server.port, request)
            #expect(try ask(server.port, "/").body == "start")
        }
    }

    @Test func `an empty file, and one larger than a piece, come whole`() throws {
        try Data().write(to: root.appending(path: "site/tom.txt"))
        #expect(try ask(server.port, "/tom.txt").headers["content-length"] == "0")
        let text = String(repeating: "0123456789", count: 50_000)
        try Data(text.utf8).write(to: root.appending(path: "site/lang.txt"))
        #expect(try ask(server.port, "/lang.txt").body == text)
    }

    /// The head has promised more than there is: the connection ends at once, and nobody waits.
    @Test(.timeLimit(.minutes(1))) func `a file that shrinks while it is sent ends the answer`() throws {
        let file = root.appending(path: "site/krymper.txt")
        try Data(count: 30_000_000).write(to: file)
        let descriptor = try connected(server.port)
        defer { close(descriptor) }
        let request = Array("GET /krymper.txt HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)
        try #require(write(descriptor, request, request.count) == request.count)
        var piece = [UInt8](repeating: 0, count: 1000)
        try #require(read(descriptor, &piece, piece.count) > 0)
        try #require(truncate(file.path, 10) == 0)
        let start = ContinuousClock.now
        while read(descriptor, &piece, piece.count) > 0 {}
        #expect(ContinuousClock.now - start < .seconds(15))
    }

    @Test(.timeLimit(.minutes(1))) func `clients that wait and go away leave room for others`() throws {
        for _ in 0..<2 {
            let waiting = try (0..<300).map { _ in
                let descriptor = try connected(server.port)
                #expect(write(descriptor, "GET / HT", 8) == 8)
                return descriptor
            }
            for descriptor in waiting { close(descriptor) }
        }
        let start = ContinuousClock.now
        #expect(try ask(server.port, "/").body == "start")
        #expect(ContinuousClock.now - start < .seconds(15))
    }

    @Test func `a folder that does not exist and a port that is taken are refused, each with its reason`() throws {
        #expect(refusal(root.path + "/nej", 0) == PreviewRefusal(code: ENOENT))
        #expect(refusal(root.path + "/hemligt.txt", 0) == PreviewRefusal(code: ENOTDIR))
        #expect(refusal(root.path, server.port)?.isPortTaken == true)
    }

    private func refusal(_ folder: String, _ port: UInt16) -> PreviewRefusal? {
        do throws(PreviewRefusal) {
            _ = try PreviewServer(folder: folder, port: port)
            return nil
        } catch {
            return error
        }
    }
}
