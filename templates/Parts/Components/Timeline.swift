import HTML

/// What happened and when (tidslinje), an item a time; each may be linked to by its anchor.
func timeline<Item>(
    _ items: [Item], anchor: (Item) -> String, _ h: inout HTML<Flow>, _ write: (Item, inout HTML<Flow>) -> Void
) {
    h.ol(class: "logg") { h in
        for item in items { h.li(id: anchor(item)) { write(item, &$0) } }
    }
}
