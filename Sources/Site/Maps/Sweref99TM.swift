import Documents
import Glibc

/// Sweden's plane coordinates (SWEREF 99 TM, EPSG:3006): metres east and north.
///
/// Gauss–Krüger on the ellipsoid GRS 80 with the central meridian 15° E, scale 0.9996 and 500 000 m added to the east, in
/// Krüger's series as Lantmäteriet prints them ("Gauss Conformal Projection"): right to the millimetre within Sweden.
/// WGS 84 is taken for SWEREF 99: they lie less than a metre apart.
enum Sweref99TM {
    private static let flattening = 1 / 298.257222101
    private static let axis = 6_378_137.0
    private static let scale = 0.9996
    private static let falseEasting = 500_000.0
    private static let centralMeridian = 15 * Double.pi / 180

    private static let n = flattening / (2 - flattening)
    private static let eccentricity = flattening * (2 - flattening)
    /// The meridian's length over its angle, scaled.
    private static let radius = scale * axis / (1 + n) * (1 + n * n / 4 + n * n * n * n / 64)

    /// The plane's point of a place on the earth.
    static func project(_ place: GeoPoint) -> PlanePoint {
        let e2 = eccentricity
        let (latitude, longitude) = (radians(place.latitude), radians(place.longitude))
        let s = sin(latitude)
        let s2 = s * s
        // The latitude on the sphere that the ellipsoid is put onto without changing angles.
        let a = e2
        let b = (5 * e2 * e2 - e2 * e2 * e2) / 6
        let c = (104 * e2 * e2 * e2 - 45 * e2 * e2 * e2 * e2) / 120
        let d = 1237 * e2 * e2 * e2 * e2 / 1260
        let conformal = latitude - s * cos(latitude) * (a + s2 * (b + s2 * (c + s2 * d)))
        let difference = longitude - centralMeridian
        let xi = atan2(tan(conformal), cos(difference))
        let eta = atanh(cos(conformal) * sin(difference))
        let beta = [
            n / 2 - 2 * n * n / 3 + 5 * n * n * n / 16 + 41 * n * n * n * n / 180,
            13 * n * n / 48 - 3 * n * n * n / 5 + 557 * n * n * n * n / 1440,
            61 * n * n * n / 240 - 103 * n * n * n * n / 140,
            49561 * n * n * n * n / 161_280,
        ]
        var (north, east) = (xi, eta)
        for (index, factor) in beta.enumerated() {
            let k = Double(2 * (index + 1))
            north += factor * sin(k * xi) * cosh(k * eta)
            east += factor * cos(k * xi) * sinh(k * eta)
        }
        return PlanePoint(x: radius * east + falseEasting, y: radius * north)
    }

    /// The place on the earth of a point of the plane.
    static func unproject(_ point: PlanePoint) -> GeoPoint {
        let (xi, eta) = (point.y / radius, (point.x - falseEasting) / radius)
        let delta = [
            n / 2 - 2 * n * n / 3 + 37 * n * n * n / 96 - n * n * n * n / 360,
            n * n / 48 + n * n * n / 15 - 437 * n * n * n * n / 1440,
            17 * n * n * n / 480 - 37 * n * n * n * n / 840,
            4397 * n * n * n * n / 161_280,
        ]
        var (first, second) = (xi, eta)
        for (index, factor) in delta.enumerated() {
            let k = Double(2 * (index + 1))
            first -= factor * sin(k * xi) * cosh(k * eta)
            second -= factor * cos(k * xi) * sinh(k * eta)
        }
        let conformal = asin(sin(first) / cosh(second))
        let longitude = centralMeridian + atan2(sinh(second), cos(first))
        let e2 = eccentricity
        let s2 = sin(conformal) * sin(conformal)
        let a = e2 + e2 * e2 + e2 * e2 * e2 + e2 * e2 * e2 * e2
        let b = -(7 * e2 * e2 + 17 * e2 * e2 * e2 + 30 * e2 * e2 * e2 * e2) / 6
        let c = (224 * e2 * e2 * e2 + 889 * e2 * e2 * e2 * e2) / 120
        let d = -(4279 * e2 * e2 * e2 * e2) / 1260
        let latitude = conformal + sin(conformal) * cos(conformal) * (a + s2 * (b + s2 * (c + s2 * d)))
        return GeoPoint(longitude: longitude * 180 / .pi, latitude: latitude * 180 / .pi)
    }

    private static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
}
