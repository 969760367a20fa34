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
    ///
    /// Every link of every page asks, so it is worked out in bytes: up to the last folder that both share, then down.
    public func relative(to other: Route) -> String {
        var (here, there) = (path, other.path)
        return here.withUTF8 { here in there.withUTF8 { Route.way(from: here, to: $0) } }
    }

    private static func way(from here: UnsafeBufferPointer<UInt8>, to there: UnsafeBufferPointer<UInt8>) -> String {
        var shared = 0
        var index = 0
        while index < here.count, index < there.count, here[index] == there[index] {
            index += 1
            if here[index - 1] == UInt8(ascii: "/") { shared = index }
        }
        var up = 0
        for byte in here[shared...] where byte == UInt8(ascii: "/") { up += 1 }
        let count = up * 3 + there.count - shared
        if count == 0 { return "./" }
        return String(unsafeUninitializedCapacity: count) { result in
            var end = 0
            for _ in 0..<up {
                result[end] = UInt8(ascii: ".")
                result[end + 1] = UInt8(ascii: ".")
                result[end + 2] = UInt8(ascii: "/")
                end += 3
            }
            for byte in there[shared...] {
                result[end] = byte
                end += 1
            }
            return end
        }
    }

    public static func < (left: Route, right: Route) -> Bool {
        left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }
}
