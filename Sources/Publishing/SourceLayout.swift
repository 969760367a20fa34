import Records
import Text

/// Which file belongs in which folder (mapparnas innehåll); `docs/mallar` has a file of each kind.
enum SourceLayout {
    enum Place {
        case role(SourceFile.Role)
        /// The right name.
        case misnamed(String)
        /// The right name.
        case wrongEnding(String)
        /// It should be named after its day: the right name, where the wrong one holds a day.
        case misdated(String?)
        /// Where it belongs, as the rest of "do this:".
        case misplaced(Bilingual)
    }

    /// The folders of records that are written as text, and the kind that each makes of its files.
    private static let kinds: [(folder: String, kind: RecordKind)] =
        [("sidor", .page)]
        + RecordKind.allCases.compactMap { kind in
            kind == .dataSeries ? nil : kind.folder.map { (folder: $0, kind: kind) }
        }

    /// The folders that may lie in the content folder.
    static let folders: [String] = kinds.map(\.folder) + ["statistik", "filer", "bilder"]

    private static let hyphen = UInt8(ascii: "-")

    static let attachmentEndings = ["pdf", "docx", "xlsx", "odt", "csv"]
    static let pictureEndings = ["svg", "png", "jpg", "jpeg", "webp", "avif", "gif"]

    /// The folder whose name is most like `name`: `Möten` → `moten`; nil where none is like it.
    static func nearestFolder(to name: String) -> String? {
        let slug = FileName.corrected(name)
        // `lagesbild`, `promemorior`: one of many in place of them.
        return NearestWord.find(slug, in: folders) ?? folders.first { slug.utf8.count > 4 && $0.hasPrefix(slug) }
    }

    /// What to do with a folder that has none of the names.
    static func folderHelp(_ nearest: String?) -> Bilingual {
        if let nearest {
            return Bilingual("menade du \(nearest)? Döp om mappen", "did you mean \(nearest)? Rename the folder")
        }
        let all = folders.joined(separator: ", ")
        return Bilingual(
            "flytta det som ligger i den till mappen för sin sort: \(all)",
            "move what is in it to the folder of its kind: \(all)")
    }

    /// The file that `name` seems to be a copy of: `2026 (1).md`, `2026 - kopia.md`, `Kopia av 2026.md`, a conflict's copy.
    static func original(of name: String, among names: [[UInt8]]) -> String? {
        let (stem, ending) = FileName.parts(name)
        var words = stem
        for mark in [" (", " - kopia", " - Kopia", " - Copy", " kopia", "_kopia", "-kopia", " copy"] {
            if let place = words.indices.first(where: { words[$0...].hasPrefix(mark) }) {
                words = String(words[..<place])
            }
        }
        for beginning in ["Kopia av ", "kopia av ", "Copy of "] where words.hasPrefix(beginning) {
            words.removeFirst(beginning.count)
        }
        let original = words + "." + ending
        return words != stem && names.contains { $0.elementsEqual(original.utf8) } ? original : nil
    }

