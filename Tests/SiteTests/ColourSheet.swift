import Foundation
import Records
import Templates
import Testing

/// The colours of the style sheet itself, in its two schemes: what the tests of contrast and of colour blindness read.
struct ColourSheet {
    let text: String
    let light: [String: Colour]
    let dark: [String: Colour]

    /// Each scheme with its name, for the test's message.
    var schemes: [(name: String, colours: [String: Colour])] { [("light", light), ("dark", dark)] }

    init(_ configuration: SiteConfiguration = .empty) throws {
        let sheet = String(decoding: SiteAssets(configuration).styleSheet.bytes, as: UTF8.self)
        let parts = sheet.components(separatedBy: "@media (prefers-color-scheme: dark)")
        try #require(parts.count >= 2)
        text = sheet
        light = ColourSheet.tokens(parts[0])
        // The dark block ends where the next file begins.
        let block = parts[1].components(separatedBy: "\n}\n")[0]
        dark = light.merging(ColourSheet.tokens(block)) { _, new in new }
    }

    private static func tokens(_ css: String) -> [String: Colour] {
        var found: [String: Colour] = [:]
        for match in css.matches(of: /--([a-z0-9-]+): (#[0-9A-Fa-f]{6})\b/) {
            found[String(match.1)] = found[String(match.1)] ?? Colour(String(match.2))
        }
        return found
    }

    /// The tokens that some rule uses for one of the properties.
    func tokens(usedFor property: String) throws -> Set<String> {
        let pattern = try Regex("[{; ]\(property): [^;}]*var\\(--([a-z0-9-]+)\\)", as: (Substring, Substring).self)
        return Set(text.matches(of: pattern).map { String($0.output.1) })
    }
}
