import Glibc
import Text

/// One walk through the content folder: a stack of folders, no recursion.
struct SourceWalk {
    let root: String
    var files: [SourceFile] = []
    var diagnostics: [Diagnostic] = []
    /// The folders that were looked into, each as it was before its names were read.
    var folders: [(path: String, status: FileSystem.Status)] = []
    /// What links may lead to that has been told to have the wrong name or to lie in the wrong place.
    var troubledPaths: Set<String> = []
    var troubledNames: Set<String> = []
    var troubledFolders: Set<String> = []
    /// Folders with a file that should be called after its day and is not: it may be any that is missing there.
    var undatedFolders: Set<String> = []
    /// The names beside the one that is looked at.
    private var siblings: [[UInt8]] = []
    /// Folders still to look into, as paths from the root; empty for the root.
    private var pending: [String] = [""]

    /// How a folder's names are read; a test lets the folder change meanwhile.
    private let list: (String) -> Result<[[UInt8]], SystemError>

    init(root: String, list: @escaping (String) -> Result<[[UInt8]], SystemError> = { FileSystem.names(in: $0) }) {
        self.root = root
        self.list = list
    }

    mutating func run() {
        while let folder = pending.popLast() { look(into: folder) }
    }

    private mutating func look(into folder: String) {
        let full = folder.isEmpty ? root : root + "/" + folder
        guard let (names, status) = names(in: folder, full) else { return }
        folders.append((folder, status))
        siblings = names
        for bytes in names where !SourceWalk.isIgnored(bytes) {
            guard let name = String(validating: bytes, as: UTF8.self) else {
                let shown = String(decoding: bytes, as: UTF8.self).replacingScalars("\u{FFFD}", with: "?")
                report(.fileNameEncoding, join(folder, shown), shown)
                continue
            }
            visit(name, in: folder)
        }
    }

    /// The names in a folder, and how it looked before they were read: without its dates nobody would notice what is put in it
    /// later. Nil where it can't be read, which is told.
    ///
    /// What is taken away or moved while they are read may be missed together with what is not: they are then read again,
    /// and a folder that is gone is told instead of being taken for an empty one.
    private mutating func names(in folder: String, _ full: String) -> (names: [[UInt8]], status: FileSystem.Status)? {
        guard var before = status(folder, full, followsLink: folder.isEmpty) else { return nil }
        for attempt in 1... {
            switch list(full) {
            case .failure(let error):
                reportUnreadable(folder, error)
                return nil
            case .success(let names):
                guard let after = status(folder, full, followsLink: folder.isEmpty) else { return nil }
                // A link that was put in its place leads elsewhere.
                guard after.kind == .folder else {
                    reportUnreadable(folder, SystemError(code: ENOTDIR))
                    return nil
                }
                if after == before || attempt == SourceWalk.mostLooks { return (names, before) }
                before = after
            }
        }
        return nil
    }

    /// A folder that changes all the while is taken as it was seen the last time; the next build sees that it has changed.
    private static let mostLooks = 4

    /// `.git`, `~$lagesbild.docx`, and what Windows leaves behind.
    static func isIgnored(_ name: [UInt8]) -> Bool {
        name.first == UInt8(ascii: ".") || name.first == UInt8(ascii: "~") || name == Array("Thumbs.db".utf8)
    }

    private mutating func visit(_ name: String, in folder: String) {
        let path = join(folder, name)
        if let number = PersonalNumber.find(in: Array(name.utf8)).first(where: { $0.certainty == .certain }) {
            report(.personalNumberInName, path, number.masked)
        }
        guard let status = status(path, root + "/" + path) else { return }
        switch status.kind {
        case .link: report(.fileIsLink, path)
        case .other: report(.fileIsDevice, path)
        case .folder: enter(name, path: path, parent: folder)
        case .file: classify(name, path: path, folder: folder, status: status)
        }
    }

