import Testing
import Text

@Suite("The site's own address")
struct BaseAddressTests {
    @Test(arguments: [
        ("https://trygg.adala.example", "https://trygg.adala.example"),
        ("https://trygg.adala.example/", "https://trygg.adala.example"),
        ("https://a.example///", "https://a.example"), ("HTTPS://A.Example/Trygg/", "https://a.example/Trygg"),
        ("http://localhost:8080", "http://localhost:8080"), ("https://[::1]:8080/x", "https://[::1]:8080/x"),
        ("https://xn--rd-yia.se/%C3%A5~_.-", "https://xn--rd-yia.se/%C3%A5~_.-"),
    ])
    func `an address is read, without the slash at its end`(text: String, read: String) {
        #expect(BaseAddress.read(text) == read)
    }

    @Test(arguments: [
        "", "https://", "https:///", "https://:80", "https://.", "https://a..b", "//a.example", "javascript:alert(1)",
        "ftp://a.example", "https:a.example", "https://namn:losen@a.example", "https://a.example?q=1",
        "https://a.example/?q=1", "https://a.example#del", "https://a.example:", "https://a.example:0",
        "https://a.example:65536", "https://a.example:+80", "https://a.example:99999999999999999999",
        "https://a.example/a/../b", "https://a.example/./b", "https://a.example/a//b", "https://a.example/%",
        "https://a.example/%4", "https://a.example/%zz", "https://a.example/a b", "https://a.example/\"",
        "https://a.example/'",
        "https://a.example/<", "https://a.example\\b", "https://råd.se", "https://a.example/å", "https://[",
        "https://[]",
        "https://[x]", "https://[::1", "https://[::1]80", " https://a.example", "https://a.example\n",
        "https://a_b.example", "https://a.example/\u{301}",
    ])
    func `what paths can't be put after, or must not be published, is none`(text: String) {
        #expect(BaseAddress.read(text) == nil)
    }
}
