import Bytes
import Testing

/// Every answer for sixteen bytes is held against the same question asked of each byte.
struct SixteenBytesTests {
    private func marked(_ marks: UInt32, _ count: Int = 16) -> [Bool] {
        (0..<count).map { marks >> UInt32($0) & 1 == 1 }
    }

    private func check(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            let sixteen = SixteenBytes(base)
            for byte: UInt8 in [0, 0x20, 0x26, 0x30, 0x7F, 0x80, 0xEF, 0xFF] {
                #expect(marked(sixteen.marks(of: byte)) == bytes.map { $0 == byte }, "\(bytes) \(byte)")
            }
            let angles = marked(sixteen.marks(of: UInt8(ascii: ">"), with: 0x02))
            #expect(angles == bytes.map { $0 == 0x3C || $0 == 0x3E }, "\(bytes)")
            let ranges: [ClosedRange<UInt8>] = [
                0x20...0x7E, 0x30...0x39, 0x22...0x2E, 0...0x7F, 0x41...0x41, 0x80...0xFF,
            ]
            for range in ranges {
                let marks = sixteen.marks(from: range.lowerBound, to: range.upperBound)
                #expect(marked(marks) == bytes.map { range.contains($0) }, "\(bytes) \(range)")
            }
            #expect(
                marked(sixteen.letters) == bytes.map { (65...90).contains($0) || (97...122).contains($0) }, "\(bytes)")
            #expect(marked(sixteen.beyondASCII) == bytes.map { $0 >= 0x80 }, "\(bytes)")
        }
    }

    @Test func `each byte is told apart in each place`() {
        for place in 0..<16 {
            for byte in stride(from: UInt8(place & 1), through: 254, by: 2) {
                var bytes = [UInt8](repeating: 0x61, count: 16)
                bytes[place] = byte
                check(bytes)
            }
        }
    }

    @Test func `neighbours do not change the answer`() {
        var state: UInt64 = 7
        let edges: [UInt8] = [
            0, 0x1F, 0x20, 0x26, 0x2F, 0x30, 0x39, 0x3A, 0x3C, 0x3E, 0x41, 0x5A, 0x7A, 0x7F, 0x80, 0xFF,
        ]
        for _ in 0..<500 {
            check(
                (0..<16).map { _ in
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return edges[Int(state >> 60)]
                })
        }
    }

    @Test func `at the end of a text only what is left is looked at`() {
        let bytes = Array("abcdefghijklmnopqrstuvwxyz&".utf8)
        bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            for index in bytes.indices {
                let sixteen = SixteenBytes(base, at: index, count: bytes.count)
                #expect(sixteen.count == min(16, bytes.count - index))
                let expected = bytes[index...].prefix(16).map { $0 == 0x26 }
                #expect(marked(sixteen.marks(of: 0x26), sixteen.count) == expected)
                #expect(marked(sixteen.all, sixteen.count).allSatisfy { $0 })
                #expect(sixteen.all >> UInt32(sixteen.count) == 0)
                #expect(sixteen.marks(of: 0x26) >> UInt32(sixteen.count) == 0)
            }
        }
    }
}
