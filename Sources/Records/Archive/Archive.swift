import Text

/// All records, linked (arkiv): immutable once made, with every reference and its way back resolved.
///
/// Records stand in arrays by kind; `RecordID` and `PartID` are indexes, so the whole is plain values that threads share.
public struct Archive: Sendable {
    /// Heads by `RecordID`; nil where a file was no record or is not shown in this archive.
    public let heads: [RecordHead?]
    public private(set) var pages: [Page] = []
    public private(set) var glossary: Glossary?
    public private(set) var bodies: [Body] = []
    /// By body, then date.
    public private(set) var meetings: [Meeting] = []
    public private(set) var pictures: [SituationPicture] = []
    public private(set) var analyses: [CauseAnalysis] = []
    public private(set) var plans: [ActionPlan] = []
    public private(set) var promises: [CitizenPromise] = []
    public private(set) var agreements: [CooperationAgreement] = []
    public private(set) var inspections: [SafetyInspection] = []
    public private(set) var surveys: [SafetySurvey] = []
    public private(set) var reports: [Report] = []
    public private(set) var documents: [GoverningDocument] = []
    public private(set) var areas: [Area] = []
    public private(set) var series: [DataSeries] = []
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
    private(set) var slots: [Int32] = []
    /// Where each problem, cause, measure, undertaking, finding and § stands among those of its record; -1 for others.
    private(set) var partPlaces: [Int32]
    /// How long each of `documents` holds, and what the rules of all of them say of bodies.
    private(set) var standing = Standing()
    /// What leads to each record, and to each part: filled from `targets`, in the order of records.
    private(set) var recordBacklinks: [[Link]] = []
    private(set) var partBacklinks: [[Link]] = []
    private(set) var byName: [String: RecordID] = [:]
    /// The charts and maps of each record's text, where it has any.
    public let fences: [RecordID: [FenceUse]]

    init(
        decoded: [DecodedRecord?], configuration: SiteConfiguration, files: [AttachedFile], targets: [Target],
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
        partPlaces = [Int32](repeating: -1, count: parts.count)
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
            slots.append(Int32(append(item.record)))
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
        standing = Standing(self)
    }

    private mutating func place(_ heads: [PartHead]) {
        for (place, head) in heads.enumerated() {
            let index = Int(part(head).index)
            if partPlaces.indices.contains(index) { partPlaces[index] = Int32(place) }
        }
    }

    /// Puts a record in the array of its kind, and says where.
    private mutating func append(_ record: Record) -> Int {
        switch record {
        case .page(let record):
            pages.append(record)
            return pages.count - 1
        case .glossary(let record):
            glossary = record
            return 0
        case .body(let record):
            bodies.append(record)
            return bodies.count - 1
        case .meeting(let record):
            meetings.append(record)
            place(record.items.map(\.head))
            return meetings.count - 1
        case .situationPicture(let record):
            pictures.append(record)
            place(record.problems.map(\.head))
            return pictures.count - 1
        case .causeAnalysis(let record):
            analyses.append(record)
            place(record.causes.map(\.head))
            return analyses.count - 1
        case .actionPlan(let record):
            plans.append(record)
            place(record.measures.map(\.head))
            return plans.count - 1
        case .citizenPromise(let record):
            promises.append(record)
            place(record.undertakings.map(\.head))
            return promises.count - 1
        case .cooperationAgreement(let record):
            agreements.append(record)
            return agreements.count - 1
        case .safetyInspection(let record):
            inspections.append(record)
            place(record.findings.map(\.head))
            return inspections.count - 1
        case .safetySurvey(let record):
            surveys.append(record)
            return surveys.count - 1
        case .report(let record):
            reports.append(record)
            return reports.count - 1
        case .governingDocument(let record):
            documents.append(record)
            return documents.count - 1
        case .area(let record):
            areas.append(record)
            return areas.count - 1
        case .dataSeries(let record):
            series.append(record)
            return series.count - 1
        case .withdrawn: return -1
        }
    }
}
