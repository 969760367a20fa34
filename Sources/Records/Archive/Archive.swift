/// All records, linked (arkiv): immutable once made, with every reference and its way back resolved.
///
/// Records stand in arrays by kind; `RecordID` and `PartID` are indexes, so that threads share the whole. It is
/// an object because nearly every question of every page is asked of it.
public final class Archive: Sendable {
    /// Heads by `RecordID`; nil where a file was no record or is not shown in this archive.
    public let heads: [RecordHead?]
    public let pages: [Page]
    public let glossary: Glossary?
    public let bodies: [Body]
    /// By body, then the day of their files.
    public let meetings: [Meeting]
    public let pictures: [SituationPicture]
    public let analyses: [CauseAnalysis]
    public let plans: [ActionPlan]
    public let promises: [CitizenPromise]
    public let agreements: [CooperationAgreement]
    public let inspections: [SafetyInspection]
    public let surveys: [SafetySurvey]
    public let reports: [Report]
    public let documents: [GoverningDocument]
    public let areas: [Area]
    public let series: [DataSeries]
    public let configuration: SiteConfiguration
    /// Attached documents and pictures, by path from the content folder, sorted.
    public let files: [AttachedFile]

    /// Every part and label, by `PartID`.
    public let parts: [PartEntry]
    /// The first `PartID` of each record.
    let partStarts: [Int32]
    /// Where each record's references begin in `targets`.
    let referenceStarts: [Int32]
    let targets: [Target]
    let references: [[Reference]]
    /// Where a record stands in the array of its kind.
    let slots: [Int32]
    /// Where each problem, cause, measure, undertaking, finding and § stands among those of its record; -1 for others.
    let partPlaces: [Int32]
    /// How long each of `documents` holds, and what the rules of all of them say of bodies.
    let standing: Standing
    /// What leads to each record, and to each part: filled from `targets`, in the order of records.
    let recordBacklinks: [[Link]]
    let partBacklinks: [[Link]]
    let byName: [String: RecordID]
    /// The charts and maps of each record's text, where it has any.
    public let fences: [RecordID: [FenceUse]]

    convenience init(
        decoded: [DecodedRecord?], configuration: SiteConfiguration, files: [AttachedFile], targets: [Target],
        referenceStarts: [Int32], parts: [PartEntry], partStarts: [Int32]
    ) {
        // What documents say of the archive is asked of an archive that does not know it yet.
        let bare = Archive(
            decoded, configuration: configuration, files: files, targets: targets, referenceStarts: referenceStarts,
            parts: parts, partStarts: partStarts)
        self.init(bare, Standing(bare))
    }

    private init(
        _ decoded: [DecodedRecord?], configuration: SiteConfiguration, files: [AttachedFile], targets: [Target],
        referenceStarts: [Int32], parts: [PartEntry], partStarts: [Int32]
    ) {
        heads = decoded.map { $0?.record.head }
        self.configuration = configuration
        self.files = files
        self.targets = targets
        self.referenceStarts = referenceStarts
        self.parts = parts
        self.partStarts = partStarts
        references = decoded.map { $0?.references ?? [] }
        var fences: [RecordID: [FenceUse]] = [:]
        for (index, item) in decoded.enumerated() {
            if let item, !item.fences.isEmpty { fences[RecordID(index)] = item.fences }
        }
        self.fences = fences
        var shelves = Shelves(partStarts: partStarts, partCount: parts.count)
        var slots: [Int32] = []
        var byName: [String: RecordID] = [:]
        var recordBacklinks = [[Link]](repeating: [], count: decoded.count)
        var partBacklinks = [[Link]](repeating: [], count: parts.count)
        for (index, item) in decoded.enumerated() {
            guard let item else {
                slots.append(-1)
                continue
            }
            byName[item.record.head.name] = RecordID(index)
            slots.append(Int32(shelves.append(item.record)))
            for reference in item.references.indices {
                let link = Link(record: Int32(index), reference: Int32(reference))
                switch targets[Int(referenceStarts[index]) + reference] {
                case .record(let target), .anchor(let target, _), .seat(let target, _):
                    recordBacklinks[Int(target.index)].append(link)
                case .part(let target): partBacklinks[Int(target.index)].append(link)
                default: break
                }
            }
        }
        self.slots = slots
        self.byName = byName
        self.recordBacklinks = recordBacklinks
        self.partBacklinks = partBacklinks
        pages = shelves.pages
        glossary = shelves.glossary
        bodies = shelves.bodies
        meetings = shelves.meetings
        pictures = shelves.pictures
        analyses = shelves.analyses
        plans = shelves.plans
        promises = shelves.promises
        agreements = shelves.agreements
        inspections = shelves.inspections
        surveys = shelves.surveys
        reports = shelves.reports
        documents = shelves.documents
        areas = shelves.areas
        series = shelves.series
        partPlaces = shelves.partPlaces
        standing = Standing()
    }

    /// The same archive with what its documents say.
    private init(_ bare: Archive, _ standing: Standing) {
        heads = bare.heads
        pages = bare.pages
        glossary = bare.glossary
        bodies = bare.bodies
        meetings = bare.meetings
        pictures = bare.pictures
        analyses = bare.analyses
        plans = bare.plans
        promises = bare.promises
        agreements = bare.agreements
        inspections = bare.inspections
        surveys = bare.surveys
        reports = bare.reports
        documents = bare.documents
        areas = bare.areas
        series = bare.series
        configuration = bare.configuration
        files = bare.files
        parts = bare.parts
        partStarts = bare.partStarts
        referenceStarts = bare.referenceStarts
        targets = bare.targets
        references = bare.references
        slots = bare.slots
        partPlaces = bare.partPlaces
        recordBacklinks = bare.recordBacklinks
        partBacklinks = bare.partBacklinks
        byName = bare.byName
        fences = bare.fences
        self.standing = standing
    }

    /// The archive with what also the documents of `full` say, of which some are not in it.
    func standing(within full: Archive) -> Archive { Archive(self, Standing(self, within: full.standing)) }
}
