import Documents
import Text

/// Reads values by their types, and gathers what was wrong and what was referred to, for one record.
struct ValueReader {
    /// The record's path from the content folder.
    let file: String
    /// The record's place in the archive.
    let record: Int32
    /// Seats are looked up in this body first.
    var seatBody: String?
    /// Starts with the links of the running text, so that their slots are indexes into it.
    private(set) var references: [Reference]
    var diagnostics: [Diagnostic] = []
    /// Whether a key that is not there is missing: not where lines of the head could not be read.
    var trustsSilence = true
    /// The key whose absence is told by itself, with its reason.
    var toldAlone: String?
    /// The keys of the record that unknown ones were taken for.
    var meantKeys: Set<String> = []
    /// In fields a day may also be written in words: `12 mars 2025`.
    var readsFields = false
    /// Whether the field that is read takes the word `löpande` in place of a day.
    private var takesOngoing = false
    private var counts: [String: Int] = [:]

    init(file: String, record: Int32, links: [DocumentLink], seatBody: String? = nil) {
        self.file = file
        self.record = record
        self.seatBody = seatBody
        references = links.map {
            Reference(text: $0.destination, span: $0.span, kinds: $0.isImage ? .picture : .anything)
        }
    }

    /// Whether the file has more messages of a kind than will be shown: what such a message says need not be worked out.
    func isFull(_ kind: DiagnosticKind) -> Bool { counts[kind.id, default: 0] > DiagnosticLimit.perKind }

    mutating func report(_ kind: DiagnosticKind, at span: SourceSpan, _ arguments: String...) {
        guard !isFull(kind) else { return }
        counts[kind.id, default: 0] += 1
        var diagnostic = Diagnostic(kind, in: file, at: span)
        diagnostic.arguments = arguments
        diagnostics.append(diagnostic)
    }

    mutating func refer(
        _ text: String, at span: SourceSpan, to kinds: TargetKinds, allowsText: Bool = false,
        role: ReferenceRole = .names
    ) -> Link {
        references.append(
            Reference(text: text, span: span, kinds: kinds, allowsText: allowsText, seatBody: seatBody, role: role))
        return Link(record: record, reference: Int32(references.count - 1))
    }

    /// A reference that stands in another file than the record's own.
    mutating func refer(_ text: String, at span: SourceSpan, to kinds: TargetKinds, in file: String) {
        references.append(Reference(text: text, span: span, kinds: kinds, role: .names, file: file))
    }

    /// A link of the running text that stands in a field gets the field's own kinds and role.
    mutating func refine(_ index: Int32, to kinds: TargetKinds, role: ReferenceRole) -> Link {
        if references.indices.contains(Int(index)) {
            references[Int(index)].kinds = kinds
            references[Int(index)].role = role
        }
        return Link(record: record, reference: index)
    }

    /// The words with which one explicitly says that there is none.
    private static let noneWords: Set<String> = ["inga", "ingen", "inget", "Inga", "Ingen", "Inget"]

    /// Whether a text says that there is none or that it is not known.
    private static func saysNothing(_ text: String) -> Bool {
        switch text.utf8.count {
        case 4...7: saysNone(text) || ["saknas", "okänd", "okänt"].contains(text.lowercased())
        default: false
        }
    }

    /// Whether a text says that there is none, also as the beginning of a sentence.
    static func saysNone(_ text: String) -> Bool { noneWords.contains(text) }

    /// Whether `inga` or `nej` stands where a list or keys of their own could stand.
    static func deniesAll(_ text: String, _ isQuoted: Bool) -> Bool {
        !isQuoted && (saysNone(text) || text.lowercased() == "nej")
    }

    // MARK: Single values

