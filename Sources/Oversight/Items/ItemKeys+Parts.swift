import Records
import Text

/// The fields of parts and labels. Their names are compared without case: `Orsak` and `orsak` are one.
extension ItemKeys {
    private func words(_ field: FieldText?) -> KeyValue { KeyValue(field?.plain) }

    private func words(_ deadline: Deadline?) -> KeyValue {
        switch deadline {
        case .by(let period): .day(period.last)
        case .ongoing: .words(["löpande"])
        case nil: .absent
        }
    }

    func measure(_ key: String, _ measure: Measure) -> KeyValue? {
        switch key.lowercased() {
        case "ansvarig": words(measure.owner)
        case "medverkande": words(measure.participants)
        case "orsak": words(measure.causes)
        case "område": words(measure.areas)
        case "fokus": KeyValue(measure.focus)
        case "inriktning": KeyValue(measure.orientation)
        case "sikt": KeyValue(measure.horizon)
        case "start": KeyValue(measure.start?.first)
        case "klart": words(measure.deadline)
        case "beslut": KeyValue(measure.decisions.filter { $0.date <= date }.map { $0.date.iso })
        case "kunskapsstöd": words(measure.knowledge)
        case "mått": words(measure.yardstick)
        case "status":
            KeyValue(
                (measure.followUps.last { $0.date <= date && $0.status != nil }?.status ?? measure.firstStatus)?
                    .rawValue)
        case "bevis": words(measure.evidence)
        case "skäl": words(measure.reason)
        case "hos": words(measure.heldBy)
        case "oplanerad": measure.isUnplanned ? .words(["ja"]) : .no
        default: nil
        }
    }

    func undertaking(_ key: String, _ undertaking: Undertaking) -> KeyValue? {
        switch key.lowercased() {
        case "part": KeyValue(undertaking.party)
        case "mått": words(undertaking.yardstick)
        case "mål": undertaking.goal == nil ? .absent : .words(["mål"])
        case "orsak": words(undertaking.causes)
        case "klart": words(undertaking.deadline)
        case "status":
            KeyValue(
                (undertaking.followUps.last { $0.date <= date && $0.status != nil }?.status
                    ?? undertaking.firstStatus)?.rawValue)
        case "bevis": words(undertaking.evidence)
        case "skäl": words(undertaking.reason)
        default: nil
        }
    }

    func finding(_ key: String, _ finding: Finding) -> KeyValue? {
        switch key.lowercased() {
        case "plats": KeyValue(finding.place)
        case "orsak": words(finding.cause)
        case "ansvarig": words(finding.owner)
        case "åtgärd": words(finding.measure)
        case "status": KeyValue(finding.status)
        case "bild": words(finding.picture)
        case "tidigare": words(finding.earlier)
        case "bedömning": KeyValue(finding.verdict)
        default: nil
        }
    }

    func followUp(_ key: String, _ followUp: Measure.FollowUp) -> KeyValue? {
        switch key.lowercased() {
        case "datum": .day(followUp.date)
        case "status": KeyValue(followUp.status?.rawValue)
        case "utfall": KeyValue(followUp.outcome)
        case "bevis": words(followUp.evidence)
        case "skäl": words(followUp.reason)
        case "ny tid": KeyValue(followUp.newTime.map(SwedishFormat.period))
        case "möte": words(followUp.meeting)
        default: nil
        }
    }

    /// `gemensam` is worked out: every party gave its verdict.
    func followUp(_ key: String, _ followUp: Undertaking.FollowUp, _ promise: CitizenPromise) -> KeyValue? {
        switch key.lowercased() {
        case "datum": .day(followUp.date)
        case "period": KeyValue(followUp.period.map(SwedishFormat.period))
        case "utfall": KeyValue(followUp.outcome.map { SwedishFormat.number($0) })
        case "status": KeyValue(followUp.status?.rawValue)
        case "bedömning": KeyValue(followUp.verdicts.map(\.word))
        case "bevis": words(followUp.evidence)
        case "möte": words(followUp.meeting)
        case "gemensam":
            !promise.parties.isEmpty && JointVerdict(followUp, parties: promise.parties).isJoint
                ? .words(["ja"]) : .no
        default: nil
        }
    }

    func followUp(_ key: String, _ followUp: RecordHead.FollowedUp) -> KeyValue? {
        switch key.lowercased() {
        case "datum": .day(followUp.date)
        case "möte": words(followUp.meeting)
        case "utfall": KeyValue(followUp.outcome)
        case "gemensam": .no
        default: nil
        }
    }

    func assignment(_ key: String, _ assignment: Assignment) -> KeyValue? {
        switch key.lowercased() {
        case "till": words(assignment.receivers)
        case "klart": KeyValue(assignment.due?.last)
        case "orsak": words(assignment.causes)
        case "åtgärd": words(assignment.measures)
        default: nil
        }
    }

    func reportBack(_ key: String, _ report: ReportBack) -> KeyValue? {
        switch key.lowercased() {
        case "uppdrag": words(report.assignment)
        case "status": KeyValue(report.status)
        case "beslut": KeyValue(report.decisions.map { $0.date.iso })
        default: nil
        }
    }
}
