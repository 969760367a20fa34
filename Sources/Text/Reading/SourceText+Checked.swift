import Bytes

extension SourceText {
    /// A file's bytes as text that every later stage can trust: valid UTF-8, letters put together (NFC), no NUL.
    ///
    /// What was wrong is in the diagnostics, whose places count in the text that is returned. A byte-order mark is left
    /// for the readers, since data files may have one. `isData`: the file is a table from another program, which may be
    /// stored as Windows-1252 or UTF-16.
    public static func checked(path: String, bytes: [UInt8], isData: Bool = false) -> (SourceText, [Diagnostic]) {
        if isPlain(bytes) { return (SourceText(path: path, bytes: bytes), []) }
        if let program = programOfBinary(bytes) {
            let text = SourceText(path: path, bytes: [])
            return (text, [Diagnostic(.otherFileFormat, in: path, at: nil, program)])
        }
        let decoding = TextDecoding(bytes)
        if let mark = mergeMark(decoding.bytes) {
            // Both versions stand in the file: whatever else it says is none of the editor's doing.
            let text = SourceText(path: path, bytes: decoding.bytes)
            let line = String(decoding: decoding.bytes[mark], as: UTF8.self)
            let span = SourceSpan(mark.lowerBound, mark.upperBound)
            return (text, [Diagnostic(.unmerged, in: path, at: span, line.firstLetters(40))])
        }
        var check = CharacterCheck(path: path, hidesLostLetters: decoding.firstWrong != nil)
        check.run(decoding.bytes)
        var diagnostics = check.diagnostics
        if let first = decoding.firstWrong, !isData || !decoding.encoding.isCertain {
            let span = SourceSpan(first, first + 1)
            diagnostics.insert(
                decoding.encoding == .brokenUTF8
                    ? Diagnostic(.brokenUTF8, in: path, at: span)
                    : Diagnostic(.notUTF8, in: path, at: span, decoding.encoding.rawValue), at: 0)
        }
        return (SourceText(path: path, bytes: check.output ?? decoding.bytes), diagnostics)
    }

    /// The line with which a version manager marks two versions of a text that it could not put together: `<<<<<<< HEAD`,
    /// or the last of them, `>>>>>>> anna`, where it stands below a line of seven `=`.
    private static func mergeMark(_ bytes: [UInt8]) -> Range<Int>? {
        var start = 0
        var isParted = false
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            let line = bytes[start..<end]
            if beginsMerge(line, with: UInt8(ascii: "<")) || isParted && beginsMerge(line, with: UInt8(ascii: ">")) {
                return start..<(line.last == 0x0D ? end - 1 : end)
            }
            let signs = line.prefix { $0 == UInt8(ascii: "=") }.count
            if signs == 7, line.count == 7 || line.last == 0x0D && line.count == 8 { isParted = true }
            start = end + 1
        }
        return nil
    }

    /// Seven of a sign and a space.
    private static func beginsMerge(_ line: ArraySlice<UInt8>, with sign: UInt8) -> Bool {
        line.count > 8 && line.prefix(7).allSatisfy { $0 == sign } && line[line.startIndex + 7] == 0x20
    }

    /// Nothing but printable ASCII, tabs and line ends, and letters of two bytes from U+00A0 on: å, ä, ö and their like;
    /// no line that looks like a mark of `mergeMark`, and no soft hyphen, nor Â and Ã, which garbled letters begin with.
    private static func isPlain(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            if mayMerge(bytes, at: 0) { return false }
            while index < bytes.count {
                index = bytes.next(from: index, to: bytes.count) { $0.marks(from: 0x20, to: 0x7E) ^ $0.all }
                guard index < bytes.count else { break }
                let byte = bytes[index]
                if byte &- 0x20 < 0x5F {
                    index += 1
                } else if byte < 0x80 {
                    guard byte == 0x0A || byte == 0x0D || byte == 0x09 else { return false }
                    index += 1
                    if byte == 0x0A, mayMerge(bytes, at: index) { return false }
                } else if byte == 0xC3 || byte == 0xC2, index + 1 < bytes.count,
                    (byte == 0xC3 ? 0x80...0xBF : 0xA0...0xBF).contains(bytes[index + 1]),
                    byte == 0xC2 ? bytes[index + 1] != 0xAD : bytes[index + 1] &- 0x82 > 1
                {
                    index += 2
                } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
                    // –, —, ‘ ’ “ ” „ • …: U+2010–U+2027.
                    (0x90...0xA7).contains(bytes[index + 2])
                {
                    index += 3
                } else {
                    return false
                }
            }
            return true
        }
    }

    /// `<<` or `>>` at a line's beginning.
    private static func mayMerge(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 1 < bytes.count, bytes[index] == bytes[index + 1] else { return false }
        return bytes[index] == UInt8(ascii: "<") || bytes[index] == UInt8(ascii: ">")
    }

    /// The programs whose files are given a text file's name by mistake.
    private static func programOfBinary(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "Word, Excel" }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "Word 97" }
        if bytes.starts(with: Array("%PDF".utf8)) { return "pdf" }
        if bytes.starts(with: Array("{\\rtf".utf8)) { return "RTF" }
        return nil
    }
}
