import Text

/// Resolves every reference of every record (länkning): a table of targets, and what leads nowhere.
struct Linker {
    let decoded: [DecodedRecord?]
    let files: Set<String>
    /// Records by path and by id.
    let byPath: [String: Int]
    let bodies: [String: Int]
    let areas: [String: Int]
    /// The parts by anchor of each record that has many; of few each is looked at.
    private let anchors: [Int: [String: Int]]
    private let bodyTitles: [String: Int]
    private let partKinds: [TargetKinds]
    var diagnostics: [Diagnostic] = []
    /// The paths of all records, in order, once a link that leads nowhere needs the nearest one.
    var paths: [String] = []
    /// Files that have been told to be wrong: what leads to one of them is not told again.
    private let troubled: TroubledFiles
    /// Names of files in folders that are called after nothing; nil until one is asked for.
    var homeless: Set<String>?
    /// Folders whose name has been told to name nothing.
    var toldFolders: Set<String> = []
    /// The site's own address, which nothing in it need be linked by.
    private let address: String?
    /// How many more links get a suggestion: each is held beside every path.
    var suggestionsLeft = 600
    private static let manyParts = 16

    init(decoded: [DecodedRecord?], files: [AttachedFile], troubled: TroubledFiles, address: String? = nil) {
        self.address = address
        self.decoded = decoded
        self.files = Set(files.map(\.path))
        self.troubled = troubled
        var byPath: [String: Int] = [:]
        var bodies: [String: Int] = [:]
        var areas: [String: Int] = [:]
        var anchors: [Int: [String: Int]] = [:]
        var partKinds: [TargetKinds] = []
        byPath.reserveCapacity(decoded.count)
        for (index, item) in decoded.enumerated() {
            guard let item else { continue }
            let head = item.record.head
            byPath[head.path] = index
            if head.kind == .dataSeries { byPath[head.name + ".csv"] = index }
            if head.kind == .body { bodies[String(head.name.dropFirst("organ/".count))] = index }
            if head.kind == .area { areas[String(head.name.dropFirst("omraden/".count))] = index }
            for part in item.parts { partKinds.append(part.kinds) }
            guard item.parts.count > Self.manyParts else { continue }
            anchors[index] = Dictionary(item.parts.enumerated().map { ($1.anchor, $0) }) { first, _ in first }
        }
        self.byPath = byPath
        self.bodies = bodies
        self.areas = areas
        self.anchors = anchors
        self.partKinds = partKinds
        var titles: [String: Int] = [:]
        for index in bodies.values.sorted() {
            if let title = decoded[index]?.record.head.title, titles[title] == nil { titles[title] = index }
        }
        bodyTitles = titles
    }

    /// What the references of some records lead to; nil for a record of which something must be told, since what is told
    /// depends on what was told before. It changes nothing, so that several threads may ask.
    func targets(ofRecords range: Range<Int>, partStarts: [Int32]) -> [[Target]?] {
        var copy = self
        copy.suggestionsLeft = 0
        return range.map { index in
            let targets = copy.resolve(record: index, partStarts: partStarts)
            guard !copy.diagnostics.isEmpty else { return targets }
            copy.diagnostics = []
            return nil
        }
    }

    /// The target of each reference of a record. `partStarts` says where each record's parts begin among all parts.
    mutating func resolve(record index: Int, partStarts: [Int32]) -> [Target] {
        guard let item = decoded[index] else { return [] }
        return item.references.map { reference in
            let file = reference.file ?? item.record.head.path
            let target = target(of: reference, in: file, partStarts: partStarts)
            guard target != .missing else { return target }
            return checked(target, reference, in: file)
        }
    }

    private mutating func target(of reference: Reference, in path: String, partStarts: [Int32]) -> Target {
        let text = reference.text
        // Nearly every reference is a path or an id: only these three letters can begin an address.
        if let first = text.utf8.first, "hmt".utf8.contains(first),
            text.hasPrefix("https://") || text.hasPrefix("http://") || text.hasPrefix("mailto:")
                || text.hasPrefix("tel:")
        {
            if let address, text.hasPrefix(address) { reportOwnSite(reference, address, in: path) }
            return .external(text)
        }
        if let target = identified(reference) { return target }
        if reference.allowsText, ReferenceForm.isFreeText(text) {
            if let first = text.utf8.first, first &- 0x61 < 26 { reportIDs(reference, in: path) }
            return .text
        }
        let takesIDs = !reference.kinds.isDisjoint(with: [.body, .area, .seat])
        if takesIDs, !reference.kinds.contains(.heading), !text.utf8.contains(where: { "/.#".utf8.contains($0) }) {
            reportUnknownID(reference, in: path)
            return .missing
        }
        // A name with its office and address, `Bo Berg, polisen, bo@…`, is no path though it holds a full stop.
        // So are the dots of a form that was not filled in.
        if reference.seatBody != nil, text.utf8.contains(0x20) || !text.contains(where: \.isLetter) {
            reportUnknownID(reference, in: path)
            return .missing
        }
        if takesIDs, reference.kinds.contains(.seat), !text.utf8.contains(UInt8(ascii: ".")),
            text.split(separator: "/").count == 2
        {
            reportUnknownID(reference, in: path)
            return .missing
        }
        return pathTarget(reference, in: path, partStarts: partStarts)
    }

