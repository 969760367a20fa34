/// An address within the site (adress): begins with `/`; a page's ends with `/`, a file's with its name.
public struct Route: Sendable, Hashable, Comparable {
    /// From the site's root: `/moten/est/2025-03-12/`, `/data/anmalda-brott.csv`, `/404.html`.
    public let path: String

    public init(_ path: String) { self.path = path }

    /// The page of a record's id: `moten/est/2025-03-12` → `/moten/est/2025-03-12/`.
    public init(id: String) { self.init("/\(id)/") }

    public static let start = Route("/")
    public static let notFound = Route("/404.html")

    /// The file in the output folder: `moten/est/2025-03-12/index.html`.
    public var outputPath: String {
        let name = String(path.dropFirst())
        return name.isEmpty || name.hasSuffix("/") ? name + "index.html" : name
    }

    /// The way from this page to another: relative, so that the site works under any path.
    public func relative(to other: Route) -> String {
        let here = path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
        let folder = path.hasSuffix("/") ? here : Array(here.dropLast())
        let there = other.path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
        let isFolder = other.path.hasSuffix("/")
        let steps = isFolder ? there : Array(there.dropLast())
        var shared = 0
        while shared < folder.count, shared < steps.count, folder[shared] == steps[shared] { shared += 1 }
        let up = String(repeating: "../", count: folder.count - shared)
        let down = steps[shared...].map { $0 + "/" }.joined()
        let file = isFolder ? "" : there.last ?? ""
        let result = up + down + file
        return result.isEmpty ? "./" : result
    }

    public static func < (left: Route, right: Route) -> Bool {
        left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }
}
