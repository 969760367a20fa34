import Records
import Site

/// Where the running text of each record stands in the finished site (webbplatsens texter), as a build leaves it in the cache:
/// what the next one needs to know to put a text in the place of another without making the site anew.
struct SiteTexts: Sendable {
    /// A record, at the place of its number.
    struct Record: Sendable, Hashable {
        /// From the content folder; empty for what is not shown.
        var path: String
        /// Of its document, as the cache has it, when the site was made of it; nil where the cache has none.
        var sum: ContentHash?
        /// The pages that show running text of it, by their places in the list of pages.
        var pages: [Int32] = []
    }

    /// A page with running text: its path in the output folder, and its `PageTexts`, encoded.
    struct Page: Sendable, Hashable {
        var path: String
        var texts: [UInt8]
    }

    /// The state of the site that this belongs to: see `SiteState`.
    var contentPrint: ContentHash
    var outputPrint: ContentHash
    /// When the content was looked at, in nanoseconds since 1970, and how each of its folders and files looked.
    var moment: Int64
    var statuses: [FileSystem.Status]
    /// The words that pages explain.
    var terms: [ExplainedTerm]
    /// What rules look for in the text of meetings: see `RunningText`.
    var phrases: [String]
    var records: [Record]
    var pages: [Page]

    private static let heading = Array("insyn-texts 1\n".utf8)

    /// As it lies in the cache, with a checksum at its end.
    func encoded(for key: ContentHash) -> CacheEncoder {
        let lists = statuses.count + records.count + pages.count
        var encoder = CacheEncoder(capacity: pages.reduce(lists * 96 + 1 << 14) { $0 + $1.texts.count })
        encoder.put(SiteTexts.heading)
        encoder.put(key)
        encoder.put(contentPrint)
        encoder.put(outputPrint)
        encoder.put(moment)
        encoder.put(list: statuses) { encoder, status in
            encoder.put(status.kind.number)
            encoder.put(status)
        }
        encoder.put(list: terms) { encoder, term in
            encoder.put(term.anchor)
            encoder.put(term.name)
            encoder.put(term.explanation)
            encoder.put(list: term.forms) { $0.put($1) }
        }
        encoder.put(list: phrases) { $0.put($1) }
        encoder.put(list: records) { encoder, record in
            encoder.put(record.path)
            encoder.put(record.sum) { $0.put($1) }
            encoder.put(list: record.pages) { $0.put($1) }
        }
        encoder.put(list: pages) { encoder, page in
            encoder.put(page.path)
            encoder.put(page.texts)
        }
        encoder.put(encoder.hash())
        return encoder
    }

    /// What `bytes` say; nil where they are damaged, or do not belong to the state.
    init?(_ bytes: [UInt8], for key: ContentHash, _ state: SiteState) {
        guard let texts = CacheDecoder.whole(bytes, SiteTexts.heading, key, { SiteTexts(&$0) }),
            texts.contentPrint == state.contentPrint, texts.outputPrint == state.outputPrint,
            texts.statuses.count == state.content.count
        else { return nil }
        self = texts
    }

    private init?(_ decoder: inout CacheDecoder) {
        contentPrint = decoder.hash()
        outputPrint = decoder.hash()
        moment = decoder.int64()
        statuses = decoder.list { decoder in
            let kind = FileSystem.Status.Kind(number: decoder.byte())
            var status = decoder.status()
            status.kind = kind
            return status
        }
        terms = decoder.list { decoder in
            let (anchor, name, explanation) = (decoder.text(), decoder.text(), decoder.text())
            return ExplainedTerm(
                anchor: anchor, name: name, explanation: explanation, forms: decoder.list { $0.text() })
        }
        phrases = decoder.list { $0.text() }
        records = decoder.list { decoder in
            let path = decoder.text()
            let sum = decoder.optional { $0.hash() }
            return Record(path: path, sum: sum, pages: decoder.list { $0.int32() })
        }
        pages = decoder.list { decoder in
            let path = decoder.text()
            return Page(path: path, texts: decoder.array())
        }
        guard records.allSatisfy({ $0.pages.allSatisfy { pages.indices.contains(Int($0)) } }) else { return nil }
    }

    /// Of a site that has just been made: `sums` are those of the records' documents, by path.
    init(
        of site: SiteContext, _ files: [WrittenFile], _ state: SiteState, seenAt moment: Int64,
        _ statuses: [FileSystem.Status], sums: [String: ContentHash], phrases: [String]
    ) {
        contentPrint = state.contentPrint
        outputPrint = state.outputPrint
        self.moment = moment
        self.statuses = statuses
        terms = site.explainedTerms
        self.phrases = phrases
        var records = site.archive.heads.map { head in
            Record(path: head?.path ?? "", sum: head.flatMap { sums[$0.path] })
        }
        pages = []
        for file in files {
            guard let texts = file.texts else { continue }
            for record in texts.records where records.indices.contains(record) {
                records[record].pages.append(Int32(clamping: pages.count))
            }
            pages.append(Page(path: file.entry.path, texts: texts.bytes))
        }
        self.records = records
    }
}

extension FileSystem.Status.Kind {
    fileprivate var number: UInt8 {
        switch self {
        case .file: 0
        case .folder: 1
        case .link: 2
        case .other: 3
        }
    }

    fileprivate init(number: UInt8) {
        switch number {
        case 0: self = .file
        case 1: self = .folder
        case 2: self = .link
        default: self = .other
        }
    }
}
