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

/// Sends a request line as it is, so that nothing tidies the path on its way.
private func ask(_ port: UInt16, _ path: String, method: String = "GET") throws -> Answer {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let connected = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
    }
    try #require(connected == 0)
    let request = Array("\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".utf8)
    try #require(write(descriptor, request, request.count) == request.count)
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while true {
        let got = read(descriptor, &piece, piece.count)
        if got <= 0 { break }
        bytes += piece[..<got]
    }
    let text = String(decoding: bytes, as: UTF8.self)
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
            guard let server = PreviewServer(folder: folder, port: port) else { return nil }
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
        "/moten/index.html/", "/%00", "/.", "/..",
    ])
    func `what is missing, hidden or outside is not found`(path: String) throws {
        let answer = try ask(server.port, path)
        #expect(!answer.body.contains("hemligt") && !answer.body.contains("utanför"))
        // A NUL ends the path for libmicrohttpd, so `/%00` is the start page.
        if path != "/%00" { #expect(answer.status == 404 && answer.body == "finns inte") }
    }

    @Test func `a folder that does not exist and a port that is taken are refused`() {
        #expect(ServerBox(folder: root.path + "/nej") == nil)
        #expect(ServerBox(folder: root.path, port: server.port) == nil)
    }
}
