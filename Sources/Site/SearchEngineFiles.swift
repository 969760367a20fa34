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
            // The same for every page: only its own path is looked through.
            var start = Array("<url><loc>".utf8)
            Self.append(baseURL, to: &start)
            let end = Array("</loc></url>\n".utf8)
            for route in routes {
                map += start
                Self.append(route.path, to: &map)
                map += end
            }
            sitemap = map + Array("</urlset>\n".utf8)
        } else {
            sitemap = nil
        }
        self.robots = Array(robots.utf8)
    }

    /// Escaped as text and attribute values of XML are.
    private static func append(_ text: String, to map: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            let special = { (byte: UInt8) in byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 }
            guard bytes.contains(where: special) else { return map.append(contentsOf: bytes) }
            for byte in bytes {
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
}

extension SiteContext {
    /// Whether search engines are told of a page: not of withdrawn ones, of drafts (they are there to be looked at beforehand),
    /// of the page for lost addresses, or of what is there for those who work on the look.
    public func isListed(_ key: PageKey) -> Bool {
        switch key {
        case .withdrawn, .notFound, .components: false
        default: key.record(in: archive).flatMap { archive.head($0) }?.publication != .draft
        }
    }
}

extension PageKey {
    /// The record that the page is of; nil where it is none's alone.
    fileprivate func record(in archive: Archive) -> RecordID? {
        switch self {
        case .meeting(let id), .picture(let id), .analysis(let id), .plan(let id), .promise(let id), .area(let id),
            .inspection(let id), .series(let id), .body(let id), .document(let id), .agreement(let id),
            .survey(let id), .report(let id), .text(let id), .withdrawn(let id), .bodyRules(let id),
            .bodyRulesOfYear(let id, _), .meetings(.body(let id)):
            id
        case .problem(let part), .measure(let part), .undertaking(let part), .finding(let part):
            archive.entry(part).record
        default: nil
        }
    }
}
