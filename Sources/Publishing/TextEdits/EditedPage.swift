import Documents
import Records
import Site
import Templates

/// A page of the site with edited texts in place (ändrad sida).
struct EditedPage: Sendable {
    var entry: Manifest.Entry
    var bytes: [UInt8]

    /// The pages that show the edited texts, with these in place; nil where one must be made anew.
    static func all(
        _ edits: [Int: [Int32: Prose]], in known: inout SiteTexts, _ output: OutputFolder
    ) -> [EditedPage]? {
        let places = Set(edits.filter { !$0.value.isEmpty }.keys.flatMap { known.records[$0].pages }).sorted()
        let terms = TermTable(known.terms)
        var pages: [EditedPage] = []
        for place in places.map(Int.init) {
            let path = known.pages[place].path
            guard let entry = output.owned[path],
                case .success(let bytes) = FileSystem.read(output.path + "/" + path), ContentHash(bytes) == entry.hash
            else { return nil }
            let texts = known.pages[place].texts.withUnsafeBytes { raw -> PageTexts? in
                var decoder = CacheDecoder(raw)
                let texts = decoder.pageTexts()
                return decoder.isBroken || !decoder.isAtEnd ? nil : texts
            }
            guard let texts,
                let (page, moved) = TextSplice.apply(
                    to: bytes, texts, terms: terms, { edits[Int($0.record.index)]?[$0.number] })
            else { return nil }
            known.pages[place].texts = WrittenFile.Texts(moved)?.bytes ?? []
            if page != bytes {
                let entry = Manifest.Entry(path: path, size: page.count, hash: ContentHash(page))
                pages.append(EditedPage(entry: entry, bytes: page))
            }
        }
        return pages
    }
}
