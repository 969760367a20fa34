import Documents
import Testing
import Text

/// A paragraph of random words, marks and line ends, with `⟦` and `⟧` around each mark that a message tells of.
private struct RandomParagraph {
    var text = ""
    private var dice: Dice
    private var number = 0
    private let isLazy: Bool
    private let newline: String

    init(seed: Int) {
        dice = Dice(state: UInt64(seed) &* 7919 &+ 5)
        newline = ["\n", "\r\n", "\r"].randomElement(using: &dice) ?? "\n"
        let containers = [
            ("", ""), ("", ""), ("> ", "> "), ("- ", "  "), ("12. ", "    "), ("> - ", ">   "), ("- > ", "  > "),
            ("> > ", "> > "), ("-\t> ", "\t> "), (" *  - ", "      "), ("[^1]: ", "    "), ("> [^1]: ", ">     "),
        ]
        let (first, rest) = containers.randomElement(using: &dice) ?? ("", "")
        let shape = Int.random(in: 0...9, using: &dice)
        isLazy = shape != 0 && Int.random(in: 0...4, using: &dice) == 0
        if first.contains("^") { text += "Se[^1]." + newline + newline }
        text += first
        if shape > 7 {
            for _ in 0...Int.random(in: 0...2, using: &dice) { text += "[d]: /x 'en titel'" + newline + rest }
        }
        text += "Ord"
        for _ in 0...Int.random(in: 2...14, using: &dice) { piece(rest) }
        // A heading with a line under it, and a table right below.
        if shape == 0 { text += " slut" + newline + rest + "===" }
        if shape == 1, !isLazy, !text.contains("titel") {
            text += " slut" + newline + rest + "| a | b |" + newline + rest + "|---|---|" + newline + rest + "| c | d |"
        }
        text += newline + newline + "Sist ⟦<u>⟧." + newline
    }

    private mutating func ends(_ rest: String) {
        if text.last?.isWhitespace ?? true { text += "ord" }
        text += ["\\", "\\", "\\", "  ", "", "", "\\\\", " \\", "   "].randomElement(using: &dice) ?? ""
        text += newline
        text += isLazy && Bool.random(using: &dice) ? "" : rest
        if Int.random(in: 0...4, using: &dice) == 0 { text += " " }
    }

    private mutating func piece(_ rest: String) {
        number += 1
        switch Int.random(in: 0...13, using: &dice) {
        case 0...3: ends(rest)
        case 4: text += " ⟦<u\(number)>⟧"
        case 5: text += " ⟦[länk \(number)](javascript:\(number))⟧"
        case 6:
            text += " ⟦[länk"
            ends(rest)
            text += "till](javascript:\(number))⟧"
        case 7: text += " ⟦<javascript:\(number)>⟧ "
        case 8:
            text += " `kod"
            text += newline + rest
            text += "kod\\` "
        case 9:
            text += " *betonad"
            ends(rest)
            text += "⟦<u\(number)>⟧ **stark"
            ends(rest)
            text += "text***"
        case 10:
            text += " ⟦[länk](javascript:\(number)" + newline + rest + "'titel')⟧"
        case 11: text += " å\\[ &amp; \\*"
        case 12: text += " ⟦<u\(number) a=\"b" + newline + rest + "c\">⟧"
        default: text += " möte"
        }
    }
}

@Suite("Where marks stand in the file")
struct InlinePlaceTests {
    private func check(_ text: String) {
        let marked = MarkedSource(text)
        let result = Markdown.html(of: marked.source, flavour: .insyn, allowsRawHTML: false)
        let found = result.diagnostics.filter { ["I080", "I082"].contains($0.kind.id) }.compactMap(\.span)
            .sorted { $0.start < $1.start }
        #expect(
            found.map(marked.source.text(in:)) == marked.spans.map(marked.source.text(in:)) && found == marked.spans,
            "\(text.debugDescription) → \(found.map(marked.source.text(in:)))")
    }

    @Test(
        "a mark after a backslash at a line's end, and line ends of other sorts, is told where it stands",
        arguments: ["\n", "\r\n", "\r"])
    func backslashes(newline: String) {
        for text in [
            "a\\\nb\nc ⟦<u>⟧", "a\\\nb  \nc ⟦<u>⟧", "a\\\nb\\\nc\n[d ⟦<u>⟧", "- a\\\n  b\n  c ⟦<u>⟧",
            "> a\\\n> b\n> c ⟦<u>⟧", "> a\\\nb\nc ⟦<u>⟧", "> - a\\\n>   b ⟦<u>⟧\n>   c ⟦<v>⟧",
            "a\\\n   b ⟦<u>⟧\n  c ⟦<v>⟧",
            "a\\\nb\nc ⟦<u>⟧\n===\n", "a\\\\\nb\nc ⟦<u>⟧", "*a\\\nb*\n⟦[c](javascript:d)⟧ ⟦<u>⟧",
            "a\\\nb\nc ⟦<u>⟧\n| d | e |\n|---|---|\n| ⟦<v>⟧ | ⟦<x>⟧ |\n",
        ] {
            check(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: newline))
        }
    }

    @Test("a mark after code, a tag, an address or a title over a line's end is told where it stands")
    func uncounted() {
        for text in [
            "a `b\nc`\nd ⟦<u>⟧", "a ⟦<u\nx>⟧\nd ⟦<v>⟧", "⟦[a](javascript:b\n'c')⟧ d\ne ⟦<u>⟧",
            "> a ⟦[b\n> c](javascript:d)⟧ e",
            "> a ⟦<javascript:b>⟧ c", "a\nb ⟦<javascript:c>⟧", "[a]: /b\nc\nd ⟦<u>⟧ e",
            "[a]: /b\n[c]: /d\n  'e'\nf [a] ⟦<u>⟧",
            "[a]: b\n", "[a] :b\nc ⟦<u>⟧",
        ] { check(text) }
    }

    @Test("a mark after a bar with a backslash, in a table's cell, is told where it stands")
    func bars() {
        check("| a | b |\n|---|---|\n| c \\| \\| ⟦<u>⟧ \\|⟦<v>⟧ | \\* ⟦[\\|](javascript:x)⟧ |\n")
        check("> | a | b |\n> |---|---|\n> | \\|⟦<javascript:c>⟧\\| | ⟦<u a=\"\\|\">⟧\\| |\n")
    }

    @Test("over random paragraphs, in quotes, lists and notes", arguments: 0..<8)
    func random(block: Int) {
        for seed in 0..<400 { check(RandomParagraph(seed: block * 1000 + seed).text) }
    }
}
