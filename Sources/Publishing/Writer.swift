import Glibc
import Synchronization
import Text

/// Puts a finished site into the output folder: journal, files, removals, manifest, in this order.
///
/// Each file is replaced whole by a rename, so that no half page can be served; a file with the right bytes is left alone.
final class Writer: Sendable {
    let output: OutputFolder
    private let paths: [String]
    let disk: OutputDisk
    /// The folders that the site's files lie in, each after the one it lies in.
    let folders: [String]
    /// Files of this site where an earlier one had a folder.
    private let blocked: [String]
    private let temporaryNumber = Atomic<Int>(0)
    /// Nil before the first change. Where the beginning failed, every later change fails as it did: without the journal on
    /// the disk, a page that is written is nobody's.
    private let begun = Mutex<Result<Void, EnvironmentFailure>?>(nil)

    private init(output: OutputFolder, paths: [String], folders: [String], blocked: [String], disk: OutputDisk) {
        self.output = output
        self.folders = folders
        self.blocked = blocked
        self.disk = disk
        self.paths = paths
    }

    /// Everything that can be refused is refused here, before a byte is written: `paths` are all that the site will have.
    static func prepare(
        _ output: OutputFolder, paths: [String], disk: OutputDisk = .system
    ) throws(EnvironmentFailure) -> Writer {
        var seen: Set<String> = []
        seen.reserveCapacity(paths.count)
        for path in paths {
            guard OutputPath.isSafe(path) else { throw EnvironmentFailure(.outputForeignFile, path) }
            guard seen.insert(path).inserted else { throw EnvironmentFailure(.outputTwice, path) }
        }
        let folders = OutputPath.folders(of: paths)
        // Folders that are not there: what would lie in them need not be looked for.
        var missing: Set<String> = []
        for folder in folders {
            if seen.contains(folder) { throw EnvironmentFailure(.outputTwice, folder) }
            guard !missing.contains(OutputPath.folder(of: folder)),
                let status = try look(output.path + "/" + folder, disk)
            else {
                missing.insert(folder)
                continue
            }
            if status.kind != .folder, !(status.kind == .file && output.isOurs(folder)) {
                throw EnvironmentFailure(.outputForeignFile, output.path + "/" + folder)
            }
        }
        var blocked: [String] = []
        for path in paths where !missing.contains(OutputPath.folder(of: path)) {
            guard let status = try look(output.path + "/" + path, disk) else { continue }
            if status.kind == .folder, output.hasOurs(under: path) {
                blocked.append(path)
                continue
            }
            if status.kind != .file || !output.isOurs(path) {
                throw EnvironmentFailure(.outputForeignFile, output.path + "/" + path)
            }
        }
        let writer = Writer(output: output, paths: paths, folders: folders, blocked: blocked, disk: disk)
        try writer.removeLeftovers(in: folders)
        return writer
    }

    /// Before the first change: tells the next build what this one is about to write, and makes the folders. Where nothing
    /// changes, nothing at all is written.
    private func beginOnce() throws(EnvironmentFailure) {
        let result = begun.withLock { begun -> Result<Void, EnvironmentFailure> in
            if let begun { return begun }
            let result = Result { () throws(EnvironmentFailure) in try begin() }
            begun = result
            return result
        }
        try result.get()
    }

    private func begin() throws(EnvironmentFailure) {
        let journal = Journal.bytes(paths: paths + output.unfinished.sorted())
        try replace(Journal.name, with: journal, outlivesPowerCut: true)
        // Its name too, before any file is there that only it can tell to be ours.
        let code = within("") { disk.sync($0, ".") }
        guard code == 0 else { throw EnvironmentFailure(path: output.path, errno: code) }
        for path in blocked { try clear(path) }
        try makeFolders()
    }

    /// Takes away a folder of an earlier build, with our files in it, where a file must stand; another's file stops us.
    private func clear(_ path: String) throws(EnvironmentFailure) {
        var folders: Set<String> = [path]
        for file in Set(output.owned.paths).union(output.unfinished) where file.hasPrefix(path + "/") {
            switch try remove(file) {
            case .foreign: throw EnvironmentFailure(.outputForeignFile, output.path + "/" + file)
            case .refused(let code): throw EnvironmentFailure(path: output.path + "/" + file, errno: code)
            case .removed, .absent: break
            }
            folders.formUnion(OutputPath.folders(of: file).filter { $0.hasPrefix(path + "/") })
        }
        // The innermost first.
        for folder in folders.sorted().reversed() {
            let code = remove(folder: folder)
            guard code == 0 || code == ENOENT else {
                throw EnvironmentFailure(.outputForeignFile, output.path + "/" + folder)
            }
        }
    }

    /// Writes one file unless it stands there already with these bytes. May be called from several threads.
    func write(_ entry: Manifest.Entry, _ bytes: UnsafeRawBufferPointer) throws(EnvironmentFailure) -> Bool {
        if hasRightBytes(entry) { return false }
        try beginOnce()
        try replace(entry.path, with: bytes)
        return true
    }

