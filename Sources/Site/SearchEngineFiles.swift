import Records

/// `robots.txt` and the site maps: what search engines and archives read (sitemaps.org 0.9; RFC 9309).
public struct SearchEngineFiles: Sendable {
    /// How many addresses a map may hold, and how many maps an index.
    public static let addressLimit = 50_000

    public let robots: [UInt8]
    /// `sitemap.xml`; where there are more addresses than a map may hold, an index of `sitemap-1.xml` and so on, which
    /// follow it. None without a base address: a site map holds absolute addresses.
    public let maps: [(path: String, bytes: [UInt8])]

    public init(baseURL: String?, routes: [Route], addressLimit: Int = SearchEngineFiles.addressLimit) {
        var robots = "User-agent: *\nAllow: /\n"
        guard let baseURL else {
            (self.robots, maps) = (Array(robots.utf8), [])
            return
        }
        robots += "Sitemap: \(baseURL)/sitemap.xml\n"
        self.robots = Array(robots.utf8)
        let paths = routes.map(\.path)
        guard paths.count > addressLimit else {
            maps = [("sitemap.xml", Self.list(paths, under: baseURL, in: "urlset", each: "url"))]
            return
        }
        let parts = stride(from: 0, to: paths.count, by: addressLimit).enumerated().map { number, start in
            (
                path: "sitemap-\(number + 1).xml",
                bytes: Self.list(
                    paths[start..<min(start + addressLimit, paths.count)], under: baseURL, in: "urlset", each: "url")
            )
        }
        let index = Self.list(parts.map { "/" + $0.path }, under: baseURL, in: "sitemapindex", each: "sitemap")
        maps = [("sitemap.xml", index)] + parts
    }

    private static func list(
        _ paths: some Sequence<String>, under baseURL: String, in list: String, each element: String
    ) -> [UInt8] {
        var map = Array(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <\(list) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """.utf8)
        // The same for every page: only its own path is looked through.
        var start = Array("<\(element)><loc>".utf8)
        append(baseURL, to: &start)
        let end = Array("</loc></\(element)>\n".utf8)
        for path in paths {
            map += start
            append(path, to: &map)
            map += end
        }
        return map + Array("</\(list)>\n".utf8)
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
