/// The type of a key's or field's value: the one table behind checking, decoding and the examples in messages.
public indirect enum ValueType: Sendable {
    /// Any text on one line or several.
    case text
    /// One of a few words.
    case word([String])
    /// A day that exists: `2025-03-12` or `12 mars 2025`.
    case date
    /// A day or a named stretch: `mars 2025`, `våren 2025`, `T1 2025` …
    case moment
    /// `A–B`, one moment, or `{ från, till }`.
    case period
    /// `13.00–15.30`, `kl. 13`.
    case time
    /// `ja` or `nej`.
    case boolean
    case integer
    /// Digits with a decimal comma or point.
    case number
    /// A diary number (diarienummer): `KS 2025/41`, `KS2022-000444`, `KS 16/185`.
    case diaryNumber
    case email
    /// https only.
    case webAddress
    /// The site's own address: https only, and paths can be put after it (`BaseAddress`).
    case baseAddress
    /// A colour, `#RRGGBB`.
    case colour
    /// A month and day, `06-15`.
    case monthDay
    /// By id or path; leads to one of the kinds.
    case reference(TargetKinds, role: ReferenceRole = .names)
    /// The same, or free text with a space or a capital letter.
    case referenceOrText(TargetKinds, role: ReferenceRole = .names)
    /// One value or a list of them; in fields also `a, b`.
    case list(ValueType)
    /// `inga`, or as `list`.
    case listOrNone(ValueType)
    case mapping(Schema)
    /// Keys of the editor's own choosing (each of the first type) with values of the second.
    case map(ValueType, ValueType)
    /// The first type whose shape fits: a mapping before a list before a single value; of single values the first that reads.
    case either([ValueType])
    /// Text with its marks and links, in a field: a reason, a measure of success, evidence. A bare path is a link.
    case inline(role: ReferenceRole = .mention)
    /// `Av, YYYY-MM-DD, § N, DIARIENUMMER` in a field.
    case decision
    /// `10 dagar`, `2 veckor`, `24 månader`, `1 år`.
    case duration
    /// Read by its own decoder (rules).
    case raw
}

extension ValueType {
    /// Whether it may be written as one value: all but a mapping, which has keys.
    var takesSingleValue: Bool {
        switch self {
        case .mapping, .map: false
        default: true
        }
    }
}
