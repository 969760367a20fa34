extension UnsafeBufferPointer<UInt8> {
    /// Where the first byte stands, from `start` on and before `end`, that `marks` means; `end` where there is none. A text
    /// of fewer than sixteen bytes is gone through by whoever asks: `start`.
    @inlinable @inline(__always) public func next(
        from start: Int, to end: Int, _ marks: (SixteenBytes) -> UInt32
    ) -> Int {
        guard let baseAddress, end >= 16 else { return start }
        var place = start
        while place < end {
            let sixteen = SixteenBytes(baseAddress, at: place, count: end)
            let found = marks(sixteen)
            if found != 0 { return place + found.trailingZeroBitCount }
            place += sixteen.count
        }
        return place
    }
}
