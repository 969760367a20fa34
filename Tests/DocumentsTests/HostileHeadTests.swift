import Documents
import Foundation
import Testing
import Text

@Suite("A head gives the right value, or a message at its place")
struct HostileHeadTests {
    @Test(
        "values",
        arguments: [
            ("a: '2025-03-12'\nb: \"12:30\"\n", "{a: \"2025-03-12\", b: \"12:30\"}"),
            (
                "a: 12:30\nb: 1e3\nc: 0x1F\nd: no\ne: ~\nf: .5\ng: 1_000\nh: 0o17\ni: +1\nj: .inf\n",
                "{a: 12:30, b: 1e3, c: 0x1F, d: no, e: ~, f: .5, g: 1_000, h: 0o17, i: +1, j: .inf}"
            ),
            (
                "a: |\n  x\n   y\n\n  z\n\nb: |-\n  x\n\nc: |+\n  x\n\nd: e\n",
                "{a: \"x\n y\n\nz\n\", b: \"x\", c: \"x\n\n\", d: e}"
            ),
            (
                "a: >\n  x\n  y\n\n  z\n   w\n  q\nb: >-\n  x\n  y\nc: >+\n  x\n\n",
                "{a: \"x y\nz\n w\nq\n\", b: \"x y\", c: \"x\n\n\"}"
            ),
            ("a: |2\n    x\nb: |1\n y\n", "{a: \"  x\n\", b: \"y\n\"}"),
            ("a: |\n\nb: >\n\n  x\n", "{a: \"\", b: \"\nx\n\"}"),
            ("a: |  # inte text\n  # text\n", "{a: \"# text\n\"}"),
            ("a: 'it''s'\nb: \"\\u00e5\\x41\\t\\\"\\\\\\/\"\n", "{a: \"it's\", b: \"åA\t\"\\/\"}"),
            ("a: \"x\n  y\n\n  z\\\n  w\"\n", "{a: \"x y\nzw\"}"),
            ("a: b # c\nd: e#f\ng: '#h'\n", "{a: b, d: e#f, g: \"#h\"}"),
            ("a: b\n  c\n\n  d\n", "{a: b c\nd}"),
            ("a:\n- b\n- - c\n  - d\n-\n  e: f\n", "{a: [b, [c, d], {e: f}]}"),
            ("a:\n   - b\n   - c:  1\n     d:    2\n", "{a: [b, {c: 1, d: 2}]}"),
            ("a: [b, 'c, d', {e: f}, [g], ]\nh: {i: , j: k}\n", "{a: [b, \"c, d\", {e: f}, [g]], h: {i: ∅, j: k}}"),
            ("a: [\n  b,\n  c\n]\nd: {\n  e: f\n}\n", "{a: [b, c], d: {e: f}}"),
            ("? a\n: b\n", "{a: b}"),
            ("'a': b\n\"c d\": e\n", "{a: b, c d: e}"),
            ("a:\tb\nc: d\t\n", "{a: b, c: d}"),
            ("a: b\r\nc: |\r\n  x\r\n  y\r\nd: e\r\n", "{a: b, c: \"x\ny\n\", d: e}"),
            ("a: http://x.example:80/?b=c&d#e\n", "{a: http://x.example:80/?b=c&d#e}"),
            ("a: § 4\nb: – nej\nc: 5 % av\n", "{a: § 4, b: – nej, c: 5 % av}"),
        ])
    func values(text: String, expected: String) {
        let result = ReadHead(text)
        #expect(result.described == expected)
        #expect(result.found == [])
    }

    @Test(
        "what YAML's readers disagree on, or an editor can't have meant, is a message and never a value",
        arguments: [
            // A quote that was never closed closes at the next one: the keys between would vanish into a value.
            ("a: \"x\nb: y\nc: \"z\"\n", "1:4 I002"), ("a: 'x\nb: y\nc: z'\n", "1:4 I002"),
            ("a: \"x\n y\nz\"\n", "1:4 I002"), ("- a: \"x\n  y\"\n", "1:6 I002"), ("a:\n  b: 'x\n  y'\n", "2:6 I002"),
            ("a: [b,\nc]\n", "1:4 I002"), ("a: { b: c,\nd: e }\n", "1:4 I002"), ("a:\n  - [b,\n  c]\n", "2:5 I002"),
            ("a: [b, ?c]\n", "1:8 I002"), ("a: { ?b: c }\n", "1:6 I002"),
            ("a: b\n\tc: d\n", "2:1 I004"), ("a:\n\t- b\n", "2:1 I004"), ("a: |\n  x\n\ty\n", "3:1 I004"),
            ("a: |\n     \n  x\n", "3:3 I002"), ("a: b: c\n", "1:4 I002"), ("a: 'b' c\n", "1:4 I002"),
            ("a: \"\\q\"\n", "1:5 I002"), ("a: \"\\ud800\"\n", "1:7 I002"), ("a: - b\n", "1:4 I002"),
            ("a: \"\\e\"\n", "1:4 I126"), ("a: -\n", "1:4 I002"),
            ("a: b\n- c\n", "2:1 I002"), ("- a\nb: c\n", "2:1 I002"), ("[a, b]: c\n", "1:1 I002"),
            ("a: &x b\n", "1:4 I006"), ("a: !!int 5\n", "1:4 I006"), ("%YAML 1.2\n---\na: b\n", "1:1 I006"),
            ("a: b\n...\nc: d\n", "3:1 I002"), ("a: b\n---\nc: d\n", "2:1 I008"), ("a: 1\na: 2\n", "2:1 I005"),
        ])
    func messages(text: String, expected: String) {
        let result = ReadHead(text)
        #expect(result.found == [expected])
    }

