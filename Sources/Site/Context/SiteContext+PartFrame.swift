import Records
import Text

extension SiteContext {
    /// The frame of a part's own page; `context` makes its title unique: the record's title.
    func frame(
        of part: PartID, title: String, breadcrumbs: [ShownLink], section: String, description: String,
        changes: [CivilDate] = [], dependsOnDate: Bool = false, showsHelp: Bool = false
    ) -> PageFrame? {
        guard case .page(let route, nil)? = destination(of: part), let head = archive.head(archive.entry(part).record)
        else { return nil }
        var frame = self.frame(
            of: head, title: title, context: titleContext(of: part, in: head), breadcrumbs: breadcrumbs,
            section: section,
            description: description, dependsOnDate: dependsOnDate, showsHelp: showsHelp)
        frame.route = route
        // What is told in another language is the record, and that page leads back to the record.
        frame.versions = []
        let past = changes.filter { $0 <= date }
        if !past.isEmpty { frame.updated = (past + [head.date].compactMap { $0 }.filter { $0 <= date }).max() }
        return frame
    }

    /// What makes the `<title>` of a part's own page unique: the record's title, or what the part is where the record bears
    /// the same title.
    func titleContext(of part: PartID, in head: RecordHead) -> String {
        let entry = archive.entry(part)
        let first = entry.title == head.title ? entry.kinds.words.first : head.title
        return [first, titleWords[part]].compactMap { $0 }.joined(separator: ", ")
    }
}
