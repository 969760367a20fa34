/// What a reference's text looks like, before it is looked up.
enum ReferenceForm {
    /// One word that can only be a path or an address: `../moten/est/2025-03-12.md#p-4`, `#morka-gangstrak`, `https://…`.
    static func isBarePath(_ text: String) -> Bool {
        guard !text.isEmpty, !text.utf8.contains(where: { $0 <= 0x20 }) else { return false }
        if text.hasPrefix("https://") { return true }
        let path = text.prefix { $0 != "#" }
        if path.isEmpty { return text.utf8.count > 1 }
        return ["md", "csv", "yaml", "pdf", "docx", "xlsx", "odt"].contains { path.hasSuffix("." + $0) }
    }

    /// Free text holds a space or a capital letter; anything else in its place is an id that must name something.
    static func isFreeText(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            guard scalar.isASCII else { return scalar == "\u{A0}" || scalar.properties.isUppercase }
            return scalar == " " || ("A"..."Z").contains(scalar)
        }
    }
}
