/// How a file looked (filens datum och storlek), as both lists of the cache keep it.
extension CacheEncoder {
    mutating func put(_ status: FileSystem.Status) {
        put(status.size)
        put(status.modified)
        put(status.changed)
        put(status.inode)
    }
}

extension CacheDecoder {
    mutating func status() -> FileSystem.Status {
        let size = integer()
        let (modified, changed) = (int64(), int64())
        return FileSystem.Status(
            size: size, modified: modified, changed: changed, inode: UInt64(bitPattern: int64()))
    }
}
