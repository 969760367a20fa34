import Glibc

/// Where the cache lies when nobody says.
enum CachePlace {
    /// `.build/insyn` in a checkout of Insyn, where the build folder is not published; else `$XDG_CACHE_HOME/insyn`, else
    /// `~/.cache/insyn`. Nil where there is no home either: then there is no cache.
    static func usual() -> String? {
        if access("Package.swift", F_OK) == 0, access(".build", W_OK) == 0 { return ".build/insyn" }
        if let given = environment("XDG_CACHE_HOME"), given.hasPrefix("/") { return given + "/insyn" }
        // A relative one names another folder wherever somebody stands.
        return environment("HOME").flatMap { $0.hasPrefix("/") ? $0 + "/.cache/insyn" : nil }
    }

    private static func environment(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }
}
