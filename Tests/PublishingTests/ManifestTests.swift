import Testing
import Text

@testable import Publishing

@Suite("The list of written files")
struct ManifestTests {
    private func entry(_ path: String, _ size: Int = 1) -> Manifest.Entry {
        Manifest.Entry(path: path, size: size, hash: ContentHash(Array("\(path) \(size)".utf8)))
    }

    @Test func `what was written is found again, also from the bytes on disk`() throws {
        var random = SystemRandomNumberGenerator()
        let letters = ["a", "b", "å", "/", "-", ".", " ", "1", "é"]
        for _ in 0..<200 {
            var known: [String: Manifest.Entry] = [:]
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                let path = "x" + (0..<6).map { _ in letters.randomElement(using: &random) ?? "a" }.joined() + "y"
                if OutputPath.isSafe(path) { known[path] = entry(path, .random(in: 0...100_000, using: &random)) }
            }
            let list = Manifest(entries: Array(known.values))
            let read = try #require(Manifest(bytes: list.bytes))
            #expect(read == list)
            #expect(read.count == known.count)
            #expect(Array(read.paths) == known.keys.sorted { $0.precedesInBytes($1) })
            for (path, entry) in known { #expect(read[path] == entry) }
            for path in ["", "x", "y", "xy", "zzz"] { #expect(read[path] == known[path]) }
            // Some of them with other bytes, and one that is not there.
            let changed = known.keys.shuffled().prefix(3).map { entry($0, 7) }
            let other = read.replacing(changed + [entry("aldrig/skriven.html")])
            for entry in changed { known[entry.path] = entry }
            #expect(other == Manifest(entries: Array(known.values)))
            // Some of them gone, others come.
            let rest = known.keys.filter { _ in Bool.random(using: &random) }
            let less = Manifest(entries: rest.map { entry($0) } + [entry("a-ny.html"), entry("ö-ny.html")])
            let gone = Set(known.keys).subtracting(rest).sorted { $0.precedesInBytes($1) }
            #expect(other.paths(notIn: less) == gone)
            #expect(less.paths(notIn: other) == ["a-ny.html", "ö-ny.html"])
        }
    }

    @Test func `lines in another order are found all the same`() throws {
        let list = Manifest(entries: [entry("b.html"), entry("a.html"), entry("c.html")])
        let lines = String(decoding: list.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        let turned = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n") + "\n"
        let read = try #require(Manifest(bytes: Array(turned.utf8)))
        #expect(Array(read.paths) == ["a.html", "b.html", "c.html"])
        for path in read.paths { #expect(read[path] == list[path]) }
        #expect(read.paths(notIn: list).isEmpty)
    }

    @Test func `a damaged list is none`() {
        let right = String(decoding: Manifest(entries: [entry("a.html", 12)]).bytes, as: UTF8.self)
        #expect(Manifest(bytes: Array(right.utf8)) != nil)
        let hash = entry("a.html", 12).hash.text
        for wrong in [
            "", "insyn-manifest 1", String(right.dropLast()),
            right.replacing("insyn-manifest 1", with: "insyn-manifest 2"),
            right.replacing(" 12 ", with: " 1x2 "), right.replacing(" 12 ", with: " -12 "),
            right.replacing(" 12 ", with: "  "), right.replacing(" 12 ", with: " 99999999999999999999 "),
            right.replacing("a.html", with: "../a.html"), right.replacing("a.html", with: "/a.html"),
            right.replacing("a.html", with: ".insyn-manifest"), right.replacing("a.html", with: ""),
            right.replacing(hash, with: hash.uppercased() + "x"), right.replacing(hash, with: String(hash.dropLast())),
            right + "\n", right + "kort\n",
        ] {
            #expect(Manifest(bytes: Array(wrong.utf8)) == nil, "\(wrong)")
        }
        var bytes = Array(right.utf8)
        bytes[bytes.count - 3] = 0xFF
        #expect(Manifest(bytes: bytes) == nil)
    }
}
