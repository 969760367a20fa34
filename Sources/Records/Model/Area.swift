public import Documents
public import Text

/// An area (område) of the municipality.
public struct Area: Sendable {
    public var head: RecordHead
    /// `kommun`, `tätort`, `stadsdel`, `landsbygd` or `delområde`.
    public var sort: String?
    /// The feature's id in `omraden/omraden.geojson`.
    public var geometry: String?
    /// Where `geometri` stands in the head.
    public var geometrySpan: SourceSpan?
    /// Its local council.
    public var council: Link?
    public var formerNames: [String]
    public var corresponds: [Link]
    public var validity: DatePeriod?
    public var population: Int?
    public var partOf: Link?
    public var content: [Content]

    /// Whether it is an area on the day: one may be new, or have been given another name.
    public func exists(on date: CivilDate) -> Bool { validity?.contains(date) ?? true }

    /// The municipality itself, and no part of it.
    public var isMunicipality: Bool { sort == "kommun" }
}
