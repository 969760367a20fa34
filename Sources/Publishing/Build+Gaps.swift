import Text

extension Build {
    /// The gaps, but for those of a field that stands there and has an error of its own: one message a cause.
    static func gaps(
        _ found: [Diagnostic], beside errors: [Diagnostic], in texts: [ReadText], of folder: String
    ) -> [Diagnostic] {
        // A head with an error may be where those who took part, the picture or a source's day should have stood.
        let broken = Set(errors.lazy.filter { $0.kind.severity == .error }.map(\.file))
        let ofHead: [DiagnosticKind] = [.textBesideNotes, .planWithoutPicture, .sourceWithoutDate]
        var isGone = found.map { gap in ofHead.contains(gap.kind) && broken.contains(gap.file) }
        let places = Dictionary(grouping: found.indices) { found[$0].file }
        let wrong = Set(errors.map(\.file)).intersection(places.keys)
        var sources: [String: SourceText] = [:]
        if !wrong.isEmpty {
            for text in texts where wrong.contains(text.file.path) {
                sources[text.file.path] = text.whole(in: folder)
            }
        }
        for error in errors {
            guard let own = places[error.file] else { continue }
            if error.kind == .partWithoutTitle {
                // What has no name can't be told of by it.
                for index in own where found[index].span?.start == error.span?.start { isGone[index] = true }
                continue
            }
            if concernsAllFields(error) || error.kind.says(.bulletAsText) {
                // Which field it should have been can't be told: the part's gaps wait until it is mended.
                // Asked of all that were found: those of the same part may be gone already.
                let fields = own.filter { name(of: found[$0]) != nil }
                let part = fields.compactMap { found[$0].span?.start }.filter { $0 <= error.span?.start ?? 0 }.max()
                // Points further down are the text's own.
                if error.kind.says(.bulletAsText), let part, let place = error.span?.start,
                    let source = sources[error.file],
                    source.position(of: Int(place)).line - source.position(of: Int(part)).line > 2
                {
                    continue
                }
                for index in fields where found[index].span?.start == part { isGone[index] = true }
                continue
            }
            guard let source = sources[error.file], let start = error.span?.start,
                let field = field(of: error, in: source)
            else { continue }
            // The part that the error stands in is the last that begins before it.
            let before = own.filter { !isGone[$0] && (found[$0].span?.start ?? 0) < start }
            let part = before.map { found[$0].span?.start ?? 0 }.max()
            let index = before.last { name(of: found[$0]) == field && (found[$0].span?.start ?? 0) == part }
            if let index { isGone[index] = true }
        }
        return merged(found.indices.filter { !isGone[$0] }.map { found[$0] })
    }

    /// One message for all the fields that a part lacks; they come one after the other.
    private static func merged(_ gaps: [Diagnostic]) -> [Diagnostic] {
        var merged: [Diagnostic] = []
        for gap in gaps {
            guard gap.kind.says(.partWithoutField), let field = gap.arguments.last, let last = merged.last,
                last.kind.says(.partWithoutField) || last.kind.says(.partWithoutFields), last.file == gap.file,
                last.span == gap.span, last.arguments.first == gap.arguments.first
            else {
                merged.append(gap)
                continue
            }
            var both = Diagnostic(.partWithoutFields, in: gap.file, at: gap.span)
            let earlier = last.arguments.dropFirst(last.kind.says(.partWithoutField) ? 1 : 3)
            let fields = Array(earlier) + [field]
            both.arguments =
                [gap.arguments[0], SwedishFormat.list(fields), SwedishFormat.list(fields, "and")] + fields
            merged[merged.count - 1] = both
        }
        return merged
    }

    /// Whether what is wrong with a list of fields may hide any of them.
    private static func concernsAllFields(_ error: Diagnostic) -> Bool {
        // The kinds of one id are told apart by what they say: only a near miss names two fields.
        switch error.kind {
        case .fieldMalformed, .fieldInForm, .fieldMarked, .fieldWithoutHyphen: true
        case .fieldAsText: error.arguments.count < 2
        case .unknownField: error.arguments.dropFirst(2).first?.hasPrefix("Fälten") ?? false
        default: false
        }
    }

    /// The field that a gap asks for.
    private static func name(of gap: Diagnostic) -> String? {
        switch gap.kind.id {
        case DiagnosticKind.measureWithoutCause.id: "Orsak"
        case DiagnosticKind.partWithoutField.id: gap.arguments.last
        default: nil
        }
    }

    /// The field on whose line an error stands, or the one that it takes an unknown field for.
    private static func field(of error: Diagnostic, in source: SourceText) -> String? {
        if error.kind == .fieldNearMiss { return error.arguments.last }
        guard error.kind.severity == .error, let span = error.span else { return nil }
        let line = source.line(source.position(of: Int(span.start)).line).drop { $0 == " " }
        guard line.hasPrefix("- "), let colon = line.firstIndex(of: ":") else { return nil }
        let name = String(line[line.index(line.startIndex, offsetBy: 2)..<colon])
        guard error.kind == .unknownField else { return name }
        return error.arguments.dropFirst(2).first.flatMap { hint in
            hint.split(separator: "”").dropFirst().first.map(String.init)
        }
    }
}
