import Records
import Testing

@testable import Site

struct MenuWordTests {
    @Test func `what the menu may be told to hold is what it has titles for`() {
        #expect(Set(MenuWord.all) == Set(SiteContext.sections.map(\.word)))
    }
}