    /// Reads a single value from its text; nil after a report.
    mutating func scalar(_ text: String, isQuoted: Bool, at span: SourceSpan, as type: ValueType, key: String) -> Value?
    {
        if !isQuoted, Placeholder.isLeft(text) {
            report(.placeholderLeft, at: span, text)
            return nil
        }
        switch type {
        case .text:
            checkSigns(text, isQuoted: isQuoted, at: span)
            return .text(text)
        case .raw:
            return .text(text)
        case .word(let words):
            if let word = Self.word(text, among: words) { return .text(word) }
            let nearest = Self.wordMeant(by: text.lowercased(), among: words)
            let choices = words.joined(separator: ", ")
            let question =
                Self.saysLate(text, words) ?? Bilingual.didYouMean(nearest, after: " ")
            report(.unknownWord, at: span, text, choices, question.swedish, question.english)
            return nil
        case .date:
            return ValueReading.day(text, acceptsWords: readsFields, in: file, at: span, diagnostics: &diagnostics)
                .map(Value.date)
        case .moment, .period:
            if let kind = MomentWords.kind(of: text, readsFields: readsFields, takesOngoing: takesOngoing) {
                report(kind, at: span, text)
                return nil
            }
            return ValueReading.period(text, in: file, at: span, diagnostics: &diagnostics).map(Value.moment)
        case .time:
            return ValueReading.time(text, in: file, at: span, diagnostics: &diagnostics).map(Value.time)
        case .boolean:
            switch text {
            case "ja", "Ja", "JA": return .boolean(true)
            case "nej", "Nej", "NEJ": return .boolean(false)
            default:
                report(.notYesOrNo, at: span, text)
                return nil
            }
        case .integer:
            if let number = DecimalNumber(swedish: text), number.decimals == 0 { return .number(number) }
            if let number = Self.onlyNumber(in: text, isWhole: true) {
                report(.notAWholeNumberNearest, at: span, text, number)
            } else {
                report(.notAWholeNumber, at: span, text)
            }
            return nil
        case .number:
            if DecimalNumber(swedish: text) == nil, let number = Self.onlyNumber(in: text, isWhole: false) {
                report(.notANumberNearest, at: span, text, number)
                return nil
            }
            return ValueReading.number(text, in: file, at: span, diagnostics: &diagnostics).map(Value.number)
        case .diaryNumber:
            if let number = DiaryNumber.read(text) { return .text(number) }
            report(.notADiaryNumber, at: span, text)
            return nil
        case .email:
            if Patterns.isEmail(text) { return .text(text) }
            report(.notAnEmail, at: span, text)
            return nil
        case .webAddress:
            if Patterns.isWebAddress(text) { return .text(text) }
            report(.notAWebAddress, at: span, text)
            return nil
        case .baseAddress:
            guard Patterns.isWebAddress(text) else {
                report(.notAWebAddress, at: span, text)
                return nil
            }
            if let address = BaseAddress.read(text) { return .text(address) }
            report(.notABaseAddress, at: span, text)
            return nil
        case .colour:
            if Colour(text) != nil { return .text(text) }
            report(.notAColour, at: span, text)
            return nil
        case .monthDay:
            if CivilDate(iso: "2024-" + text) != nil { return .text(text) }
            report(.notAMonthDay, at: span, text)
            return nil
        // `Orsak: inga` says what the field's absence says. Who was at a meeting is asked for by seat.
        case .reference(let kinds, _) where kinds != .seat && Self.saysNothing(text): return nil
        case .referenceOrText(let kinds, _) where kinds != .seat && Self.saysNothing(text): return nil
        case .reference(let kinds, let role):
            return .link(refer(text, at: span, to: kinds, role: role))
        case .referenceOrText(let kinds, let role):
            return .link(refer(text, at: span, to: kinds, allowsText: true, role: role))
        case .list where !readsFields && Self.deniesAll(text, isQuoted): return .explicitNone
        case .list(let element):
            if !isQuoted, !readsFields, needsBrackets(text, as: element, key: key, at: span) { return nil }
            return scalar(text, isQuoted: isQuoted, at: span, as: element, key: key)
        case .listOrNone(let element):
            if ValueReader.saysNone(text) || text.lowercased() == "nej" { return .explicitNone }
            // What is said of dissent and assignments is a sentence: `se § 4, 5`.
            let isSentence = key == "avvikande-synpunkter" || key == "uppdrag"
            if !isSentence, !isQuoted, !readsFields, needsBrackets(text, as: element, key: key, at: span) { return nil }
            return scalar(text, isQuoted: isQuoted, at: span, as: element, key: key)
        case .duration:
            if let duration = CalendarDuration(swedish: text) { return .duration(duration) }
            report(.notADuration, at: span, text)
            return nil
        case .inline(let role):
            return .inline(inline(FieldValue(text: text, span: span, prose: Prose()), role: role))
        case .decision:
            return decision(text, at: span)
        // `inställt: nej`, `ersättare: inga`.
        case .mapping where Self.deniesAll(text, isQuoted), .map where Self.deniesAll(text, isQuoted):
            return .explicitNone
        case .mapping(let schema):
            report(
                .wantsMapping, at: span, key, schema.keys.map(\.name).joined(separator: ", "),
                Self.example(of: schema, from: text))
            return nil
        case .map:
            report(.wantsPairs, at: span, key, Self.examplePairs(of: key, text))
            return nil
        case .either(let types):
            return firstReading(text, isQuoted: isQuoted, at: span, of: types, key: key)
        }
    }

