import Text

/// Makes a map file's features of its JSON (avläsning av en kartfil), and tells what is wrong with each.
struct GeoReader {
    let path: String
    var diagnostics: [Diagnostic] = []

    /// A file of swapped coordinates or of metres has them throughout: one message of each.
    private var told: Set<Bilingual> = []

    private var crossings = RingCrossings()
    private var holes = OutsideHoles()
    private var overlaps = OverlappingHoles()

    /// The areas without an id: exports have the same everywhere.
    private var nameless: [JSONNode] = []

    init(path: String) { self.path = path }

    private mutating func report(_ kind: DiagnosticKind, _ node: JSONNode, _ arguments: String...) {
        if kind.id == DiagnosticKind.geoSwapped.id, !told.insert(kind.message).inserted { return }
        // A whole feature can be a hundred lines: its first sign is place enough.
        let (start, end) = (Int(node.span.start), Int(node.span.end))
        var diagnostic = Diagnostic(kind, in: path, at: SourceSpan(start, end - start > 60 ? start + 1 : end))
        diagnostic.arguments = arguments
        if diagnostics.count <= DiagnosticLimit.perKind { diagnostics.append(diagnostic) }
    }

    mutating func features(of root: JSONNode) -> [GeoFeature] {
        guard root["type"]?.string == "FeatureCollection", let nodes = root["features"]?.array else {
            report(.geoUnsupported, root, GeoReader.name(of: root))
            return []
        }
        if nodes.isEmpty { report(.geoEmpty, root) }
        var features: [GeoFeature] = []
        var known: Set<String> = []
        for node in nodes {
            guard let feature = feature(of: node) else { continue }
            if known.insert(feature.id).inserted {
                features.append(feature)
            } else {
                report(.geoIDDuplicate, node["id"] ?? node["properties"]?["id"] ?? node, feature.id)
            }
        }
        tellNameless()
        return features
    }

    /// What a file is that is no collection of features.
    private static func name(of root: JSONNode) -> String {
        if root["type"]?.string == "FeatureCollection" { return "FeatureCollection (features: ?)" }
        if let type = root["type"]?.string { return type }
        if root["geometryType"] != nil || root["spatialReference"] != nil { return "Esri JSON" }
        return root["elements"] != nil ? "Overpass JSON" : "?"
    }

    /// Areas without an id are told once, with what stands among their properties.
    private mutating func tellNameless() {
        guard let first = nameless.first else { return }
        let names = ["deso", "desokod", "regso", "kod", "kommunkod", "namn", "name", "områdesnamn"]
        var members: [(key: String, value: JSONNode)] = []
        if case .object(let found)? = first["properties"]?.content { members = found }
        var hint: String?
        for name in names where hint == nil {
            guard let member = members.first(where: { $0.key.lowercased() == name }), let value = text(of: member.value)
            else { continue }
            hint = "\"\(member.key)\": \"\(value)\""
        }
        let (swedish, english) = (
            hint.map { " Bland uppgifterna om ytan står \($0)." } ?? "",
            hint.map { " Among what is said of it stands \($0)." } ?? ""
        )
        if nameless.count == 1 {
            report(.geoIDMissing, first, swedish, english)
        } else {
            report(.geoIDsMissing, first, String(nameless.count), swedish, english)
        }
    }

    private mutating func feature(of node: JSONNode) -> GeoFeature? {
        guard node["type"]?.string == "Feature" else {
            report(.geoUnsupported, node["type"] ?? node, node["type"]?.string ?? "?")
            return nil
        }
        let properties = node["properties"]
        let name = properties?["namn"]?.string ?? properties?["name"]?.string
        guard let geometry = node["geometry"], !geometry.isNull,
            geometry["coordinates"] != nil || geometry["type"] == nil
        else {
            if let type = node["geometry"]?["type"], let other = type.string, !other.hasSuffix("Polygon") {
                report(.geoUnsupported, type, other)
            } else {
                report(.geoNoShape, node, text(of: node["id"]) ?? text(of: properties?["id"]) ?? name ?? "?")
            }
            return nil
        }
        let coordinates = geometry["coordinates"]
        let parts: [JSONNode]?
        switch geometry["type"]?.string {
        case "Polygon": parts = coordinates.map { [$0] }
        case "MultiPolygon": parts = coordinates?.array
        default: parts = nil
        }
        if let parts, parts.isEmpty {
            report(.geoRing, geometry)
            return nil
        }
        guard let parts else {
            report(.geoUnsupported, geometry["type"] ?? geometry, geometry["type"]?.string ?? "null")
            return nil
        }
        var polygons: [GeoPolygon] = []
        for part in parts {
            guard let polygon = polygon(of: part) else { return nil }
            polygons.append(polygon)
        }
        guard let id = text(of: node["id"]) ?? text(of: properties?["id"]), !id.isEmpty else {
            nameless.append(node)
            return nil
        }
        return GeoFeature(
            id: id, name: name, polygons: polygons, isWater: properties?["slag"]?.string == "vatten")
    }

