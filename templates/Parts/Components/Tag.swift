import HTML
import Site

/// A status (statusetikett): an icon of its own outline and a word; colour only helps.
func status<Context: PhrasingContent>(_ tag: StatusTag, _ h: inout HTML<Context>) {
    switch tag.look {
    case .planned:
        mark(
            "etikett-planerad",
            "M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4",
            tag.text, &h)
    case .ongoing:
        mark("etikett-pagar", "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M8 2v12A6 6 0 0 0 8 2z", tag.text, &h)
    case .done: mark("etikett-klar", "M2 8.5l4 4L14 4", tag.text, &h)
    case .late: mark("etikett-forsenad", "M8 1.5L15 14.5H1zM8 6v4M8 11.8v.7", tag.text, &h)
    case .stopped: mark("etikett-avbruten", "M3 3l10 10M13 3L3 13", tag.text, &h)
    case .plain: h.span(class: "etikett-enkel") { $0.text(tag.text) }
    }
}

/// The status, and beside it what was thought of how it went.
func tags<Context: PhrasingContent>(_ tag: StatusTag, _ verdict: StatusTag?, _ h: inout HTML<Context>) {
    if let verdict {
        h.text(" ")
        status(verdict, &h)
    }
    // A verdict says more than that no status was written.
    guard verdict == nil || tag != .unstated else { return }
    h.text(" ")
    status(tag, &h)
}

private func mark<Context: PhrasingContent>(
    _ className: StaticString, _ path: String, _ text: String, _ h: inout HTML<Context>
) {
    h.span(class: className) { h in
        h.svg(viewBox: "0 0 16 16", class: "ikon") { $0.path(d: path) }
        h.text(text)
    }
}
