import HTML
import Text

/// Writes values one after the other for the cache: numbers of fixed width with the lowest byte first, texts with their
/// length before them.
struct CacheEncoder: ~Copyable {
    private var buffer: ByteBuffer
    /// Leaves out running text, and where things stand in their file: see `TextEdit`.
    let isWithoutText: Bool
    /// The places that were left out.
    private(set) var spans: [SourceSpan] = []

    /// `capacity`: about how many bytes are to come, where there are many.
    init(isWithoutText: Bool = false, capacity: Int = 1 << 14) {
        self.isWithoutText = isWithoutText
        buffer = ByteBuffer(capacity: capacity)
    }

    /// How many bytes have been written.
    var count: Int { buffer.count }

    /// All that was written.
    var bytes: [UInt8] { buffer.bytes() }

    /// Lends all that was written, without a copy.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result { buffer.withBytes(body) }

    /// The hash of what was written from `start` on.
    func hash(from start: Int = 0) -> ContentHash {
        buffer.withBytes { ContentHash(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer($0)[start...])) }
    }

    /// Drops what was written after the first `length` bytes.
    mutating func truncate(to length: Int) { buffer.truncate(to: length) }

    mutating func put(_ value: UInt8) { buffer.append(value) }

    mutating func put(_ value: Bool) { buffer.append(value ? 1 : 0) }

    mutating func put(_ value: Int32) {
        withUnsafeBytes(of: value.littleEndian) { buffer.append($0.assumingMemoryBound(to: UInt8.self)) }
    }

    mutating func put(_ value: Int64) {
        withUnsafeBytes(of: value.littleEndian) { buffer.append($0.assumingMemoryBound(to: UInt8.self)) }
    }

    mutating func put(_ value: UInt64) { put(Int64(bitPattern: value)) }

    /// A count or size.
    mutating func put(_ value: Int) { put(Int64(value)) }

    mutating func put(count: Int) { put(Int32(clamping: count)) }

    mutating func put(_ value: ContentHash) {
        put(value.high)
        put(value.low)
    }

    mutating func put(_ value: [UInt8]) {
        put(count: value.count)
        buffer.append(value)
    }

    /// Bytes without their length before them.
    mutating func put(raw bytes: [UInt8]) { buffer.append(bytes) }

    mutating func put(_ text: String) {
        put(count: text.utf8.count)
        buffer.append(text)
    }

    mutating func put<Value>(_ value: Value?, _ write: (inout CacheEncoder, Value) -> Void) {
        put(value != nil)
        if let value { write(&self, value) }
    }

    mutating func put<Value>(list: [Value], _ write: (inout CacheEncoder, Value) -> Void) {
        put(count: list.count)
        for value in list { write(&self, value) }
    }

    mutating func put(_ span: SourceSpan) {
        if isWithoutText { return spans.append(span) }
        put(span.start)
        put(span.end)
    }

    /// False where the message is none of the table's, and can't be stored.
    mutating func put(_ diagnostic: Diagnostic) -> Bool {
        guard
            let index = DiagnosticKind.all.firstIndex(where: {
                $0 == diagnostic.kind && $0.message == diagnostic.kind.message
            })
        else { return false }
        put(count: index)
        put(diagnostic.file)
        put(diagnostic.span) { $0.put($1) }
        put(list: diagnostic.arguments) { $0.put($1) }
        return true
    }
}
