import Glibc

extension UnsafeRawBufferPointer {
    /// How the bytes stand to another's, byte by byte (ordning): below 0 where they come before, 0 where they are the same.
    public func order(to other: UnsafeRawBufferPointer) -> Int32 {
        guard let left = baseAddress, let right = other.baseAddress else { return Int32(clamping: count - other.count) }
        let order = memcmp(left, right, Swift.min(count, other.count))
        return order != 0 ? order : Int32(clamping: count - other.count)
    }
}
