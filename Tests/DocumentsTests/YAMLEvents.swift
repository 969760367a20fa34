import Documents

/// A YAML document as a list of words, in the manner of the YAML test suite's events: to compare what two readers make of it.
enum YAMLEvents {
    /// The node in the words of the YAML test suite's events, quotes of both sorts as one.
    static func flat(_ node: YAMLNode) -> [String] {
        switch node.content {
        case .empty: [":"]
        case .scalar(let text, let isQuoted): [(isQuoted ? "\"" : ":") + text]
        case .sequence(let items): ["["] + items.flatMap { flat($0) } + ["]"]
        case .mapping(let entries): ["{"] + entries.flatMap { ["." + $0.key] + flat($0.value) } + ["}"]
        }
    }

    /// The same of events as the suite and `fy-tool --testsuite` write them.
    static func flat(_ events: [Substring]) -> [String] {
        var flat: [String] = []
        // For each open list or group, how many values it has had; nil for a list.
        var counts: [Int?] = []
        for line in events {
            if line.hasPrefix("=VAL ") {
                let value = line.dropFirst(5)
                let style = value.first ?? ":"
                let isKey = (counts.last ?? nil).map { $0 % 2 == 0 } ?? false
                if let last = counts.indices.last { counts[last] = counts[last].map { $0 + 1 } }
                flat.append((isKey ? "." : style == ":" ? ":" : "\"") + plain(value.dropFirst()))
            } else if line.hasPrefix("+MAP") || line.hasPrefix("+SEQ") {
                if let last = counts.indices.last { counts[last] = counts[last].map { $0 + 1 } }
                counts.append(line.hasPrefix("+MAP") ? 0 : nil)
                flat.append(line.hasPrefix("+MAP") ? "{" : "[")
            } else if line.hasPrefix("-MAP") || line.hasPrefix("-SEQ") {
                counts.removeLast()
                flat.append(line.hasPrefix("-MAP") ? "}" : "]")
            }
        }
        return flat
    }

    private static func plain(_ text: Substring) -> String {
        var result = ""
        var isEscape = false
        for character in text {
            if isEscape {
                result.append(["n": "\n", "t": "\t", "r": "\r", "b": "\u{8}"][character] ?? character)
                isEscape = false
            } else if character == "\\" {
                isEscape = true
            } else {
                result.append(character)
            }
        }
        return result
    }
}
