public import Text

/// The areas' shapes (`omraden.geojson`; GeoJSON, RFC 7946).
public struct GeoJSONFile: Sendable {
    public var path: String
    /// In the order of the file.
    public var features: [GeoFeature]

    /// Reads a file's features. What is wrong is in `diagnostics`, and the features that can be read are kept; edges
    /// that run the wrong way round are turned. Nil where the file is no JSON.
    public static func read(_ source: SourceText, diagnostics: inout [Diagnostic]) -> GeoJSONFile? {
        diagnostics += Diagnostic.personalNumbers(in: source)
        switch JSONReader.read(source) {
        case .invalid(let offset):
            diagnostics.append(Diagnostic(.jsonUnreadable, in: source.path, at: SourceSpan(offset, offset + 1)))
            return nil
        case .value(let root, let repeated):
            diagnostics += repeated.map { Diagnostic(.jsonNameTwice, in: source.path, at: $0.span, $0.name) }
            var reader = GeoReader(path: source.path)
            let features = reader.features(of: root)
            diagnostics += reader.diagnostics
            return GeoJSONFile(path: source.path, features: features)
        }
    }
}
