import Foundation
import Records
import Testing

@testable import Site

struct MenuWordTests {
    @Test func `what the menu may be told to hold is what it has titles for`() throws {
        let words = MenuWord.all.joined(separator: ", ")
        let site = try GoldenSite(exampleConfiguration + "\nmeny: [\(words)]\n")
        #expect(site.errors == [])
        let page = try #require(site.page("/"))
        let menu = try #require(
            page.range(of: "class=\"meny\"").flatMap { page[$0.upperBound...].split(separator: "</nav>").first })
        for (word, title) in MenuWord.titled { #expect(menu.contains(">\(title)</a>"), "\(word)") }
        #expect(menu.ranges(of: "<li>").count == MenuWord.all.count)
    }
}
