/// Where the long words of safety work may be broken on a narrow screen (mjuka bindestreck).
enum SoftHyphens {
    /// First elements after which a long compound is divided.
    private static let firstElements = [
        "tillgänglighets", "samverkans", "trygghets", "verksamhets", "samhällsbyggnads", "brotts", "åtgärds", "orsaks",
        "medborgar", "kommun", "utbildnings", "fastighets",
    ]
    /// Shorter words fit as they are.
    private static let longest = 16

    /// The text with a soft hyphen (U+00AD) in its long compounds; for headings that readers see, never for `<title>`.
    static func put(in text: String) -> String {
        guard text.utf8.count > longest else { return text }
        return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            guard word.count > longest else { return String(word) }
            let small = word.lowercased()
            guard let first = firstElements.first(where: { small.hasPrefix($0) && small.count > $0.count + 3 }) else {
                return String(word)
            }
            return word.prefix(first.count) + "\u{AD}" + word.dropFirst(first.count)
        }.joined(separator: " ")
    }
}
