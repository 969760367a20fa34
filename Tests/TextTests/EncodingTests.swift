import Foundation
import Testing
import Text

private func check(_ bytes: [UInt8]) -> (text: String, found: [String]) {
    let (source, diagnostics) = SourceText.checked(path: "a.md", bytes: bytes)
    let found = diagnostics.map { diagnostic in
        let place = source.position(of: Int(diagnostic.span?.start ?? 0))
        return "\(place.line):\(place.column) \(diagnostic.kind.id)"
    }
    return (String(decoding: source.bytes, as: UTF8.self), found)
}

@Suite("A file's characters are checked before anything is read")
struct EncodingTests {
    @Test("plain Swedish text passes as it is", arguments: ["", "Ådala är öppet – ”ja”.\r\n\tKafé…", "👩‍🚒 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ❤️ čáŋ"])
    func passes(text: String) {
        let result = check(Array(text.utf8))
        #expect(result.text == text)
        #expect(result.found == [])
    }

    @Test("Mac's and DOS's å are known also where they begin a word", arguments: [0x86, 0x8C] as [UInt8])
    func olderEncodings(sign: UInt8) {
        #expect(TextDecoding([sign, 0x72, 0x3B, 0x6E, 0x0A]).encoding == .older)
    }

    @Test("Windows-1252 is named, and read all the same")
    func windows() throws {
        let bytes = try #require("Ådala\nMöte – kl. 13".data(using: .windowsCP1252))
        let result = check(Array(bytes))
        #expect(result.text == "Ådala\nMöte – kl. 13")
        #expect(result.found == ["1:1 I120"])
    }

    @Test("UTF-16 is named, with a mark and without, in both orders", arguments: [true, false], [true, false])
    func utf16(isBig: Bool, isMarked: Bool) {
        var bytes: [UInt8] = isMarked ? (isBig ? [0xFE, 0xFF] : [0xFF, 0xFE]) : []
        for unit in "titel: Ådala".utf16 {
            bytes += isBig ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
        }
        let result = check(bytes)
        #expect(result.text == "titel: Ådala")
        #expect(result.found == ["1:1 I120"])
    }

    @Test("a wrong byte in a file of UTF-8 is named where it stands")
    func broken() {
        let result = check(Array("Ådala\nÅ".utf8) + [0xFF] + Array("ö".utf8))
        #expect(result.text == "Ådala\nÅ\u{FFFD}ö")
        #expect(result.found == ["2:2 I120"])
    }

    @Test("NUL becomes a replacement character")
    func nul() {
        let result = check(Array("a\nb".utf8) + [0] + Array("c".utf8))
        #expect(result.text == "a\nb\u{FFFD}c")
        #expect(result.found == ["2:2 I122"])
    }

    @Test("split letters are put together, with one message a file")
    func decomposed() {
        let result = check(Array("A\u{30A}dala a\u{308}r o\u{308}ppet, kafe\u{301}".utf8))
        #expect(result.text.unicodeScalars.elementsEqual("Ådala är öppet, kafé".unicodeScalars))
        #expect(result.found == ["1:1 I123"])
    }

    @Test("hyphens that can't be seen are taken out, with one message a file")
    func soft() {
        let result = check(Array("Be\u{AD}slut om trygg\u{AD}het".utf8))
        #expect(result.text == "Beslut om trygghet" && result.found == ["1:2 I123"])
    }

