import Text

/// Where things stand in a file after an edit of its running text, for messages that point at them (flyttade ställen).
struct MovedSpans {
    /// Where each begin and end of something has come; nil where it can't be told.
    private var starts: [Int32: Int32?] = [:]
    private var ends: [Int32: Int32?] = [:]
    /// The head of the file, where nothing in it has moved.
    private var head: SourceSpan?

    /// `old` and `new` are the same things in the same order.
    init(from old: [SourceSpan], to new: [SourceSpan], head: (SourceSpan?, SourceSpan?)) {
        func note(_ before: Int32, _ after: Int32, in places: inout [Int32: Int32?]) {
            if let known = places[before], known != after {
                places[before] = .some(nil)
            } else {
                places[before] = after
            }
        }
        for (before, after) in zip(old, new) {
            note(before.start, after.start, in: &starts)
            note(before.end, after.end, in: &ends)
        }
        if let whole = head.0, whole == head.1,
            zip(old, new).allSatisfy({ $0.start >= whole.end || $0 == $1 })
        {
            self.head = SourceSpan(0, Int(whole.end))
        }
    }

    /// Where what stood at `span` stands now; nil where that is not certain.
    func moved(_ span: SourceSpan) -> SourceSpan? {
        if let head, span.end <= head.end { return span }
        guard let start = starts[span.start] ?? nil, let end = ends[span.end] ?? nil, start <= end else { return nil }
        return SourceSpan(Int(start), Int(end))
    }

    /// A file's messages among `diagnostics`, at the places that they point at now; nil where one of them can't be told, or
    /// where they would be printed in another order.
    func moved(_ diagnostics: [Diagnostic], of path: String) -> [Diagnostic]? {
        var result = diagnostics
        var last: Int32 = 0
        for (index, diagnostic) in diagnostics.enumerated() where diagnostic.file == path {
            guard let span = diagnostic.span else { continue }
            guard let new = moved(span), new.start >= last else { return nil }
            last = new.start
            result[index].span = new
        }
        return result
    }
}
