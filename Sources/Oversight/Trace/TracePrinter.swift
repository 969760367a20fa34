public import Text

/// Prints one place's way through the red thread (spår): as text for people, as JSON for programs.
public struct TracePrinter: Sendable {
    private let trace: Trace
    private let chain: TraceChain

    public init(_ trace: Trace, _ node: TraceNode) {
        self.trace = trace
        chain = trace.chain(of: node)
    }

    /// `{"id","kind","title","before":[…],"after":[…],"gaps":[{"at","lacks","since"}]}`; what stands in `before` and `after`
    /// has id, kind and title, from the situation picture to the meetings.
    public func json() -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            members(of: chain.node, &json)
            json.key("before")
            json.array { json in for node in chain.before { json.object { members(of: node, &$0) } } }
            json.key("after")
            json.array { json in for node in chain.after { json.object { members(of: node, &$0) } } }
            json.key("gaps")
            json.array { json in
                for gap in chain.gaps {
                    json.object { json in
                        json.member("at", trace.id(of: gap.at))
                        json.member("lacks", gap.lacks.rawValue)
                        json.member("since", orNull: gap.since?.iso)
                    }
                }
            }
        }
        json.newline()
        return json.bytes
    }

    private func members(of node: TraceNode, _ json: inout JSONWriter) {
        json.member("id", trace.id(of: node))
        json.member("kind", trace.word(of: node))
        json.member("title", trace.title(of: node))
    }

    /// The chain in order, one place a line, with the place asked for marked by `→` and the gaps below.
    public func text(in language: Language) -> String {
        let isSwedish = language == .swedish
        let all = chain.before + [chain.node] + chain.after
        let words = all.map { trace.word(of: $0) }
        let width = words.map(\.count).max() ?? 0
        var lines: [String] = []
        for (word, node) in zip(words, all) {
            let mark = node == chain.node ? "→ " : "  "
            let space = String(repeating: " ", count: width - word.count + 2)
            lines.append("\(mark)\(word)\(space)\(PrintableText.make(trace.title(of: node)))  [\(trace.id(of: node))]")
        }
        lines.append("")
        if chain.gaps.isEmpty {
            lines.append(isSwedish ? "Inget led saknas." : "No link is missing.")
        } else {
            lines.append(isSwedish ? "Det som saknas:" : "What is missing:")
            for gap in chain.gaps {
                lines.append("  \(gap.sentence(in: language))  [\(trace.id(of: gap.at))]")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
