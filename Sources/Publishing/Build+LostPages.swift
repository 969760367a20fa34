import Records
import Site
import Text

extension Build {
    /// Parts that had a page of their own and have none any more (borttappade sidor), told of once: whoever has kept the
    /// address finds nothing there. A part that is not shown on this day is still there, and so is what was taken down whole.
    static func lostPages(_ removed: [String], of site: SiteContext, on date: CivilDate) -> [Diagnostic] {
        let page = "/index.html"
        let pages = removed.filter { $0.hasSuffix(page) }.map { String($0.dropLast(page.utf8.count)) }
        guard !pages.isEmpty else { return [] }
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
