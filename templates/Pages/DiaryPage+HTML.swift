import HTML
import Site

/// The register by diary number (diarium).
func diaryPage(_ page: DiaryPage, _ here: Here, _ h: inout HTML<Flow>) {
    ingress(page.count, &h)
    if !page.ways.isEmpty { linkList(page.ways, here, &h) }
    for group in page.groups {
        h.h2(id: group.anchor) { $0.text(group.title) }
        for number in group.numbers {
            h.h3(id: number.anchor) { $0.text(number.text) }
            if let story = number.story { h.p { link(story, here, &$0) } }
            h.ul(class: "lankar") { h in
                for row in number.rows { h.li { phrases(row.line, here, &$0) } }
            }
        }
    }
}
