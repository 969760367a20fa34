import Text

/// What a reference that leads nowhere may have meant.
extension Linker {
    /// Whether a file of that name lies in a folder that is called after no body or area, which is told there.
    mutating func liesInUnknownFolder(_ wanted: String) -> Bool {
        guard suggestionsLeft > 0, wanted.hasPrefix("moten/") || wanted.hasPrefix("besiktningar/") else { return false }
        if homeless == nil {
            homeless = Set(
                byPath.keys.compactMap { path in
                    let pieces = path.split(separator: "/").map(String.init)
                    guard pieces.count == 3 else { return nil }
                    let known = pieces[0] == "moten" ? bodies : areas
                    return known[pieces[1]] == nil ? pieces[2] : nil
                })
        }
        return wanted.split(separator: "/").last.map { homeless?.contains(String($0)) ?? false } ?? false
    }

    /// `https://www.polisen.se` for `www.polisen.se`.
    static func webAddress(_ text: String) -> String? {
        let host = text.prefix { $0 != "/" }
        let isHost =
            host.hasPrefix("www.") || [".se", ".nu", ".com", ".org", ".eu"].contains { host.hasSuffix($0) }
        return isHost && !host.utf8.contains(0x20) ? "https://" + text : nil
    }

    /// The record that a path means whose form is wrong: a page's address, a path from the content folder, another
    /// program's ending, a file that was moved or renamed, or the only one in its folder with a part of that name.
    mutating func meantPath(_ wanted: String, _ fragment: String?) -> String? {
        guard suggestionsLeft > 0 else { return nil }
        suggestionsLeft -= 1
        var pieces = wanted.split { $0 == "/" || $0 == "\\" }.drop { $0.allSatisfy { $0 == "." } }.map(String.init)
        if pieces.first == "content" { pieces.removeFirst() }
        if pieces.last == "index.html" { pieces.removeLast() }
        guard var name = pieces.popLast() else { return nil }
        if !name.hasSuffix(".md"), !name.hasSuffix(".csv") { name = name.droppingExtension + ".md" }
        let whole = (pieces + [name]).joined(separator: "/")
        if byPath[whole] != nil { return whole }
        let moved = byPath.keys.filter { $0.hasSuffix("/" + name) }
        if moved.count == 1 { return moved.first }
        if let renamed = renamed(name, in: pieces) { return renamed }
        guard let fragment, !fragment.isEmpty, let folder = pieces.last else { return nil }
        let holding = byPath.filter { path, record in
            path.hasPrefix(folder + "/") && decoded[record]?.parts.contains { $0.anchor == fragment } ?? false
        }
        return holding.count == 1 ? holding.first?.key : nil
    }

    /// The only file in the folder that has all the words of the name, or of whose words the name has all:
    /// `lagesbild-2026.md` for `2026.md`.
    private func renamed(_ name: String, in pieces: [String]) -> String? {
        let folder = pieces.joined(separator: "/") + "/"
        let words = Self.words(name)
        let found = byPath.keys.filter { path in
            guard path.hasPrefix(folder) else { return false }
            let own = Self.words(String(path.dropFirst(folder.count)))
            return own.isSuperset(of: words) || words.isSuperset(of: own)
        }
        return found.count == 1 ? found.first : nil
    }

    private static func words(_ name: String) -> Set<String> {
        Set(name.split { $0 == "-" || $0 == "." }.map(String.init))
    }

    /// The file beside that is meant by its name alone: `2024.md` for `2024`.
    func sibling(_ reference: Reference, of path: String) -> String? {
        let name = Slug.make(reference.text) + ".md"
        guard let wanted = ReferencePath.joined(name, from: path), wanted != path, let record = byPath[wanted],
            !reference.kinds.isDisjoint(with: kinds(of: .record(RecordID(record))))
        else { return nil }
        return name
    }