    @Test("every mistake of a head is told at once, where the lines around can be read")
    func several() {
        #expect(
            ReadHead("a: b: c\nd: e\nf: g: h\ni: *j\nk: [l\n").found == [
                "1:4 I002", "3:4 I002", "4:4 I006", "5:4 I002",
            ])
        #expect(
            ReadHead("titel: Möte: våren\ndatum: 2025\n  plats: x\nslag: 'råd\n").found == [
                "1:8 I002", "3:3 I002", "4:7 I002",
            ])
        #expect(ReadHead("a: 1\na: 2\nb: c: d\na: 3\n").found == ["2:1 I005", "3:4 I002"])
        #expect(ReadHead("a: \"x\nb: y\nc: \"z\"\nd: e: f\n").found == ["1:4 I002", "4:4 I002"])
    }

    @Test("aliases that would grow without end are messages, and so is the merge of keys")
    func aliases() {
        var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n"
        for letter in "bcdefghi" {
            let above = String(UnicodeScalar((letter.asciiValue ?? 98) - 1))
            bomb +=
                "\(letter): &\(letter) [*\(above), *\(above), *\(above), *\(above), *\(above), *\(above), *\(above)]\n"
        }
        let result = ReadHead(bomb)
        #expect(result.found.count <= 50 && Set(result.found.map { $0.suffix(4) }) == ["I006"])
        #expect(ReadHead("a: &a { b: c }\nd: { <<: *a }\n").found == ["1:4 I006", "2:10 I006"])
    }

    @Test(
        "a long head, a long line and a hundred thousand mistakes take no more than their length",
        .timeLimit(.minutes(15)))
    func long() {
        for text in [
            String(repeating: "a: b: c\n", count: 20_000), String(repeating: "a: \"x\n", count: 20_000),
            "a: [" + String(repeating: "b, ", count: 100_000) + "]\n",
            "a: [\n" + String(repeating: "b,\n", count: 50_000),
            "a: \"" + String(repeating: "x\n", count: 50_000) + "\"\n", String(repeating: "*a ", count: 50_000),
            "a: {" + String(repeating: "?b, ", count: 50_000) + "}\n", String(repeating: "- [\n", count: 50_000),
            "a: " + String(repeating: "å", count: 300_000) + ": b\n", String(repeating: "k: &a *a\n", count: 20_000),
        ] {
            let spent = ContinuousClock().measure { #expect(ReadHead(text).found.count <= 51) }
            #expect(spent < .seconds(90), "\(text.prefix(12))")
        }
    }
}

/// libfyaml (Debian's `libfyaml-utils`) reads YAML 1.2 strictly: where both give a value, it is the same one.
@Suite(
    "Heads mean what another reader of YAML says",
    .enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/fy-tool")))
struct YAMLDifferenceTests {
    private static let seeds = [
        "a: b\nc: 12:30\nd: \"x\\ty\"\n", "a: |\n  x\n   y\n\n  z\n", "a: >-\n  f\n  g\n\n  h\n   i\nb: >+\n  x\n\n",
        "a: [b, c, {d: e}]\nf: { g: h, i: [j] }\n", "- a\n- - b\n  - c\n- d: e\n  f: g\n",
        "a: 'it''s'\nb: \"q \\\"x\\\" \\\n  y\"\nc: multi\n  line\n", "\"k\": v\n'l': w\n? m\n: n\n",
        "a:\n- b\n- c\nd:\n  - e\n", "a: # c\n  b\nc: d # e\nf: g#h\n", "{a: b, \"c\": d, e: , f}\n",
        "a: \"x\n  y\n\n  z\"\nb: 'p\n  q'\n", "key:    value with   spaces   \nk2:\ttab\n",
    ]
    private static let pieces = [
        "\n", "\n ", "\n  ", "\n\n", "  ", " ", "\t", ":", ": ", "- ", "-", "?", "? ", "#", " #", ",", "[", "]", "{",
        "}",
        "|", ">", "|-", ">+", "\"", "'", "\\", "a", "b: c", "\r\n", "~", "å", "\\x41", "\\u00e5", "\\\n",
    ]

    @Test("over mutated heads", .timeLimit(.minutes(15)), arguments: 1...4)
    func agrees(seed: Int) throws {
        var dice = Dice(state: UInt64(seed) &* 7919)
        var compared = 0
        for number in 0..<60 {
            var text = Self.seeds[number % Self.seeds.count]
            for _ in 0..<(number < Self.seeds.count ? 0 : Int.random(in: 1...3, using: &dice)) {
                var bytes = Array(text.unicodeScalars)
                let place = Int.random(in: 0...bytes.count, using: &dice)
                if Bool.random(using: &dice), place < bytes.count {
                    bytes.remove(at: place)
                } else {
                    bytes.insert(contentsOf: (Self.pieces.randomElement(using: &dice) ?? "").unicodeScalars, at: place)
                }
                text = String(String.UnicodeScalarView(bytes))
            }
            while text.hasSuffix("\n") { text.removeLast() }
            text += "\n"
            let result = ReadHead(text)
            // A message is always right; only a value can be wrong.
            guard result.found.isEmpty, let node = result.node, let other = try Self.oracle(text) else { continue }
            compared += 1
            #expect(YAMLEvents.flat(node) == other, "\(text.debugDescription)")
        }
        #expect(compared > 15)
    }

    /// What libfyaml makes of it; nil where it refuses, or where it is no plain mapping of texts.
    private static func oracle(_ text: String) throws -> [String]? {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/fy-tool")
        process.arguments = ["--testsuite", "-"]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        input.fileHandleForWriting.write(Data(text.utf8))
        try input.fileHandleForWriting.close()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { return nil }
        return YAMLEvents.flat(String(decoding: bytes, as: UTF8.self).split(separator: "\n"))
    }
}
