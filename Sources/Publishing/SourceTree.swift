import Glibc
import Text

/// The content folder's files, each with what it is, sorted by the bytes of their paths.
struct SourceTree: Sendable {
    /// The content folder as it was given.
    var folder: String
    var files: [SourceFile]
    /// The folders that were looked into, as paths from the content folder, empty for itself.
    var folders: [(path: String, status: FileSystem.Status)] = []

    /// How the folders, and then the files, looked when they were walked.
    var statuses: [FileSystem.Status] { folders.map(\.status) + files.map(\.status) }

    /// What has been told to have the wrong name or to lie in the wrong place.
    var troubled = (paths: Set<String>(), names: Set<String>(), folders: Set<String>(), undated: Set<String>())

    /// Deeper than this, nothing is looked at: no record lies more than three levels down.
    static let deepestLevel = 12

    /// Walks `folder`. Links, pipes and devices are named and not followed, opened or waited for.
    ///
    /// - Throws: where the folder itself is missing or can't be read. What is wrong with a file in it is a diagnostic.
    static func discover(_ folder: String) throws(EnvironmentFailure) -> (
        tree: SourceTree, diagnostics: [Diagnostic]
    ) {
        let found: FileSystem.Status?
        do throws(SystemError) { found = try FileSystem.look(folder, followsLink: true) } catch {
            throw EnvironmentFailure(path: folder, errno: error.code)
        }
        guard let status = found else { throw EnvironmentFailure(.contentMissing, folder) }
        guard status.kind == .folder else { throw EnvironmentFailure(path: folder, errno: ENOTDIR) }
        if case .failure(let error) = FileSystem.names(in: folder) {
            throw EnvironmentFailure(path: folder, errno: error.code)
        }
        var walk = SourceWalk(root: folder)
        walk.run()
        walk.files.sort { $0.path.precedesInBytes($1.path) }
        walk.diagnostics.sort(by: Diagnostic.isOrderedBefore)
        var tree = SourceTree(folder: folder, files: walk.files, folders: walk.folders)
        tree.troubled = (walk.troubledPaths, walk.troubledNames, walk.troubledFolders, walk.undatedFolders)
        return (tree, walk.diagnostics)
    }
}
