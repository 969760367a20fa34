/// Files that have been told to be wrong (misstänkta filer): unread ones, and those whose name or folder is another than it
/// should be. What leads to one of them has its cause already, and is not told again.
public struct TroubledFiles: Sendable {
    /// Paths from the content folder.
    private var paths: Set<String>
    /// Names of files that lie in the wrong place, wherever that is.
    private var names: Set<String>
    /// Folders that have another name than they should, by both.
    private var folders: Set<String>

    /// Folders with a file that is not called after its day.
    private var undated: Set<String>

    /// Files with errors of their own: a part or seat that is not found there may be what they hide.
    private var unsure: Set<String>

    public init(
        paths: Set<String> = [], names: Set<String> = [], folders: Set<String> = [], undated: Set<String> = [],
        unsure: Set<String> = []
    ) {
        self.undated = undated
        self.unsure = unsure
        self.paths = paths
        self.names = names
        self.folders = folders
    }

    /// Whether what is not found in a file may be there, once its own errors are mended.
    func mayHold(_ path: String) -> Bool { unsure.contains(path) }

    /// Whether a path may mean one of them.
    func holds(_ path: String) -> Bool {
        if paths.isEmpty, names.isEmpty, folders.isEmpty { return false }
        if !undated.isEmpty, undated.contains(path.split(separator: "/").dropLast().joined(separator: "/")) {
            return true
        }
        let name = path.split(separator: "/").last.map(String.init)
        return paths.contains(path) || name.map(names.contains) ?? false
            || folders.contains { path.hasPrefix($0 + "/") }
    }
}
