import Records
import Site
import Templates

/// A file of the site once it has been made (skriven fil).
struct WrittenFile: Sendable {
    var entry: Manifest.Entry
    /// Whether it was not there yet with these bytes.
    var isNew: Bool
    /// Where running text stands in it; nil where none does, or nobody asks.
    var texts: Texts?

    /// `PageTexts`, encoded, and the numbers of the records that they are of, each once.
    struct Texts: Sendable {
        var bytes: [UInt8]
        var records: [Int]

        /// Nil where there is no text.
        init?(_ texts: PageTexts?) {
            guard let texts, !texts.texts.isEmpty else { return nil }
            var encoder = CacheEncoder(capacity: 1 << 9)
            encoder.put(texts)
            bytes = encoder.bytes
            records = []
            for text in texts.texts {
                let record = Int(text.source.record.index)
                if !records.contains(record) { records.append(record) }
            }
        }
    }
}
