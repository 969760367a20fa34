import Documents
import Text

extension CacheEncoder {
    /// A document without its path, which the cache's own list has; false where a message can't be stored.
    mutating func put(_ document: Document) -> Bool {
        put(document.head) { $0.put($1) }
        put(document.content)
        put(list: document.links) { encoder, link in
            encoder.put(link.destination)
            encoder.put(link.span)
            encoder.put(link.isImage)
            encoder.put(link.text)
        }
        put(list: document.anchors) { encoder, anchor in
            encoder.put(anchor.id)
            encoder.put(anchor.span)
        }
        put(list: document.passages) { encoder, passage in
            encoder.put(passage.text)
            encoder.put(passage.anchor) { $0.put($1) }
            encoder.put(passage.span)
        }
        put(list: document.headings) { encoder, heading in
            encoder.put(UInt8(clamping: heading.level))
            encoder.put(heading.id)
            encoder.put(heading.text)
        }
        put(count: document.diagnostics.count)
        for diagnostic in document.diagnostics where !put(diagnostic) { return false }
        return true
    }

    mutating func put(_ node: YAMLNode) {
        switch node.content {
        case .empty: put(UInt8(0))
        case .scalar(let text, let isQuoted):
            put(UInt8(isQuoted ? 2 : 1))
            put(text)
        case .sequence(let nodes):
            put(UInt8(3))
            put(list: nodes) { $0.put($1) }
        case .mapping(let entries):
            put(UInt8(4))
            put(list: entries) { encoder, entry in
                encoder.put(entry.key)
                encoder.put(entry.keySpan)
                encoder.put(entry.value)
            }
        }
        put(node.span)
    }

    private mutating func put(_ content: [Content]) {
        put(list: content) { encoder, piece in
            switch piece {
            case .prose(let prose):
                encoder.put(UInt8(0))
                encoder.put(prose)
            case .label(let label):
                encoder.put(UInt8(1))
                encoder.put(label)
            case .fence(let fence):
                encoder.put(UInt8(2))
                encoder.put(fence.kind.rawValue)
                encoder.put(fence.value)
                encoder.put(fence.span)
            case .part(let part):
                encoder.put(UInt8(3))
                encoder.put(part)
            }
        }
    }

    private mutating func put(_ prose: Prose) {
        put(prose.number) { $0.put($1) }
        if isWithoutText, prose.number != nil {
            put(prose.isEmpty)
            put(list: prose.slots) { $0.put($1.link) }
            return
        }
        put(prose.html)
        put(list: prose.slots) { encoder, slot in
            encoder.put(slot.offset)
            encoder.put(slot.link)
        }
    }

    private mutating func put(_ text: InlineText) {
        put(text.plain)
        put(text.prose)
        put(text.span)
    }

    private mutating func put(_ label: Label) {
        put(label.word.rawValue)
        put(label.id)
        put(label.text)
        put(label.span)
        put(list: label.fields) { $0.put($1) }
    }

    private mutating func put(_ part: Part) {
        put(part.word.rawValue)
        put(part.number) { $0.put($1) }
        put(part.numberSpan) { $0.put($1) }
        put(part.title)
        put(part.id)
        put(part.span)
        put(part.headingSpan)
        put(list: part.fields) { $0.put($1) }
        put(part.content)
        // Parts lie at most two deep.
        put(list: part.children) { $0.put($1) }
    }

    private mutating func put(_ field: Field) {
        put(field.name)
        put(field.qualifier) { $0.put($1) }
        put(field.nameSpan)
        put(list: field.values) { encoder, value in
            encoder.put(value.text)
            encoder.put(value.span)
            encoder.put(value.prose)
            encoder.put(list: value.links) { $0.put($1) }
        }
    }
}
