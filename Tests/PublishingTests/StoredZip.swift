/// Files packed in one without being made smaller (ZIP, method 0; APPNOTE.TXT 4.3), for tests of documents.
enum StoredZip {
    static func bytes(_ files: [(path: String, text: String)]) -> [UInt8] {
        var out: [UInt8] = []
        var directory: [UInt8] = []
        for (path, text) in files {
            let name = Array(path.utf8)
            let content = Array(text.utf8)
            let start = out.count
            // Version, flags (UTF-8), method, time, date; sum, sizes, lengths.
            let head =
                little(20, 2) + little(0x800, 2) + little(0, 2) + little(0, 2) + little(0x5A21, 2)
                + little(Int(sum(content)), 4) + little(content.count, 4) + little(content.count, 4)
                + little(name.count, 2) + little(0, 2)
            out += little(0x0403_4B50, 4) + head + name + content
            directory += little(0x0201_4B50, 4) + little(20, 2) + head + little(0, 2)
            directory += little(0, 2) + little(0, 2) + little(0, 4) + little(start, 4) + name
        }
        let end =
            little(0x0605_4B50, 4) + little(0, 4) + little(files.count, 2) + little(files.count, 2)
            + little(directory.count, 4) + little(out.count, 4) + little(0, 2)
        return out + directory + end
    }

    private static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    /// CRC-32, as ZIP has it.
    private static func sum(_ bytes: [UInt8]) -> UInt32 {
        var sum = ~UInt32(0)
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}
