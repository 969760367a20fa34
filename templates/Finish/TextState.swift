import HTML
public import Site

/// What the words before a place mean for those after it (läge): which elements stand open there, whether a quotation does,
/// and which words of the glossary have been explained.
///
/// A text that is put in another's place is finished as it would have been there: from the same state. Where it ends in the
/// same state too, nothing after it changes.
public struct TextState: Sendable, Hashable {
    /// See the fields of the same names in `TextFinish`.
    public var verbatim = 0
    public var divided = 0
    public var unexplained = 0
    public var running = 0
    public var lists: UInt64 = 0
    public var isQuoting = false
    /// By their places in the table of terms.
    public var explained: [Int] = []

    public init() {}

    /// `html` finished as where this state is, and the state after it; nil where it is no run of whole elements, or ends
    /// before a word could be explained.
    public func finish(
        _ html: [UInt8], terms: TermTable?, glossary: String
    ) -> (html: [UInt8], after: TextState)? {
        guard html.first == UInt8(ascii: "<"), html.last == 0x0A || html.last == UInt8(ascii: ">") else { return nil }
        return html.withUnsafeBufferPointer { bytes in
            var finish = TextFinish(bytes, terms: terms, glossary: glossary, finding: [bytes.count])
            finish.state = self
            finish.run()
            guard case let place?? = finish.found.last else { return nil }
            return (finish.out.bytes(), place.state)
        }
    }
}

/// A place in a finished page (plats), in bytes from its start, and the state there.
struct TextPlace: Sendable, Hashable {
    var offset: Int
    var state: TextState
}

extension TextFinish {
    var state: TextState {
        get {
            var state = TextState()
            state.verbatim = verbatim
            state.divided = divided
            state.unexplained = unexplained
            state.running = running
            state.lists = lists
            state.isQuoting = isQuoting
            state.explained = explained
            return state
        }
        set {
            verbatim = newValue.verbatim
            divided = newValue.divided
            unexplained = newValue.unexplained
            running = newValue.running
            lists = newValue.lists
            isQuoting = newValue.isQuoting
            explained = newValue.explained
        }
    }
}