    /// The only record or part of the right kind that bears the name: `Lägesbild 2026` for `lagesbilder/2026.md`, and
    /// `Mörka gångstråk` or `morka-gangstrak` for `orsaksanalyser/2026.md#morka-gangstrak`.
    mutating func meantByName(_ reference: Reference) -> String? {
        let text = reference.text
        guard suggestionsLeft > 0, text.utf8.count <= 120, !text.utf8.contains(where: { "/.#".utf8.contains($0) })
        else {
            return nil
        }
        let slug = Slug.make(text)
        guard !slug.isEmpty else { return nil }
        suggestionsLeft -= 1
        var found: [String] = []
        for item in decoded {
            guard let item else { continue }
            let head = item.record.head
            if !reference.kinds.isDisjoint(with: .record(head.kind)) {
                let stem = head.name.split(separator: "/").last.map(String.init) ?? head.name
                if stem == slug || Slug.make(head.title) == slug { found.append(head.path) }
            }
            for part in item.parts
            where !reference.kinds.isDisjoint(with: part.kinds)
                && (part.anchor == slug || part.title.utf8.count >= text.utf8.count && Slug.make(part.title) == slug)
            {
                found.append(head.path + "#" + part.anchor)
            }
            if found.count > 1 { return nil }
        }
        return found.first
    }

    /// A path with its part, seen from a file.
    static func link(_ path: String, from file: String) -> String {
        let (wanted, fragment) = ReferencePath.parts(of: path)
        if wanted == file, let fragment { return "#" + fragment }
        return ReferencePath.relative(wanted, from: file) + (fragment.map { "#" + $0 } ?? "")
    }

    /// The body or area that is meant by its title, in whatever case, or by another name: `Lillmo centrum` or
    /// `lillmo-centrum` for `centrum`.
    mutating func meantByTitle(_ reference: Reference) -> String? {
        guard suggestionsLeft > 0 else { return nil }
        suggestionsLeft -= 1
        let slug = Slug.make(reference.text)
        guard !slug.isEmpty else { return nil }
        func id(_ known: [String: Int], _ wanted: String? = nil) -> String? {
            let slug = wanted ?? slug
            return known.filter { id, index in
                guard let record = decoded[index]?.record else { return false }
                var names = [record.head.title]
                if case .body(let body) = record { names += body.alsoKnownAs }
                if case .area(let area) = record { names += area.formerNames }
                return id == slug || names.contains { Slug.make($0) == slug }
            }.keys.min()
        }
        return
            (reference.kinds.contains(.body)
            ? id(bodies)
                ?? Self.longName[slug].flatMap { slug in
                    id(bodies, slug)
                } : nil)
            ?? (reference.kinds.contains(.area) ? id(areas) ?? wholeMunicipality(slug) : nil)
    }

    /// The municipality's own area, where its file says so: `Hela kommunen`.
    private func wholeMunicipality(_ slug: String) -> String? {
        guard ["hela-kommunen", "kommunen", "kommunovergripande", "alla"].contains(slug) else { return nil }
        let found = areas.filter { _, index in
            if case .area(let area) = decoded[index]?.record { area.sort == "kommun" } else { false }
        }
        return found.count == 1 ? found.first?.key : nil
    }

    /// What municipalities shorten.
    private static let longName = [
        "ks": "kommunstyrelsen", "kf": "kommunfullmaktige", "sn": "socialnamnden", "bun": "barn-och-utbildningsnamnden",
        "un": "utbildningsnamnden", "polisen": "polismyndigheten", "polis": "polismyndigheten", "soc": "socialnamnden",
    ]

    /// `ORGAN/PLATS` where only one body has a seat of that id.
    mutating func seatOfAnyBody(_ text: String) -> String? {
        guard suggestionsLeft > 0 else { return nil }
        suggestionsLeft -= 1
        let slug = Slug.make(text)
        let found = bodies.filter { _, index in
            if case .body(let body) = decoded[index]?.record { body.seatIndex(slug) != nil } else { false }
        }
        return found.count == 1 ? found.first.map { $0.key + "/" + slug } : nil
    }

