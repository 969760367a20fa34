public import Records
public import Site

/// The files that the program carries as the site has them (tillgångar): style sheet, named after its content, and icon.
public struct SiteAssets: Sendable {
    public struct Asset: Sendable {
        public let route: Route
        public let bytes: [UInt8]
    }

    public let styleSheet: Asset
    public let icon: Asset
    /// Colours of `webbplats.yaml` that cannot be read against their ground, and are not used.
    public let refusedColours: [String]

    public var all: [Asset] { [styleSheet, icon] }

    public init(_ configuration: SiteConfiguration) {
        let assets = Assets(linkColour: configuration.linkColour, topColour: configuration.topColour)
        styleSheet = Asset(route: Route("/stil-\(Self.fingerprint(assets.styleSheet)).css"), bytes: assets.styleSheet)
        icon = Asset(route: Route("/ikon.svg"), bytes: assets.icon)
        refusedColours = assets.refusedColours
    }

    /// FNV-1a, 64 bits, in hexadecimal: names a version of a file; protects nothing.
    private static func fingerprint(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return String(hash, radix: 16)
    }
}
