/// A picture as the site has it (bild): made anew in a few widths, each as WebP and as JPEG; the original is not published.
public struct SitePicture: Sendable, Hashable {
    /// The address without width and ending: `/bilder/lampa`.
    public var stem: String
    public var sizes: [Size]

    /// One width, in pixels.
    public struct Size: Sendable, Hashable {
        public var width: Int
        public var height: Int
        public init(width: Int, height: Int) {
            self.width = width
            self.height = height
        }
    }

    public enum Format: String, Sendable, Hashable, CaseIterable {
        case webp
        case jpeg = "jpg"
    }

    /// `sizes` from the narrowest; at least one. `path` is the original's, from the content folder.
    public init(path: String, sizes: [Size]) {
        stem = "/" + (path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path)
        self.sizes = sizes
    }

    public func route(_ size: Size, _ format: Format) -> Route { Route("\(stem)-\(size.width).\(format.rawValue)") }

    /// The widest, which gives the picture's measures.
    public var widest: Size { sizes.last ?? Size(width: 1, height: 1) }

    /// The one for readers that know no choice: neither the smallest nor the largest.
    public var middle: Size { sizes.dropLast().last ?? widest }

    /// The widths that are made of a picture so and so wide: never wider than it is.
    public static func widths(of width: Int) -> [Int] {
        let steps = [480, 800, 1280]
        return steps.filter { $0 < width } + (width <= 1280 ? [width] : [])
    }
}