    @Test("what is composed is what Unicode composes")
    func agreesWithUnicode() {
        for base in 0x41...0x24F {
            for mark in [
                0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x30A, 0x30B, 0x30C, 0x326, 0x327, 0x328,
            ] {
                guard let letter = Unicode.Scalar(base), let accent = Unicode.Scalar(mark),
                    letter.properties.isAlphabetic
                else { continue }
                var text = String(letter)
                text.unicodeScalars.append(accent)
                let ours = check(Array(text.utf8)).text.unicodeScalars.count
                if ours == 1 {
                    #expect(
                        check(Array(text.utf8)).text.unicodeScalars.elementsEqual(
                            text.precomposedStringWithCanonicalMapping.unicodeScalars))
                }
            }
        }
    }

    @Test("a mark that goes with nothing is pointed out")
    func loose() { #expect(check(Array("q\u{308}".utf8)).found == ["1:1 I124"]) }

    @Test(
        "hidden controls are errors where they stand",
        arguments: ["\u{202E}", "\u{2066}", "\u{200B}", "\u{200E}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{E0041}"])
    func hidden(control: String) { #expect(check(Array("ab\(control)c".utf8)).found == ["1:3 I125"]) }

    @Test("control characters are errors", arguments: ["\u{1B}", "\u{7F}", "\u{85}", "\u{2028}", "\u{8}"])
    func controls(control: String) { #expect(check(Array("ab\(control)c".utf8)).found == ["1:3 I126"]) }

    @Test(
        "signs that only look garbled are no mistake",
        arguments: ["JOÃO", "SÃO PAULO", "âge €", "Ängö", "√2", "à la carte", "10\u{A0}000 Â", "§ 4 – Ö"])
    func notGarbled(text: String) { #expect(check(Array(text.utf8)).found == []) }

    @Test(
        "a letter that was opened in another encoding is named, whichever it is",
        arguments: ["å", "ä", "ö", "Å", "Ä", "Ö", "é", "§"])
    func garbled(letter: String) {
        // What a program shows that takes UTF-8 for Windows-1252, saved as UTF-8.
        let once = letter.utf8.map { TextDecoding([0x20, $0, 0x20]).bytes.dropFirst().dropLast() }.flatMap { $0 }
        let (_, diagnostics) = SourceText.checked(path: "a.md", bytes: Array("x".utf8) + once)
        #expect(diagnostics.map(\.kind.id) == ["I225"] && diagnostics.first?.arguments.last == letter)
    }

    @Test("a Word file with a text file's name is said to be one")
    func word() { #expect(check([0x50, 0x4B, 3, 4, 0, 0, 0]).found == ["1:1 I122"]) }

    @Test("a table in UTF-16 that is cut off or holds half a character is told, not guessed at")
    func brokenUTF16() {
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in "år;n\n2024;1\n".utf16 { bytes += [UInt8(unit & 255), UInt8(unit >> 8)] }
        let kinds = { (bytes: [UInt8]) in
            SourceText.checked(path: "a.csv", bytes: bytes, isData: true).1.map(\.kind.id)
        }
        #expect(kinds(bytes) == [])
        #expect(kinds(bytes + [0x31]) == ["I120"])
        #expect(kinds(bytes + [0x00, 0xD8, 0x31, 0x00]) == ["I120"])
    }

    @Test(
        "a table from an old Mac or DOS program is told: its å, ä and ö would come out as other signs",
        arguments: [
            // Mål i Mac Roman; Mål, Älv, förort in DOS' 850.
            [0x4D, 0x6F, 0x8C, 0x6C], [0x4D, 0x86, 0x6C], [0x8E, 0x6C, 0x76, 0x8F], [0x66, 0x94, 0x72],
        ] as [[UInt8]])
    func older(bytes: [UInt8]) {
        #expect(SourceText.checked(path: "a.csv", bytes: bytes, isData: true).1.map(\.kind.id) == ["I120"])
    }

    @Test("Windows' own signs in a table are no reason to doubt it")
    func windowsSigns() throws {
        let bytes = try #require("år;not\n2024;”så” – 5 €…\n2023;Šport’s\n".data(using: .windowsCP1252))
        let (source, found) = SourceText.checked(path: "a.csv", bytes: Array(bytes), isData: true)
        #expect(found.isEmpty && String(decoding: source.bytes, as: UTF8.self).contains("”så” – 5 €…\n2023;Šport’s"))
    }

    @Test("any bytes at all end in valid text")
    func anything() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0...24, using: &generator)).map { _ in
                [UInt8.random(in: 0...255, using: &generator), 0xCC, 0x8A, 0x61].randomElement(using: &generator) ?? 0
            }
            let (source, _) = SourceText.checked(path: "a", bytes: bytes)
            #expect(String(validating: source.bytes, as: UTF8.self) != nil)
        }
    }
}
