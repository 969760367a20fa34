import Documents
public import Records
public import Text

/// The gaps that are shown openly and told to the editor (luckor): what the grammar marks as needed, and is not there.
public enum Gaps {
    /// Every gap in the records that are shown, by file and place.
    public static func find(_ archive: Archive, on date: CivilDate) -> [Diagnostic] {
        var finder = GapFinder(archive: archive, date: date, latest: max(date, fourthLatest(archive)))
        for picture in archive.pictures { finder.picture(picture) }
        for analysis in archive.analyses { finder.analysis(analysis) }
        for plan in archive.plans { finder.plan(plan) }
        for promise in archive.promises { finder.promise(promise) }
        for inspection in archive.inspections { finder.inspection(inspection) }
        for meeting in archive.meetings { finder.meeting(meeting) }
        for document in archive.documents { finder.document(document) }
        return finder.found + SealedTexts.find(archive)
            + archive.series.flatMap { WithheldCounts.find($0, archive) + SmallCountsShown.find($0, archive) }
    }
}

extension Gaps {
    /// The day of the record that only three lie after: a slip of the pen has few beside it, a look back has all that came since.
    private static func fourthLatest(_ archive: Archive) -> CivilDate {
        var latest = [CivilDate](repeating: .earliest, count: 4)
        for case let head? in archive.heads {
            guard let day = head.date, day > latest[3], let place = latest.firstIndex(where: { $0 < day }) else {
                continue
            }
            latest.insert(day, at: place)
            latest.removeLast()
        }
        return latest[3]
    }
}

/// Looks through records one by one and gathers what is missing.
private struct GapFinder {
    let archive: Archive
    let date: CivilDate
    /// What is far ahead is so from here: the day, or that of the records where they are looked at as they were long ago.
    let latest: CivilDate
    var found: [Diagnostic] = []
    /// For so long after a meeting its text may still be the kallelse's.
    static let daysForNotes: Int32 = 14
    static let daysAhead: Int32 = 366
    static let firstYear = 1970

    mutating func report(_ kind: DiagnosticKind, _ record: RecordHead, _ span: SourceSpan, _ arguments: String...) {
        var diagnostic = Diagnostic(kind, in: record.path, at: span)
        diagnostic.arguments = arguments
        found.append(diagnostic)
    }

    /// `name`: what a part without a title is called, such as a follow-up.
    mutating func need(
        _ fields: [(name: String, isThere: Bool)], of part: PartHead, in record: RecordHead, name: String? = nil
    ) {
        for field in fields where !field.isThere {
            report(.partWithoutField, record, part.headingSpan, name ?? part.title.plain, field.name)
        }
    }

    /// A follow-up whose year is hardly what was meant: one ahead does not count, and one long ago counts as the oldest.
    mutating func day(of followUp: PartHead, _ day: CivilDate, since start: CivilDate?, in record: RecordHead) {
        if day.days - latest.days > Self.daysAhead {
            report(.followUpFarAhead, record, followUp.headingSpan, SwedishFormat.date(day))
        } else if let start, start.days - day.days > Self.daysAhead {
            report(.followUpLongBefore, record, followUp.headingSpan, SwedishFormat.date(day))
        }
    }

    /// The days of what has happened: years ahead, or before anybody kept such records.
    mutating func dates(_ record: RecordHead) {
        for (key, day) in [("datum", record.date), ("publicerad", record.published)] {
            guard let day, day.days - latest.days > 2 * Self.daysAhead || day.year < Self.firstYear else { continue }
            report(.dateFarOff, record, record.span, key, SwedishFormat.date(day))
        }
    }

    mutating func sources(_ sources: [Source], _ record: RecordHead) {
        for source in sources where source.date == nil && source.record == nil && source.data == nil {
            report(.sourceWithoutDate, record, source.span, source.name)
        }
    }

    mutating func picture(_ picture: SituationPicture) {
        sources(picture.sources, picture.head)
        dates(picture.head)
        for problem in picture.problems {
            need(
                [
                    ("Plats", !problem.places.isEmpty), ("Omfattning", problem.extent != nil),
                    ("Konsekvens", problem.consequence != nil),
                ], of: problem.head, in: picture.head)
        }
    }

    mutating func analysis(_ analysis: CauseAnalysis) {
        sources(analysis.sources, analysis.head)
        dates(analysis.head)
        for cause in analysis.causes {
            need(
                [("Problem", !cause.problems.isEmpty), ("Belägg", cause.evidence != nil)], of: cause.head,
                in: analysis.head)
        }
    }

    mutating func plan(_ plan: ActionPlan) {
        if plan.picture == nil { report(.planWithoutPicture, plan.head, plan.head.span) }
        dates(plan.head)
        let began = [plan.period?.first, plan.head.date].compactMap(\.self).min()
        for measure in plan.measures {
            let head = measure.head
            for followUp in measure.followUps {
                day(of: followUp.head, followUp.date, since: measure.start?.first ?? began, in: plan.head)
            }
            if measure.causes.isEmpty { report(.measureWithoutCause, plan.head, head.headingSpan, head.title.plain) }
            need(
                [
                    ("Ansvarig", measure.owner != nil), ("Klart", measure.deadline != nil),
                    ("Mått", measure.yardstick != nil),
                ], of: head, in: plan.head)
            for followUp in measure.followUps where followUp.status == nil {
                need(
                    [("Status", false)], of: followUp.head, in: plan.head,
                    name: "Uppföljning " + followUp.date.iso)
            }
            work(Progress(measure, on: date), head, plan.head)
        }
    }

