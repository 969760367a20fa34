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
            var map = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            map += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
            for route in routes { map += "<url><loc>\(Self.escaped(baseURL + route.path))</loc></url>\n" }
            sitemap = Array((map + "</urlset>\n").utf8)
        } else {
            sitemap = nil
        }
        self.robots = Array(robots.utf8)
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
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
