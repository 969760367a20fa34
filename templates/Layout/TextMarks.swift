import Site
import Synchronization

/// Where the runs of text have been written on the page that is being made (textmärken), in its bytes before they are finished.
final class TextMarks: Sendable {
    struct Mark {
        var start: Int
        var end = 0
        var source: ShownText.Source?
        /// The addresses that were filled in.
        var addresses: [Range<Int>] = []
        /// Pictures are written with measures and sizes that the text itself does not have.
        var hasPictures = false

        init(start: Int) { self.start = start }
    }

    private let marks = Mutex<[Mark]>([])

    func add(_ mark: Mark, of source: ShownText.Source, end: Int) {
        var mark = mark
        mark.source = source
        mark.end = end
        marks.withLock { $0.append(mark) }
    }

    /// In the order of writing.
    var all: [Mark] { marks.withLock { $0 } }
}
