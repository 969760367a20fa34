import HTML
import Site

/// The opening lines of a page (ingress).
func ingress(_ text: String?, _ h: inout HTML<Flow>) {
    guard let text, !text.isEmpty else { return }
    h.p(class: "ingress") { $0.text(text) }
}

/// A paragraph of plain text.
func paragraph(_ text: String, class className: StaticString? = nil, _ h: inout HTML<Flow>) {
    h.p(class: className) { $0.text(text) }
}

/// Finished text with its addresses filled in, as seen from this page.
///
/// `opens` where the text is the first of its page: a picture near its beginning is fetched at once, others when they are
/// scrolled to.
func prose<Context: PhrasingContent>(
    _ text: ShownText, opens: Bool = false, _ here: Here, _ h: inout HTML<Context>
) {
    var mark = TextMarks.Mark(start: h.count)
    var start = 0
    for slot in text.slots {
        let offset = Int(slot.offset)
        guard offset >= start, offset <= text.html.count else { continue }
        if let shown = slot.picture, isImage(text.html, offset),
            let end = pictureInProse(
                text.html, from: start, at: offset, shown, isLazy: !(opens && offset < 800), here, &h)
        {
            start = end
            mark.hasPictures = true
            continue
        }
        let isFirst = opens && offset < 800
        if let measures = slot.measures, isImage(text.html, offset),
            let end = drawingInProse(
                text.html, from: start, at: offset, here.address(slot.destination), measures, isLazy: !isFirst, &h)
        {
            start = end
            mark.hasPictures = true
            continue
        }
        h.unsafeRaw(text.html[start..<offset])
        let addressStart = h.count
        if let address = here.address(slot.destination) { h.unsafeRaw(address: address) }
        if text.source != nil { mark.addresses.append(addressStart..<h.count) }
        start = offset
    }
    h.unsafeRaw(text.html[start...])
    if let source = text.source { here.texts.add(mark, of: source, end: h.count) }
}

/// Whether the open address is that of an `img`, and not of a link to a picture.
private func isImage(_ html: [UInt8], _ offset: Int) -> Bool {
    html[..<offset].suffix(5).elementsEqual("src=\"".utf8)
}

/// A record's text in order; `part` writes a part where it stands.
func content(
    _ pieces: [ShownContent], opens: Bool = false, _ here: Here, _ h: inout HTML<Flow>,
    part: (String, inout HTML<Flow>) -> Void = { _, _ in }
) {
    for (index, piece) in pieces.enumerated() {
        switch piece {
        case .prose(let text): prose(text, opens: opens && index == 0, here, &h)
        case .map(let shown): mapFigure(shown, here, &h)
        case .chart(let shown): chart(shown, here, &h)
        case .part(let anchor): part(anchor, &h)
        case .label(let word, let text):
            h.p(class: "etikett") { h in
                h.strong { $0.text("\(word):") }
                h.text(" ")
                prose(text, here, &h)
            }
        }
    }
}

/// A name with a way to what it names; plain text where there is none.
func link<Context: PhrasingContent>(_ link: ShownLink, _ here: Here, _ h: inout HTML<Context>) {
    if let address = here.address(link.destination) {
        h.a(href: address, link.language.map { [.hreflang($0), .lang($0)] } ?? []) { $0.text(link.text) }
    } else {
        h.text(link.text)
    }
}

/// Several names in a sentence: `a, b och c`.
func links<Context: PhrasingContent>(_ items: [ShownLink], _ here: Here, _ h: inout HTML<Context>) {
    let last = items.count > 1 ? " \(ShownLink.conjunction(between: items)) " : ""
    for (index, item) in items.enumerated() {
        if index > 0 { h.text(index == items.count - 1 ? last : ", ") }
        link(item, here, &h)
    }
}

extension ShownField {
    /// Whether it ends with a mark of its own.
    var isEnded: Bool {
        guard case .text(let text) = self, let last = text.html.last(where: { $0 > 0x20 }) else { return false }
        return ".!?>".utf8.contains(last)
    }
}

/// A field's text.
func field<Context: PhrasingContent>(_ field: ShownField, _ here: Here, _ h: inout HTML<Context>) {
    switch field {
    case .text(let text): prose(text, here, &h)
    case .link(let shown): link(shown, here, &h)
    }
}
