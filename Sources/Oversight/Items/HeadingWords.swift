import Documents

/// Titles and text as they are compared (jämförelse av rubriker): without case, punctuation and marks.
enum HeadingWords {
    /// Letters and digits in lower case, single spaces between: `§ 1 Val av justerare.` → `1 val av justerare`.
    static func plain(_ text: String) -> String {
        var words = String.UnicodeScalarView()
        var isParted = false
        for scalar in text.lowercased().unicodeScalars {
            if scalar == "\u{AD}" { continue }
            guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
                isParted = !words.isEmpty
                continue
            }
            if isParted { words.append(" ") }
            isParted = false
            words.append(scalar)
        }
        return String(words)
    }

    /// Whether a title is the wanted one, or begins so: `Fastställande av dagordningen` begins as `… dagordning`.
    static func title(_ title: String, is wanted: String) -> Bool {
        let wanted = plain(wanted)
        return !wanted.isEmpty && plain(title).hasPrefix(wanted)
    }

    /// The words of finished HTML, its tags and the escaped signs taken away.
    static func text(of html: [UInt8]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(html.count)
        var isTag = false
        var isEscape = false
        for byte in html {
            switch byte {
            case UInt8(ascii: "&"): isEscape = !isTag
            case UInt8(ascii: ";") where isEscape:
                isEscape = false
                bytes.append(0x20)
            case _ where isEscape: break
            case UInt8(ascii: "<"): isTag = true
            case UInt8(ascii: ">"):
                // A tag parts words, as the end of a heading does.
                if isTag { bytes.append(0x20) } else { bytes.append(byte) }
                isTag = false
            default: if !isTag { bytes.append(byte) }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The titles of the ordinary headings in finished HTML, in order.
    static func headings(in html: [UInt8]) -> [String] {
        var titles: [String] = []
        var index = 0
        while index + 3 < html.count {
            guard html[index] == UInt8(ascii: "<"), html[index + 1] == UInt8(ascii: "h"),
                (49...54).contains(html[index + 2])
            else {
                index += 1
                continue
            }
            // To the closing tag of the same heading: headings never stand in each other.
            var end = index + 3
            while end + 2 < html.count,
                !(html[end] == UInt8(ascii: "<") && html[end + 1] == UInt8(ascii: "/")
                    && html[end + 2] == UInt8(ascii: "h"))
            {
                end += 1
            }
            titles.append(text(of: Array(html[index..<end])))
            index = end
        }
        return titles
    }

    /// The ordinary headings and the parts' own of a record's text.
    static func headings(of content: [Content]) -> [String] {
        content.flatMap { piece -> [String] in
            guard case .part(let part) = piece else { return headings(in: piece) }
            return [part.title.plain, part.word.rawValue + ": " + part.title.plain]
                + part.content.flatMap { headings(in: $0) }
        }
    }

    private static func headings(in piece: Content) -> [String] {
        if case .prose(let prose) = piece { headings(in: prose.html) } else { [] }
    }
}
