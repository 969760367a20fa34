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

    init(root: String) { self.root = root }

    mutating func run() {
        while let folder = pending.popLast() { look(into: folder) }
    }

    private mutating func look(into folder: String) {
        let full = folder.isEmpty ? root : root + "/" + folder
        if let status = FileSystem.status(full, followsLink: folder.isEmpty) { folders.append((folder, status)) }
        switch FileSystem.names(in: full) {
        case .failure(let error): reportUnreadable(folder, error)
        case .success(let names):
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
    }

    /// `.git`, `~$lagesbild.docx`, and what Windows leaves behind.
    static func isIgnored(_ name: [UInt8]) -> Bool {
        name.first == UInt8(ascii: ".") || name.first == UInt8(ascii: "~") || name == Array("Thumbs.db".utf8)
    }

    private mutating func visit(_ name: String, in folder: String) {
        let path = join(folder, name)
        if let number = PersonalNumber.find(in: Array(name.utf8)).first(where: { $0.certainty == .certain }) {
            report(.personalNumberInName, path, number.masked)
        }
        guard let status = FileSystem.status(root + "/" + path) else {
            return reportUnreadable(path, SystemError(code: errno))
        }
        switch status.kind {
        case .link: report(.fileIsLink, path)
        case .other: report(.fileIsDevice, path)
        case .folder: enter(name, path: path, parent: folder)
        case .file: classify(name, path: path, folder: folder, status: status)
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
