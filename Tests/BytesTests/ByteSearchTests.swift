import Bytes
import Testing

struct ByteSearchTests {
    private func search<Result>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        Array(text.utf8).withUnsafeBufferPointer(body)
    }

    @Test func `a byte is found from a place on, and nowhere after the end`() {
        #expect(search("abcabc") { $0.next(UInt8(ascii: "b")) } == 1)
        #expect(search("abcabc") { $0.next(UInt8(ascii: "b"), from: 2) } == 4)
        #expect(search("abcabc") { $0.next(UInt8(ascii: "b"), from: 5) } == nil)
        #expect(search("abc") { $0.next(UInt8(ascii: "a"), from: 3) } == nil)
        #expect(search("") { $0.next(UInt8(ascii: "a")) } == nil)
    }

    @Test func `the last of a byte is found between two places alone`() {
        #expect(search("abcabc") { $0.last(UInt8(ascii: "b"), from: 0, before: 6) } == 4)
        #expect(search("abcabc") { $0.last(UInt8(ascii: "b"), from: 0, before: 4) } == 1)
        #expect(search("abcabc") { $0.last(UInt8(ascii: "b"), from: 2, before: 4) } == nil)
        #expect(search("abc") { $0.last(UInt8(ascii: "a"), from: 0, before: 1) } == 0)
        #expect(search("") { $0.last(UInt8(ascii: "a"), from: 0, before: 0) } == nil)
    }

    @Test func `two bytes are found side by side alone`() {
        #expect(search("a-b--c") { $0.nextPair(UInt8(ascii: "-"), UInt8(ascii: "-")) } == 3)
        #expect(search("a-b-") { $0.nextPair(UInt8(ascii: "-"), UInt8(ascii: "-")) } == nil)
    }

    @Test func `words are held whole`() {
        #expect(search("nu är det sekretess") { $0.holds("sekretess".utf8) })
        #expect(!search("nu är det sekret") { $0.holds("sekretess".utf8) })
        #expect(search("sesekretess") { $0.holds("sekretess".utf8) })
        #expect(!search("text") { $0.holds("".utf8) })
    }

    @Test func `a beginning is told in small letters and in capitals`() {
        #expect(search("SEP=;") { $0.begins(with: "sep=".utf8) })
        #expect(search("sep=") { $0.begins(with: "sep=".utf8) })
        #expect(!search("sep") { $0.begins(with: "sep=".utf8) })
        #expect(!search("set=;") { $0.begins(with: "sep=".utf8) })
    }

    @Test func `the first marked byte is found at each place of a text and after none`() {
        for count in 16..<50 {
            for place in 0...count {
                var bytes = [UInt8](repeating: 0x61, count: count)
                if place < count { bytes[place] = 0x26 }
                bytes.withUnsafeBufferPointer { text in
                    for start in 0...count {
                        let found = text.next(from: start, to: count) { $0.marks(of: 0x26) }
                        #expect(found == (start <= place ? place : count))
                    }
                }
            }
        }
    }
}
