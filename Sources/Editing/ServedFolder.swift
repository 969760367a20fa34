import Glibc

/// The folder whose files are shown: finds what a request's path means, and never looks outside or behind a link.
struct ServedFolder: Sendable {
    /// What a path leads to.
    enum Found {
        /// An open descriptor that the taker closes, its size in bytes, and the path for its type.
        case file(descriptor: Int32, size: UInt64, path: String)
        /// A folder asked for without its slash: where to go.
        case folder(String)
        case nothing
    }

    let path: String

    /// `request` is a path with its percent signs worked out, as libmicrohttpd gives it.
    func find(_ request: String) -> Found {
        guard request.utf8.first == UInt8(ascii: "/") else { return .nothing }
        // By bytes, as the file system parts it: to a `String` a slash and an accent after it are one character.
        var parts = request.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        let wantsFolder = parts.last == ""
        if wantsFolder { parts.removeLast() }
        // `..`, `.`, our manifest and every hidden file begin with a dot; an empty part is a doubled slash.
        guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.first != UInt8(ascii: ".") }) else { return .nothing }
        return open(parts, wantsFolder: wantsFolder)
    }

    private func open(_ parts: [String], wantsFolder: Bool) -> Found {
        var current = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard current >= 0 else { return .nothing }
        for part in wantsFolder ? parts + ["index.html"] : parts {
            let next = openat(current, part, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
            close(current)
            guard next >= 0 else { return .nothing }
            current = next
        }
        var status = stat()
        guard fstat(current, &status) == 0 else {
            close(current)
            return .nothing
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG:
            let name = wantsFolder ? "index.html" : parts.last ?? ""
            return .file(descriptor: current, size: UInt64(status.st_size), path: name)
        case S_IFDIR where !wantsFolder:
            close(current)
            return .folder("/" + parts.map(ServedFolder.encoded).joined(separator: "/") + "/")
        default:
            close(current)
            return .nothing
        }
    }

    /// Percent-encoded but for what RFC 3986 §2.3 leaves as it is.
    private static func encoded(_ part: String) -> String {
        var result = ""
        for byte in part.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.utf8.count == 1 ? "0" + digits : digits)
            }
        }
        return result
    }
}
