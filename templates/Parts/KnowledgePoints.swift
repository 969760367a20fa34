import HTML
import Site

/// The five points of knowledge-based work, with the answer to each (kunskapsbaserat arbete).
func knowledgePoints(_ shown: ShownPoints, _ h: inout HTML<Flow>) {
    h.h2(id: "_kunskap") { $0.text("Kunskapsbaserat arbete: \(shown.count)") }
    h.ol(class: "punkter") { h in
        for point in shown.points {
            h.li { h in
                h.text(point.text + ": ")
                h.strong { $0.text(point.answer) }
            }
        }
    }
}
