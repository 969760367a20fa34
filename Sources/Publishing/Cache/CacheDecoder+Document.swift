import Documents
import Text

extension CacheDecoder {
    /// The document of the file at `path`; nil where the bytes are none.
    mutating func document(path: String) -> Document? {
        var document = Document(path: path)
        document.head = optional { $0.node() }
        document.content = content()
        document.links = list { decoder in
            let destination = decoder.text()
            let span = decoder.span()
            let isImage = decoder.boolean()
            return DocumentLink(destination: destination, span: span, isImage: isImage, text: decoder.text())
        }
        document.anchors = list { decoder in
            let id = decoder.text()
            return Anchor(id: id, span: decoder.span())
        }
        document.passages = list { decoder in
            let text = decoder.text()
            let anchor = decoder.optional { $0.text() }
            return Passage(text: text, anchor: anchor, span: decoder.span())
        }
        document.headings = list { decoder in
            let level = Int(decoder.byte())
            let id = decoder.text()
            return Heading(level: level, id: id, text: decoder.inlineText())
        }
        document.diagnostics = list { $0.diagnostic() }.compactMap { $0 }
        return isBroken || !isAtEnd ? nil : document
    }

    private mutating func node() -> YAMLNode {
        let content: YAMLNode.Content
        switch byte() {
        case 1: content = .scalar(text(), isQuoted: false)
        case 2: content = .scalar(text(), isQuoted: true)
        case 3: content = .sequence(list { $0.node() })
        case 4:
            content = .mapping(
                list { decoder in
                    let key = decoder.text()
                    let keySpan = decoder.span()
                    return YAMLEntry(key: key, keySpan: keySpan, value: decoder.node())
                })
        default: content = .empty
        }
        return YAMLNode(content, span: span())
    }

    private mutating func content() -> [Content] {
        list { decoder -> Content? in
            switch decoder.byte() {
            case 0: return .prose(decoder.prose())
            case 1: return decoder.label().map(Content.label)
            case 2:
                let kind = DataFence.Kind(rawValue: decoder.text())
                let value = decoder.node()
                let span = decoder.span()
                if let kind { return .fence(DataFence(kind: kind, value: value, span: span)) }
            case 3: return decoder.part().map(Content.part)
            default: break
            }
            decoder.fail()
            return nil
        }.compactMap { $0 }
    }

    private mutating func prose() -> Prose {
        let number = optional { $0.int32() }
        let html = array()
        return Prose(
            html: html,
            slots: list { decoder in
                let offset = decoder.int32()
                return LinkSlot(offset: offset, link: decoder.int32())
            }, number: number)
    }

    private mutating func inlineText() -> InlineText {
        let plain = text()
        let prose = prose()
        return InlineText(plain: plain, prose: prose, span: span())
    }

    private mutating func label() -> Label? {
        let word = LabelWord(rawValue: text())
        let id = text()
        let text = inlineText()
        let span = span()
        let fields = list { $0.field() }
        guard let word else {
            fail()
            return nil
        }
        return Label(word: word, id: id, text: text, span: span, fields: fields)
    }

    private mutating func part() -> Part? {
        let word = PartWord(rawValue: text())
        let number = optional { $0.text() }
        let numberSpan = optional { $0.span() }
        let title = inlineText()
        let id = text()
        let span = span()
        let headingSpan = self.span()
        let fields = list { $0.field() }
        let content = content()
        let children = list { $0.part() }.compactMap { $0 }
        guard let word else {
            fail()
            return nil
        }
        return Part(
            word: word, number: number, numberSpan: numberSpan, title: title, id: id, span: span,
            headingSpan: headingSpan, fields: fields, content: content, children: children)
    }

    private mutating func field() -> Field {
        let name = text()
        let qualifier = optional { $0.text() }
        let nameSpan = span()
        return Field(
            name: name, qualifier: qualifier, nameSpan: nameSpan,
            values: list { decoder in
                let text = decoder.text()
                let span = decoder.span()
                let prose = decoder.prose()
                return FieldValue(text: text, span: span, prose: prose, links: decoder.list { $0.int32() })
            })
    }
}
