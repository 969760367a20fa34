import Bytes
import Glibc

/// Paths that are looked up among sorted ones where they lie, as bytes (sökvägar).
enum PathSearch {
    /// Which of `count` sorted paths, of which `path` gives each one's bytes, is the one that is looked for; nil where none is.
    static func place(of wanted: String, among count: Int, _ path: (Int) -> UnsafeRawBufferPointer) -> Int? {
        wanted.lendBytes { bytes in
            let wanted = UnsafeRawBufferPointer(bytes)
            var (lower, upper) = (0, count)
            while lower < upper {
                let middle = (lower + upper) / 2
                let order = order(path(middle), wanted)
                if order == 0 { return middle }
                if order < 0 { lower = middle + 1 } else { upper = middle }
            }
            return nil
        }
    }

    /// Below 0 where one path comes before the other, 0 where they are the same.
    static func order(_ one: UnsafeRawBufferPointer, _ two: UnsafeRawBufferPointer) -> Int32 {
        guard let left = one.baseAddress, let right = two.baseAddress else {
            return Int32(clamping: one.count - two.count)
        }
        let order = memcmp(left, right, min(one.count, two.count))
        return order != 0 ? order : Int32(clamping: one.count - two.count)
    }
}
