/// The list of everything that Insyn can say about content: `docs/diagnostics.md`, made from the kinds themselves.
public enum DiagnosticCatalogue {
    /// The document in Markdown, in the order of the ids.
    public static func markdown(_ kinds: [DiagnosticKind] = DiagnosticKind.all) -> String {
        var text = """
            # Diagnostics

            Everything that `insyn check` and `insyn build` can say about content, by id. An id never changes and is never
            given to another mistake. Made from the program's own table; … stands for what differs from time to time.
            *Fel* (error): nothing is published. *Varning* (warning): published, and listed. *Tips* (tip): wording.

            """
        var previous = ""
        // Stable: wordings of one id stay in the order of their area.
        let sorted = kinds.enumerated().sorted { ($0.element.id, $0.offset) < ($1.element.id, $1.offset) }.map(
            \.element)
        for kind in sorted {
            if kind.id != previous { text += "\n## \(kind.id)\n" }
            previous = kind.id
            text += "\n### \(shown(kind.title.swedish)) · \(shown(kind.title.english))\n\n"
            text += "\(kind.severity.word(in: .swedish).capitalised) (\(kind.severity.rawValue)). "
            text += "\(shown(kind.message.swedish))\(help("Gör så här: ", kind.help.swedish))\n\n"
            text += "In English: \(shown(kind.message.english))\(help("Do this: ", kind.help.english))\n"
        }
        return text
    }

    private static func help(_ lead: String, _ text: String) -> String { text.isEmpty ? "" : " " + lead + shown(text) }

    /// Places for arguments become …, and signs of Markdown are kept from being read as such.
    private static func shown(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            // `{0}` is an argument; `{ namn: a }` is text.
            if scalar == "{", index + 2 < scalars.count, scalars[index + 2] == "}",
                ("0"..."9").contains(scalars[index + 1])
            {
                result.append("…")
                index += 3
                continue
            }
            if "\\`*_[]<>#|".unicodeScalars.contains(scalar) { result.append("\\") }
            result.append(scalar)
            index += 1
        }
        return String(result)
    }
}
