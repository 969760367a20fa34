import HTML
import Site

/// The red thread (den röda tråden): an ordered list, one step an item, with missing links drawn as missing.
func chain(
    _ chain: ShownChain?, level: Int = 2, prefix: String = "", _ here: Here, _ h: inout HTML<Flow>
) {
    guard let chain, !chain.steps.isEmpty else { return }
    h.section(class: "roda-traden") { h in
        h.heading(level: level, id: "_\(prefix)kedja") { $0.text("Den röda tråden") }
        h.ol(class: "kedja") { h in for step in chain.steps { chainStep(step, here, &h) } }
    }
}

private func chainStep(_ step: ShownChain.Step, _ here: Here, _ h: inout HTML<ListItems>) {
    let isHere = step.items.contains(where: \.isHere)
    let isMissing = step.items.isEmpty && !step.missing.isEmpty
    h.li(class: isHere ? "led led-har" : isMissing ? "led led-saknas" : "led") { h in
        h.p(class: "led-ord") { $0.text(step.title) }
        if !step.items.isEmpty {
            h.ul { h in for item in step.items { h.li { chainItem(item, here, &$0) } } }
        }
        for sentence in step.missing { paragraph(sentence, class: "saknas", here, &h) }
        if let empty = step.empty { paragraph(empty, class: "tomt", &h) }
    }
}

private func chainItem(_ item: ShownChain.Item, _ here: Here, _ h: inout HTML<Flow>) {
    if item.isHere {
        h.strong { $0.text(item.link.text) }
        h.text(" (den här sidan)")
    } else {
        link(item.link, here, &h)
    }
    if let tag = item.tag {
        h.text(" ")
        status(tag, &h)
    }
    if !item.note.isEmpty {
        h.text(joint(item))
        h.span(class: "post-not") { phrases(item.note, here, &$0) }
    }
}

/// What stands between a name and its note, so that the line can be read aloud: `Trygghetsrådet, § 7 …, 20 maj 2026`.
private func joint(_ item: ShownChain.Item) -> String {
    if item.tag != nil || (!item.isHere && item.link.text.utf8.last == UInt8(ascii: ".")) { return " " }
    guard case .text(let text)? = item.note.first else { return ", " }
    if text.hasPrefix("ur ") { return " " }
    guard let first = text.unicodeScalars.first else { return ", " }
    let isCapital = first.isASCII ? ("A"..."Z").contains(first) : first.properties.isUppercase
    return isCapital ? ". " : ", "
}
