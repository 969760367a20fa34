import Measuring
import Testing

@testable import Publishing

@Suite struct SVGFormTests {
    private static let namespaces = "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""

    private func problem(_ inside: String) -> SVGForm.Problem? {
        SVGForm(Array("<svg \(Self.namespaces)>\(inside)</svg>".utf8)).problem
    }

    @Test(arguments: [
        "", "<g><path d='M0 0'/></g >", "<!-- a - b -->", "<![CDATA[ a < b & c ]]>", "<?a b?>",
        "a &amp; b &#x41; &#065;",
        "<style>.a > .b {fill:url(#c)}</style>", "<a:b xmlns:a=\"x\" a:c=\"1\"/>",
        "<text xml:space=\"preserve\">å ]] ></text>",
        "<g xmlns:a=\"x\"><a:b/></g>", "<path d=\"M0 0\n\tL1 1\"/>",
    ])
    func `what browsers read passes`(inside: String) {
        #expect(problem(inside) == nil)
    }

    @Test(arguments: [
        ("\n<g></svg>", 2, "</svg>"), ("<g/></g>", 1, "</g>"), ("a & b", 1, "&"), ("\n\na&nbsp;b", 3, "&nbsp;b"),
        ("<path d=1/>", 1, "d=1/>"), ("<path d/>", 1, "d/>"), ("<path d='1' d='2'/>", 1, "d"), ("<p a='<'/>", 1, "a='"),
        ("<1/>", 1, "<1/>"), ("< g/>", 1, "<"), ("<!-- a -- b -->", 1, "--"), ("a ]]> b", 1, "]]>"),
        ("\u{1}", 1, "\u{1}"),
        ("<p a='1'b='2'/>", 1, "b='2'/>"), ("<!DOCTYPE svg>", 1, "<!DOCTYPE"),
    ])
    func `what they do not read is told at its line`(inside: String, line: Int, text: String) {
        guard case .unreadable(line, let found) = problem(inside) else {
            Issue.record("\(String(describing: problem(inside)))")
            return
        }
        #expect(found.hasPrefix(text))
    }

    @Test(arguments: [
        "", " ", "<!-- a", "<svg", "<svg a", "<svg a=", "<svg a='b", "<svg \(namespaces)><g",
        "<svg \(namespaces)></svg",
        "<svg \(namespaces)><![CDATA[ a", "<svg \(namespaces)><?a", "<svg \(namespaces)><g></g>",
    ])
    func `a file that ends too soon is told as cut off`(text: String) {
        #expect(SVGForm(Array(text.utf8)).problem == .cutOff)
    }

    @Test func `text before the declaration or after the drawing is told, and another root`() {
        let drawing = "<svg \(Self.namespaces)/>"
        for (text, expected) in [
            ("<?xml version=\"1.0\"?>\n\(drawing)\n<!-- a -->\n", nil),
            ("\u{FEFF}<?xml version=\"1.0\"?>\(drawing)", nil),
            ("\n<?xml version=\"1.0\"?>\(drawing)", .unreadable(line: 2, text: "<?xml")),
            ("\(drawing)\nHej du", .unreadable(line: 2, text: "Hej")),
            ("\(drawing)<svg/>", .unreadable(line: 1, text: "<svg/>")), ("Hej", .unreadable(line: 1, text: "Hej")),
            ("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", .isNoDrawing), ("<svg/>", .isUndeclared),
            ("<svg xmlns=\"http://www.w3.org/2000/SVG\"/>", .isUndeclared),
            ("<s:svg xmlns:s=\"http://www.w3.org/2000/svg\"/>", nil),
            ("<svg \(Self.namespaces)>\n<a:b/></svg>", .unknownPrefix(line: 2, name: "a:b")),
            ("<svg \(Self.namespaces)><g xmlns:a=\"x\"/><b a:c=\"\"/></svg>", .unknownPrefix(line: 1, name: "a:c")),
        ] as [(String, SVGForm.Problem?)] {
            #expect(SVGForm(Array(text.utf8)).problem == expected, "\(text)")
        }
    }

    /// Six levels of ten copies each.
    private func copies(_ copy: (Int) -> String) -> SVGForm.Problem? {
        problem(
            "<circle id=\"a0\" r=\"1\"/>"
                + (1...6).map { level in
                    "<g id=\"a\(level)\">" + String(repeating: copy(level - 1), count: 10) + "</g>"
                }.joined())
    }

    @Test func `copies of copies are told, by whatever they are made`() {
        #expect(copies { "<use xlink:href=\"#a\($0)\"/>" } == .drawsTooMuch)
        #expect(copies { "<use href='#a\($0)'></use>" } == .drawsTooMuch)
        #expect(copies { "<path fill=\"url(#a\($0))\"/>" } == .drawsTooMuch)
        #expect(copies { "<path style=\"stroke:red;mask: url( '#a\($0)' )\"/>" } == .drawsTooMuch)
        #expect(copies { "<a href=\"#a\($0)\"/>" } == nil, "a link draws nothing")
        #expect(copies { "<use href=\"#b\($0)\"/>" } == nil, "what is not there draws nothing")
    }

    @Test func `rings of copies and a colour of many steps are no matter`() {
        #expect(
            problem("<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/><use href=\"#b\"/></g>") == nil)
        let steps = String(repeating: "<stop offset=\"1\"/>", count: 100)
        #expect(
            problem(
                "<linearGradient id=\"a\">\(steps)</linearGradient>"
                    + String(repeating: "<path fill=\"url(#a)\"/>", count: 5000)) == nil)
    }

    @Test func `depth and chains of copies without end need no stack`() {
        let many = 50_000
        #expect(problem(String(repeating: "<g>", count: many) + String(repeating: "</g>", count: many)) == nil)
        // Each draws all that come after it.
        #expect(problem((0..<20_000).map { "<use id=\"a\($0)\" href=\"#a\($0 + 1)\"/>" }.joined()) == .drawsTooMuch)
        // A thousand copies of two hundred parts: a little more than may be drawn.
        let copies = String(repeating: "<use href=\"#a\"/>", count: 1000)
        let parts = String(repeating: "<g/>", count: 200)
        #expect(problem(copies + "<g id=\"a\">" + parts + "</g>") == .drawsTooMuch)
    }

    enum Growing: CaseIterable {
        case attributes, copiesInChain, copiesOfOne, addressesInStyle

        func inside(_ n: Int) -> String {
            switch self {
            case .attributes: "<g " + (0..<n).map { "a\($0)=\"\" " }.joined() + "/>"
            case .copiesInChain: (0..<n).map { "<use id=\"a\($0)\" href=\"#a\($0 + 1)\"/>" }.joined()
            case .copiesOfOne: String(repeating: "<use href=\"#a\"/>", count: n) + "<g id=\"a\"/>"
            case .addressesInStyle: "<path style=\"" + String(repeating: "url(", count: n) + "\"/>"
            }
        }
    }

    @Test(arguments: Growing.allCases)
    func `time grows with the length and not with its square`(kind: Growing) {
        #expect(ProcessorTime.growsEvenly(from: 4000) { _ = problem(kind.inside($0)) })
    }
}
