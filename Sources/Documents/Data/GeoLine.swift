/// A straight line between two points of an area's edge, in degrees (kantlinje).
struct GeoLine {
    var start: GeoPoint
    var end: GeoPoint

    /// The point at a share of its length.
    func point(at share: Double) -> GeoPoint {
        GeoPoint(
            longitude: start.longitude + share * (end.longitude - start.longitude),
            latitude: start.latitude + share * (end.latitude - start.latitude))
    }

    /// Where another line crosses it, as a share of its length; nil where they only touch, or do not meet.
    func crossing(_ other: GeoLine) -> Double? {
        let before = GeoLine.surface(start, end, other.start)
        let after = GeoLine.surface(start, end, other.end)
        let left = GeoLine.surface(other.start, other.end, start)
        let right = GeoLine.surface(other.start, other.end, end)
        guard before > 0 && after < 0 || before < 0 && after > 0, left > 0 && right < 0 || left < 0 && right > 0
        else { return nil }
        return left / (left - right)
    }

    /// Twice the surface between three points, positive where they turn left.
    static func surface(_ first: GeoPoint, _ second: GeoPoint, _ third: GeoPoint) -> Double {
        (second.longitude - first.longitude) * (third.latitude - first.latitude)
            - (third.longitude - first.longitude) * (second.latitude - first.latitude)
    }
}