    private mutating func work(_ progress: Progress, _ part: PartHead, _ record: RecordHead) {
        if progress.state == .done, progress.evidence == nil {
            report(.doneWithoutEvidence, record, part.headingSpan, part.title.plain)
        }
        if progress.state == .stopped, progress.reason == nil {
            report(.stoppedWithoutReason, record, part.headingSpan, part.title.plain)
        }
    }

    mutating func promise(_ promise: CitizenPromise) {
        dates(promise.head)
        let began = [promise.period?.first, promise.head.date].compactMap(\.self).min()
        for undertaking in promise.undertakings {
            let head = undertaking.head
            need(
                [
                    ("Part", undertaking.party != nil), ("Mått", undertaking.yardstick != nil),
                    ("Mål", undertaking.goal != nil),
                ], of: head, in: promise.head)
            for followUp in undertaking.followUps {
                day(of: followUp.head, followUp.date, since: began, in: promise.head)
                need(
                    [("Period", followUp.period != nil), ("Utfall", followUp.outcome != nil)], of: followUp.head,
                    in: promise.head, name: "Uppföljning " + followUp.date.iso)
            }
            work(Progress(undertaking, on: date), head, promise.head)
            if let end = promise.period?.last, end < date,
                !undertaking.isJudged(after: end, on: date)
            {
                report(.promiseWithoutVerdict, promise.head, head.headingSpan, head.title.plain, end.iso)
            }
        }
    }

    mutating func inspection(_ inspection: SafetyInspection) {
        dates(inspection.head)
        for finding in inspection.findings {
            need(
                [("Plats", finding.place != nil), ("Ansvarig", finding.owner != nil)], of: finding.head,
                in: inspection.head)
        }
        let month = inspection.date.month
        let configuration = archive.configuration
        let byDate =
            configuration.springMonths.contains(month)
            ? "vår" : configuration.autumnMonths.contains(month) ? "höst" : nil
        if let season = inspection.season, let byDate, season != byDate {
            report(
                .seasonDisagrees, inspection.head, inspection.seasonSpan ?? inspection.head.span, season,
                inspection.date.iso, byDate)
        }
    }

    mutating func meeting(_ meeting: Meeting) {
        dates(meeting.head)
        if !meeting.hasNotes, meeting.cancellation == nil, date.days - meeting.date.days > Self.daysForNotes,
            !meeting.pieces.isEmpty
        {
            report(.textBesideNotes, meeting.head, meeting.head.span, SwedishFormat.date(meeting.date))
        }
        guard meeting.hasNotes else { return }
        chair(meeting)
        for piece in meeting.pieces {
            switch piece {
            case .assignment(let assignment):
                need(
                    [("Till", !assignment.receivers.isEmpty), ("Klart", assignment.due != nil)], of: assignment.head,
                    in: meeting.head)
            case .report(let report):
                need(
                    [("Uppdrag", report.assignment != nil), ("Status", report.status != nil)], of: report.head,
                    in: meeting.head)
            case .dissent(let dissent): need([("Från", dissent.from != nil)], of: dissent.head, in: meeting.head)
            default: break
            }
        }
    }

    /// Who chaired was there.
    private mutating func chair(_ meeting: Meeting) {
        guard let chair = meeting.chair, let present = meeting.present, !present.isEmpty,
            case .seat(let body, let seat) = archive.target(chair)
        else { return }
        var isThere = false
        for link in present {
            // A seat that names nothing may be the one.
            guard case .seat(let other, let number) = archive.target(link) else { return }
            if other == body, number == seat { isThere = true }
        }
        guard !isThere, let reference = archive.reference(chair) else { return }
        report(.chairNotPresent, meeting.head, reference.span, reference.text)
    }

    mutating func document(_ document: GoverningDocument) {
        if archive.configuration.summerBreak == nil {
            for rule in document.rules where rule.parameters.texts("utom").contains("sommaruppehåll") {
                report(
                    .breakUndefined, document.head, rule.parameters.span(of: "utom") ?? rule.span,
                    rule.quote ?? rule.id)
            }
        }
        if archive.configuration.terms.isEmpty {
            for rule in document.rules where rule.parameters.text("per") == "mandatperiod" {
                report(
                    .termsUndefined, document.head, rule.parameters.span(of: "per") ?? rule.span, rule.quote ?? rule.id)
            }
        }
        guard let last = document.validity?.last, last < date, archive.validity(of: document)?.last == last,
            !document.head.isWithdrawn(on: date)
        else { return }
        let isReplaced = archive.documents.contains { archive.record(of: $0.head.replaces) == document.head.id }
        if !isReplaced {
            report(.documentPastItsDay, document.head, document.validitySpan ?? document.head.span, last.iso)
        }
    }
}
