import Text

/// Which file belongs in which folder (mapparnas innehåll); `docs/mallar` has a file of each kind.
enum SourceLayout {
    enum Place {
        case role(SourceFile.Role)
        /// The right name.
        case misnamed(String)
        /// The right name.
        case wrongEnding(String)
        /// Where it belongs, as the rest of "do this:".
        case misplaced(Bilingual)
    }

    /// The folders that may lie in the content folder.
    static let folders: [String] =
        RecordFolder.allCases.filter { $0 != .root }.map(\.rawValue) + ["statistik", "filer", "bilder"]

    private static let hyphen = UInt8(ascii: "-")

    static let attachmentEndings = ["pdf", "docx", "xlsx", "odt", "csv"]
    static let pictureEndings = ["svg", "png", "jpg", "jpeg", "webp", "avif", "gif"]

    /// The folder whose name is most like `name`: `Möten` → `moten`.
    static func nearestFolder(to name: String) -> String {
        NearestWord.find(FileName.corrected(name), in: folders) ?? folders.joined(separator: ", ")
    }

    /// What a file called `name` is in `folder` (a path from the content folder; empty for the folder itself).
    static func place(of name: String, in folder: String) -> Place {
        let (stem, ending) = FileName.parts(name)
        let top = String(Substring(folder.utf8.prefix { $0 != UInt8(ascii: "/") }))
        switch top {
        case "": return placeInRoot(name, ending)
        case "filer": return copied(stem, ending, attachmentEndings, as: .attachment)
        case "bilder": return copied(stem, ending, pictureEndings, as: .picture)
        case "statistik":
            guard folder == top else { return .misplaced(directly(in: "statistik/")) }
            if ending == "csv" { return named(stem, ending, as: .series) }
            if ending == "yaml" { return named(stem, ending, as: .seriesDescription) }
            if ending.lowercased() == "csv" || ending == "yml" {
                return .wrongEnding(FileName.corrected(stem) + (ending == "yml" ? ".yaml" : ".csv"))
            }
        case "omraden" where name == "omraden.geojson" && folder == top: return .role(.geography)
        default: break
        }
        guard let kind = RecordFolder(rawValue: top) else { return .misplaced(elsewhere(ending)) }
        return placeOfRecord(name, stem, ending, in: folder, kind)
    }

    private static func placeInRoot(_ name: String, _ ending: String) -> Place {
        switch name {
        case "webbplats.yaml": return .role(.configuration)
        case "index.md", "ordlista.md": return .role(.record(.root))
        case "webbplats.yml": return .wrongEnding("webbplats.yaml")
        default: break
        }
        if let right = rightTextName(name), ["index.md", "ordlista.md"].contains(right), right != name {
            return ending == "md" ? .misnamed(right) : .wrongEnding(right)
        }
        return .misplaced(elsewhere(ending))
    }

    private static func placeOfRecord(
        _ name: String, _ stem: String, _ ending: String, in folder: String, _ kind: RecordFolder
    ) -> Place {
        // Nearly every file has the right name, and that is told faster than what it should be.
        if ending != "md" || !Slug.isSlug(stem) {
            guard let right = rightTextName(name) else { return .misplaced(elsewhere(ending)) }
            guard ending == "md", !stem.hasSuffix(".md") else { return .wrongEnding(right) }
            guard right == name else { return .misnamed(kind.isDated ? named(after: stem) ?? right : right) }
        }
        let depth = folder.utf8.count { $0 == UInt8(ascii: "/") }
        if kind.isDated {
            guard depth == 1 else {
                return .misplaced(
                    Bilingual(
                        "lägg filen i en mapp för \(kind == .meetings ? "organet" : "området"): "
                            + "\(kind.rawValue)/NAMN/2025-03-12.md",
                        "put the file into a folder for the \(kind == .meetings ? "body" : "area"): "
                            + "\(kind.rawValue)/NAME/2025-03-12.md"))
            }
            // A name that is right is one byte a letter.
            let rest = stem.utf8.dropFirst(10)
            guard CivilDate(iso: stem[..<rest.startIndex]) != nil, rest.first ?? hyphen == hyphen
            else {
                let right = named(after: stem) ?? "2025-03-12.md"
                return .misplaced(
                    Bilingual("döp filen efter dagen: \(right)", "name the file after its day: \(right)"))
            }
        } else if depth > 0 {
            return .misplaced(directly(in: kind.rawValue + "/"))
        }
        return .role(.record(kind))
    }

    /// `Protokoll 2025-03-12` → `2025-03-12.md`; nil where no day stands in the name.
    private static func named(after stem: String) -> String? {
        let bytes = Array(stem.utf8)
        guard bytes.count >= 10 else { return nil }
        for start in 0...(bytes.count - 10) {
            let day = String(decoding: bytes[start..<(start + 10)], as: UTF8.self)
            if CivilDate(iso: day) != nil { return day + ".md" }
        }
        return nil
    }

    /// The name that a text should have: `Möte.md` → `mote.md`, `mote.md.txt` → `mote.md`; nil where it is no text.
    private static func rightTextName(_ name: String) -> String? {
        var (stem, ending) = FileName.parts(name)
        switch ending.lowercased() {
        case "txt", "markdown", "mdown", "md":
            if FileName.parts(stem).ending.lowercased() == "md" { (stem, ending) = FileName.parts(stem) }
            return FileName.corrected(stem) + ".md"
        default: return nil
        }
    }

    /// A file that is copied as it is, when its ending is one of `endings`.
    private static func copied(_ stem: String, _ ending: String, _ endings: [String], as role: SourceFile.Role) -> Place
    {
        guard endings.contains(ending.lowercased()) else { return .misplaced(elsewhere(ending)) }
        return named(stem, ending, as: role)
    }

    private static func named(_ stem: String, _ ending: String, as role: SourceFile.Role) -> Place {
        let right = FileName.corrected(stem) + "." + ending.lowercased()
        return Slug.isSlug(stem) && right == stem + "." + ending ? .role(role) : .misnamed(right)
    }

    private static func directly(in folder: String) -> Bilingual {
        Bilingual("lägg filen direkt i \(folder)", "put the file directly into \(folder)")
    }

    /// Where a file with this ending belongs.
    private static func elsewhere(_ ending: String) -> Bilingual {
        let ending = ending.lowercased()
        if ending == "md" || ending == "txt" {
            let list = RecordFolder.allCases.filter { $0 != .root }.map { $0.rawValue + "/" }.joined(separator: ", ")
            return Bilingual(
                "lägg filen i mappen för sin sort: \(list)", "put the file into the folder of its kind: \(list)")
        }
        if ending == "csv" || ending == "yaml" || ending == "yml" {
            return Bilingual(
                "statistik ligger i statistik/, andra filer att ladda ned i filer/",
                "series lie in statistik/, other files to download in filer/")
        }
        if pictureEndings.contains(ending) { return Bilingual("lägg bilden i bilder/", "put the picture into bilder/") }
        if ["heic", "heif", "tif", "tiff", "bmp"].contains(ending) {
            return Bilingual("spara bilden som jpg i bilder/", "save the picture as jpg in bilder/")
        }
        if attachmentEndings.contains(ending) {
            return Bilingual("lägg filen i filer/", "put the file into filer/")
        }
        if ending == "geojson" {
            return Bilingual("lägg den som omraden/omraden.geojson", "put it at omraden/omraden.geojson")
        }
        return Bilingual(
            "ta bort filen ur mappen, eller spara den som pdf, docx, xlsx, odt eller csv i filer/",
            "take the file out of the folder, or save it as pdf, docx, xlsx, odt or csv in filer/")
    }
}