    /// The seat that is meant by its holder's name, its office or its function: `Anna Alm (KSO)`, `Skolchefen`,
    /// `Bo Berg, samordnare`.
    mutating func meantSeat(_ text: String, _ seats: [Seat]) -> String? {
        guard suggestionsLeft > 0 else { return nil }
        suggestionsLeft -= 1
        let pieces = text.split(whereSeparator: { ",();/".contains($0) }).map { Slug.make(String($0)) }
            .filter { !$0.isEmpty }
        func matches(_ isMeant: (Seat, String) -> Bool) -> String? {
            let found = seats.filter { seat in pieces.contains { isMeant(seat, $0) } }
            return found.count == 1 ? found.first?.id : nil
        }
        /// `skolchefen` is `skolchef`, and `kommunpolis-eva-ek` is the `kommunpolis` by name.
        func names(_ piece: String, _ word: String) -> Bool {
            let office = Slug.make(word)
            return !office.isEmpty
                && (piece == office || piece == office + "n" || piece == office + "en"
                    || piece.hasPrefix(office + "-"))
        }
        return matches { seat, piece in seat.id == piece }
            ?? matches { seat, piece in seat.holders.contains { Slug.make($0.name) == piece } }
            ?? matches { seat, piece in names(piece, seat.role) || names(piece, seat.id) }
            ?? matches { seat, piece in seat.functions.contains { names(piece, $0) } }
    }

    /// The folder that a document or picture belongs in, and the way there; nil for other files.
    static func attachmentHome(_ destination: String, from path: String) -> (folder: String, path: String)? {
        guard let name = destination.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init),
            let dot = name.lastIndex(of: "."), name.startIndex < dot
        else { return nil }
        let ending = name[name.index(after: dot)...].lowercased()
        let folder =
            switch ending {
            case "pdf", "docx", "xlsx", "odt": "filer"
            case "png", "jpg", "jpeg", "webp", "svg": "bilder"
            default: ""
            }
        let stem = Slug.make(String(name[..<dot]).percentDecoded)
        guard !folder.isEmpty, !stem.isEmpty, !destination.hasPrefix("http") else { return nil }
        return (folder, ReferencePath.relative("\(folder)/\(stem).\(ending)", from: path))
    }

    mutating func nearestPath(_ wanted: String) -> String? {
        guard suggestionsLeft > 0 else { return nil }
        suggestionsLeft -= 1
        if paths.isEmpty { paths = byPath.keys.sorted() }
        guard let nearest = NearestWord.find(wanted, in: paths) else { return nil }
        // Two digits apart is another day or year: hardly the one that was meant.
        let digits = zip(nearest.utf8, wanted.utf8).count { $0 != $1 && (0x30...0x39).contains($0) }
        return nearest.utf8.count == wanted.utf8.count && digits > 1 ? nil : nearest
    }

    /// A folder of meetings or inspections that no body or area is called after: told once, not for each of its files.
    mutating func reportUnknownFolder(_ reference: Reference, in path: String) {
        let isBody = reference.kinds.contains(.body)
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        guard toldFolders.insert(folder).inserted else { return }
        let nearest = NearestWord.find(reference.text, in: (isBody ? bodies : areas).keys.sorted())
        var diagnostic = Diagnostic(.folderNamesNothing, in: path, at: nil)
        diagnostic.arguments = [
            folder, isBody ? "organ" : "område", isBody ? "body" : "area",
            nearest.map { "döp om mappen till \($0), eller skriv" } ?? "skriv",
            nearest.map { "rename the folder to \($0), or write" } ?? "write",
            (isBody ? "organ/" : "omraden/") + reference.text + ".md",
        ]
        diagnostics.append(diagnostic)
    }
}
