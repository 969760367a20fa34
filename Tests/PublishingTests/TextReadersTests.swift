import Foundation
import Testing

/// An edit of running text is put in place without asking rules and pages again. So it must be known who reads its bytes.
@Suite("Who reads running text")
struct TextReadersTests {
    @Test func `whoever reads the bytes of running text is one of those that edits of it heed`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        var readers: Set<String> = []
        for folder in ["Sources/Records", "Sources/Oversight", "Sources/Site", "templates"] {
            let files = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
            for file in files where file.hasSuffix(".swift") {
                let text = try String(contentsOf: root.appending(path: folder + "/" + file), encoding: .utf8)
                // `h.html` is the element, and names of files stand in quotation marks.
                if try /[a-z0-9)\]]\.html\b(?! *\(|["`])/.ignoresCase().firstMatch(
                    in: text.replacing("self.html", with: ""))
                    != nil
                {
                    readers.insert(folder + "/" + file)
                }
            }
        }
        #expect(
            readers == [
                // What `RunningText` asks of both texts.
                "Sources/Oversight/SealedTexts.swift", "Sources/Oversight/Items/AgendaItem+Text.swift",
                "Sources/Oversight/Items/HeadingWords.swift", "Sources/Oversight/Kinds/RuleJudge+Contents.swift",
                // Hands it on, with its number.
                "Sources/Site/Context/SiteContext.swift",
                // Of the glossary, which is never edited in place.
                "Sources/Site/Context/SiteContext+Terms.swift",
                // Writes it, and notes where; and asks how a field ends, which is no running text.
                "templates/Parts/Text.swift",
            ],
            "a new reader: is what it reads asked of both texts in RunningText, or noted where it is written?")
    }
}
