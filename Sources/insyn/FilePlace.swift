import Glibc

/// What lies at a path that was given on the command line.
enum FilePlace {
    case nowhere, folder, file

    init(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            self = .nowhere
            return
        }
        self = status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
    }
}
