import Documents
import Measuring
import Testing
import Text

/// Inputs on which some Markdown parser was once quadratic or ran out of stack, made as long as is asked for.
enum GrowingText: String, CaseIterable, CustomTestStringConvertible {
    case quotes, lists, orderedLists, quotesInLists, lazyLines, indentedLists, emptyItems, alternatingLists, looseLists
    case openBrackets, closeBrackets, nestedBrackets, nestedLinks, nestedPictures, unfinishedLinks, unfinishedAddresses
    case unfinishedTitles, linksInBrackets, stars, openStars, closeStars, mixedStars, starsAndLines, starsInLinks
    case backticks, risingBackticks, ampersands, tags, comments, declarations, instructions, cdata, attributes
    case definitions, sameDefinitions, openDefinitions, longDefinition, longTitle, hashes, headings, sameHeadings
    case rules, setext, fences, htmlBlocks, indentedCode, blankLines, spaces, tabs, nulls, links, pictures
    case tableRows, wideTable, sparseTable, manyTables, tablesInARow, delimiterRows, deepTables, deepLazyTable, bars
    case escapedBars, linesBeforeTable, notes, sameNotes, uses, notesAndUses, ringOfNotes, notesInCode, notesOfParts
    case escapedNotes, tildes, openTildes, tildePairs, escapedTildes, entityTildes, tildesInLink, tasks, dashes
    case quotationMarks, fields, labels, references, longReference, linksAfterBreaks, linksAfterDefinitions

    var testDescription: String { rawValue }

