import Site
import Testing

/// `sitemap.xml`, as search engines read it.
@Suite struct SiteMapFileTests {
    private static func files(_ count: Int, limit: Int) -> SearchEngineFiles {
        SearchEngineFiles(
            baseURL: "https://trygg.lillmo.example", routes: (0..<count).map { Route("/moten/\($0)/") },
            addressLimit: limit)
    }

    /// The addresses of a map, and the name of its root.
    private static func read(_ bytes: [UInt8]) -> (root: String, addresses: [String]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let root = text.firstMatch(of: #/<([a-z]+) xmlns/#).map { String($0.1) } ?? ""
        return (root, text.matches(of: #/<loc>([^<]*)</loc>/#).map { String($0.1) })
    }

    @Test("a map holds as many addresses as one may; one more makes an index of maps that hold each address once")
    func index() throws {
        let whole = Self.files(3, limit: 3)
        #expect(whole.maps.map(\.path) == ["sitemap.xml"])
        #expect(Self.read(whole.maps[0].bytes).root == "urlset")

        let parted = Self.files(7, limit: 3)
        #expect(parted.maps.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
        let index = Self.read(parted.maps[0].bytes)
        #expect(index.root == "sitemapindex")
        #expect(index.addresses == (1...3).map { "https://trygg.lillmo.example/sitemap-\($0).xml" })
        let maps = parted.maps.dropFirst().map { Self.read($0.bytes) }
        #expect(maps.allSatisfy { $0.root == "urlset" })
        #expect(maps.flatMap(\.addresses) == (0..<7).map { "https://trygg.lillmo.example/moten/\($0)/" })
        #expect(parted.robots == whole.robots)
    }

    @Test("without the site's address there is no map, and no robot is sent to one")
    func withoutAddress() {
        let files = SearchEngineFiles(baseURL: nil, routes: [Route("/")])
        #expect(files.maps.isEmpty)
        #expect(!String(decoding: files.robots, as: UTF8.self).contains("Sitemap"))
    }
}
