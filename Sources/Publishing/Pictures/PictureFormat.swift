/// The formats that a picture may have (bildformat), told by its first bytes and never by its name.
enum PictureFormat: String, Sendable {
    case jpeg, png, webp, gif, avif
    /// What telephones take pictures in: few browsers show it, and fewer programs read it.
    case heic
    case svg

    init?(_ bytes: [UInt8]) {
        func begins(_ prefix: [UInt8], at offset: Int = 0) -> Bool {
            bytes.count >= offset + prefix.count && bytes[offset..<offset + prefix.count].elementsEqual(prefix)
        }
        func begins(_ text: StaticString, at offset: Int = 0) -> Bool {
            text.withUTF8Buffer { begins(Array($0), at: offset) }
        }
        if begins([0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if begins([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if begins("RIFF"), begins("WEBP", at: 8) {
            self = .webp
        } else if begins("GIF87a") || begins("GIF89a") {
            self = .gif
        } else if begins("ftyp", at: 4) {
            self = begins("avif", at: 8) || begins("avis", at: 8) ? .avif : .heic
        } else if begins("<svg") || begins("<?xml") {
            self = .svg
        } else {
            return nil
        }
    }

    /// The ending that a file of this format has.
    var ending: String { self == .jpeg ? "jpg" : rawValue }

    /// False where the name says another format.
    func fits(ending: String) -> Bool { ending == self.ending || self == .jpeg && ending == "jpeg" }

    /// Width and height where they stand at a fixed place, so that no program need be asked.
    static func measures(_ bytes: [UInt8], _ format: PictureFormat) -> (width: Int, height: Int)? {
        func number(_ places: [Int]) -> Int? {
            places.allSatisfy(bytes.indices.contains) ? places.reduce(0) { $0 << 8 | Int(bytes[$1]) } : nil
        }
        switch format {
        case .png: return number([16, 17, 18, 19]).flatMap { width in number([20, 21, 22, 23]).map { (width, $0) } }
        case .gif: return number([7, 6]).flatMap { width in number([9, 8]).map { (width, $0) } }
        default: return nil
        }
    }

    /// How often a JPEG goes over the picture. Some passes make it come up gradually; hundreds are made to wear a reader out.
    static func scans(_ bytes: [UInt8]) -> Int {
        var count = 0
        var index = 0
        while index + 1 < bytes.count {
            if bytes[index] == 0xFF, bytes[index + 1] == 0xDA { count += 1 }
            index += 1
        }
        return count
    }
}
