public import Bytes
import CBytes

/// The bytes of a page or fragment while it is written: one growable buffer, reused by its worker.
public struct ByteBuffer: ~Copyable {
    @usableFromInline var base: UnsafeMutablePointer<UInt8>
    /// How many bytes there is room for before more has to be asked for.
    public internal(set) var capacity: Int
    /// How many bytes have been written.
    @inlinable public var count: Int { _count }
    @usableFromInline var _count: Int

    public init(capacity: Int = 1 << 14) {
        self.capacity = max(64, capacity)
        base = cbytes_room(nil, self.capacity)
        _count = 0
    }

    deinit { cbytes_give_back(base) }

    /// Forgets what was written and keeps the memory.
    @inlinable public mutating func removeAll() { _count = 0 }

    @usableFromInline mutating func grow(by extra: Int) {
        capacity = max(capacity * 2, _count + extra)
        base = cbytes_room(base, capacity)
    }

    @inlinable public mutating func append(_ byte: UInt8) {
        if _count == capacity { grow(by: 1) }
        base[_count] = byte
        _count += 1
    }

    @inlinable public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress, bytes.count > 0 else { return }
        if _count + bytes.count > capacity { grow(by: bytes.count) }
        put(source, bytes.count)
    }

    /// Copies `count` bytes to the end, where there is room for them. Half of all pieces are names and signs of a few bytes:
    /// two overlapping loads and stores are quicker for them than the system's copying.
    @usableFromInline mutating func put(_ source: UnsafePointer<UInt8>, _ count: Int) {
        let from = UnsafeRawPointer(source)
        let to = UnsafeMutableRawPointer(base + _count)
        switch count {
        case 17...: to.copyMemory(from: from, byteCount: count)
        case 8...:
            let (head, tail) = (
                from.loadUnaligned(as: UInt64.self), from.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
            )
            to.storeBytes(of: head, as: UInt64.self)
            to.storeBytes(of: tail, toByteOffset: count - 8, as: UInt64.self)
        case 4...:
            let (head, tail) = (
                from.loadUnaligned(as: UInt32.self), from.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
            )
            to.storeBytes(of: head, as: UInt32.self)
            to.storeBytes(of: tail, toByteOffset: count - 4, as: UInt32.self)
        default:
            let end = base + _count
            var index = 0
            while index < count {
                end[index] = source[index]
                index += 1
            }
        }
        _count += count
    }

    @inlinable public mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

    @inlinable public mutating func append(_ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBufferPointer { append($0) } }

    @inlinable public mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// `<name`, or `</name>` where `isEnd`.
    @usableFromInline mutating func append(tag name: StaticString, isEnd: Bool) {
        let length = name.utf8CodeUnitCount
        if _count + length + 3 > capacity { grow(by: length + 3) }
        base[_count] = UInt8(ascii: "<")
        _count += 1
        if isEnd {
            base[_count] = UInt8(ascii: "/")
            _count += 1
        }
        put(name.utf8Start, length)
        if isEnd {
            base[_count] = UInt8(ascii: ">")
            _count += 1
        }
    }

    @inlinable public mutating func append(_ text: String) { text.lendBytes { append($0) } }

    @inlinable public mutating func append(decimal number: Int) { append(String(number)) }

    /// Copies from this buffer's own bytes; used when a finished piece is kept.
    public borrowing func bytes(from start: Int = 0) -> [UInt8] {
        Array(UnsafeBufferPointer(start: base + start, count: _count - start))
    }

    /// Lends the bytes for reading, without a copy.
    @inlinable public borrowing func withBytes<Result: ~Copyable>(
        _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result {
        try body(UnsafeBufferPointer(start: base, count: _count))
    }

    /// Drops what stands after the first `length` bytes.
    public mutating func truncate(to length: Int) { _count = min(_count, max(0, length)) }
}
