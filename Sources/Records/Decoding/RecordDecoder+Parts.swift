import Documents
import Text

/// Parts of records: problems, causes, measures, undertakings, findings, terms.
extension RecordDecoder {
    mutating func partHead(
        _ part: Part, kinds: TargetKinds, parent: Int32? = nil, content: [Content]? = nil
    ) -> PartHead {
        enter(
            anchor: part.id, title: part.title, kinds: kinds, span: part.headingSpan, parent: parent,
            content: content ?? part.content)
    }

    mutating func enter(
        anchor: String, title: InlineText, kinds: TargetKinds, span: SourceSpan, parent: Int32?, content: [Content]
    ) -> PartHead {
        let local = Int32(parts.count)
        parts.append(
            PartEntry(record: id, anchor: anchor, title: title.plain, kinds: kinds, span: span, parent: parent))
        return PartHead(record: id, local: local, anchor: anchor, title: title, headingSpan: span, content: content)
    }

    /// The marked parts of the document, in order.
    var markedParts: [Part] {
        document.content.compactMap { if case .part(let part) = $0 { part } else { nil } }
    }

    mutating func sources(_ values: CheckedValues) -> [Source] { values.mappings("källor").compactMap(Source.init) }

    mutating func situationPicture() -> SituationPicture {
        let (values, head) = head(Schemas.situationPicture)
        var problems: [Problem] = []
        for part in markedParts where part.word == .problem {
            let partHead = partHead(part, kinds: .problem)
            problems.append(
                Problem(reader.values(part.fields, schema: Schemas.problem, span: part.headingSpan), head: partHead))
        }
        return SituationPicture(
            head: head, period: values.moment("period"), scope: values.text("omfattning"),
            facets: values.texts("fasetter"), madeBy: values.texts("framtagen-av"), sources: sources(values),
            problems: problems, content: document.content)
    }

    mutating func causeAnalysis() -> CauseAnalysis {
        let (values, head) = head(Schemas.causeAnalysis)
        var causes: [Cause] = []
        for part in markedParts where part.word == .cause {
            let partHead = partHead(part, kinds: .cause)
            causes.append(
                Cause(reader.values(part.fields, schema: Schemas.cause, span: part.headingSpan), head: partHead))
        }
        return CauseAnalysis(
            head: head, picture: values.link("lägesbild"), method: values.text("metod"),
            period: values.moment("period"),
            madeBy: values.texts("framtagen-av"), sources: sources(values), causes: causes, content: document.content)
    }

    mutating func actionPlan() -> ActionPlan {
        let (values, head) = head(Schemas.actionPlan)
        var measures: [Measure] = []
        for part in markedParts where part.word == .measure { measures.append(measure(part)) }
        let political: ActionPlan.PoliticalDecision? =
            if let decision = values.mapping("politiskt-beslut").flatMap(Decision.init) {
                .decided(decision)
            } else {
                values.text("politiskt-beslut") == nil ? nil : .notRaised
            }
        return ActionPlan(
            head: head, period: values.moment("period"), picture: values.link("lägesbild"),
            decided: values.mapping("beslutad").flatMap(Decision.init), political: political,
            resources: values.text("resurser"), sort: values.text("slag"), evaluation: values.link("utvärdering"),
            sources: sources(values), measures: measures, content: document.content)
    }

