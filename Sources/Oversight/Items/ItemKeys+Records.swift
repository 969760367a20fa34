import Records
import Text

/// The keys of each kind of record.
extension ItemKeys {
    func meeting(_ key: String, _ meeting: Meeting) -> KeyValue? {
        switch key {
        case "datum": KeyValue(meeting.date)
        case "tid": meeting.time.map { KeyValue(SwedishFormat.time($0)) } ?? .absent
        case "plats": KeyValue(meeting.place)
        case "planerat": KeyValue(meeting.plannedDate)
        case "flyttat-till": KeyValue(meeting.movedTo)
        case "kallelse": meeting.call == nil ? .absent : .words(["kallelse"])
        case "form": KeyValue(meeting.call?.form)
        case "handlingar": words(meeting.call?.documents ?? [])
        case "dagordning": KeyValue(meeting.items.map { "§ " + $0.number })
        case "extra": KeyValue(meeting.isExtra)
        case "ordförande": words(meeting.chair)
        case "sekreterare": words(meeting.secretary)
        case "närvarande": meeting.present.map { $0.isEmpty ? .explicitNone : words($0) } ?? .absent
        case "frånvarande":
            switch meeting.absent {
            case .explicitlyNone: .explicitNone
            case .seats(let seats): words(seats)
            case nil: .absent
            }
        case "ersättare": KeyValue(meeting.substitutes.map { name($0.seat) })
        case "närvarande-organ": words(meeting.presentBodies.map(\.body))
        case "deltagare": KeyValue(meeting.participants)
        case "inbjudna": KeyValue(meeting.invited.map(\.who))
        case "justerare": words(meeting.approvers)
        case "justerat": KeyValue(meeting.approvedOn?.past(by: date))
        case "delgivet": KeyValue(meeting.served.past(by: date).map { receiver($0.to) })
        case "expedierat": KeyValue(meeting.dispatched.past(by: date).map { receiver($0.to) })
        case "anmält": words(meeting.notified.past(by: date).map(\.to))
        case "uppdrag":
            meeting.saysNoAssignments
                ? .explicitNone
                : KeyValue(
                    meeting.pieces.compactMap { piece in
                        if case .assignment(let assignment) = piece { assignment.head.anchor } else { nil }
                    })
        case "avvikande-synpunkter":
            switch meeting.dissentRemark {
            case .none: .explicitNone
            case .text(let text): KeyValue(text)
            case .notRecorded:
                KeyValue(
                    meeting.pieces.compactMap { piece in
                        if case .dissent(let dissent) = piece { dissent.head.anchor } else { nil }
                    })
            }
        default: nil
        }
    }

    func picture(_ key: String, _ picture: SituationPicture) -> KeyValue? {
        switch key {
        case "period": KeyValue(picture.period.map(SwedishFormat.period))
        case "omfattning": KeyValue(picture.scope)
        case "fasetter": KeyValue(picture.facets)
        case "framtagen-av": KeyValue(picture.madeBy)
        case "källor": KeyValue(picture.sources.map(\.name))
        case "problem": KeyValue(picture.problems.map(\.head.anchor))
        default: nil
        }
    }

    func analysis(_ key: String, _ analysis: CauseAnalysis) -> KeyValue? {
        switch key {
        case "lägesbild": words(analysis.picture)
        case "metod": KeyValue(analysis.method)
        case "period": KeyValue(analysis.period.map(SwedishFormat.period))
        case "källor": KeyValue(analysis.sources.map(\.name))
        case "framtagen-av": KeyValue(analysis.madeBy)
        case "orsaker": KeyValue(analysis.causes.map(\.head.anchor))
        default: nil
        }
    }

    func plan(_ key: String, _ plan: ActionPlan) -> KeyValue? {
        switch key {
        case "period": KeyValue(plan.period.map(SwedishFormat.period))
        case "lägesbild": words(plan.picture)
        case "beslutad": KeyValue(plan.decided?.date.past(by: date))
        case "politiskt-beslut":
            switch plan.political {
            case .notRaised: .words(["ej lyft"])
            case .decided(let decision): KeyValue(decision.date.past(by: date))
            case nil: .absent
            }
        case "resurser": KeyValue(plan.resources)
        case "slag": KeyValue(plan.sort)
        case "utvärdering": words(plan.evaluation)
        case "källor": KeyValue(plan.sources.map(\.name))
        case "åtgärder": KeyValue(plan.measures.map(\.head.anchor))
        default: nil
        }
    }

