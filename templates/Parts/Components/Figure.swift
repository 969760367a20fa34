import HTML

/// A picture with what it shows in words above it, and where its numbers come from below (figur).
func figure(
    title: String, subtitle: String? = nil, _ h: inout HTML<Flow>, _ picture: (inout HTML<Flow>) -> Void,
    caption: (inout HTML<Phrasing>) -> Void
) {
    h.figure(class: "figur") { h in
        h.p(class: "figur-rubrik") { $0.text(title) }
        if let subtitle { paragraph(subtitle, class: "not", &h) }
        picture(&h)
    } caption: {
        caption(&$0)
    }
}
