public import Text

extension Archive {
    /// The head of a record; every id that the archive hands out has one.
    public func head(_ id: RecordID) -> RecordHead? {
        heads.indices.contains(Int(id.index)) ? heads[Int(id.index)] : nil
    }

    /// The record with this id in text: `organ/trygghetsradet`.
    public func record(named name: String) -> RecordID? { byName[name] }

    /// The record at a path as it is written in another record: `../statistik/brott.csv`; a series by either of its files.
    public func record(at path: String, from record: RecordID) -> RecordID? {
        guard let file = head(record)?.path, let joined = ReferencePath.joined(path.percentDecoded, from: file)
        else { return nil }
        return byName[joined.droppingExtension]
    }

    private func slot(_ id: RecordID, _ kind: RecordKind) -> Int? {
        let index = Int(id.index)
        guard heads.indices.contains(index), heads[index]?.kind == kind else { return nil }
        let slot = Int(slots[index])
        return slot >= 0 ? slot : nil
    }

    // The typed record behind an id; nil where the record is of another kind.

    public func body(_ id: RecordID) -> Body? { slot(id, .body).map { bodies[$0] } }
    public func meeting(_ id: RecordID) -> Meeting? { slot(id, .meeting).map { meetings[$0] } }
    public func picture(_ id: RecordID) -> SituationPicture? { slot(id, .situationPicture).map { pictures[$0] } }
    public func analysis(_ id: RecordID) -> CauseAnalysis? { slot(id, .causeAnalysis).map { analyses[$0] } }
    public func plan(_ id: RecordID) -> ActionPlan? { slot(id, .actionPlan).map { plans[$0] } }
    public func promise(_ id: RecordID) -> CitizenPromise? { slot(id, .citizenPromise).map { promises[$0] } }
    public func agreement(_ id: RecordID) -> CooperationAgreement? {
        slot(id, .cooperationAgreement).map { agreements[$0] }
    }
    public func inspection(_ id: RecordID) -> SafetyInspection? { slot(id, .safetyInspection).map { inspections[$0] } }
    public func survey(_ id: RecordID) -> SafetySurvey? { slot(id, .safetySurvey).map { surveys[$0] } }
    public func report(_ id: RecordID) -> Report? { slot(id, .report).map { reports[$0] } }
    public func document(_ id: RecordID) -> GoverningDocument? { slot(id, .governingDocument).map { documents[$0] } }
    public func area(_ id: RecordID) -> Area? { slot(id, .area).map { areas[$0] } }
    public func series(_ id: RecordID) -> DataSeries? { slot(id, .dataSeries).map { series[$0] } }
    public func page(_ id: RecordID) -> Page? { slot(id, .page).map { pages[$0] } }

    /// A body by its short id: `trygghetsradet`.
    public func body(named name: String) -> Body? { byName["organ/" + name].flatMap(body) }

    // MARK: References

    /// What a reference leads to.
    public func target(_ link: Link) -> Target {
        let index = Int(referenceStarts[Int(link.record)]) + Int(link.reference)
        return targets.indices.contains(index) ? targets[index] : .missing
    }

    /// The reference as written.
    public func reference(_ link: Link) -> Reference? {
        let list = references[Int(link.record)]
        return list.indices.contains(Int(link.reference)) ? list[Int(link.reference)] : nil
    }

    /// The places of a record's references, for following all of them.
    public func referencePlaces(of record: RecordID) -> Range<Int> { references[Int(record.index)].indices }

    /// The record that a reference leads to, itself or as the owner of a part, heading or seat.
    public func record(of link: Link?) -> RecordID? {
        guard let link else { return nil }
        return switch target(link) {
        case .record(let id), .anchor(let id, _), .seat(let id, _): id
        case .part(let part): parts[Int(part.index)].record
        default: nil
        }
    }

    /// The latest day on which one of the records that references lead to was taken down; nil where all of them stand on `date`.
    public func withdrawal(of links: [Link], on date: CivilDate) -> CivilDate? {
        links.compactMap { link -> CivilDate? in
            guard let head = record(of: link).flatMap(head), head.isWithdrawn(on: date) else { return nil }
            return head.withdrawal?.date
        }.max()
    }

    /// The part that a reference leads to.
    public func part(of link: Link?) -> PartID? {
        if let link, case .part(let part) = target(link) { part } else { nil }
    }

    /// What leads to a record (not to its parts), in the order of records.
    public func backlinks(to record: RecordID) -> [Link] { recordBacklinks[Int(record.index)] }

    /// What leads to a part.
    public func backlinks(to part: PartID) -> [Link] { partBacklinks[Int(part.index)] }

    /// The attached documents and pictures that some record of this archive refers to, and the site's own logotype.
    ///
    /// A file that only internal records or drafts refer to is not in it when the archive is the public one.
    public var referencedFiles: Set<String> {
        var files: Set<String> = []
        for target in targets { if case .file(let path) = target { files.insert(path) } }
        if let logotype = configuration.logotype { files.insert(logotype) }
        return files
    }

    // MARK: Parts

    /// How many parts all records have together; their ids are the numbers below it.
    public var partCount: Int { parts.count }

    /// What the archive's list says of a part or label.
    public func entry(_ part: PartID) -> PartEntry { parts[Int(part.index)] }

    /// The id of a part in the archive.
    public func part(_ head: PartHead) -> PartID { PartID(Int(partStarts[Int(head.record.index)]) + Int(head.local)) }

    /// The parts of a record, in the order of the file.
    public func parts(of record: RecordID) -> Range<Int> {
        let index = Int(record.index)
        let start = Int(partStarts[index])
        return start..<(index + 1 < partStarts.count ? Int(partStarts[index + 1]) : parts.count)
    }

    /// The part in which a part stands (the § of an assignment, the measure of a follow-up).
    public func parent(of part: PartID) -> PartID? {
        let entry = entry(part)
        return entry.parent.map { PartID(Int(partStarts[Int(entry.record.index)]) + Int($0)) }
    }

    /// The record's slot and the part's place in it; nil for a part that is nothing of a record of this kind.
    private func place(_ part: PartID, _ kind: RecordKind) -> (slot: Int, place: Int)? {
        let place = Int(partPlaces[Int(part.index)])
        guard place >= 0, let slot = slot(parts[Int(part.index)].record, kind) else { return nil }
        return (slot, place)
    }

    /// The typed problem behind a part; nil where the part is another kind.
    public func problem(_ part: PartID) -> Problem? {
        place(part, .situationPicture).map { pictures[$0.slot].problems[$0.place] }
    }

    // As `problem(_:)`, for the other kinds of part.

    public func cause(_ part: PartID) -> Cause? {
        place(part, .causeAnalysis).map { analyses[$0.slot].causes[$0.place] }
    }

    public func measure(_ part: PartID) -> Measure? {
        place(part, .actionPlan).map { plans[$0.slot].measures[$0.place] }
    }

    public func undertaking(_ part: PartID) -> Undertaking? {
        place(part, .citizenPromise).map { promises[$0.slot].undertakings[$0.place] }
    }

    public func finding(_ part: PartID) -> Finding? {
        place(part, .safetyInspection).map { inspections[$0.slot].findings[$0.place] }
    }

    public func agendaItem(_ part: PartID) -> AgendaItem? {
        place(part, .meeting).map { meetings[$0.slot].items[$0.place] }
    }
}