    /// What a file called `name` is in `folder` (a path from the content folder; empty for the folder itself).
    static func place(of name: String, in folder: String) -> Place {
        let (stem, ending) = FileName.parts(name)
        let top = topFolder(of: folder)
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
            if ["xlsx", "xls", "ods"].contains(ending.lowercased()) {
                let table = FileName.corrected(stem) + ".csv"
                return .misplaced(
                    Bilingual(
                        "spara tabellen som \(table), i kalkylprogrammet under Spara som. Ska arbetsboken gå att hämta: lägg den i filer/",
                        "save the table as \(table), with Save as in the spreadsheet. If the workbook is to be downloaded: put it into filer/"
                    ))
            }
        case "omraden" where name == "omraden.geojson" && folder == top: return .role(.geography)
        default: break
        }
        guard let kind = kinds.first(where: { $0.folder == top })?.kind else { return .misplaced(elsewhere(ending)) }
        return placeOfRecord(name, stem, ending, in: folder, kind)
    }

    private static func topFolder(of folder: String) -> String {
        String(Substring(folder.utf8.prefix { $0 != UInt8(ascii: "/") }))
    }

    private static func placeInRoot(_ name: String, _ ending: String) -> Place {
        switch name {
        case "webbplats.yaml": return .role(.configuration)
        case "omraden.geojson": return .role(.geography)
        case "index.md": return .role(.record(.page))
        case "ordlista.md": return .role(.record(.glossary))
        default: break
        }
        let folded = name.lowercased()
        if ["webbplats.yaml", "webbplats.yml", "webbplats.yaml.txt", "webbplats.yml.txt", "webbplats.txt"].contains(
            folded)
        {
            return .wrongEnding("webbplats.yaml")
        }
        if let right = rightTextName(name), ["index.md", "ordlista.md"].contains(right), right != name {
            return ending == "md" ? .misnamed(right) : .wrongEnding(right)
        }
        return .misplaced(elsewhere(ending))
    }

    private static func placeOfRecord(
        _ name: String, _ stem: String, _ ending: String, in folder: String, _ kind: RecordKind
    ) -> Place {
        // Each lies one folder down and is named after its day: `moten/ORGAN/2025-03-12.md`.
        let isDated = kind == .meeting || kind == .safetyInspection
        // Nearly every file has the right name, and that is told faster than what it should be.
        if ending != "md" || !Slug.isSlug(stem) {
            guard let right = rightTextName(name) else { return .misplaced(elsewhere(ending)) }
            guard ending == "md", !stem.hasSuffix(".md") else { return .wrongEnding(right) }
            guard right == name else {
                guard isDated else { return .misnamed(right) }
                if let dated = named(after: stem) { return .misnamed(dated) }
                return .misdated(nil)
            }
        }
        let depth = folder.utf8.count { $0 == UInt8(ascii: "/") }
        if isDated {
            guard depth == 1 else {
                return .misplaced(
                    Bilingual(
                        "lägg filen i en mapp för \(kind == .meeting ? "organet" : "området"): "
                            + "\(topFolder(of: folder))/NAMN/2025-03-12.md",
                        "put the file into a folder for the \(kind == .meeting ? "body" : "area"): "
                            + "\(topFolder(of: folder))/NAME/2025-03-12.md"))
            }
            // A name that is right is one byte a letter.
            let rest = stem.utf8.dropFirst(10)
            guard CivilDate(iso: stem[..<rest.startIndex]) != nil, rest.first ?? hyphen == hyphen
            else {
                return .misdated(named(after: stem))
            }
        } else if depth > 0 {
            return .misplaced(directly(in: topFolder(of: folder) + "/"))
        }
        return .role(.record(kind))
    }

    /// `Protokoll 2025-03-12` → `2025-03-12.md`, `12-3-2025 extra` → `2025-03-12-extra.md`; nil where no day stands in the
    /// name.
    private static func named(after stem: String) -> String? {
        var numbers: [(digits: String, range: Range<String.Index>)] = []
        var index = stem.startIndex
        while index < stem.endIndex {
            let digits = stem[index...].prefix { ("0"..."9").contains($0) }
            if digits.isEmpty {
                index = stem.index(after: index)
            } else {
                numbers.append((String(digits), digits.startIndex..<digits.endIndex))
                index = digits.endIndex
            }
        }
        for place in numbers.indices {
            var found: (day: CivilDate?, end: String.Index)
            let first = numbers[place]
            if first.digits.count == 8 {
                let digits = Array(first.digits)
                found = (day(String(digits[..<4]), String(digits[4..<6]), String(digits[6...])), first.range.upperBound)
            } else if place + 2 < numbers.count {
                let (second, third) = (numbers[place + 1], numbers[place + 2])
                found = (
                    first.digits.count == 4
                        ? day(first.digits, second.digits, third.digits)
                        : third.digits.count == 4 ? day(third.digits, second.digits, first.digits) : nil,
                    third.range.upperBound
                )
            } else {
                continue
            }
            guard let day = found.day else { continue }
            let word = Slug.make(String(stem[found.end...]))
            return day.iso + (word.isEmpty ? "" : "-" + word) + ".md"
        }
        return nil
    }

    private static func day(_ year: String, _ month: String, _ day: String) -> CivilDate? {
        guard let year = Int(year), let month = Int(month), let day = Int(day) else { return nil }
        return CivilDate(year: year, month: month, day: day)
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
            let list = kinds.map { $0.folder + "/" }.joined(separator: ", ")
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
        if ending.hasSuffix("~") || ["bak", "orig", "tmp", "swp", "ini", "lnk"].contains(ending) {
            return Bilingual(
                "ta bort filen: ett program har lagt den här vid sidan av den riktiga",
                "remove the file: a program left it here beside the real one")
        }
        return Bilingual(
            "ta bort filen ur mappen, eller spara den som pdf, docx, xlsx, odt eller csv i filer/",
            "take the file out of the folder, or save it as pdf, docx, xlsx, odt or csv in filer/")
    }
}
