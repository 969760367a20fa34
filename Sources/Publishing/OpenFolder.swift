import CShim
import Glibc

/// A folder of the output, opened for the changes within it (öppnad mapp): what is done by it is done there, even if somebody
/// meanwhile puts a link in the folder's place.
struct OpenFolder: ~Copyable {
    let descriptor: Int32

    /// No link on the way is followed. `path` is absolute.
    ///
    /// - Throws: where nothing, a link or something else lies there.
    init(_ path: String) throws(SystemError) {
        descriptor = insyn_open_folder(path.isEmpty ? "/" : path)
        guard descriptor >= 0 else { throw SystemError(code: errno) }
    }

    deinit { close(descriptor) }
}
