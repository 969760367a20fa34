import Text

/// What a file or folder may be called, and the right name for one that is called otherwise.
enum FileName {
    /// The name up to its last dot, and what stands after it; no ending where no dot stands within.
    static func parts(_ name: String) -> (stem: String, ending: String) {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return (name, "") }
        return (String(name[..<dot]), String(name[name.utf8.index(after: dot)...]))
    }

    /// `Möte 12 mars` → `mote-12-mars`. Never empty.
    static func corrected(_ stem: String) -> String {
        let slug = Slug.make(stem)
        return slug.isEmpty ? "namn" : slug
    }
}
