import Text

/// What leads somewhere, or is text as it may be, and yet is hardly what was meant.
extension Linker {
    /// `https://trygg.adala.example/moten/…`: the page's address in place of the file's path.
    mutating func reportOwnSite(_ reference: Reference, _ address: String, in path: String) {
        let (whole, fragment) = ReferencePath.parts(of: reference.text)
        // Only what is made of a file has a path; lists and files for programs have an address alone.
        guard whole.dropFirst(address.count).hasPrefix("/"),
            let meant = file(at: whole.dropFirst(address.count).split(separator: "/").map(String.init), fragment)
        else { return }
        report(.linkToOwnSite, reference, in: path, reference.text, Self.link(meant, from: path))
    }

    /// The file, and the part, that a page is made of: `moten/est/2026-03-10.md` of `/moten/est/2026-03-10/`.
    private func file(at address: [String], _ fragment: String?) -> String? {
        func known(_ pieces: some Collection<String>) -> String? {
            let path = pieces.joined(separator: "/") + ".md"
            return [path, "sidor/" + path].first { byPath[$0] != nil }
        }
        if let path = known(address) { return path + (fragment.map { "#" + $0 } ?? "") }
        // A part's own page.
        guard let part = address.last, let path = known(address.dropLast()),
            let item = byPath[path].flatMap({ decoded[$0] }), item.parts.contains(where: { $0.anchor == part })
        else { return nil }
        return path + "#" + part
    }

    /// `klara-gruppen, polismyndigheten` where one is taken, and `est och sspf` where several are.
    mutating func reportIDs(_ reference: Reference, in path: String) {
        let text = reference.text
        guard text.utf8.count <= 200, reference.kinds.contains(.body) || reference.kinds.contains(.area) else { return }
        let pieces = text.replacing(" och ", with: ",").replacing(" samt ", with: ",").split { ",;/&+".contains($0) }
            .map { $0.split(separator: " ").joined(separator: " ") }
        guard pieces.count > 1, pieces.allSatisfy({ bodies[$0] != nil || areas[$0] != nil }), let first = pieces.first
        else { return }
        report(.idsAsText, reference, in: path, text, first)
    }

    /// How many meetings the body of a file has.
    func meetings(ofBodyIn file: String) -> Int {
        let folder = "moten/" + file.dropFirst("organ/".count).dropLast(".md".count) + "/"
        return byPath.keys.count { $0.hasPrefix(folder) }
    }

    /// The part of a file whose anchor is nearest.
    func part(near name: String, in file: String) -> PartEntry? {
        guard let item = byPath[file].flatMap({ decoded[$0] }),
            let near = NearestWord.find(name, in: item.parts.map(\.anchor))
        else { return nil }
        return item.parts.first { $0.anchor == near }
    }

    /// Files beside each other of which one is the other's copy: `2026.md` and `2026-kopia.md`.
    func copies() -> [Diagnostic] {
        var found: [Diagnostic] = []
        var before: DecodedRecord?
        for item in decoded {
            guard let item else { continue }
            defer { before = item }
            guard let other = before, Self.isCopy(item, other) else { continue }
            let (copy, original) =
                item.record.head.name.utf8.count > other.record.head.name.utf8.count ? (item, other) : (other, item)
            var diagnostic = Diagnostic(.copiedRecord, in: copy.record.head.path, at: nil)
            diagnostic.arguments = [original.record.head.path]
            found.append(diagnostic)
        }
        return found
    }

    /// Asked of every two neighbours: nearly all differ in their names.
    private static func isCopy(_ one: DecodedRecord, _ other: DecodedRecord) -> Bool {
        let (first, second) = (one.record.head, other.record.head)
        let (short, long) =
            first.name.utf8.count < second.name.utf8.count ? (first.name, second.name) : (second.name, first.name)
        guard long.utf8.starts(with: short.utf8), long.utf8.dropFirst(short.utf8.count).first == UInt8(ascii: "-"),
            first.kind == second.kind, first.title == second.title, first.date == second.date,
            first.summary == second.summary, one.parts.map(\.title) == other.parts.map(\.title)
        else { return false }
        // Two meetings of a day may both say little: then nothing shows that one is a copy.
        return first.kind != .meeting || one.parts.count > 2 && one.parts.contains { !$0.kinds.contains(.agendaItem) }
            || first.summary != nil
    }
}
