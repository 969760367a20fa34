import HTML
import Site

/// Whether it holds on the day (giltighet), as a banner.
func banner(_ validity: Validity, _ here: Here, _ h: inout HTML<Flow>) {
    let tag: StatusTag =
        switch validity.state {
        case .inForce: StatusTag("Gäller", .done)
        case .notYet: StatusTag("Gäller inte ännu", .planned)
        case .ended: StatusTag("Gäller inte längre", .late)
        case .replaced: StatusTag("Ersatt", .stopped)
        case .unknown: StatusTag("Giltighet ej angiven", .plain)
        }
    h.p(class: "besked") { h in
        status(tag, &h)
        h.text(" \(validity.sentence)")
        if let newer = validity.replacedBy {
            h.text(" Nu gäller ")
            link(newer, here, &h)
            h.text(".")
        }
    }
}