    /// A body, area or seat by its id.
    private func identified(_ reference: Reference) -> Target? {
        let text = reference.text
        if reference.kinds.contains(.seat) {
            if let body = reference.seatBody.flatMap({ bodies[$0] }), let seat = seat(text, of: body) {
                return .seat(RecordID(body), seat)
            }
            let pieces = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
                .map { String(Substring($0)) }
            if pieces.count == 2, let body = bodies[pieces[0]], let seat = seat(pieces[1], of: body) {
                return .seat(RecordID(body), seat)
            }
        }
        if reference.kinds.contains(.body), let body = bodies[text] { return .record(RecordID(body)) }
        if reference.kinds.contains(.area), let area = areas[text] { return .record(RecordID(area)) }
        if reference.allowsText, let named = titled(text, kinds: reference.kinds) { return named }
        return nil
    }

    /// Free text that is exactly a body's title names that body: `Kommunstyrelsen` in a decision.
    private func titled(_ text: String, kinds: TargetKinds) -> Target? {
        guard kinds.contains(.body) else { return nil }
        return bodyTitles[text].map { .record(RecordID($0)) }
    }

    private func seat(_ id: String, of body: Int) -> Int? {
        if case .body(let body) = decoded[body]?.record { body.seatIndex(id) } else { nil }
    }

    // MARK: Paths

    private mutating func pathTarget(_ reference: Reference, in path: String, partStarts: [Int32]) -> Target {
        let (destination, fragment) = ReferencePath.parts(of: reference.text)
        let wanted: String
        if destination.isEmpty {
            wanted = path
        } else {
            guard let joined = ReferencePath.joined(destination, from: path) else {
                let meant = meantPath(destination, fragment).map { ReferencePath.relative($0, from: path) }
                let question = Bilingual.didYouMean(meant)
                report(
                    .referenceOutOfContent, reference, in: path, reference.text,
                    question.swedish, question.english)
                return .missing
            }
            wanted = joined
        }
        if let record = byPath[wanted] {
            return partTarget(record, fragment, reference, in: path, partStarts: partStarts)
        }
        if files.contains(wanted) { return .file(wanted) }
        if troubled.holds(wanted) || liesInUnknownFolder(wanted) { return .missing }
        let address = Self.webAddress(destination)
        let nearest =
            address
            ?? meantByName(reference).map { Self.link($0, from: path) }
            ?? (meantPath(destination, fragment) ?? meantPath(wanted, fragment) ?? nearestPath(wanted)).map {
                ReferencePath.relative($0, from: path)
            }
        if nearest == nil, let home = Self.attachmentHome(destination, from: path) {
            report(.attachmentMissing, reference, in: path, reference.text, home.folder, home.path)
            return .missing
        }
        let question = Bilingual.didYouMean(nearest)
        report(
            .referenceLeadsNowhere, reference, in: path, reference.text, question.swedish, question.english)
        return .missing
    }

    private mutating func partTarget(
        _ record: Int, _ fragment: String?, _ reference: Reference, in path: String, partStarts: [Int32]
    ) -> Target {
        guard let fragment, !fragment.isEmpty else { return .record(RecordID(record)) }
        guard let item = decoded[record] else { return .missing }
        let local =
            item.parts.count > Self.manyParts
            ? anchors[record]?[fragment] : item.parts.firstIndex { $0.anchor == fragment }
        if let local { return .part(PartID(Int(partStarts[record]) + local)) }
        if item.anchors.contains(fragment) || item.ruleIDs.contains(fragment) {
            return .anchor(RecordID(record), fragment)
        }
        if case .dataSeries(let series) = item.record,
            let column = series.columns.first(where: { $0.name == fragment })
        {
            return .anchor(RecordID(record), column.anchor)
        }
        if troubled.mayHold(item.record.head.path) { return .missing }
        let known = Set(item.parts.map(\.anchor)).sorted() + item.anchors.sorted() + item.ruleIDs.sorted()
        let nearest = NearestWord.find(fragment, in: known)
        let question = Bilingual.didYouMean(nearest.map { "#\($0)" })
        report(
            .anchorLeadsNowhere, reference, in: path, item.record.head.path, fragment,
            question.swedish, question.english)
        return .missing
    }

