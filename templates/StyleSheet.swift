import Records
import Site

/// The style sheet (stilmallen), put together from one file a component, in the order of the cascade.
enum StyleSheet {
    /// Ground first, then components, then what overrides them: forced colours and paper.
    static var bytes: [UInt8] {
        [
            PackageResources.tokens_css, PackageResources.ground_css, PackageResources.type_css,
            PackageResources.frame_css, PackageResources.tag_css, PackageResources.facts_css,
            PackageResources.list_css, PackageResources.table_css, PackageResources.banner_css,
            PackageResources.timeline_css, PackageResources.figure_css, PackageResources.contents_css,
            PackageResources.chain_css, PackageResources.charts_css,
            PackageResources.parts_css, PackageResources.meetings_css, PackageResources.rules_css,
            PackageResources.maps_css, PackageResources.pictures_css,
            PackageResources.words_css,
            PackageResources.forced_css, PackageResources.print_css,
        ].reduce(into: []) { $0 += $1 }
    }

    /// The sheet with the font's address, which is relative to the sheet's own, and with the municipality's colours.
    static func bytes(font: Route?, colours: BrandColours) -> [UInt8] {
        var sheet = bytes
        if let font {
            sheet += Array(
                """

                /* Inter, under the SIL Open Font License 1.1: see \(Route.fontLicence.path.dropFirst()) */
                @font-face { font-family: Inter; font-weight: 400 700; font-display: swap; \
                src: url("\(font.path.dropFirst())") format("woff2"); }

                """.utf8)
        }
        sheet += own("light", link: colours.link, hover: colours.linkHover, top: colours.top)
        sheet += own("dark", link: colours.darkLink, hover: colours.darkLinkHover, top: colours.top)
        return sheet
    }

    /// The municipality's own colours in one scheme. Not on paper: there the sheet's own black and white stand.
    private static func own(_ scheme: String, link: Colour?, hover: Colour?, top: Colour?) -> [UInt8] {
        let properties = [
            link.map { "--lank: \($0.text);" }, hover.map { "--lank-over: \($0.text);" },
            top.map { "--topp: \($0.text);" },
        ].compactMap { $0 }
        guard !properties.isEmpty else { return [] }
        return Array(
            "@media screen and (prefers-color-scheme: \(scheme)) { :root { \(properties.joined(separator: " ")) } }\n"
                .utf8)
    }
}

extension Route {
    /// Where the font's licence lies.
    static let fontLicence = Route("/typsnitt-licens.txt")
}
