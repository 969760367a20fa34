import Records
public import Text

extension Trace {
    /// The place's id, as content and data write it: `atgardsplaner/2025-2026#belysning`.
    public func id(of node: TraceNode) -> String {
        switch node {
        case .record(let record): return archive.head(record)?.name ?? ""
        case .part(let part):
            let entry = archive.entry(part)
            return "\(archive.head(entry.record)?.name ?? "")#\(entry.anchor)"
        }
    }

    /// What it is called: a title, a § with its number, a follow-up with its day.
    func title(of node: TraceNode) -> String {
        switch node {
        case .record(let record): return archive.head(record)?.title ?? ""
        case .part(let part):
            let entry = archive.entry(part)
            switch kind(of: node) {
            case .item:
                let number = archive.agendaItem(part)?.number ?? ""
                return entry.title.isEmpty ? "§ \(number)" : "§ \(number) \(entry.title)"
            case .followUp: return "Uppföljning \(SwedishFormat.date(day(of: node)))"
            default: return entry.title
            }
        }
    }

    /// The day of a follow-up, report, § or meeting.
    public func day(of node: TraceNode) -> CivilDate { CivilDate(days: days[Int(number(node))]) }

    /// What it is, in the words of the grammar, also for what has no place in the thread: `organ`, `styrdokument`.
    public func word(of node: TraceNode) -> String {
        if let kind = kind(of: node) { return kind.rawValue }
        switch node {
        case .record(let record): return archive.head(record)?.kind.word ?? ""
        case .part(let part): return archive.entry(part).kinds.words.first ?? ""
        }
    }

    /// The record or part of an id, also with `.md`, as a path with its beginning slash, or as a part's own page.
    public func node(named name: String) -> TraceNode? {
        var path = name[...]
        while path.hasPrefix("/") { path = path.dropFirst() }
        let (file, anchor) = path.splitOnce("#")
        var record = String(file)
        while record.hasSuffix("/") { record.removeLast() }
        for ending in [".md", ".yaml"] where record.hasSuffix(ending) { record.removeLast(ending.count) }
        if let found = archive.record(named: record) {
            guard let anchor else { return .record(found) }
            return part(String(anchor), of: found)
        }
        guard anchor == nil, let slash = record.lastIndex(of: "/"),
            let owner = archive.record(named: String(record[..<slash])),
            case .part(let part)? = part(String(record[record.index(after: slash)...]), of: owner),
            archive.entry(part).hasOwnPage
        else { return nil }
        return .part(part)
    }

    private func part(_ anchor: String, of record: RecordID) -> TraceNode? {
        guard !anchor.isEmpty else { return nil }
        return archive.parts(of: record).lazy.map { PartID($0) }.first { archive.entry($0).anchor == anchor }
            .map { .part($0) }
    }

    /// The id nearest to one that names nothing: by its letters, else by its last word, else by its first letters.
    public func nearestID(to name: String) -> String? {
        // Within the record that is named, where there is one.
        if let sign = name.firstIndex(of: "#"), case .record(let record)? = node(named: String(name[..<sign])) {
            let owner = archive.head(record)?.name ?? ""
            let anchors = archive.parts(of: record).map { archive.entry(PartID($0)).anchor }.filter { !$0.isEmpty }
            let near = NearestWord.find(String(name[name.index(after: sign)...]), in: anchors)
            return near.map { "\(owner)#\($0)" } ?? owner
        }
        var ids: [String] = []
        for case let head? in archive.heads {
            ids.append(head.name)
            for index in archive.parts(of: head.id) where !archive.entry(PartID(index)).anchor.isEmpty {
                ids.append(id(of: .part(PartID(index))))
            }
        }
        if let near = NearestWord.find(name, in: ids) { return near }
        let last = ids.map { id in (id.split { $0 == "#" || $0 == "/" }.last.map(String.init) ?? id, id) }
        let wanted = name.split { $0 == "#" || $0 == "/" }.last.map(String.init) ?? name
        if let near = NearestWord.find(wanted, in: [], synonyms: last) { return near }
        var best: (id: String, length: Int)?
        for id in ids {
            let length = zip(id.utf8, name.utf8).prefix { $0 == $1 }.count
            if length > best?.length ?? 0 { best = (id, length) }
        }
        return best?.id
    }
}

extension Substring {
    /// What stands before and after the first of a sign.
    fileprivate func splitOnce(_ sign: Character) -> (Substring, Substring?) {
        guard let place = firstIndex(of: sign) else { return (self, nil) }
        return (self[..<place], self[index(after: place)...])
    }
}
