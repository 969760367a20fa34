import Bytes

/// Paths that are looked up among sorted ones where they lie, as bytes (sökvägar).
enum PathSearch {
    /// Which of `count` sorted paths, of which `path` gives each one's bytes, is the one that is looked for; nil where none is.
    static func place(of wanted: String, among count: Int, _ path: (Int) -> UnsafeRawBufferPointer) -> Int? {
        wanted.lendBytes { bytes in
            let wanted = UnsafeRawBufferPointer(bytes)
            var (lower, upper) = (0, count)
            while lower < upper {
                let middle = (lower + upper) / 2
                let order = path(middle).order(to: wanted)
                if order == 0 { return middle }
                if order < 0 { lower = middle + 1 } else { upper = middle }
            }
            return nil
        }
    }
}
