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
        case .unknown: StatusTag("Giltighet inte angiven", .plain)
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

/// A message that the reader should see first (besked).
func notice(_ text: String, _ here: Here, _ h: inout HTML<Flow>, link target: ShownLink? = nil) {
    h.p(class: "besked") { h in
        h.text(text)
        if let target {
            h.text(" ")
            link(target, here, &h)
            h.text(".")
        }
    }
}

/// The status and what goes with it, on one line (läget).
func progress(_ progress: ShownProgress, _ here: Here, _ h: inout HTML<Flow>) {
    h.p(class: "besked") { h in
        status(progress.tag, &h)
        if !progress.sentence.plain.isEmpty {
            h.text(" ")
            sentence(progress.sentence, &h)
        }
        if let outcome = progress.outcome { h.text(" Utfall: \(outcome).") }
        why(progress, here, &h)
    }
}

/// The new time, and why it is late, was stopped, or is where it is (varför).
func why(_ progress: ShownProgress, _ here: Here, _ h: inout HTML<Phrasing>) {
    if let time = progress.newTime { h.text(" Ny tid: \(time).") }
    guard let reason = progress.reason else { return }
    h.text(progress.tag.look == .stopped || progress.tag.look == .late ? " Varför: " : " Så är läget: ")
    field(reason, here, &h)
    if !reason.isEnded { h.text(".") }
}

/// What is not known (luckor), each as a sentence of its own.
func gaps(_ sentences: [String], _ h: inout HTML<Flow>) {
    guard !sentences.isEmpty else { return }
    h.p(class: "lucka") { $0.text(sentences.joined(separator: " ")) }
}
