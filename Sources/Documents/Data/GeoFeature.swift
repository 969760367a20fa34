/// A place on the earth (punkt) in WGS 84: degrees east and north.
public struct GeoPoint: Sendable, Hashable {
    public var longitude: Double
    public var latitude: Double

    public init(longitude: Double, latitude: Double) {
        self.longitude = longitude
        self.latitude = latitude
    }
}

/// A surface (yta): its outer edge (counterclockwise) and its holes (clockwise), each closed: the last point is the first.
public struct GeoPolygon: Sendable, Hashable {
    public var outer: [GeoPoint]
    public var holes: [[GeoPoint]]

    init(outer: [GeoPoint], holes: [[GeoPoint]] = []) {
        self.outer = outer
        self.holes = holes
    }
}

/// An area's shape on the map (geometri), found by its id.
public struct GeoFeature: Sendable, Hashable {
    public var id: String
    /// `properties.namn` or `name`; for messages.
    public var name: String?
    public var polygons: [GeoPolygon]
    /// `properties.slag` is `vatten`: a lake or river, drawn on the map and no area.
    public var isWater: Bool

    public init(id: String, name: String? = nil, polygons: [GeoPolygon], isWater: Bool = false) {
        self.id = id
        self.name = name
        self.polygons = polygons
        self.isWater = isWater
    }
}
