import HTML
import Text

extension StructureReader {
    /// Reads a field list; every item must be a known field, each once.
    mutating func fields(
        _ list: MarkdownNode, _ rules: [DocumentGrammar.FieldRule], of owner: String
    ) -> [Field] {
        var result: [Field] = []
        var item = list.firstChild
        while let current = item {
            item = current.next
            guard let found = FieldItem(current) else {
                if let (strong, label) = label(beginning: current) {
                    // What follows in the list is the label's own: it is read once the label stands by itself.
                    renderer.report(.labelAmongFields, at: renderer.span(of: strong), label)
                    break
                }
                malformed(current, rules)
                continue
            }
            let start = Int(renderer.span(of: found.node).start)
            let nameSpan = SourceSpan(start, start + found.nameEnd)
            guard let rule = found.rule(among: rules) else {
                unknown(found, rules, of: owner, at: nameSpan)
                continue
            }
            if let earlier = result.first(where: { $0.name == found.name && $0.qualifier == found.qualifier }) {
                renderer.report(.fieldTwice, at: nameSpan, found.name, String(line(of: earlier.nameSpan)))
                continue
            }
            metLabel = false
            result.append(
                Field(
                    name: rule.name, qualifier: found.qualifier, nameSpan: nameSpan,
                    values: values(of: found, in: current, rules)))
            // The fields that follow are the label's own.
            if metLabel { break }
        }
        return result
    }

    private mutating func malformed(_ item: MarkdownNode, _ rules: [DocumentGrammar.FieldRule] = []) {
        if let strong = item.firstChild?.firstChild, strong.kind == .strong || strong.kind == .emphasis,
            let name = strong.firstChild?.literal.split(separator: UInt8(ascii: ":")).first,
            let rule = rules.first(where: { $0.name.utf8.elementsEqual(name) })
        {
            renderer.report(.fieldInBold, at: renderer.span(of: strong), rule.name)
            return
        }
        let text = item.firstChild.map { Passage.normalised(renderer.written($0.firstChild)) } ?? ""
        renderer.report(.fieldMalformed, at: renderer.span(of: item.firstChild ?? item), String(text.prefix(40)))
    }

    private mutating func unknown(
        _ field: FieldItem, _ rules: [DocumentGrammar.FieldRule], of owner: String, at span: SourceSpan
    ) {
        let names = rules.map(\.name)
        if let rule = rules.first(where: { $0.name == field.name }), !rule.isQualified {
            renderer.report(
                .unknownField, at: span, field.name + " (…)", owner, "”\(rule.name)” tar inget inom parentes.",
                "“\(rule.name)” takes nothing in brackets.")
        } else if field.name.hasPrefix("Uppföljning"), grammar.parts.contains(where: { $0.word == .followUp }) {
            renderer.report(
                .unknownField, at: span, field.name, owner,
                "En uppföljning har en egen rubrik under de andra fälten: ### Uppföljning 2026-06-15.",
                "A follow-up has a heading of its own below the other fields: ### Uppföljning 2026-06-15.")
        } else if let near = Self.fieldMeant(by: field.name, among: names) ?? NearestWord.find(field.name, in: names) {
            let question = Bilingual.didYouMean(near)
            renderer.report(.unknownField, at: span, field.name, owner, question.swedish, question.english)
        } else {
            let all = names.joined(separator: ", ")
            renderer.report(.unknownField, at: span, field.name, owner, "Fälten är: \(all).", "The fields are: \(all).")
        }
    }

    private mutating func values(
        of field: FieldItem, in item: MarkdownNode, _ rules: [DocumentGrammar.FieldRule]
    ) -> [FieldValue] {
        var values: [FieldValue] = []
        guard let paragraph = item.firstChild else { return values }
        renderer.skipped = (field.node.raw, field.valueStart)
        let start = Int(renderer.span(of: field.node).start) + field.valueStart
        let ownLines = checkLines(of: paragraph, rules)
        if let value = value(of: paragraph, from: start, lines: ownLines) { values.append(value) }
        renderer.skipped = nil
        var block = paragraph.next
        while let current = block {
            if current.kind == .list, !current.isOrdered {
                var nested = current.firstChild
                while let entry = nested {
                    if let text = entry.firstChild, text.kind == .paragraph, text.next == nil {
                        let ownLines = checkLines(of: text, rules)
                        if let value = value(of: text, from: Int(renderer.span(of: text).start), lines: ownLines) {
                            values.append(value)
                        }
                    } else {
                        malformed(entry)
                    }
                    nested = entry.next
                }
            } else {
                renderer.report(.fieldMalformed, at: renderer.span(of: current), field.name)
            }
            block = current.next
        }
        return values
    }

    /// `lines`: how many lines belong to the value, where those below have been told to be ordinary text.
    private mutating func value(of paragraph: MarkdownNode, from start: Int, lines: Int?) -> FieldValue? {
        renderer.refusesFootnotes = true
        defer { renderer.refusesFootnotes = false }
        let written =
            lines.map { renderer.written(paragraph.firstChild, lines: $0) } ?? renderer.written(paragraph.firstChild)
        let text = Passage.normalised(written)
        guard !text.isEmpty else { return nil }
        let firstLink = renderer.links.count
        let mark = renderer.out.count
        renderer.inlines(paragraph.firstChild)
        linksAsText(paragraph)
        let prose = renderer.prose(from: mark)
        return FieldValue(
            text: text, span: SourceSpan(start, Int(renderer.span(of: paragraph).end)), prose: prose,
            links: (firstLink..<renderer.links.count).map { Int32(clamping: $0) })
    }

    /// Links that miss a bracket, as in running text; a path alone is a link here.
    private mutating func linksAsText(_ paragraph: MarkdownNode) {
        var node = paragraph.firstChild
        while let current = node {
            if current.kind == .text { renderer.linkAsText(current, current.literal, paths: false) }
            node = current.next
        }
    }

    /// A line that is not moved in belongs to the last field only because no empty line stands before it. How many lines
    /// stand above it; nil where there is no such line.
    private mutating func checkLines(of paragraph: MarkdownNode, _ rules: [DocumentGrammar.FieldRule]) -> Int? {
        guard paragraph.endLine > paragraph.startLine else { return nil }
        let text = renderer.text
        let prefix = ContainerPrefix(around: paragraph, in: text)
        for number in (paragraph.startLine + 1)...paragraph.endLine {
            let range = text.lineRange(number)
            var cursor = LineCursor(range)
            if prefix.consume(&cursor, in: text.bytes) { continue }
            let column = cursor.blanks(in: text.bytes).offset - range.lowerBound
            let span = SourceSpan(
                text.origin(line: number, column: column + 1), text.origin(line: number, column: range.count + 1))
            // `-Axel: brott` and `• Axel: brott`: a field that lacks its hyphen or the space behind it.
            let line = String(decoding: text.fileBytes[Int(span.start)..<Int(span.end)].prefix(60), as: UTF8.self)
            let written = line.prefix { $0 != ":" }
            let name = String(written.drop { !$0.isLetter })
            if line.hasPrefix("**"), let label = label(named: name.utf8) {
                metLabel = true
                renderer.report(.labelAmongFields, at: span, label)
            } else if written.count < line.count, rules.contains(where: { $0.name == name }) {
                renderer.report(.fieldWithoutHyphen, at: span, written + ":", name)
            } else {
                renderer.report(.textUnderFields, at: span)
            }
            return number - paragraph.startLine
        }
        return nil
    }
}
