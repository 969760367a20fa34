import Records
import Text

/// A seat of a body (plats): who sits for what, and how it came about.
public struct ShownSeat: Sendable, Hashable {
    /// `_plats-ID`, on the body's page.
    public var anchor: String
    public var title: String
    public var facts: [RecordFact]
    /// Holds on the day: appointed or accepted, and within its dates.
    public var isMember: Bool
    public var isCoopted: Bool
}

extension SiteContext {
    func shown(_ seat: Seat) -> ShownSeat {
        var facts: [RecordFact] = []
        facts.add("Uppgift", seat.functions)
        facts.add("Organisation", seat.organisation)
        facts.add("Kategori", seat.category?.capitalised)
        func words(_ states: [Seat.State]) -> String? {
            let said = states.map { "\($0.word) \(SwedishFormat.date($0.date))" }
            return said.isEmpty ? nil : SwedishFormat.list(said).capitalised
        }
        facts.add("Status", words(seat.states.filter { $0.date <= date }))
        facts.add("Längre fram", words(seat.states.filter { $0.date > date }))
        facts.add("Namn", lines: seat.holders.map { ShownLink(holder($0)) })
        facts.add("Vald", seat.elected.map { [link($0)] } ?? [])
        facts.add("Talar för sin organisation", seat.hasMandate.map { $0 ? "Ja" : "Nej" })
        facts.add("Från", seat.from)
        facts.add("Till", seat.until)
        facts.add("Beslutad av", seat.decidedBy?.capitalised)
        facts.add("Villkor", seat.condition?.capitalised)
        facts.add("Bemannas av", seat.staffedBy)
        return ShownSeat(
            anchor: "_plats-" + seat.id, title: seat.role, facts: facts, isMember: seat.isMember(on: date),
            isCoopted: seat.isCoopted)
    }

    private func holder(_ holder: Seat.Holder) -> String {
        switch (holder.from, holder.until) {
        case (let from?, let until?): "\(holder.name), \(SwedishFormat.range(from, until))"
        case (let from?, nil) where from > date: "\(holder.name), från och med \(SwedishFormat.date(from))"
        case (let from?, nil): "\(holder.name), sedan \(SwedishFormat.date(from))"
        case (nil, let until?): "\(holder.name), till och med \(SwedishFormat.date(until))"
        case (nil, nil): holder.name
        }
    }
}