    private mutating func measure(_ part: Part) -> Measure {
        let head = partHead(part, kinds: .measure)
        let values = reader.values(part.fields, schema: Schemas.measure, span: part.headingSpan)
        if let start = values.moment("Start"), let end = values.moment("Klart"), end.last < start.first,
            let span = values.span(of: "Klart")
        {
            reader.report(.doneBeforeStart, at: span, SwedishFormat.period(end), SwedishFormat.period(start))
        }
        var followUps: [Measure.FollowUp] = []
        for child in part.children where child.word == .followUp {
            guard let date = followUpDate(child) else { continue }
            let childHead = partHead(child, kinds: .followUp, parent: head.local)
            let fields = reader.values(child.fields, schema: Schemas.measureFollowUp, span: child.headingSpan)
            let newTime = fields.moment("Ny tid")
            if let newTime, newTime.last < date, let span = fields.span(of: "Ny tid") {
                reader.report(.newTimeBeforeFollowUp, at: span, SwedishFormat.period(newTime), SwedishFormat.date(date))
            }
            followUps.append(
                Measure.FollowUp(
                    head: childHead, date: date, status: fields.text("Status").flatMap(WorkStatus.init),
                    outcome: fields.text("Utfall"), evidence: fields.inline("Bevis"), reason: fields.inline("Skäl"),
                    newTime: newTime, meeting: fields.link("Möte")))
        }
        return Measure(values, head: head, followUps: followUps)
    }

    mutating func citizenPromise() -> CitizenPromise {
        let (values, head) = head(Schemas.citizenPromise)
        let parties = values.texts("parter")
        var undertakings: [Undertaking] = []
        for part in markedParts where part.word == .undertaking { undertakings.append(undertaking(part, parties)) }
        return CitizenPromise(
            head: head, parties: parties, period: values.moment("period"), followUpRhythm: values.text("uppföljning"),
            grounds: values.links("grund"), signed: values.date("undertecknat"), steeredBy: values.link("styrs-av"),
            undertakings: undertakings, content: document.content)
    }

    private mutating func undertaking(_ part: Part, _ parties: [String]) -> Undertaking {
        let head = partHead(part, kinds: .undertaking)
        let values = reader.values(part.fields, schema: Schemas.undertaking, span: part.headingSpan)
        if let party = values.text("Part"), let span = values.span(of: "Part") { checkParty(party, parties, at: span) }
        if let goal = values.text("Mål"), let span = values.span(of: "Mål") {
            let unclear = goal.split(separator: " ").map(String.init).first(where: DecimalNumber.isUnclear)
            if let unclear {
                reader.diagnostics.append(ValueReading.numberUnclear(unclear, goal, in: reader.file, at: span))
            } else if Undertaking.Goal(goal) == nil {
                if let meant = Undertaking.Goal.meant(by: goal) {
                    reader.report(.notAGoalNearest, at: span, goal, meant)
                } else {
                    reader.report(.notAGoal, at: span, goal)
                }
            }
        }
        var followUps: [Undertaking.FollowUp] = []
        for child in part.children where child.word == .followUp {
            guard let date = followUpDate(child) else { continue }
            let childHead = partHead(child, kinds: .followUp, parent: head.local)
            let fields = reader.values(child.fields, schema: Schemas.undertakingFollowUp, span: child.headingSpan)
            if let goal = values.text("Mål").flatMap(Undertaking.Goal.init), let outcome = fields.number("Utfall"),
                let span = fields.span(of: "Utfall"), let percent = goal.percentMeant(by: outcome)
            {
                reader.report(
                    .shareAsPercent, at: span, SwedishFormat.number(outcome), SwedishFormat.number(percent))
            }
            var verdicts: [Undertaking.Verdict] = []
            for entry in fields.entries where entry.name == "Bedömning" {
                if let party = entry.qualifier {
                    checkParty(party, parties, at: entry.keySpan)
                } else if let first = parties.first {
                    reader.report(.verdictWithoutParty, at: entry.keySpan, first)
                }
                if let word = entry.located.value.text {
                    verdicts.append(Undertaking.Verdict(party: entry.qualifier, word: word))
                }
            }
            followUps.append(
                Undertaking.FollowUp(
                    head: childHead, date: date, period: fields.moment("Period"), outcome: fields.number("Utfall"),
                    status: fields.text("Status").flatMap(WorkStatus.init), verdicts: verdicts,
                    evidence: fields.inline("Bevis"), meeting: fields.link("Möte")))
        }
        return Undertaking(values, head: head, followUps: followUps)
    }

