public import Records
public import Site

/// The files that the program carries as the site has them (tillgångar): style sheet and font, named after what is in them,
/// and the icon in the browser's tab.
public struct SiteAssets: Sendable {
    public struct Asset: Sendable {
        public let route: Route
        public let bytes: [UInt8]
    }

    public let styleSheet: Asset
    public let icon: Asset
    /// Inter, and the licence that has to lie beside it; nil where readers get their own system's font.
    public let font: Asset?
    public let fontLicence: Asset?

    public var all: [Asset] { [styleSheet, icon] + [font, fontLicence].compactMap { $0 } }

    public init(_ configuration: SiteConfiguration) {
        if configuration.usesSystemFont {
            (font, fontLicence) = (nil, nil)
        } else {
            font = Self.inter
            fontLicence = Asset(route: .fontLicence, bytes: PackageResources.inter_licens_txt)
        }
        let colours = BrandColours(linkColour: configuration.linkColour, topColour: configuration.topColour)
        let sheet = StyleSheet.bytes(font: font?.route, colours: colours)
        styleSheet = Asset(route: Route("/stil-\(Self.fingerprint(sheet)).css"), bytes: sheet)
        icon = Asset(route: Route("/ikon.svg"), bytes: PackageResources.ikon_svg)
    }

    /// The same for every site of this program.
    private static let inter = Asset(
        route: Route("/typsnitt-\(fingerprint(PackageResources.inter_woff2)).woff2"),
        bytes: PackageResources.inter_woff2)

    /// FNV-1a, 64 bits, in hexadecimal: names a version of a file; protects nothing.
    private static func fingerprint(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
                index += 1
            }
        }
        return String(hash, radix: 16)
    }
}
