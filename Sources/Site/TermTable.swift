/// The words of the glossary (ordlista), laid out so that each word of a text is looked up in one step.
///
/// The first three bytes of a word, without regard to case, lead to the few forms that begin so; most words lead to none.
/// Texts are never searched term by term.
public final class TermTable: Sendable, Hashable {
    /// A term or another word for it.
    public struct Form: Sendable, Hashable {
        var bytes: [UInt8]
        /// The index of its term.
        public var term: Int
        /// A short form in capitals (EST): only as written.
        var isAcronym: Bool
        /// The next form with the same beginning, or -1.
        public var next: Int
    }

    public let terms: [ExplainedTerm]
    public let forms: [Form]
    /// The first form with each beginning, by its hash; -1 where there is none.
    @usableFromInline let heads: [Int16]

    public init(_ terms: [ExplainedTerm]) {
        self.terms = terms
        var heads = [Int16](repeating: -1, count: 4096)
        var forms: [Form] = []
        var taken: Set<String> = []
        let all = terms.enumerated().flatMap { index, term in term.forms.map { (Array($0.utf8), index) } }
        // The longest form of a beginning is tried first, so it is put in last.
        for (bytes, term) in all.sorted(by: { ($0.0.count, $1.1) < ($1.0.count, $0.1) }) {
            guard bytes.count >= 3, forms.count < Int(Int16.max),
                taken.insert(String(decoding: bytes, as: UTF8.self)).inserted
            else { continue }
            let head = Self.hash(bytes[0], bytes[1], bytes[2])
            let isAcronym = !bytes.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
            forms.append(Form(bytes: bytes, term: term, isAcronym: isAcronym, next: Int(heads[head])))
            heads[head] = Int16(forms.count - 1)
        }
        self.forms = forms
        self.heads = heads
    }

    public var isEmpty: Bool { forms.isEmpty }

    /// The first form that may begin with these bytes, or -1.
    @inlinable public func first(_ one: UInt8, _ two: UInt8, _ three: UInt8) -> Int {
        Int(heads[Self.hash(one, two, three)])
    }

    /// Capital letters differ from small ones in one bit, å, ä and ö too.
    @inlinable static func hash(_ one: UInt8, _ two: UInt8, _ three: UInt8) -> Int {
        let folded = UInt32(one | 0x20) | UInt32(two | 0x20) << 8 | UInt32(three | 0x20) << 16
        return Int((folded &* 2_654_435_761) >> 20)
    }

    /// The length of `form` where `word` begins with it, with the ending that it may have there; nil where it does not.
    public func length(of form: Form, in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        var place = start
        for (index, wanted) in form.bytes.enumerated() {
            guard place < text.count else { return nil }
            let byte = text[place]
            if wanted == 0x20 {
                if byte == 0xC2, place + 1 < text.count, text[place + 1] == 0xA0 {
                    place += 1
                } else if byte != 0x20, byte != 0x0A {
                    return nil
                }
            } else if byte != wanted {
                // A sentence's capital letter: in the first letter, which may be two bytes.
                guard !form.isAcronym, index < 2, byte ^ wanted == 0x20, index == 0 || form.bytes[0] == 0xC3 else {
                    return nil
                }
            }
            place += 1
        }
        let end = NounEnding.end(of: text, at: place)
        if form.isAcronym { return end == place || end == nil ? place - start : nil }
        guard let end, NounEnding.isKnown(text, place..<end) else { return nil }
        return end - start
    }

    public static func == (left: TermTable, right: TermTable) -> Bool { left === right || left.terms == right.terms }
    public func hash(into hasher: inout Hasher) { hasher.combine(terms) }
}