    func promise(_ key: String, _ promise: CitizenPromise) -> KeyValue? {
        switch key {
        case "parter": KeyValue(promise.parties)
        case "period": KeyValue(promise.period.map(SwedishFormat.period))
        case "uppföljning": KeyValue(promise.followUpRhythm)
        case "grund": words(promise.grounds)
        case "undertecknat": KeyValue(promise.signed?.past(by: date))
        case "styrs-av": words(promise.steeredBy)
        case "åtaganden": KeyValue(promise.undertakings.map(\.head.anchor))
        default: nil
        }
    }

    func agreement(_ key: String, _ agreement: CooperationAgreement) -> KeyValue? {
        switch key {
        case "parter": KeyValue(agreement.parties)
        case "syfte": KeyValue(agreement.purpose)
        case "samverkansområden": KeyValue(agreement.fields)
        case "undertecknad": KeyValue(agreement.signed?.past(by: date))
        case "giltig": KeyValue(agreement.validity.map(SwedishFormat.period))
        case "skriftlig": KeyValue(agreement.isWritten)
        case "styrs-av": words(agreement.steeredBy)
        default: nil
        }
    }

    func inspection(_ key: String, _ inspection: SafetyInspection) -> KeyValue? {
        switch key {
        case "datum": KeyValue(inspection.date)
        case "område": words(inspection.area)
        case "årstid": KeyValue(inspection.season)
        case "deltagare": KeyValue(inspection.participants)
        case "väg": KeyValue(inspection.route)
        case "uppföljer": words(inspection.followsUp)
        case "ansvarig": words(inspection.owner)
        case "kallelse": inspection.call == nil ? .absent : .words(["kallelse"])
        case "handlingar": words(inspection.call?.documents ?? [])
        case "expedierat": KeyValue(inspection.dispatched.past(by: date).map { receiver($0.to) })
        case "tid": inspection.time.map { KeyValue(SwedishFormat.time($0)) } ?? .absent
        case "plats": KeyValue(inspection.place)
        case "iakttagelser": KeyValue(inspection.findings.map(\.head.anchor))
        default: nil
        }
    }

    func survey(_ key: String, _ survey: SafetySurvey) -> KeyValue? {
        switch key {
        case "period": KeyValue(survey.period.map(SwedishFormat.period))
        case "metod": KeyValue(survey.method)
        case "svarande": KeyValue(survey.respondents.map { String($0) })
        case "urval": KeyValue(survey.sample.map { String($0) })
        case "frågor": KeyValue(survey.questions.map(\.id))
        default: nil
        }
    }

    func report(_ key: String, _ report: Report) -> KeyValue? {
        switch key {
        case "slag": KeyValue(report.sort)
        case "från": words(report.from)
        case "till": words(report.to)
        case "period": KeyValue(report.period.map(SwedishFormat.period))
        case "avser": words(report.concerns)
        case "behandlad": words(report.treated)
        case "beslutad": KeyValue(report.decided?.date.past(by: date))
        case "kallelse": report.call == nil ? .absent : .words(["kallelse"])
        case "expedierat": KeyValue(report.dispatched.past(by: date).map { receiver($0.to) })
        case "anmält": words(report.notified.past(by: date).map(\.to))
        case "möten": KeyValue(report.plannedMeetings.map(\.date.iso))
        default: nil
        }
    }

    func document(_ key: String, _ document: GoverningDocument) -> KeyValue? {
        switch key {
        case "slag": KeyValue(document.sort)
        case "sfs": KeyValue(document.sfs)
        case "fastställd": KeyValue(document.adopted?.date)
        case "reviderad": KeyValue(document.revised)
        case "version": KeyValue(document.version)
        case "upprättad-av": KeyValue(document.drawnUpBy)
        case "gäller-för": KeyValue(document.appliesTo)
        case "giltig": KeyValue(document.validity.map(SwedishFormat.period))
        case "rättslig-grund": KeyValue(document.legalGrounds.map(\.sfs))
        case "mål": KeyValue(document.goals.map(\.id))
        default: nil
        }
    }

    func seat(_ key: String, _ seat: Seat) -> KeyValue? {
        switch key {
        case "id": KeyValue(seat.id)
        case "roll": KeyValue(seat.role)
        case "organisation": KeyValue(seat.organisation)
        case "kategori": KeyValue(seat.category)
        case "funktion": KeyValue(seat.functions)
        case "slag": KeyValue(seat.isCoopted ? "adjungerad" : "ordinarie")
        case "status": KeyValue(seat.states.filter { $0.date <= date }.map(\.word))
        case "namn": KeyValue(seat.holders.map(\.name))
        case "mandat": KeyValue(seat.hasMandate)
        case "vald": words(seat.elected)
        case "från": KeyValue(seat.from)
        case "till": KeyValue(seat.until)
        case "beslutad-av": KeyValue(seat.decidedBy)
        case "villkor": KeyValue(seat.condition)
        case "bemannas-av": KeyValue(seat.staffedBy)
        default: nil
        }
    }
}
