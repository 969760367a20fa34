import Glibc

extension UnsafeBufferPointer<UInt8> {
    /// Where `byte` next stands, from `start` on; nil where it does not. The system's own search, many bytes a step.
    public func next(_ byte: UInt8, from start: Int = 0) -> Int? {
        guard let baseAddress, start >= 0, start < count,
            let found = memchr(baseAddress + start, Int32(byte), count - start)
        else { return nil }
        return UnsafeRawPointer(baseAddress).distance(to: UnsafeRawPointer(found))
    }

    /// Where `byte` last stands, from `start` on and before `end`; nil where it does not.
    public func last(_ byte: UInt8, from start: Int, before end: Int) -> Int? {
        var place = Swift.min(end, count)
        while place > Swift.max(0, start) {
            place -= 1
            if self[place] == byte { return place }
        }
        return nil
    }

    /// Whether it begins with `small`, in small letters or capitals.
    public func begins(with small: some Collection<UInt8>) -> Bool {
        count >= small.count && zip(self, small).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    }

    /// Whether `words` stand in it; no words stand nowhere.
    public func holds(_ words: some Collection<UInt8>) -> Bool {
        words.withContiguousStorageIfAvailable { holds(bytes: $0) }
            ?? Array(words).withUnsafeBufferPointer { holds(bytes: $0) }
    }

    private func holds(bytes words: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let baseAddress, let start = words.baseAddress, let first = words.first else { return false }
        var place = 0
        while let found = next(first, from: place), found + words.count <= count {
            if memcmp(baseAddress + found, start, words.count) == 0 { return true }
            place = found + 1
        }
        return false
    }

    /// Where `first` is next directly followed by `second`, from `start` on.
    public func nextPair(_ first: UInt8, _ second: UInt8, from start: Int = 0) -> Int? {
        var place = start
        while let found = next(first, from: place) {
            if found + 1 < count, self[found + 1] == second { return found }
            place = found + 1
        }
        return nil
    }
}
