import Bytes
import Text

/// What a PDF says of itself to those who read with aids (taggar, titel, språk), as far as its bytes tell without unpacking.
///
/// A file whose objects are packed away may hold what is not found; of that nothing is said. Only what is surely missing is.
struct PDFCheck: Sendable, Hashable {
    /// What the file lacks, in both languages: `taggar`, `titel`, `språk`.
    var lacks: [Bilingual]

    init(_ bytes: [UInt8]) {
        let isPacked = Self.holds(bytes, "/ObjStm")
        var lacks: [Bilingual] = []
        if !isPacked, Self.holds(bytes, "%PDF-") {
            if !Self.holds(bytes, "/StructTreeRoot") { lacks.append(Bilingual("taggar", "tags")) }
            if !Self.holds(bytes, "/Title"), !Self.holds(bytes, "<dc:title>") {
                lacks.append(Bilingual("titel", "a title"))
            }
            if !Self.holds(bytes, "/Lang(") && !Self.holds(bytes, "/Lang (") && !Self.holds(bytes, "/Lang<")
                && !Self.holds(bytes, "/Lang <")
            {
                lacks.append(Bilingual("språk", "a language"))
            }
        }
        self.lacks = lacks
    }

    private static func holds(_ bytes: [UInt8], _ wanted: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: wanted.utf8Start, count: wanted.utf8CodeUnitCount)
        return bytes.withUnsafeBufferPointer { $0.holds(wanted) }
    }
}
