/// What holds of the site's own markup, whatever was read: every tag is one of ours and is closed in its order, no id is
/// given twice or begins with `_` as the page's own do, and every `#fn` leads somewhere.
public enum SiteMarkupCheck {
    private static let void: Set<String> = ["br", "hr", "img"]
    private static let known: Set<String> = [
        "a", "blockquote", "br", "caption", "code", "del", "div", "em", "h2", "h3", "h4", "h5", "h6", "hr", "img", "li",
        "ol", "p", "pre", "section", "span", "strong", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ]

    /// What does not hold; nil where all does.
    public static func problem(in html: [UInt8]) -> String? {
        var open: [String] = []
        var ids: Set<String> = []
        var targets: Set<String> = []
        var at = 0
        while let start = html[at...].firstIndex(of: UInt8(ascii: "<")) {
            guard let end = html[start...].firstIndex(of: UInt8(ascii: ">")) else { return "a tag without end" }
            at = end + 1
            let tag = String(decoding: html[(start + 1)..<end], as: UTF8.self)
            if tag.hasPrefix("/") {
                guard open.popLast() == String(tag.dropFirst()) else { return "<\(tag)> closes another tag" }
                continue
            }
            let name = String(tag.prefix { $0 != " " })
            guard known.contains(name) else { return "<\(name)> is no tag of ours" }
            if !void.contains(name) { open.append(name) }
            if let id = attribute(" id", of: tag) {
                if !ids.insert(id).inserted { return "the id \(id) stands twice" }
                if id.isEmpty || id.hasPrefix("_") { return "the id \(id) may be the page's own" }
            }
            if let target = attribute(" href", of: tag) {
                if target.hasPrefix("#fn:") || target.hasPrefix("#fnref:") {
                    targets.insert(String(target.dropFirst()))
                }
                if target.lowercased().hasPrefix("javascript:") { return "a script as an address" }
            }
        }
        if let last = open.last { return "<\(last)> is not closed" }
        return nil
    }

    private static func attribute(_ name: String, of tag: String) -> String? {
        guard let start = tag.firstRange(of: name + "=\"") else { return nil }
        return String(tag[start.upperBound...].prefix { $0 != "\"" })
    }
}

extension String {
    fileprivate func firstRange(of part: String) -> Range<String.Index>? {
        var at = startIndex
        while at < endIndex {
            if self[at...].hasPrefix(part) { return at..<index(at, offsetBy: part.count) }
            at = index(after: at)
        }
        return nil
    }
}
