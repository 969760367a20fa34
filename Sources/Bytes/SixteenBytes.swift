public import CBytes

/// Sixteen bytes of a text, looked at in one step: which of them are meant is told by a few instructions for all of them.
///
/// An answer has a bit for each byte, the lowest for the first: `trailingZeroBitCount` is where the first one stands.
@frozen public struct SixteenBytes {
    @usableFromInline let address: UnsafePointer<UInt8>
    /// How many of those at `address` stand before the first that is asked for.
    @usableFromInline let before: UInt32

    /// The sixteen bytes from `address` on.
    @inlinable @inline(__always) public init(_ address: UnsafePointer<UInt8>) {
        self.address = address
        before = 0
    }

    /// Those from `index` on, before the end of a text of `count` bytes; `index < count`, and `count` at least 16.
    @inlinable @inline(__always) public init(_ text: UnsafePointer<UInt8>, at index: Int, count: Int) {
        let start = min(index, count - 16)
        address = text + start
        before = UInt32(truncatingIfNeeded: index - start)
    }

    /// How many there are: 16, or fewer at the end of a text.
    @inlinable @inline(__always) public var count: Int { 16 - Int(before) }

    /// The bit of each.
    @inlinable @inline(__always) public var all: UInt32 { 0xFFFF >> before }

    /// Those that are `byte`.
    @inlinable @inline(__always) public func marks(of byte: UInt8) -> UInt32 { cbytes_equal(address, byte) >> before }

    /// Those that are `byte`, or would be with the bits of `with` set: `marks(of: 0x3E, with: 0x02)` are `<` and `>`.
    @inlinable @inline(__always) public func marks(of byte: UInt8, with bits: UInt8) -> UInt32 {
        cbytes_between(address, bits, byte, byte) >> before
    }

    /// Those that lie from `lower` to `upper`.
    @inlinable @inline(__always) public func marks(from lower: UInt8, to upper: UInt8) -> UInt32 {
        cbytes_between(address, 0, lower, upper) >> before
    }

    /// Those that are letters of ASCII.
    @inlinable @inline(__always) public var letters: UInt32 {
        cbytes_between(address, 0x20, UInt8(ascii: "a"), UInt8(ascii: "z")) >> before
    }

    /// Those that are no ASCII.
    @inlinable @inline(__always) public var beyondASCII: UInt32 { cbytes_high(address) >> before }
}
