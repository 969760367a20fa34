import HTML

/// Ways to the parts of a long page (innehåll).
func contents(
    title: String = "Innehåll", id: String = "_innehallet", _ entries: [(anchor: String, text: String)],
    _ h: inout HTML<Flow>
) {
    guard entries.count > 1 else { return }
    h.nav(class: "innehall", [.labelledBy(id)]) { h in
        h.h2(id: id) { $0.text(title) }
        h.ul { h in
            for entry in entries { h.li { h in h.a(href: Address(fragment: entry.anchor)) { $0.text(entry.text) } } }
        }
    }
}
