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
        var check = CharacterCheck(path: path)
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

    /// Nothing but printable ASCII, tabs and line ends, and letters of two bytes from U+00A0 on: å, ä, ö and their like.
    private static func isPlain(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                index = bytes.next(from: index, to: bytes.count) { $0.marks(from: 0x20, to: 0x7E) ^ $0.all }
                guard index < bytes.count else { break }
                let byte = bytes[index]
                if byte &- 0x20 < 0x5F {
                    index += 1
                } else if byte < 0x80 {
                    guard byte == 0x0A || byte == 0x0D || byte == 0x09 else { return false }
                    index += 1
                } else if byte == 0xC3 || byte == 0xC2, index + 1 < bytes.count,
                    (byte == 0xC3 ? 0x80...0xBF : 0xA0...0xBF).contains(bytes[index + 1])
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

    /// The programs whose files are given a text file's name by mistake.
    private static func programOfBinary(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "Word, Excel" }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "Word 97" }
        if bytes.starts(with: Array("%PDF".utf8)) { return "pdf" }
        if bytes.starts(with: Array("{\\rtf".utf8)) { return "RTF" }
        return nil
    }
}
