import HTML
import Site

/// The last look at a page's words (textvård): one pass over its bytes, once it is written.
///
/// - Spaces that a line must not break at are made no-break spaces: in `§ 9`, `kl. 13.00`, `12 %`, `114 14`, `5 februari`.
/// - A span of figures is an element that a line does not part: `kl. 13.00–15.30`, `2024–2025`.
/// - Long compounds in headings, links and table heads get soft hyphens.
/// - A word of the glossary is linked where it first stands in running text, and explained after that paragraph.
///
/// No sign that can be seen is changed and no word, so text that was approved (justerat) reads as it was approved. Quotes and
/// code are left as they are to the byte.
struct TextFinish: ~Copyable {
    let text: UnsafeBufferPointer<UInt8>
    /// The way to the glossary's page from this one, and its words; nil on pages where nothing is explained.
    let terms: TermTable?
    let glossary: String
    var out: ByteBuffer
    /// What stands before this has been written.
    var written = 0
    /// How many open elements hold text that is left alone: quotes, code, drawings.
    var verbatim = 0
    /// How many open elements have long words divided: headings, links, table heads.
    var divided = 0
    /// How many open elements explain nothing: headings, links, tables, facts, status words, lists that the page makes.
    var unexplained = 0
    /// How many open paragraphs and items of running text there are.
    var running = 0
    /// Whether each open list is one of running text, the innermost in the lowest bit.
    var lists: UInt64 = 0
    /// A mark of quotation was met whose fellow has not come.
    var isQuoting = false
    /// The terms that the page has explained, and those whose explanation is to come after this paragraph.
    var explained: [Int] = []
    var pending: [Int] = []
    /// Places in the text, in order, that are to be found again in the finished text; and those that have been passed.
    private let wanted: [Int]
    private var next: Int
    private(set) var found: [TextPlace?] = []

    /// `room`: how many bytes the finished text is thought to need.
    init(
        _ text: UnsafeBufferPointer<UInt8>, terms: TermTable?, glossary: String, finding wanted: [Int] = [],
        room: Int? = nil
    ) {
        self.text = text
        self.wanted = wanted
        next = wanted.first ?? .max
        self.terms = terms.flatMap { $0.isEmpty ? nil : $0 }
        self.glossary = glossary
        out = ByteBuffer(capacity: room ?? text.count + text.count / 8 + 64)
    }

    /// Goes through the whole of the text.
    mutating func run() {
        var place = 0
        while place < text.count {
            if place >= next { find(at: place) }
            if text[place] == UInt8(ascii: "<") {
                place = tag(at: place)
            } else if text[place] == 0x0A, at(place + 1) == UInt8(ascii: "<") {
                // Between most elements stands nothing but a line end.
                place += 1
            } else if verbatim == 0 {
                place = words(from: place)
            } else {
                while place < text.count, text[place] != UInt8(ascii: "<") { place += 1 }
            }
        }
        flush(to: text.count)
        if text.count >= next { find(at: text.count) }
    }

    /// Tells where the wanted places up to `place` are in the finished text; nil for one that stands in the middle of
    /// something, or where an explanation waits to be written.
    private mutating func find(at place: Int) {
        while found.count < wanted.count, wanted[found.count] <= place {
            let isHere = wanted[found.count] == place && written <= place && pending.isEmpty
            if isHere { flush(to: place) }
            found.append(isHere ? TextPlace(offset: out.count, state: state) : nil)
        }
        next = found.count < wanted.count ? wanted[found.count] : .max
    }

    /// Writes what has not been written, as it is.
    mutating func flush(to place: Int) {
        guard place > written else { return }
        out.append(UnsafeBufferPointer(rebasing: text[written..<place]))
        written = place
    }
}

extension ByteBuffer {
    /// Goes over what was written from `start` up to `end`; what stands around that is kept as it is. Tells where the places
    /// `wanted` are afterwards, all counted from the buffer's start.
    mutating func finishText(
        from start: Int, to end: Int, terms: TermTable?, glossary: String, finding wanted: [Int]
    ) -> [TextPlace?] {
        // The finished text takes this buffer's place, with as much room for the page to come.
        let room = max(capacity, count + count / 8 + 64)
        var finish = withBytes { bytes in
            var finish = TextFinish(
                UnsafeBufferPointer(rebasing: bytes[start..<end]), terms: terms, glossary: glossary,
                finding: wanted.map { $0 - start }, room: room)
            finish.out.append(UnsafeBufferPointer(rebasing: bytes[..<start]))
            finish.run()
            finish.out.append(UnsafeBufferPointer(rebasing: bytes[end...]))
            return finish
        }
        swap(&self, &finish.out)
        return finish.found
    }
}

extension [UInt8] {
    /// The same after a look at spaces and long words; nothing is explained.
    var finishedText: [UInt8] {
        withUnsafeBufferPointer { bytes in
            var finish = TextFinish(bytes, terms: nil, glossary: "")
            finish.run()
            return finish.out.bytes()
        }
    }
}
