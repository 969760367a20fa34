import Text

/// The file of the content that somebody meant by a path that leads nowhere (den fil som avsågs).
public enum MeantFile {
    /// The path from the content folder: the one that is written so but for case, marks and the sort of slash, else the
    /// only one whose last parts are those, else the nearest; nil where none is.
    public static func find(_ written: String, in content: String) -> String? {
        guard let tree = try? SourceTree.discover(content).tree else { return nil }
        let paths = tree.files.map(\.path)
        let wanted = folded(written.replacing("\\", with: "/"))
        guard !wanted.isEmpty else { return nil }
        // `Innehåll/moten/…`: the folder may be called anything.
        for start in wanted.indices.prefix(3) {
            let ending = Array(wanted[start...])
            let found = paths.filter { folded($0).suffix(ending.count).elementsEqual(ending) }
            if found.count == 1 { return found.first }
            if found.count > 1 { return nil }
        }
        let plain = written.replacing("\\", with: "/")
        let inside = plain.hasPrefix(content + "/") ? String(plain.dropFirst(content.count + 1)) : plain
        return NearestWord.find(inside, in: paths)
    }

    /// Each part as small letters without marks, the last without its ending.
    private static func folded(_ path: String) -> [String] {
        var parts = path.split(separator: "/").map(String.init)
        if let name = parts.popLast() {
            parts.append(name.split(separator: ".").first.map(String.init) ?? name)
        }
        return parts.map(Slug.make).filter { !$0.isEmpty }
    }
}
