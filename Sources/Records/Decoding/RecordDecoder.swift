public import Documents
public import Text

/// Turns one read document into its record (avkodning): values by their schemas, parts into their types.
public struct RecordDecoder {
    let document: Document
    let id: RecordID
    let kind: RecordKind
    var reader: ValueReader
    var parts: [PartEntry] = []
    /// The columns that a survey's questions name.
    private var askedColumns: [FenceUse] = []

    /// Decodes `document`; what is wrong goes to `diagnostics`, and the rest is decoded all the same.
    public static func decode(
        _ document: Document, kind: RecordKind, id: RecordID, diagnostics: inout [Diagnostic]
    ) -> DecodedRecord? {
        var decoder = RecordDecoder(document: document, kind: kind, id: id)
        let record = decoder.record()
        let fences = decoder.fences() + decoder.askedColumns
        diagnostics += decoder.reader.diagnostics
        // A call to a meeting may hold what is to be decided.
        if case .meeting(let meeting) = record, !meeting.hasNotes {
            let ofNotes: [DiagnosticKind] = [
                .decisionAsText, .dissentAsText, .assignmentAsText, .labelsInTable, .itemsInTable,
            ]
            diagnostics.removeAll { ofNotes.contains($0.kind) && $0.file == document.path }
        }
        guard let record else { return nil }
        var ruleIDs: Set<String> = []
        if case .governingDocument(let document) = record { ruleIDs = Set(document.rules.map(\.id)) }
        return DecodedRecord(
            record: record, references: decoder.reader.references, parts: decoder.parts,
            anchors: Set(document.anchors.map(\.id)), ruleIDs: ruleIDs, fences: fences)
    }

    init(document: Document, kind: RecordKind, id: RecordID) {
        self.document = document
        self.kind = kind
        self.id = id
        let folders = RecordDecoder.folders(of: document)
        let seatBody: String? =
            switch kind {
            case .meeting where folders.count == 3: folders[1]
            case .body: folders.last?.droppingExtension
            default: nil
            }
        reader = ValueReader(file: document.path, record: id.index, links: document.links, seatBody: seatBody)
        reader.trustsSilence = !document.diagnostics.contains { $0.kind.severity == .error && $0.kind.id < "I010" }
    }

    /// The folders that the record's file lies in, and its name.
    var folders: [String] { RecordDecoder.folders(of: document) }

    private static func folders(of document: Document) -> [String] {
        document.path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    }

    mutating func head(_ schema: Schema, defaultTitle: String? = nil) -> (CheckedValues, RecordHead) {
        let node = document.head ?? YAMLNode(.mapping([]), span: SourceSpan(0, 0))
        // Without a head, or with one that is no list of keys, there is already an error that says so.
        var values = reader.values(node, schema: schema, needsTitle: document.head != nil && defaultTitle == nil)
        values.span = node.span
        var head = RecordHead(values, id: id, kind: kind, path: document.path, defaultTitle: defaultTitle ?? "")
        if head.title.isEmpty { head.title = head.name }
        checkDates(of: head, values)
        checkWords(of: head, values)
        checkLanguage(of: head, values)
        return (values, head)
    }

    /// Pages of text are framed in their own language; what the others say of themselves is written in Swedish.
    private mutating func checkLanguage(of head: RecordHead, _ values: CheckedValues) {
        guard kind != .page, let language = head.language, language != "sv", let span = values.span(of: "språk") else {
            return
        }
        reader.report(.recordInOtherLanguage, at: span, LanguageName.inSwedish(language), language)
    }

    /// Tips on what readers meet first. The text itself is never remarked on: it may have been approved as it is.
    private mutating func checkWords(of head: RecordHead, _ values: CheckedValues) {
        guard let summary = head.summary, let span = values.span(of: "sammanfattning"), head.language ?? "sv" == "sv"
        else { return }
        if let word = PlainWords.first(in: summary) {
            reader.report(.officeWord, at: span, word.found, word.instead)
        }
        if let lix = PlainWords.lix(summary), lix > 45 { reader.report(.summaryHard, at: span, String(lix)) }
    }

    private mutating func checkDates(of head: RecordHead, _ values: CheckedValues) {
        if let published = head.published, let date = head.date, published < date, kind != .meeting, kind != .report,
            let span = values.span(of: "publicerad")
        {
            reader.report(.publishedBeforeDate, at: span, published.iso, date.iso)
        }
    }

    private mutating func record() -> Record? {
        switch kind {
        case .page: .page(page())
        case .glossary: .glossary(glossary())
        case .body: .body(body())
        case .meeting: meeting().map(Record.meeting)
        case .situationPicture: .situationPicture(situationPicture())
        case .causeAnalysis: .causeAnalysis(causeAnalysis())
        case .actionPlan: .actionPlan(actionPlan())
        case .citizenPromise: .citizenPromise(citizenPromise())
        case .cooperationAgreement: .cooperationAgreement(cooperationAgreement())
        case .safetyInspection: safetyInspection().map(Record.safetyInspection)
        case .safetySurvey: .safetySurvey(safetySurvey())
        case .report: .report(report())
        case .governingDocument: .governingDocument(governingDocument())
        case .area: .area(area())
        case .dataSeries: nil
        }
    }

    private mutating func page() -> Page {
        let (values, head) = head(Schemas.page)
        return Page(
            head: head, headings: document.headings, content: document.content, versionOf: values.link("version-av"),
            isEasyToRead: values.boolean("lättläst") ?? false)
    }

