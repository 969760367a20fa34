import Text

/// An address within the site (adress): begins with `/`; a page's ends with `/`, a file's with its name.
public struct Route: Sendable, Hashable, Comparable {
    /// From the site's root: `/moten/est/2025-03-12/`, `/data/anmalda-brott.csv`, `/404.html`.
    public let path: String

    public init(_ path: String) { self.path = path }

    /// The page of a record's id: `moten/est/2025-03-12` → `/moten/est/2025-03-12/`.
    init(id: String) { self.init("/\(id)/") }

    public static let start = Route("/")
    public static let notFound = Route("/404.html")

    /// The file in the output folder: `moten/est/2025-03-12/index.html`.
    public var outputPath: String {
        let slash = UInt8(ascii: "/")
        var output = ""
        output.reserveCapacity(path.utf8.count + 10)
        output += Substring(path.utf8.dropFirst())
        if output.utf8.last ?? slash == slash { output += "index.html" }
        return output
    }

    public static func < (left: Route, right: Route) -> Bool {
        left.path.precedesInBytes(right.path)
    }
}
