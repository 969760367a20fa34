/// A cursor that writes elements into a buffer; `Context` says which elements may stand here.
///
/// It can't be copied, so a cursor can't be kept; and each element's method changes it, so an outer cursor can't be used
/// inside an inner block. Both mistakes, and an `li` outside a list or a `ul` inside a `p`, do not compile.
/// ```swift
/// h.ul { h in
///     h.li { $0.text("Belysning vid stationen") }
/// }
/// ```
public struct HTML<Context>: ~Copyable {
    @usableFromInline let out: UnsafeMutablePointer<ByteBuffer>

    @inlinable init(_ out: UnsafeMutablePointer<ByteBuffer>) { self.out = out }

    /// Writes with a cursor of this context into `buffer`, after what stands there.
    @inlinable public static func write(into buffer: inout ByteBuffer, _ content: (inout HTML<Context>) -> Void) {
        withUnsafeMutablePointer(to: &buffer) { pointer in
            var cursor = HTML<Context>(pointer)
            content(&cursor)
        }
    }

    /// The bytes that `content` writes, by themselves.
    public static func bytes(_ content: (inout HTML<Context>) -> Void) -> [UInt8] {
        var buffer = ByteBuffer(capacity: 1024)
        write(into: &buffer, content)
        return buffer.bytes()
    }

    /// Puts in finished HTML as it is: the one way past escaping. Only for bytes that the Markdown layer or a template made.
    @inlinable public mutating func unsafeRaw(_ bytes: [UInt8]) { out.pointee.append(bytes) }

    /// Puts in a stretch of finished HTML as it is.
    @inlinable public mutating func unsafeRaw(_ bytes: ArraySlice<UInt8>) { out.pointee.append(bytes) }

    /// Puts in a literal of finished HTML as it is.
    @inlinable public mutating func unsafeRaw(_ literal: StaticString) { out.pointee.append(literal) }

    /// Writes an address into finished HTML, inside the quotes of an attribute that stands open (`LinkSlot`).
    @inlinable public mutating func unsafeRaw(address: Address) { out.pointee.append(address) }

    /// How many bytes the buffer holds; the difference of two is what was written between.
    @inlinable public var count: Int { out.pointee.count }

    /// Drops what was written after the first `count` bytes: whole elements, which turned out to hold nothing.
    @inlinable public mutating func takeBack(to count: Int) { out.pointee.truncate(to: count) }

    // MARK: - What every element is made of

    /// Writes `<name …>`.
    @inlinable mutating func open(
        _ name: StaticString, _ className: StaticString?, _ id: String?, _ attributes: [Attribute]
    ) {
        out.pointee.append(tag: name, isEnd: false)
        finish(className, id, attributes)
    }

    @inlinable mutating func close(_ name: StaticString) {
        out.pointee.append(tag: name, isEnd: true)
    }

    @inlinable mutating func attribute(_ name: StaticString, _ value: String) {
        out.pointee.append(attribute: name, value)
    }

    @inlinable mutating func attribute(_ name: StaticString, _ address: Address) {
        out.pointee.append(UInt8(ascii: " "))
        out.pointee.append(name)
        out.pointee.append("=\"")
        out.pointee.append(address)
        out.pointee.append(UInt8(ascii: "\""))
    }

    /// An element among words.
    @inlinable mutating func inline<Inner>(
        _ name: StaticString, _ className: StaticString?, _ id: String?, _ attributes: [Attribute],
        _ content: (inout HTML<Inner>) -> Void
    ) {
        open(name, className, id, attributes)
        var inner = HTML<Inner>(out)
        content(&inner)
        close(name)
    }

    /// An element on a line of its own: the line end after it keeps the source readable and changes nothing else.
    @inlinable mutating func block<Inner>(
        _ name: StaticString, _ className: StaticString?, _ id: String?, _ attributes: [Attribute],
        _ content: (inout HTML<Inner>) -> Void
    ) {
        inline(name, className, id, attributes, content)
        out.pointee.append(0x0A)
    }

    /// An element that holds only other elements: a line end after its opening tag too.
    @inlinable mutating func container<Inner>(
        _ name: StaticString, _ className: StaticString?, _ id: String?, _ attributes: [Attribute],
        _ content: (inout HTML<Inner>) -> Void
    ) {
        open(name, className, id, attributes)
        out.pointee.append(0x0A)
        var inner = HTML<Inner>(out)
        content(&inner)
        close(name)
        out.pointee.append(0x0A)
    }
}
