import Records

/// `robots.txt` and `sitemap.xml`: what search engines and archives read (sitemaps.org 0.9; RFC 9309).
public struct SearchEngineFiles: Sendable {
    public let robots: [UInt8]
    /// Nil without a base address: a site map holds absolute addresses.
    public let sitemap: [UInt8]?

    public init(baseURL: String?, routes: [Route]) {
        var robots = "User-agent: *\nAllow: /\n"
        if let baseURL {
            robots += "Sitemap: \(baseURL)/sitemap.xml\n"
            var map = Array(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

                """.utf8)
            for route in routes {
                map += Array("<url><loc>".utf8)
                Self.append(baseURL, to: &map)
                Self.append(route.path, to: &map)
                map += Array("</loc></url>\n".utf8)
            }
            sitemap = map + Array("</urlset>\n".utf8)
        } else {
            sitemap = nil
        }
        self.robots = Array(robots.utf8)
    }

    /// Escaped as text and attribute values of XML are.
    private static func append(_ text: String, to map: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): map += Array("&amp;".utf8)
            case UInt8(ascii: "<"): map += Array("&lt;".utf8)
            case UInt8(ascii: ">"): map += Array("&gt;".utf8)
            case UInt8(ascii: "\""): map += Array("&quot;".utf8)
            default: map.append(byte)
            }
        }
    }
}

extension SiteContext {
    /// Whether search engines are told of a page: not of withdrawn ones, the page for lost addresses, or
    /// what is there for those who work on the look.
    public func isListed(_ key: PageKey) -> Bool {
        switch key {
        case .withdrawn, .notFound, .components: false
        default: true
        }
    }
}
