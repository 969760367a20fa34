import Text

/// Reads what a `CacheEncoder` wrote. Where the bytes end too early, or say what can't be, everything after is nought and
/// `isBroken` is true: the reader then throws all of it away.
struct CacheDecoder {
    private let bytes: UnsafeRawBufferPointer
    private(set) var offset = 0
    private(set) var isBroken = false

    /// What `read` makes of a file of the cache that begins with `heading` (and `key`, where it has one) and ends with a
    /// checksum; nil where one of them is another, or where there is more or less than `read` takes.
    static func whole<Value>(
        _ bytes: [UInt8], _ heading: [UInt8], _ key: ContentHash? = nil, _ read: (inout CacheDecoder) -> Value?
    ) -> Value? {
        let size = bytes.count - 16
        guard size > 0 else { return nil }
        return bytes.withUnsafeBytes { raw in
            let content = UnsafeRawBufferPointer(rebasing: raw[..<size])
            var tail = CacheDecoder(UnsafeRawBufferPointer(rebasing: raw[size...]))
            guard tail.hash() == ContentHash(content) else { return nil }
            var decoder = CacheDecoder(content)
            guard decoder.array() == heading, key.map({ decoder.hash() == $0 }) ?? true, let value = read(&decoder),
                !decoder.isBroken, decoder.isAtEnd
            else { return nil }
            return value
        }
    }

    /// `bytes` must outlive this value.
    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { offset == bytes.count }

    mutating func fail() {
        isBroken = true
        offset = bytes.count
    }

    private mutating func take(_ count: Int) -> UnsafeRawBufferPointer? {
        guard count >= 0, count <= bytes.count - offset else {
            fail()
            return nil
        }
        defer { offset += count }
        return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
    }

    mutating func skip(_ count: Int) { _ = take(count) }

    mutating func byte() -> UInt8 { take(1)?.first ?? 0 }

    mutating func boolean() -> Bool { byte() != 0 }

    mutating func int32() -> Int32 { take(4).map { Int32(littleEndian: $0.loadUnaligned(as: Int32.self)) } ?? 0 }

    mutating func int64() -> Int64 { take(8).map { Int64(littleEndian: $0.loadUnaligned(as: Int64.self)) } ?? 0 }

    mutating func integer() -> Int { Int(int64()) }

    /// A number of things that follow, each at least a byte long.
    mutating func count() -> Int {
        let count = Int(int32())
        guard count >= 0, count <= bytes.count - offset else {
            fail()
            return 0
        }
        return count
    }

    mutating func hash() -> ContentHash {
        let high = UInt64(bitPattern: int64())
        return ContentHash(high: high, low: UInt64(bitPattern: int64()))
    }

    mutating func array() -> [UInt8] {
        let count = count()
        return take(count).map { [UInt8]($0) } ?? []
    }

    /// Texts were valid when they were written, and a checksum stands over them; what is not valid is replaced.
    mutating func text() -> String {
        let count = count()
        return take(count).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    mutating func optional<Value>(_ read: (inout CacheDecoder) -> Value) -> Value? { boolean() ? read(&self) : nil }

    mutating func list<Value>(_ read: (inout CacheDecoder) -> Value) -> [Value] {
        let count = count()
        var list: [Value] = []
        list.reserveCapacity(min(count, 4096))
        for _ in 0..<count where !isBroken { list.append(read(&self)) }
        return list
    }

    mutating func span() -> SourceSpan {
        let start = int32()
        return SourceSpan(Int(start), Int(int32()))
    }

    mutating func diagnostic() -> Diagnostic? {
        let index = Int(int32())
        let file = text()
        let span = optional { $0.span() }
        let arguments = list { $0.text() }
        guard !isBroken, DiagnosticKind.all.indices.contains(index) else {
            fail()
            return nil
        }
        var diagnostic = Diagnostic(DiagnosticKind.all[index], in: file, at: span)
        diagnostic.arguments = arguments
        return diagnostic
    }
}
