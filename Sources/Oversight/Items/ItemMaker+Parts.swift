import Records
import Text

/// Parts of records: measures, undertakings, findings, and what follows them up.
extension ItemMaker {
    func measures() -> [CountedItem] {
        archive.plans.indices.flatMap { index -> [CountedItem] in
            let plan = archive.plans[index]
            let day = plan.decided?.date ?? plan.head.date ?? plan.period?.first
            guard isOpen(plan.head), let day else { return [] }
            let owners = bodies([plan.head.body, plan.decided?.by])
            return plan.measures.indices.map { number in
                let measure = plan.measures[number]
                return CountedItem(
                    kind: .measure, source: .measure(plan: index, number),
                    place: .part(plan.head.id, measure.head.anchor), date: day, happened: day, bodies: owners,
                    areas: records(measure.areas), parents: [.record(plan.head.id)],
                    validity: plan.period)
            }
        }
    }

    func undertakings() -> [CountedItem] {
        archive.promises.indices.flatMap { index -> [CountedItem] in
            let promise = archive.promises[index]
            let day = promise.signed ?? promise.head.date ?? promise.period?.first
            guard isOpen(promise.head), let day else { return [] }
            let owners = bodies([promise.head.body, promise.steeredBy])
            let areas = records(promise.head.areas)
            return promise.undertakings.indices.map { number in
                CountedItem(
                    kind: .undertaking, source: .undertaking(promise: index, number),
                    place: .part(promise.head.id, promise.undertakings[number].head.anchor), date: day, happened: day,
                    bodies: owners, areas: areas, parents: [.record(promise.head.id)], validity: promise.period)
            }
        }
    }

    func findings() -> [CountedItem] {
        archive.inspections.indices.flatMap { index -> [CountedItem] in
            let inspection = archive.inspections[index]
            guard isOpen(inspection.head), inspection.cancellation(on: date) == nil else { return [] }
            let area = archive.record(of: inspection.area)
            let owners = bodies([inspection.head.body, inspection.owner, area.flatMap(archive.area)?.council])
            return inspection.findings.indices.map { number in
                let finding = inspection.findings[number]
                let earlier = [finding.earlier].compactMap { $0.flatMap { Place($0, in: archive) } }
                return CountedItem(
                    kind: .finding, source: .finding(inspection: index, number),
                    place: .part(inspection.head.id, finding.head.anchor), date: inspection.date,
                    happened: inspection.date, bodies: owners, areas: [area].compactMap { $0 },
                    parents: [.record(inspection.head.id)] + earlier)
            }
        }
    }

    func measureFollowUps() -> [CountedItem] {
        archive.plans.indices.flatMap { index -> [CountedItem] in
            let plan = archive.plans[index]
            guard isOpen(plan.head) else { return [] }
            let owners = bodies([plan.head.body, plan.decided?.by])
            return plan.measures.indices.flatMap { number -> [CountedItem] in
                let measure = plan.measures[number]
                let areas = records(measure.areas)
                return measure.followUps.indices.map { turn in
                    let followUp = measure.followUps[turn]
                    return CountedItem(
                        kind: .followUp, source: .measureFollowUp(plan: index, measure: number, turn),
                        place: .part(plan.head.id, followUp.head.anchor), date: followUp.date,
                        happened: followUp.date, bodies: owners, areas: areas,
                        parents: [.part(plan.head.id, measure.head.anchor), .record(plan.head.id)])
                }
            }
        }
    }

    func undertakingFollowUps() -> [CountedItem] {
        archive.promises.indices.flatMap { index -> [CountedItem] in
            let promise = archive.promises[index]
            guard isOpen(promise.head) else { return [] }
            let owners = bodies([promise.head.body, promise.steeredBy])
            let areas = records(promise.head.areas)
            return promise.undertakings.indices.flatMap { number -> [CountedItem] in
                let undertaking = promise.undertakings[number]
                return undertaking.followUps.indices.map { turn in
                    let followUp = undertaking.followUps[turn]
                    return CountedItem(
                        kind: .followUp, source: .undertakingFollowUp(promise: index, undertaking: number, turn),
                        place: .part(promise.head.id, followUp.head.anchor), date: followUp.date,
                        happened: followUp.date, bodies: owners, areas: areas,
                        parents: [.part(promise.head.id, undertaking.head.anchor), .record(promise.head.id)])
                }
            }
        }
    }

    /// Of records as wholes (`uppföljningar`): belagd where a meeting that treated it is named, else by the head's word.
    func recordFollowUps() -> [CountedItem] {
        var items: [CountedItem] = []
        for case let head? in archive.heads where !head.followUps.isEmpty && isOpen(head) {
            var owners: [Link?] = [head.body]
            owners.append(archive.agreement(head.id)?.steeredBy ?? archive.promise(head.id)?.steeredBy)
            for (turn, followUp) in head.followUps.enumerated() {
                let treated = followUp.meeting.flatMap { Place($0, in: archive) }
                items.append(
                    CountedItem(
                        kind: .followUp, source: .recordFollowUp(head.id, turn), place: .record(head.id),
                        date: followUp.date, happened: followUp.date, bodies: bodies(owners),
                        areas: records(head.areas),
                        parents: [.record(head.id)] + [treated].compactMap { $0 },
                        grade: treated == nil ? .stated : .evidenced))
            }
        }
        return items
    }
}