    private func text(of node: JSONNode?) -> String? {
        switch node?.content {
        case .string(let text): text
        case .number(let number):
            number.magnitude < 1e15 && Double(Int(number)) == number ? String(Int(number)) : "\(number)"
        default: nil
        }
    }

    private mutating func polygon(of node: JSONNode) -> GeoPolygon? {
        guard let nodes = node.array, !nodes.isEmpty else {
            report(.geoRing, node)
            return nil
        }
        var rings: [[GeoPoint]] = []
        // Those that are sound, and where they stand.
        var sound: [(ring: [GeoPoint], node: JSONNode)] = []
        // Only for holes, and where the outer edge is sound.
        var outer: SortedEdge?
        for node in nodes {
            guard let ring = ring(of: node) else { return nil }
            // A hundredth of a square metre is a slip of the hand.
            guard GeoReader.area(ring).magnitude > 1e-12 else {
                report(.geoNoSurface, node)
                return nil
            }
            if let edge = crossings.first(in: ring), let point = node.array?[edge] {
                report(.geoCrossing, point, "\(ring[edge].longitude), \(ring[edge].latitude)")
            } else if rings.isEmpty {
                if nodes.count > 1 { outer = SortedEdge(ring) }
            } else if let outer, let place = holes.first(in: ring, outside: outer), let point = node.array?[place] {
                report(.geoHoleOutside, point, "\(ring[place].longitude), \(ring[place].latitude)")
            } else {
                sound.append((ring, node))
            }
            // The outer edge counterclockwise, holes clockwise.
            let isLeft = GeoReader.area(ring) > 0
            rings.append(isLeft == rings.isEmpty ? ring : ring.reversed())
        }
        if let (hole, place) = overlaps.first(in: sound.map(\.ring)), let point = sound[hole].node.array?[place] {
            let said = sound[hole].ring[place]
            report(.geoHolesOverlap, point, "\(said.longitude), \(said.latitude)")
        }
        return GeoPolygon(outer: rings.first ?? [], holes: Array(rings.dropFirst()))
    }

    private mutating func ring(of node: JSONNode) -> [GeoPoint]? {
        guard let positions = node.array else {
            report(.geoPoint, node)
            return nil
        }
        var points: [GeoPoint] = []
        for position in positions {
            guard let (east, north) = position.position else {
                report(.geoPoint, position)
                return nil
            }
            // Sweden lies between 10 and 25 degrees east and 55 and 70 degrees north.
            if (55...70).contains(east), (10...25).contains(north) {
                report(.geoSwapped, position, "\(east), \(north)")
                return nil
            }
            guard (-180...180).contains(east), (-90...90).contains(north) else {
                report(.geoOutside, position, "\(east), \(north)")
                return nil
            }
            guard (10...25).contains(east), (55...70).contains(north) else {
                report(.geoElsewhere, position, "\(east), \(north)")
                return nil
            }
            points.append(GeoPoint(longitude: east, latitude: north))
        }
        guard points.count >= 4, points.first == points.last else {
            report(.geoRing, node)
            return nil
        }
        return points
    }

    /// Twice the surface in square degrees, positive counterclockwise. Counted from the first point: the numbers are then
    /// small, and nothing of the surface is lost among their decimals.
    private static func area(_ ring: [GeoPoint]) -> Double {
        guard let first = ring.first else { return 0 }
        return zip(ring, ring.dropFirst()).reduce(0) {
            $0 + ($1.0.longitude - first.longitude) * ($1.1.latitude - first.latitude)
                - ($1.1.longitude - first.longitude) * ($1.0.latitude - first.latitude)
        }
    }
}
