import Documents
import Text

extension ValueReader {
    /// Checks the field list of a part or label against its schema; the reader of Markdown has seen to the names.
    mutating func values(_ fields: [Field], schema: Schema, span: SourceSpan) -> CheckedValues {
        readsFields = true
        defer { readsFields = false }
        var checked = CheckedValues(span: span)
        for field in fields {
            guard let key = schema.key(field.name) else { continue }
            let whole = SourceSpan(
                Int(field.values.first?.span.start ?? field.nameSpan.start),
                Int(field.values.last?.span.end ?? field.nameSpan.end))
            guard let value = value(field, as: key.type) else { continue }
            checked.add(key.name, qualifier: field.qualifier, keySpan: field.nameSpan, LocatedValue(value, at: whole))
        }
        return checked
    }

    private mutating func value(_ field: Field, as type: ValueType) -> Value? {
        switch type {
        case .list(let element): return list(field, of: element)
        case .listOrNone(let element):
            if field.values.count == 1, ValueReader.saysNone(field.values[0].text) { return .explicitNone }
            return list(field, of: element)
        default:
            guard let only = field.values.first else { return nil }
            if field.values.count > 1 { report(.wantsSingle, at: field.values[1].span, field.name) }
            return single(only, as: type, key: field.name)
        }
    }

    private mutating func list(_ field: Field, of element: ValueType) -> Value? {
        if case .text = element, field.values.count == 1, Self.saysNone(field.values[0].text) { return .explicitNone }
        var items: [LocatedValue] = []
        for value in field.values {
            for piece in isCut(element) ? pieces(of: value, isReference: isReference(element)) : [value] {
                if let read = single(piece, as: element, key: field.name) {
                    items.append(LocatedValue(read, at: piece.span))
                }
            }
        }
        return items.isEmpty ? nil : .list(items)
    }

    /// Whether `a, b` is two values: a decision holds commas itself.
    private func isCut(_ type: ValueType) -> Bool {
        switch type {
        case .decision, .inline: false
        default: true
        }
    }

    private func isReference(_ type: ValueType) -> Bool {
        switch type {
        case .reference, .referenceOrText: true
        case .either(let types): types.contains { isReference($0) }
        default: false
        }
    }

    /// `a, b` as two; several links in one value as one each. Text with a link in it is not cut.
    private func pieces(of value: FieldValue, isReference: Bool) -> [FieldValue] {
        if !value.links.isEmpty {
            guard isReference else { return [value] }
            return value.links.map { link in
                let span = references.indices.contains(Int(link)) ? references[Int(link)].span : value.span
                return FieldValue(text: value.text, span: span, prose: value.prose, links: [link])
            }
        }
        guard value.text.utf8.contains(UInt8(ascii: ",")) else { return [value] }
        var pieces: [FieldValue] = []
        var offset = Int(value.span.start)
        for raw in value.text.split(separator: ",", omittingEmptySubsequences: false) {
            let leading = raw.prefix { $0 == " " || $0 == "\n" }.utf8.count
            let text = String(raw.dropFirst(raw.prefix { $0 == " " || $0 == "\n" }.count))
            var trimmed = Substring(text)
            while let last = trimmed.last, last == " " || last == "\n" { trimmed.removeLast() }
            let start = offset + leading
            if !trimmed.isEmpty {
                pieces.append(
                    FieldValue(
                        text: String(trimmed), span: SourceSpan(start, start + trimmed.utf8.count), prose: Prose()))
            }
            offset += raw.utf8.count + 1
        }
        return pieces
    }

    private mutating func single(_ value: FieldValue, as type: ValueType, key: String) -> Value? {
        if value.links.isEmpty {
            if Placeholder.isDash(value.text) { return nil }
            if case .inline = type, Placeholder.isLeft(value.text) {
                report(.placeholderLeft, at: value.span, value.text)
                return nil
            }
        }
        switch type {
        case .reference(let kinds, let role), .referenceOrText(let kinds, let role):
            if let link = value.links.first { return .link(refine(link, to: kinds, role: role)) }
        case .either(let types) where !value.links.isEmpty:
            if let reference = types.first(where: { isReference($0) }) {
                return single(value, as: reference, key: key)
            }
        case .inline(let role):
            return .inline(inline(value, role: role))
        default: break
        }
        guard !value.text.isEmpty else { return nil }
        return scalar(value.text, isQuoted: false, at: value.span, as: type, key: key)
    }

    /// Text with links; a text that is nothing but a path or an https address is a link itself.
    mutating func inline(_ value: FieldValue, role: ReferenceRole) -> FieldText {
        var links: [Link] = []
        for index in value.links { links.append(refine(index, to: .anything, role: role)) }
        if links.isEmpty, ReferenceForm.isBarePath(value.text) {
            let link = refer(value.text, at: value.span, to: .anything, role: role)
            return FieldText(plain: value.text, links: [link])
        }
        return FieldText(plain: value.text, prose: value.prose, links: links)
    }

    /// `Av, YYYY-MM-DD, § N, DIARIENUMMER`: the first two are needed, the others may come in either order.
    mutating func decision(_ text: String, at span: SourceSpan) -> Value? {
        var pieces: [(text: String, span: SourceSpan)] = []
        var offset = Int(span.start)
        for raw in text.split(separator: ",", omittingEmptySubsequences: false) {
            let leading = raw.utf8.prefix { $0 == 0x20 || $0 == 0x0A }.count
            var trimmed = raw.drop { $0 == " " || $0 == "\n" }
            while trimmed.last == " " { trimmed.removeLast() }
            pieces.append((String(trimmed), SourceSpan(offset + leading, offset + leading + trimmed.utf8.count)))
            offset += raw.utf8.count + 1
        }
        guard pieces.count >= 2, pieces.count <= 5, !pieces[0].text.isEmpty else {
            report(.notADecision, at: span, text)
            return nil
        }
        guard
            let date = scalar(pieces[1].text, isQuoted: false, at: pieces[1].span, as: .date, key: "datum")
        else { return nil }
        var values = CheckedValues(span: span)
        let by = refer(pieces[0].text, at: pieces[0].span, to: .body, allowsText: true)
        values.add("av", keySpan: pieces[0].span, LocatedValue(.link(by), at: pieces[0].span))
        values.add("datum", keySpan: pieces[1].span, LocatedValue(date, at: pieces[1].span))
        for piece in pieces.dropFirst(2) {
            if piece.text.hasPrefix("§") {
                let number = piece.text.dropFirst().drop { $0 == " " || $0 == "\u{A0}" }
                values.add("paragraf", keySpan: piece.span, LocatedValue(.text(String(number)), at: piece.span))
            } else if Patterns.isWebAddress(piece.text) {
                values.add("länk", keySpan: piece.span, LocatedValue(.text(piece.text), at: piece.span))
            } else if let number = DiaryNumber.read(piece.text) {
                values.add("diarienummer", keySpan: piece.span, LocatedValue(.text(number), at: piece.span))
            } else {
                report(.notADecision, at: piece.span, piece.text)
                return nil
            }
        }
        return .mapping(values)
    }
}
