/// Records sorted into the arrays of their kinds (hyllor), while an archive is made.
struct Shelves {
    private(set) var pages: [Page] = []
    private(set) var glossary: Glossary?
    private(set) var bodies: [Body] = []
    private(set) var meetings: [Meeting] = []
    private(set) var pictures: [SituationPicture] = []
    private(set) var analyses: [CauseAnalysis] = []
    private(set) var plans: [ActionPlan] = []
    private(set) var promises: [CitizenPromise] = []
    private(set) var agreements: [CooperationAgreement] = []
    private(set) var inspections: [SafetyInspection] = []
    private(set) var surveys: [SafetySurvey] = []
    private(set) var reports: [Report] = []
    private(set) var documents: [GoverningDocument] = []
    private(set) var areas: [Area] = []
    private(set) var series: [DataSeries] = []
    /// Where each part stands among those of its kind and record; -1 for what is none.
    private(set) var partPlaces: [Int32]
    private let partStarts: [Int32]

    init(partStarts: [Int32], partCount: Int) {
        self.partStarts = partStarts
        partPlaces = [Int32](repeating: -1, count: partCount)
    }

    private mutating func place(_ heads: [PartHead]) {
        for (place, head) in heads.enumerated() {
            let index = Int(partStarts[Int(head.record.index)]) + Int(head.local)
            if partPlaces.indices.contains(index) { partPlaces[index] = Int32(place) }
        }
    }

    /// Puts a record in the array of its kind, and says where.
    mutating func append(_ record: Record) -> Int {
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
