import Text

extension Build {
    /// The gaps, but for those of a field that stands there and has an error of its own: one message a cause.
    static func gaps(
        _ found: [Diagnostic], beside errors: [Diagnostic], in texts: [ReadText], of folder: String
    ) -> [Diagnostic] {
        var gaps = found
        // A head with an error may be where those who took part should have stood.
        let broken = Set(errors.lazy.filter { $0.kind.severity == .error }.map(\.file))
        gaps.removeAll { $0.kind == .textBesideNotes && broken.contains($0.file) }
        let named = Set(gaps.map(\.file))
        var sources: [String: SourceText] = [:]
        if !errors.isEmpty {
            let wrong = named.intersection(errors.map(\.file))
            for text in texts where wrong.contains(text.file.path) {
                sources[text.file.path] = text.whole(in: folder)
            }
        }
        for error in errors {
            if error.kind == .partWithoutTitle {
                // What has no name can't be told of by it.
                gaps.removeAll { $0.file == error.file && $0.span?.start == error.span?.start }
                continue
            }
            if concernsAllFields(error) {
                // Which field it should have been can't be told: the part's gaps wait until it is mended.
                // Asked of all that were found: those of the same part may be gone already.
                let part = found.lazy.filter { $0.file == error.file && name(of: $0) != nil }
                    .compactMap { $0.span?.start }.filter { $0 <= error.span?.start ?? 0 }.max()
                gaps.removeAll { $0.file == error.file && name(of: $0) != nil && $0.span?.start == part }
                continue
            }
            guard let source = sources[error.file], let start = error.span?.start,
                let field = field(of: error, in: source)
            else { continue }
            let index = gaps.lastIndex { gap in
                gap.file == error.file && name(of: gap) == field && (gap.span?.start ?? 0) < start
                    && !gaps.contains {
                        // Another part begins between the two.
                        $0.file == gap.file && ($0.span?.start ?? 0) > (gap.span?.start ?? 0)
                            && ($0.span?.start ?? 0) < start
                    }
            }
            if let index { gaps.remove(at: index) }
        }
        return gaps
    }

    /// Whether what is wrong with a list of fields may hide any of them.
    private static func concernsAllFields(_ error: Diagnostic) -> Bool {
        // The kinds of one id are told apart by what they say: only a near miss names two fields.
        switch error.kind {
        case .fieldMalformed, .fieldInForm: true
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