    /// Removes what is ours and no part of the site any more, writes the manifest and drops the journal.
    func finish(_ manifest: Manifest) throws(EnvironmentFailure) -> (removed: [String], leftAlone: [String]) {
        var removed: [String] = []
        var leftAlone: [String] = []
        let stale = stalePaths(besides: manifest)
        let keptFolders = stale.isEmpty ? [] : Set(folders)
        if !stale.isEmpty { try beginOnce() }
        for path in stale {
            switch try remove(path) {
            case .removed: removed.append(path)
            case .foreign: leftAlone.append(path)
            // The manifest before still names it, so that the next build takes it away.
            case .refused(let code): throw EnvironmentFailure(path: output.path + "/" + path, errno: code)
            case .absent: break
            }
            for folder in OutputPath.folders(of: path).reversed() where !keptFolders.contains(folder) {
                // Fails where something else lies in it, and then the folder stays.
                _ = remove(folder: folder)
            }
        }
        // No other build has written it meanwhile: the folder is locked.
        if !output.hasManifest || output.owned.bytes != manifest.bytes {
            try beginOnce()
            try replace(Manifest.name, with: manifest.bytes, outlivesPowerCut: true)
        }
        _ = remove(file: Journal.name)
        return (removed, leftAlone)
    }

    /// What is ours and not among the site's files, in order.
    private func stalePaths(besides manifest: Manifest) -> [String] {
        let unfinished = output.unfinished.filter { manifest[$0] == nil }
        return unfinished.union(output.owned.paths(notIn: manifest)).sorted()
    }

    private enum Removal {
        case removed, foreign, absent
        case refused(Int32)
    }

    /// Only a file that is still as we left it goes; one that a person has put in its place stays.
    ///
    /// - Throws: where the disk does not say which of the two it is. What is neither taken away nor known to be another's
    ///   stays in the manifest: a page that was withdrawn would else be served for good.
    private func remove(_ path: String) throws(EnvironmentFailure) -> Removal {
        for folder in OutputPath.folders(of: path) {
            guard try look(folder)?.kind == .folder else { return .absent }
        }
        guard let status = try look(path) else { return .absent }
        guard status.kind == .file else { return .foreign }
        if !output.unfinished.contains(path) {
            guard let entry = output.owned[path], entry.size == status.size else { return .foreign }
            do throws(SystemError) {
                guard ContentHash(try disk.read(output.path + "/" + path)) == entry.hash else { return .foreign }
            } catch {
                return error.code == ENOENT ? .absent : .refused(error.code)
            }
        }
        switch remove(file: path) {
        case 0: return .removed
        case ENOENT: return .absent
        case let code: return .refused(code)
        }
    }

    private func hasRightBytes(_ entry: Manifest.Entry) -> Bool {
        guard let old = output.owned[entry.path], old == entry else { return false }
        let full = output.path + "/" + entry.path
        // Where the disk does not answer, it is written anew.
        do throws(SystemError) {
            guard let status = try disk.look(full), status.kind == .file, status.size == entry.size else {
                return false
            }
            // What has not been touched since the list was written is as it says. Of what has been, by somebody's hand or by a
            // build that was cut off, only the bytes themselves tell.
            if !output.needsRepair, status.changed < output.finished { return true }
            return ContentHash(try disk.read(full)) == entry.hash
        } catch {
            return false
        }
    }

    /// A temporary file beside the place, then a rename. What must outlive a power cut is on the disk before it gets its name.
    private func replace(
        _ path: String, with bytes: UnsafeRawBufferPointer, outlivesPowerCut: Bool = false
    ) throws(EnvironmentFailure) {
        let folder = try opened(OutputPath.folder(of: path))
        for attempt in 0... {
            let number = temporaryNumber.add(1, ordering: .relaxed).oldValue
            let temporary = ".insyn-tmp-\(number)"
            do throws(SystemError) {
                try disk.create(folder, temporary, bytes)
                var code = outlivesPowerCut ? disk.sync(folder, temporary) : 0
                if code == 0 { code = disk.rename(folder, temporary, OutputPath.name(of: path)) }
                guard code == 0 else { throw SystemError(code: code) }
                return
            } catch {
                // Somebody has a folder of that name, or it was left there: the next number will do.
                if error.code == EEXIST, attempt < Writer.mostNamesTaken { continue }
                _ = disk.remove(folder, temporary)
                throw EnvironmentFailure(path: output.path + "/" + path, errno: error.code)
            }
        }
    }

    private func replace(
        _ path: String, with bytes: [UInt8], outlivesPowerCut: Bool
    ) throws(EnvironmentFailure) {
        try bytes.withUnsafeBytes { raw in
            Result { () throws(EnvironmentFailure) in
                try replace(path, with: raw, outlivesPowerCut: outlivesPowerCut)
            }
        }.get()
    }

    private static let mostNamesTaken = 100

    /// Temporary files of a build that was cut off: half pages, which nobody may be shown.
    private func removeLeftovers(in folders: [String]) throws(EnvironmentFailure) {
        var places: Set<String> = [""]
        if output.needsRepair {
            places.formUnion(folders)
            for path in Set(output.owned.paths).union(output.unfinished) {
                places.formUnion(OutputPath.folders(of: path))
            }
        }
        let prefix = Array(".insyn-tmp-".utf8)
        for place in places {
            let folder = place.isEmpty ? output.path : output.path + "/" + place
            guard try Writer.look(folder, disk)?.kind == .folder else { continue }
            let names: [[UInt8]]
            switch FileSystem.names(in: folder) {
            case .success(let found): names = found
            case .failure(let error): throw EnvironmentFailure(path: folder, errno: error.code)
            }
            for name in names where name.starts(with: prefix) && name.count > prefix.count {
                guard name.dropFirst(prefix.count).allSatisfy({ (0x30...0x39).contains($0) }) else { continue }
                let name = String(decoding: name, as: UTF8.self)
                let code = within(place) { disk.remove($0, name) }
                // A folder of that name is none of ours.
                guard [0, ENOENT, EISDIR].contains(code) else {
                    throw EnvironmentFailure(path: folder + "/" + name, errno: code)
                }
            }
        }
    }
}
