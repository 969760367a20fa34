/// The municipality's own two colours (kommunens färger), and the shades of them that the two schemes need.
///
/// One colour of links can't be read both on white and in the dark. The given one is for the light scheme and must pass there;
/// the dark scheme gets the nearest lighter shade of it that passes.
public struct BrandColours: Sendable, Hashable {
    /// As given: of links on the light pages.
    public var link: Colour?
    /// As given: the bar at the top, under white text in both schemes.
    public var top: Colour?

    /// The style sheet's own colour of links, which comes with its own for the dark.
    public static let sheetLink = Colour(0x0B, 0x4F, 0x8A)

    /// The grounds that text stands on (`--bg`, `--yta`, `--yta2` of the style sheet).
    public static let lightGrounds = [
        Colour(0xFF, 0xFF, 0xFF), Colour(0xF3, 0xF5, 0xF7), Colour(0xE6, 0xEA, 0xEE),
    ]
    public static let darkGrounds = [Colour(0x11, 0x16, 0x1C), Colour(0x1A, 0x21, 0x2A), Colour(0x24, 0x2D, 0x38)]

    /// `linkColour` and `topColour` as `#RRGGBB`; what can't be read is left out.
    public init(linkColour: String?, topColour: String?) {
        link = linkColour.flatMap(Colour.init).flatMap {
            $0 != Self.sheetLink && $0.isReadable(on: Self.lightGrounds) ? $0 : nil
        }
        top = topColour.flatMap(Colour.init).flatMap { $0.isReadable(on: [.white]) ? $0 : nil }
    }

    /// Of links in the dark.
    public var darkLink: Colour? { link?.nearest(readableOn: Self.darkGrounds, contrast: 7, towards: .white) }
    /// Of links under the pointer: further from the ground than the link itself.
    public var linkHover: Colour? { link?.mixed(with: .black, 90) }
    public var darkLinkHover: Colour? { darkLink?.mixed(with: .white, 128) }

    /// The nearest shade that passes, where a colour of links does not.
    static func passingLink(for text: String) -> Colour? {
        passing(text, on: lightGrounds)
    }

    /// The nearest shade that passes, where a colour of the bar does not.
    static func passingTop(for text: String) -> Colour? {
        passing(text, on: [.white])
    }

    /// Nil where the colour itself passes, and where it is no colour.
    private static func passing(_ text: String, on grounds: [Colour]) -> Colour? {
        guard let colour = Colour(text), !colour.isReadable(on: grounds) else { return nil }
        return colour.nearest(readableOn: grounds, towards: .black)
    }
}