    func text(_ n: Int) -> String {
        func times(_ text: String) -> String { String(repeating: text, count: n) }
        func joined(_ piece: (Int) -> String) -> String { (0..<n).map(piece).joined() }
        let root = Int(Double(2 * n).squareRoot())
        return switch self {
        case .quotes: times("> ") + "a"
        case .lists: times("- ") + "a"
        case .orderedLists: times("1. ") + "a"
        case .quotesInLists: times("> - ") + "a"
        case .lazyLines: String(repeating: "> - ", count: n / 2) + "a\n" + times("b\n")
        case .indentedLists: (0..<root).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
        case .emptyItems: times("-\n")
        case .alternatingLists: times("- a\n+ b\n")
        case .looseLists: times("- a\n\n")
        case .linksAfterBreaks: times("> a\\\n> [b](c)\n")
        case .linksAfterDefinitions: times("[a]: u\n[b](c) d\n<e>\n")
        case .openBrackets: times("[")
        case .closeBrackets: times("]")
        case .nestedBrackets: times("[") + "a" + times("]")
        case .nestedLinks: times("[") + "a" + times("](/u)")
        case .nestedPictures: times("![") + "a" + times("](/u)")
        case .unfinishedLinks: times("[a](b")
        case .unfinishedAddresses: times("[a](<b")
        case .unfinishedTitles: times("[a](b \"t")
        case .linksInBrackets: times("[ (](")
        case .stars: times("*") + "a" + times("*")
        case .openStars: times("*a ")
        case .closeStars: times("a* ")
        case .mixedStars: times("*a **b ") + times("** *")
        case .starsAndLines: times("*a_ ")
        case .starsInLinks: times("**x [a*b**c*](d)")
        case .backticks: times("`a``b")
        case .risingBackticks: (0..<root).map { "e" + String(repeating: "`", count: $0) }.joined()
        case .ampersands: times("&#")
        case .tags: times("x<a ")
        case .comments: times("a<!--")
        case .declarations: times("a<!A ")
        case .instructions: times("a<?")
        case .cdata: times("a<![CDATA[")
        case .attributes: times("x<a b='")
        case .definitions: joined { "[a\($0)]: u\n" }
        case .sameDefinitions: times("[a]: u\n")
        case .openDefinitions: times("[a]: u \"t\n")
        case .longDefinition: "[a]: " + times("u") + "\n\n" + times("[a]")
        case .longTitle: "[a]: u \"" + times("t") + "\"\n\n" + times("![a]")
        case .hashes: "# " + times("# ") + "a"
        case .headings: joined { "# a \($0 % 7)\n" }
        case .sameHeadings: times("# a\n\n# a 2\n\n")
        case .rules: "- - - a\n" + times("***\n")
        case .setext: times("a\n---\n")
        case .fences: times("```\n")
        case .htmlBlocks: times("<div>\n")
        case .indentedCode: "    a\n" + times("     \n") + "    b"
        case .blankLines: times("\n") + "a"
        case .spaces: times("          ") + "a"
        case .tabs: times("\t") + "a"
        case .nulls: times("\0")
        case .links: times("[a](/u) ")
        case .pictures: times("![a](/u) ")
        case .tableRows: "|a|b|\n|-|-|\n" + times("|1|2|\n")
        case .wideTable: times("|a") + "|\n" + times("|-") + "|\n|1\n"
        case .sparseTable: times("|a") + "|\n" + times("|-") + "|\n" + times("|1\n")
        case .manyTables: times("|a|\n|-|\n|1|\n\n")
        case .tablesInARow: times("|a|\n|-|\n|1|\n---\n")
        case .delimiterRows: "a|b\n" + times("-|-|-\n")
        case .deepTables:
            (0..<root).map { _ in
                let quote = String(repeating: "> ", count: root)
                return quote + "|a|\n" + quote + "|-|\n\n"
            }.joined()
        case .deepLazyTable: times("- ") + "|a|\n|-|\n"
        case .bars: times("|") + "\n|-|"
        case .escapedBars: "|a|\n|-|\n|" + times("\\|")
        case .linesBeforeTable: times("x\n") + "|a|\n|-|\n"
        case .notes: joined { "[^\($0)]: x\n" }
        case .sameNotes: times("[^1]: x\n")
        case .uses: "[^1]: x\n\n" + times("[^1]")
        case .notesAndUses: joined { "[^\($0)]: x[^\($0 + 1)]\n\n" } + joined { "[^\($0)] " }
        case .ringOfNotes: "[^1]: " + times("[^1]") + "\n\n[^1]"
        case .notesInCode: times("```\n[^1]: a\n```\n[^2]: b\n\n")
        case .notesOfParts: times("## Åtgärd: x\n\n[^1]\n\n") + "[^1]: " + times("not ")
        case .escapedNotes: "[^1]: x\n\n" + times("\\[^1]&amp;[^1]")
        case .tildes: times("~")
        case .openTildes: times("~~a ")
        case .tildePairs: times("~~a~~ ")
        case .escapedTildes: times("\\~~a~~ ")
        case .entityTildes: times("&#126;*a* ") + "~"
        case .tildesInLink: "[" + times("~~a~~ ") + "](/u)"
        case .tasks: times("- [ ] a\n")
        case .dashes: "http://" + times("a--b")
        case .quotationMarks: times("\"'--... ")
        case .fields: "## Åtgärd: a\n\n" + times("- Klart: a\n")
        case .labels: times("**Beslut:** a\n\n")
        case .references: "[a]: /u\n\n" + times("[a][b")
        case .longReference: "[" + times("a") + "][r]\n\n[r]: " + times("a") + "b\n"
        }
    }
}

@Suite("Time grows with the text, not with its square")
struct MarkdownGrowthTests {
    @Test("twice the text takes at most about twice the time", arguments: GrowingText.allCases)
    func doubling(_ kind: GrowingText) {
        let size = 4000
        let short = SourceText(path: "a.md", bytes: Array(kind.text(size).utf8))
        let long = SourceText(path: "a.md", bytes: Array(kind.text(2 * size).utf8))
        func read(_ source: SourceText) {
            _ = Document.read(source, grammar: sampleGrammar)
            _ = Markdown.html(of: source, flavour: .gfm, allowsRawHTML: true)
        }
        // A quadratic of cmark's kind takes half a second and more at this size; what is quicker than this is not told apart
        // from noise.
        var (first, second) = (0.0, 0.0)
        for _ in 0..<3 {
            second = ProcessorTime.seconds { read(long) }
            if second < 0.12 { return }
            first = ProcessorTime.seconds { read(short) }
            if second < 2.9 * first { return }
        }
        Issue.record("\(kind.rawValue): \(first) s for \(size), \(second) s for \(2 * size)")
    }
}
