public import Text

/// A seat in a body (plats): an office, whoever holds it. Only here may a person be named.
public struct Seat: Sendable, Hashable {
    /// Unique within the body.
    public var id: String
    /// The office: `Kommunstyrelsens ordförande`.
    public var role: String
    public var organisation: String?
    public var category: String?
    /// `ordförande`, `sekreterare` …
    public var functions: [String]
    public var isCoopted: Bool
    /// Each state and the day it began, in the order of days.
    public var states: [State]
    public var holders: [Holder]
    public var hasMandate: Bool?
    /// The meeting that elected the holder.
    public var elected: Link?
    public var from: CivilDate?
    public var until: CivilDate?
    public var decidedBy: String?
    public var condition: String?
    public var staffedBy: String?

    public struct State: Sendable, Hashable {
        /// `tillsatt`, `erbjuden`, `antagen`, `avböjd` or `vakant`.
        public var word: String
        public var date: CivilDate
    }

    /// Who holds the seat, and when (namn).
    public struct Holder: Sendable, Hashable {
        public var name: String
        public var from: CivilDate?
        public var until: CivilDate?
    }

    init?(_ values: CheckedValues) {
        guard let id = values.text("id"), let role = values.text("roll") else { return nil }
        self.id = id
        self.role = role
        organisation = values.text("organisation")
        category = values.text("kategori")
        functions = values.texts("funktion")
        isCoopted = values.text("slag") == "adjungerad"
        states = values.map("status").compactMap { entry in
            entry.value.value.date.map { State(word: entry.keyText, date: $0) }
        }.sorted { $0.date < $1.date }
        holders = values.mappings("namn").compactMap { item in
            item.text("namn").map { Holder(name: $0, from: item.date("från"), until: item.date("till")) }
        }
        hasMandate = values.boolean("mandat")
        elected = values.link("vald")
        from = values.date("från")
        until = values.date("till")
        decidedBy = values.text("beslutad-av")
        condition = values.text("villkor")
        staffedBy = values.text("bemannas-av")
    }

    /// The state on a day; nil before the first.
    public func state(on date: CivilDate) -> State? { states.last { $0.date <= date } }

    /// Who holds the seat on a day.
    public func holder(on date: CivilDate) -> Holder? {
        holders.last { ($0.from.map { $0 <= date } ?? true) && ($0.until.map { date <= $0 } ?? true) }
    }

    /// Whether the seat stood in the body on the day (its own `från`–`till`).
    public func exists(on date: CivilDate) -> Bool {
        (from.map { $0 <= date } ?? true) && (until.map { date <= $0 } ?? true)
    }

    /// A member is one whose seat is filled: `tillsatt` or `antagen`, or held by somebody named.
    public func isMember(on date: CivilDate) -> Bool {
        guard exists(on: date), !isCoopted else { return false }
        if let state = state(on: date) { return state.word == "tillsatt" || state.word == "antagen" }
        return holder(on: date) != nil
    }
}