    // MARK: Checks

    /// Whether the target is of a kind that the reference takes.
    private mutating func checked(_ target: Target, _ reference: Reference, in path: String) -> Target {
        let kinds = self.kinds(of: target)
        if kinds.isEmpty || !kinds.isDisjoint(with: reference.kinds) { return target }
        if case .external = target, reference.allowsText { return target }
        // The part may be of the right kind once its own file is mended.
        let (destination, fragment) = ReferencePath.parts(of: reference.text)
        if fragment != nil, let wanted = ReferencePath.joined(destination, from: path), troubled.mayHold(wanted) {
            return .missing
        }
        report(
            .wrongTarget, reference, in: path, reference.text, kinds.words.first ?? "något annat",
            reference.kinds.words.joined(separator: ", "))
        return .missing
    }

    func kinds(of target: Target) -> TargetKinds {
        switch target {
        case .record(let id): decoded[Int(id.index)].map { .record($0.record.head.kind) } ?? []
        case .part(let part): partKinds[Int(part.index)]
        case .anchor(let id, let anchor):
            if let item = decoded[Int(id.index)] {
                if item.ruleIDs.contains(anchor) { [.rule] } else { [.heading, .record(item.record.head.kind)] }
            } else {
                []
            }
        case .seat: .seat
        case .file(let path): path.hasPrefix("bilder/") ? [.picture, .file] : [.file, .picture]
        case .external: .external
        case .text, .missing: []
        }
    }

    private mutating func reportUnknownID(_ reference: Reference, in path: String) {
        // A body or area whose file has been told to be wrong, and the seats of a body that is not there, which is told
        // where it is named.
        if reference.kinds.contains(.body), troubled.holds("organ/" + reference.text + ".md") { return }
        if reference.kinds.contains(.area), troubled.holds("omraden/" + reference.text + ".md") { return }
        if reference.kinds.contains(.seat), let body = reference.seatBody,
            bodies[body] == nil || troubled.mayHold("organ/" + body + ".md")
        {
            return
        }
        if reference.role == .folder {
            reportUnknownFolder(reference, in: path)
            return
        }
        var known: [String] = []
        if reference.kinds.contains(.body) { known += bodies.keys.sorted() }
        if reference.kinds.contains(.area) { known += areas.keys.sorted() }
        if reference.kinds.contains(.seat), let name = reference.seatBody, let body = bodies[name],
            case .body(let record) = decoded[body]?.record
        {
            known += record.seats.map(\.id)
            if reference.kinds == .seat {
                guard !known.isEmpty else {
                    report(.seatOfBodyWithout, reference, in: path, name, reference.text)
                    return
                }
                let nearest = meantSeat(reference.text, record.seats) ?? NearestWord.find(reference.text, in: known)
                let all = known.joined(separator: ", ")
                let question =
                    nearest == nil ? Bilingual("Det har: \(all).", "It has: \(all).") : .didYouMean(nearest)
                report(
                    .seatNamesNothing, reference, in: path, name, reference.text, question.swedish, question.english)
                return
            }
        }
        let nearest =
            meantByTitle(reference) ?? NearestWord.find(reference.text, in: known)
            ?? (reference.kinds.contains(.seat) ? seatOfAnyBody(reference.text) : nil)
            ?? sibling(reference, of: path) ?? meantByName(reference).map { Self.link($0, from: path) }
        if nearest == nil, reference.allowsText, let first = reference.text.first {
            report(
                .textInSmallLetters, reference, in: path, reference.text,
                first.uppercased() + reference.text.dropFirst(), reference.kinds.words.joined(separator: ", "))
            return
        }
        let question = Bilingual.didYouMean(nearest)
        report(
            reference.allowsText ? .idNamesNothing : .idMustExist, reference, in: path, reference.text,
            question.swedish, question.english,
            reference.kinds.words.joined(separator: ", "))
    }

    mutating func report(
        _ kind: DiagnosticKind, _ reference: Reference, in path: String, _ arguments: String...
    ) {
        var diagnostic = Diagnostic(kind, in: path, at: reference.span)
        diagnostic.arguments = arguments
        diagnostics.append(diagnostic)
    }
}