    /// What has a `från` and a `till` of its own ends after it begins.
    private mutating func checkOrder(_ values: CheckedValues) {
        guard let from = values.date("från"), let until = values.date("till"), until < from else { return }
        reader.report(.periodBackwards, at: values.span(of: "till") ?? values.span)
    }

    private mutating func body() -> Body {
        let (values, head) = head(Schemas.body)
        let body = Body(values, head: head, content: document.content)
        var seen: Set<String> = []
        for (seat, item) in zip(body.seats, values.list("platser")) where !seen.insert(seat.id).inserted {
            reader.report(.duplicateSeat, at: item.value.mapping?.span(of: "id") ?? item.span, seat.id)
        }
        checkOrder(values)
        for seat in values.mappings("platser") {
            checkOrder(seat)
            for holder in seat.mappings("namn") { checkOrder(holder) }
        }
        for item in values.mappings("begärda-möten") {
            guard let by = item.integer("av"), let members = item.integer("ledamöter"), by < 1 || by > members,
                let span = item.span(of: "av")
            else { continue }
            reader.report(.requestedByOthers, at: span, String(by), String(members))
        }
        return body
    }

    private mutating func area() -> Area {
        let (values, head) = head(Schemas.area)
        return Area(
            head: head, sort: values.text("slag"), geometry: values.text("geometri"),
            geometrySpan: values.span(of: "geometri"), council: values.link("råd"),
            formerNames: values.texts("tidigare-namn"), corresponds: values.links("motsvarar"),
            validity: values.moment("giltig"), population: values.integer("invånare"), partOf: values.link("del-av"),
            content: document.content)
    }

    private mutating func cooperationAgreement() -> CooperationAgreement {
        let (values, head) = head(Schemas.cooperationAgreement)
        return CooperationAgreement(
            head: head, parties: values.texts("parter"), purpose: values.text("syfte"),
            fields: values.texts("samverkansområden"), signed: values.date("undertecknad"),
            validity: values.moment("giltig"), isWritten: values.boolean("skriftlig"),
            steeredBy: values.link("styrs-av"),
            content: document.content)
    }

    private mutating func safetySurvey() -> SafetySurvey {
        let (values, head) = head(Schemas.safetySurvey)
        if let answers = values.integer("svarande"), let asked = values.integer("urval"), answers > asked,
            let span = values.span(of: "svarande")
        {
            reader.report(.moreAnswersThanAsked, at: span, String(answers), String(asked))
        }
        askedColumns = columns(values.mappings("frågor"))
        return SafetySurvey(
            head: head, period: values.moment("period"), method: values.text("metod"),
            respondents: values.integer("svarande"), sample: values.integer("urval"),
            questions: values.mappings("frågor").compactMap { item in
                guard let id = item.text("id"), let text = item.text("text") else { return nil }
                return SafetySurvey.Question(id: id, text: text, data: item.link("data"), column: item.text("kolumn"))
            }, content: document.content)
    }

    /// The columns of a survey's questions are asked for as a chart's are.
    private func columns(_ questions: [CheckedValues]) -> [FenceUse] {
        questions.compactMap { question in
            guard let data = question.link("data"), let column = question.text("kolumn"),
                let span = question.span(of: "kolumn")
            else { return nil }
            return FenceUse(data: data, columns: [(column, span)], span: question.span, number: 0)
        }
    }

    private mutating func report() -> Report {
        let (values, head) = head(Schemas.report)
        return Report(
            head: head, sort: values.text("slag"), from: values.link("från"), to: values.links("till"),
            period: values.moment("period"), concerns: values.links("avser"), treated: values.links("behandlad"),
            decided: values.mapping("beslutad").flatMap(Decision.init),
            call: values.mapping("kallelse").map(Self.call), dispatched: Self.dispatches(values, "expedierat"),
            notified: Self.notifications(values),
            plannedMeetings: values.mappings("möten").compactMap { item in
                guard let body = item.link("organ"), let date = item.date("datum") else { return nil }
                return Report.PlannedMeeting(body: body, date: date)
            }, content: document.content)
    }

    private mutating func governingDocument() -> GoverningDocument {
        let (values, head) = head(Schemas.governingDocument)
        let adopted: GoverningDocument.Adoption? =
            if let decision = values.mapping("fastställd").flatMap(Decision.init) {
                .decision(decision)
            } else {
                values.date("fastställd").map(GoverningDocument.Adoption.date)
            }
        return GoverningDocument(
            head: head, sort: values.text("slag") ?? "styrdokument", sfs: values.text("sfs"), adopted: adopted,
            revised: values.date("reviderad"), version: values.text("version"), drawnUpBy: values.text("upprättad-av"),
            appliesTo: values.text("gäller-för"), validity: values.moment("giltig"),
            validitySpan: values.span(of: "giltig"),
            legalGrounds: values.mappings("rättslig-grund").compactMap { item in
                item.text("sfs").map {
                    GoverningDocument.LegalGround(
                        sfs: $0, named: item.text("benämnd"), span: item.span(of: "benämnd") ?? item.span)
                }
            },
            goals: values.mappings("mål").compactMap { item in
                guard let id = item.text("id"), let text = item.text("text") else { return nil }
                return GoverningDocument.Goal(id: id, text: text, indicators: item.links("indikatorer"))
            },
            rules: reader.rules(
                values.node("regler"), passages: document.passages, anchors: Set(document.anchors.map(\.id))),
            headings: document.headings, passages: document.passages, content: document.content)
    }
}
