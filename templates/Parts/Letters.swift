import HTML
import Site

/// The letters that a list in Swedish order has, each a way to its place (bokstäver).
func letters(_ list: [(letter: String, anchor: String)], _ h: inout HTML<Flow>) {
    guard list.count > 1 else { return }
    h.nav([.label("Bokstäver")]) { h in
        h.ul(class: "bokstaver") { h in
            for item in list { h.li { h in h.a(href: Address(fragment: item.anchor)) { $0.text(item.letter) } } }
        }
    }
}