    private mutating func checkParty(_ party: String, _ parties: [String], at span: SourceSpan) {
        guard !parties.isEmpty, !parties.contains(party) else { return }
        // Where the parties stand as one, that is told.
        if parties.count == 1, parties[0].contains(party) { return }
        let alike = parties.filter { $0.lowercased().hasPrefix(party.lowercased()) }
        let nearest = alike.count == 1 ? alike.first : NearestWord.find(party, in: parties)
        let question = Bilingual.didYouMean(nearest, after: " ")
        reader.report(
            .unknownWord, at: span, party, parties.joined(separator: ", "), question.swedish, question.english)
    }

    /// The date in `### Uppföljning 2025-06-15`.
    private mutating func followUpDate(_ part: Part) -> CivilDate? {
        let span = part.numberSpan ?? part.headingSpan
        // A heading without a date is no follow-up's.
        guard let number = part.number else { return nil }
        return reader.scalar(number, isQuoted: false, at: span, as: .date, key: "Uppföljning")?.date
    }

    /// What a finding's picture shows, in the words of its link; a picture without such words is an error.
    private mutating func pictureText(_ part: Part) -> String? {
        guard let value = part.fields.first(where: { $0.name == "Bild" })?.values.first else { return nil }
        if let link = value.links.first, document.links.indices.contains(Int(link)) {
            let words = document.links[Int(link)].text
            if words.utf8.contains(where: { $0 > 0x20 }) { return words }
        }
        reader.report(.findingPictureWithoutText, at: value.span, value.text)
        return nil
    }

    mutating func safetyInspection() -> SafetyInspection? {
        let folders = self.folders
        let (values, head) = head(Schemas.safetyInspection, defaultTitle: defaultInspectionTitle)
        guard folders.count == 3, let date = dateOfFileName(folders[2], values) else { return nil }
        let area = reader.refer(folders[1], at: head.span, to: .area, role: .folder)
        var findings: [Finding] = []
        for part in markedParts where part.word == .finding {
            let partHead = partHead(part, kinds: .finding)
            let values = reader.values(part.fields, schema: Schemas.finding, span: part.headingSpan)
            let text = values.link("Bild") == nil ? nil : pictureText(part)
            findings.append(Finding(values, head: partHead, pictureText: text))
        }
        var dated = head
        dated.date = date
        return SafetyInspection(
            head: dated, area: area, date: date, season: values.text("årstid"), seasonSpan: values.span(of: "årstid"),
            participants: values.texts("deltagare"),
            route: values.text("väg"), followsUp: values.link("uppföljer"), owner: values.link("ansvarig"),
            call: values.mapping("kallelse").map(Self.call), dispatched: Self.dispatches(values, "expedierat"),
            time: values.time("tid"), place: values.text("plats"), cancellation: Self.cancellation(values),
            findings: findings, content: document.content)
    }

    private var defaultInspectionTitle: String {
        let folders = self.folders
        guard folders.count == 3, let date = CivilDate(iso: String(folders[2].prefix(10))) else { return "" }
        return "Trygghetsbesiktning \(SwedishFormat.date(date))"
    }

    mutating func glossary() -> Glossary {
        let (_, head) = head(Schemas.glossary, defaultTitle: "Ordlista")
        var terms: [Glossary.Term] = []
        var lead: [Content] = []
        for piece in document.content {
            if case .part(let part) = piece, part.word == .term {
                let partHead = partHead(part, kinds: .term)
                let fields = reader.values(part.fields, schema: Schemas.term, span: part.headingSpan)
                terms.append(
                    Glossary.Term(
                        head: partHead, also: fields.texts("Även"), isExplained: fields.boolean("Förklaras") ?? true))
            } else {
                lead.append(piece)
            }
        }
        return Glossary(head: head, lead: lead, terms: terms)
    }
}
