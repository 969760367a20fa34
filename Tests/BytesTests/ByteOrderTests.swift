import Bytes
import Testing

struct ByteOrderTests {
    private func order(_ one: String, _ other: String) -> Int32 {
        one.lendBytes { left in
            other.lendBytes { right in UnsafeRawBufferPointer(left).order(to: UnsafeRawBufferPointer(right)) }
        }
    }

    @Test func `bytes are in order by the first that differs, and else by how many they are`() {
        #expect(order("a", "b") < 0)
        #expect(order("b", "a") > 0)
        #expect(order("ab", "ab") == 0)
        #expect(order("ab", "abc") < 0)
        #expect(order("b", "abc") > 0)
        // Not the letters' order: Å has a greater byte than z, and small letters come after capitals.
        #expect(order("z", "å") < 0)
        #expect(order("a", "B") > 0)
    }

    @Test func `nothing comes before everything`() {
        let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
        #expect(nothing.order(to: nothing) == 0)
        Array("a".utf8).withUnsafeBytes {
            #expect(nothing.order(to: $0) < 0)
            #expect($0.order(to: nothing) > 0)
        }
    }
}
