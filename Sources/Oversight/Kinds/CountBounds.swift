import Records

/// How many there must be (gränser): `exakt` is both bounds at once.
struct CountBounds {
    var lower: Int?
    var upper: Int?
    var isExact: Bool

    init?(_ parameters: CheckedValues) {
        let exact = parameters.integer("exakt")
        lower = exact ?? parameters.integer("minst")
        upper = exact ?? parameters.integer("högst")
        isExact = exact != nil
        if lower == nil, upper == nil { return nil }
    }
}
