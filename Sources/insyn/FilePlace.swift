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

    /// A folder as it is named from the current one (härifrån sedd); as it was given where it does not lie below.
    static func fromHere(_ folder: String) -> String {
        guard folder.utf8.first == UInt8(ascii: "/"), let here = real("."), let there = real(folder) else {
            return folder
        }
        let way = Array(here.utf8) + [UInt8(ascii: "/")]
        guard there.utf8.starts(with: way) else { return folder }
        return String(decoding: there.utf8.dropFirst(way.count), as: UTF8.self)
    }

    /// The path with its links worked out; nil where it leads nowhere.
    private static func real(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
