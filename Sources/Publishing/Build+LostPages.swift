import Records
import Site
import Text

extension Build {
    /// Records and parts that had a page of their own and have none any more (borttappade sidor), told of once: whoever has
    /// kept the address finds nothing there. What is not shown on this day, or is a draft, still lies in its file.
    static func lostPages(
        _ removed: [String], of site: SiteContext, tree: SourceTree, on date: CivilDate
    ) -> [Diagnostic] {
        let page = "/index.html"
        let pages = removed.filter { $0.hasSuffix(page) }.map { String($0.dropLast(page.utf8.count)) }
        guard !pages.isEmpty else { return [] }
        return lostRecords(pages, tree, on: date) + lostParts(pages, of: site, on: date)
    }

    /// Records whose files were renamed or removed. Where fewer are left than are gone, it is another site that was built
    /// into the folder, and nobody asks for the old one's pages.
    private static func lostRecords(_ pages: [String], _ tree: SourceTree, on date: CivilDate) -> [Diagnostic] {
        let files = Set(tree.files.map(\.path).filter { RecordKind(path: $0) != nil })
        let lost = pages.compactMap { page -> Diagnostic? in
            guard let file = recordFile(ofPage: page), !files.contains(file) else { return nil }
            return Diagnostic(.recordPageLost, in: file, at: nil, file, "/\(page)/", date.iso)
        }
        return lost.count > files.count ? [] : lost
    }

    /// `moten/radet/2026-03-12.md` for `moten/radet/2026-03-12`; nil for the pages of lists and parts.
    private static func recordFile(ofPage page: String) -> String? {
        let pieces = page.split(separator: "/")
        guard pieces.count > 1 else { return "sidor/\(page).md" }
        let path = page + ".md"
        guard let kind = RecordKind(path: path) ?? RecordKind(path: page + ".yaml"), kind != .page else { return nil }
        switch kind {
        case .meeting, .safetyInspection:
            return pieces.count == 3 && CivilDate(iso: pieces[2].prefix(10)) != nil ? path : nil
        default:
            // A long list goes on at `…/sida-2/`.
            guard pieces.count == 2, !pieces[1].hasPrefix("sida-") else { return nil }
            return kind == .dataSeries ? page + ".yaml" : path
        }
    }

    private static func lostParts(_ pages: [String], of site: SiteContext, on date: CivilDate) -> [Diagnostic] {
        var records: [String: RecordHead] = [:]
        for case let head? in site.archive.heads where !head.isWithdrawn(on: date) {
            if let route = site.route(of: head.id) { records[route.path] = head }
        }
        return pages.compactMap { path in
            let folder = OutputPath.folder(of: path)
            guard let head = records["/\(folder)/"], hasPartPages(head.kind) else { return nil }
            let id = String(path.dropFirst(folder.utf8.count + 1))
            let isThere = site.archive.parts(of: head.id).contains { site.archive.entry(PartID($0)).anchor == id }
            return isThere ? nil : Diagnostic(.partPageLost, in: head.path, at: nil, id, "/\(path)/")
        }
    }

    private static func hasPartPages(_ kind: RecordKind) -> Bool {
        switch kind {
        case .situationPicture, .actionPlan, .citizenPromise, .safetyInspection: true
        default: false
        }
    }
}
