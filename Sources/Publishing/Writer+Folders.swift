import Glibc

/// The folders of the output, opened for what is changed in them (mappar).
extension Writer {
    /// Makes the folders that are not there. Most lie beside the one before: the folder around them is opened once.
    func makeFolders() throws(EnvironmentFailure) {
        var parent = try opened("")
        var parentPath = ""
        for folder in folders {
            let path = OutputPath.folder(of: folder)
            if path != parentPath {
                parent = try opened(path)
                parentPath = path
            }
            let name = OutputPath.name(of: folder)
            var code = disk.makeFolder(parent, name)
            // A file of an earlier build stands where a folder must be.
            if code == EEXIST, output.isOurs(folder), try look(folder)?.kind == .file {
                _ = disk.remove(parent, name)
                code = disk.makeFolder(parent, name)
            }
            guard code == 0 || code == EEXIST else {
                throw EnvironmentFailure(path: output.path + "/" + folder, errno: code)
            }
        }
    }

    /// A folder of the output; empty for the output folder itself.
    func opened(_ folder: String) throws(EnvironmentFailure) -> OpenFolder {
        do throws(SystemError) { return try OpenFolder(fullPath(of: folder)) } catch {
            throw EnvironmentFailure(path: fullPath(of: folder), errno: error.code)
        }
    }

    private func fullPath(of folder: String) -> String { folder.isEmpty ? output.path : output.path + "/" + folder }

    /// Does something in the folder `folder`; the error number, 0 for none.
    func within(_ folder: String, _ change: (borrowing OpenFolder) -> Int32) -> Int32 {
        do throws(SystemError) {
            return change(try OpenFolder(fullPath(of: folder)))
        } catch {
            return error.code
        }
    }

    func remove(file path: String) -> Int32 {
        within(OutputPath.folder(of: path)) { disk.remove($0, OutputPath.name(of: path)) }
    }

    func remove(folder path: String) -> Int32 {
        within(OutputPath.folder(of: path)) { disk.removeFolder($0, OutputPath.name(of: path)) }
    }

    /// What lies at a path of the output; nil where nothing does. A disk that does not answer is no empty place: what lies
    /// there may be a person's, or a page that must go.
    func look(_ path: String) throws(EnvironmentFailure) -> FileSystem.Status? {
        try Writer.look(output.path + "/" + path, disk)
    }

    static func look(_ path: String, _ disk: OutputDisk) throws(EnvironmentFailure) -> FileSystem.Status? {
        do throws(SystemError) { return try disk.look(path) } catch {
            throw EnvironmentFailure(path: path, errno: error.code)
        }
    }
}