    /// Whether `a, b` stands where a list may stand: it would be one value. Of ids and fixed words that is an error, of
    /// text a warning, since a text may hold a comma. True where the value can't be used.
    mutating func needsBrackets(_ text: String, as type: ValueType, key: String, at span: SourceSpan) -> Bool {
        // The parties of an agreement are two at least: `Kommunen och Polisen`.
        let joined = key == "parter" ? text.replacing(" och ", with: ",") : text
        // Other signs between them, or a line each.
        if trustsSilence, !joined.utf8.contains(UInt8(ascii: ",")), Int(span.end - span.start) > text.utf8.count,
            !text.utf8.contains(UInt8(ascii: ";"))
        {
            report(.listWithoutDashes, at: span, key, text)
            return false
        }
        let sign: Character = joined.utf8.contains(UInt8(ascii: ",")) ? "," : ";"
        let pieces = joined.split(separator: sign).map { piece in
            let start = piece.drop { $0 == " " }
            return String(start.prefix(max(0, start.count - start.reversed().prefix { $0 == " " }.count)))
        }
        guard pieces.count > 1, pieces.allSatisfy({ !$0.isEmpty }) else { return false }
        let list = "[" + pieces.joined(separator: ", ") + "]"
        switch type {
        case .word, .reference(_, _):
            report(.listWithoutBrackets, at: span, key, text, list)
            return true
        case .text, .referenceOrText:
            report(.textWithoutBrackets, at: span, key, text, list)
            return false
        default: return false
        }
    }

    /// Signs that a text keeps, and hardly anybody meant: a quote that nothing opened, and stars.
    private mutating func checkSigns(_ text: String, isQuoted: Bool, at span: SourceSpan) {
        guard !readsFields, let last = text.utf8.last else { return }
        if last == UInt8(ascii: "\""), !isQuoted, text.utf8.count(where: { $0 == last }) == 1 {
            report(.looseQuote, at: span, String(text.suffix(30)))
        } else if text.utf8.first == UInt8(ascii: "*"), text.hasPrefix("**") {
            report(.starsInHead, at: span, String(text.prefix(40)))
        }
    }

    /// The first of `types` that takes a single value and reads it; the last one's report stands where none does.
    private mutating func firstReading(
        _ text: String, isQuoted: Bool, at span: SourceSpan, of types: [ValueType], key: String
    ) -> Value? {
        // `per: året`: what does not begin with a number is one of the words misspelt, and no length of time.
        if case .duration? = types.last, let word = types.first, case .word = word, text.first?.isNumber != true {
            return scalar(text, isQuoted: isQuoted, at: span, as: word, key: key)
        }
        takesOngoing = types.contains { if case .word(let words) = $0 { words.contains("löpande") } else { false } }
        defer { takesOngoing = false }
        var last: ValueReader?
        for (place, type) in types.enumerated() where type.takesSingleValue {
            // Only the last one's report is read: which word may have been meant is not asked for before.
            if case .word(let words) = type, types[(place + 1)...].contains(where: \.takesSingleValue),
                Self.word(text, among: words) == nil
            {
                continue
            }
            var attempt = self
            if let value = attempt.scalar(text, isQuoted: isQuoted, at: span, as: type, key: key),
                attempt.diagnostics.count == diagnostics.count
            {
                self = attempt
                return value
            }
            last = attempt
        }
        if let last {
            self = last
        } else if let first = types.first {
            return scalar(text, isQuoted: isQuoted, at: span, as: first, key: key)
        }
        return nil
    }
}
