/// The files that every site has (webbplatsens egna filer), embedded in the program.
public struct Assets: Sendable {
    /// The style sheet, with the municipality's own colours at its end.
    public let styleSheet: [UInt8]
    /// The icon in the browser's tab, as SVG.
    public let icon: [UInt8]
    /// Colours that were asked for and can't be read against their ground; the brief's own stand in their place.
    public let refusedColours: [String]

    /// `linkColour` and `topColour` as `#RRGGBB`, from `utseende`; nil keeps the brief's own.
    public init(linkColour: String? = nil, topColour: String? = nil) {
        var refused: [String] = []
        var light: [String] = []
        var dark: [String] = []
        if let text = linkColour {
            if let colour = Colour(text) {
                let passesLight = Self.lightGrounds.allSatisfy { colour.contrast(to: $0) >= Colour.enough }
                let passesDark = Self.darkGrounds.allSatisfy { colour.contrast(to: $0) >= Colour.enough }
                // One colour is given, and meant for the white page; in the dark it is kept only where it can be read.
                if passesLight { light.append("--lank: \(colour.text);") } else { refused.append(text) }
                if passesLight && passesDark { dark.append("--lank: \(colour.text);") }
            } else {
                refused.append(text)
            }
        }
        if let text = topColour {
            if let colour = Colour(text), colour.contrast(to: .white) >= Colour.enough {
                light.append("--topp: \(colour.text);")
            } else {
                refused.append(text)
            }
        }
        var sheet = StyleSheet.bytes
        if !light.isEmpty || !dark.isEmpty {
            sheet += Array("\n/* The municipality's own colours */\n".utf8)
            // Not on paper: there the sheet's own black and white stand.
            if let rule = Self.rule("screen and (prefers-color-scheme: light)", light) { sheet += rule }
            let darkBlock = light.filter { $0.hasPrefix("--topp") } + dark
            if let rule = Self.rule("screen and (prefers-color-scheme: dark)", darkBlock) { sheet += rule }
        }
        styleSheet = sheet
        icon = PackageResources.ikon_svg
        refusedColours = refused
    }

    private static let lightGrounds = [Colour(0xFF, 0xFF, 0xFF), Colour(0xF3, 0xF5, 0xF7), Colour(0xE6, 0xEA, 0xEE)]
    private static let darkGrounds = [Colour(0x11, 0x16, 0x1C), Colour(0x1A, 0x21, 0x2A), Colour(0x24, 0x2D, 0x38)]

    private static func rule(_ media: String, _ properties: [String]) -> [UInt8]? {
        guard !properties.isEmpty else { return nil }
        return Array("@media \(media) { :root { \(properties.joined(separator: " ")) } }\n".utf8)
    }
}