    /// What lies at a path; nil where that is told to be unreadable, also because it is gone since its name was read.
    private mutating func status(_ path: String, _ full: String, followsLink: Bool = false) -> FileSystem.Status? {
        do throws(SystemError) {
            if let status = try FileSystem.look(full, followsLink: followsLink) { return status }
            throw SystemError(code: ENOENT)
        } catch {
            reportUnreadable(path, error)
            return nil
        }
    }

    private mutating func enter(_ name: String, path: String, parent: String) {
        if path.utf8.count(where: { $0 == UInt8(ascii: "/") }) >= SourceTree.deepestLevel {
            return report(.folderTooDeep, path, String(SourceTree.deepestLevel))
        }
        if parent.isEmpty {
            guard SourceLayout.folders.contains(name) else {
                let nearest = SourceLayout.nearestFolder(to: name)
                troubledFolders.formUnion([name] + (nearest.map { [$0] } ?? []))
                let place = SourceLayout.folderHelp(nearest)
                return report(.folderUnknown, path, name, place.swedish, place.english)
            }
        } else if !Slug.isSlug(name) {
            let right = FileName.corrected(name)
            troubledFolders.formUnion([path, join(parent, right)])
            return report(.folderName, path, name, right)
        }
        pending.append(path)
    }

    private mutating func classify(_ name: String, path: String, folder: String, status: FileSystem.Status) {
        switch SourceLayout.place(of: name, in: folder) {
        case .role(let role): files.append(SourceFile(path: path, role: role, status: status))
        case .misnamed(let right):
            trouble(path, in: folder, right)
            if let original = SourceLayout.original(of: name, among: siblings) {
                report(.fileCopy, path, name, original)
            } else {
                report(.fileName, path, name, right)
            }
        case .wrongEnding(let right):
            trouble(path, in: folder, right)
            report(right.hasSuffix(".md") ? .fileEnding : .fileEndingOfData, path, name, right)
        case .misdated(let right):
            troubledNames.insert(name)
            undatedFolders.insert(folder)
            if let right { trouble(path, in: folder, right) }
            report(.fileWithoutDay, path, name, right ?? "2025-03-12.md")
        case .misplaced(let place):
            troubledNames.insert(name)
            // `2026-02-18.docx` stands where the text should.
            for ending in [".docx", ".pdf"] where name.hasSuffix(ending) {
                trouble(path, in: folder, name.dropLast(ending.count) + ".md")
            }
            report(.fileMisplaced, path, name, place.swedish, place.english)
        }
    }

    /// What leads to a file by its name or by the right one has its cause here.
    private mutating func trouble(_ path: String, in folder: String, _ right: String) {
        troubledPaths.formUnion([path, join(folder, right)])
    }

    private func join(_ folder: String, _ name: String) -> String { folder.isEmpty ? name : folder + "/" + name }

    private mutating func reportUnreadable(_ path: String, _ error: SystemError) {
        diagnostics.append(.unreadable(path, error))
    }

    private mutating func report(_ kind: DiagnosticKind, _ path: String, _ arguments: String...) {
        var diagnostic = Diagnostic(kind, in: path, at: nil)
        diagnostic.arguments = arguments
        diagnostics.append(diagnostic)
    }
}

extension Diagnostic {
    /// A file that the system would not give us, or that is larger than the `limit` in bytes that we asked it for.
    static func unreadable(_ path: String, _ error: SystemError, limit: Int? = nil) -> Diagnostic {
        if let limit, error.code == EFBIG { return Diagnostic(.fileTooLarge, in: path, at: nil, String(limit >> 20)) }
        let reason = SystemReason.text(error.code)
        return Diagnostic(.fileUnreadable, in: path, at: nil, reason.swedish, reason.english)
    }
}

extension String {
    /// The same text with one scalar put for another.
    func replacingScalars(_ old: Unicode.Scalar, with new: Unicode.Scalar) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars { scalars.append(scalar == old ? new : scalar) }
        return String(scalars)
    }
}
