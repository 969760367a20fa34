import CShim

/// The files that are packed in one, as Word, Excel and LibreOffice do it (packade filer; ZIP), behind a few lines of C.
struct PackedFiles: ~Copyable {
    /// Whether the machine has the library that reads them (libgsf). The first question loads it.
    static var hasLibrary: Bool { insyn_package_library() != 0 }

    /// What one file may be unpacked to, in bytes, and all of them together: some bytes can be packed to unpack without end.
    static let largestFile = 64 << 20
    static let largest = 256 << 20

    private let package: OpaquePointer

    /// `bytes` must stay where they are for as long as this is used; nil where they are no packed files.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard let package = insyn_package_open(bytes.baseAddress, bytes.count) else { return nil }
        self.package = package
    }

    deinit { insyn_package_close(package) }

    /// Their paths, such as `word/document.xml`.
    var paths: [String] {
        (0..<insyn_package_count(package)).map { String(cString: insyn_package_path(package, $0)) }
    }

    /// One of them, by its place among the paths; nil where it can't be unpacked or is larger than `limit`. What
    /// is not there of one that breaks off is nought.
    func unpack(_ index: Int, limit: Int) -> [UInt8]? {
        let size = Int(insyn_package_size(package, index))
        guard size >= 0, size <= limit else { return nil }
        // Where what is packed ends early, the library says nothing and leaves the rest as it was: it is nought.
        var bytes = [UInt8](repeating: 0, count: size)
        let isWhole = bytes.withUnsafeMutableBytes {
            insyn_package_unpack(package, index, $0.baseAddress, $0.count) == $0.count
        }
        return isWhole ? bytes : nil
    }
}
