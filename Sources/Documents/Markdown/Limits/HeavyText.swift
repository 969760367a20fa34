import Bytes
import HTML
import Text

/// A text on which libcmark 0.30.2 would need time that grows with the square of its length, or a tree that does not fit in a
/// reasonable memory, found before it is parsed.
///
/// Two of its steps do the first: an empty line is offered to every list item that stands open, however deep; and a link that
/// ends goes back over every picture that was begun before it (`![[]()` again and again). Both are counted here from above, in
/// one pass over the bytes: what passes is parsed in time that grows with its length. `MarkCount` counts the second.
struct HeavyText {
    enum Reason {
        case emptyLinesInLists
        case picturesWithoutEnd
        case marksWithoutEnd

        fileprivate var words: Bilingual {
            switch self {
            case .emptyLinesInLists:
                Bilingual(
                    "Många tomma rader följer på listor i många nivåer.", "Many empty lines follow on deep lists.")
            case .picturesWithoutEnd:
                Bilingual(
                    "Många bilder börjar med ![ men slutar aldrig.", "Many pictures begin with ![ and never end.")
            case .marksWithoutEnd:
                Bilingual(
                    "Filen har fler än en halv miljon rader, länkar och andra märken.",
                    "The file has more than half a million lines, links and other marks.")
            }
        }
    }

    /// Steps that any text may take, and those that each of its bytes adds.
    static let freeSteps = 16_000_000
    static let stepsPerByte = 4

    var reason: Reason
    /// Where the limit was met, in the file.
    var offset: Int

    /// Nil where the text can be parsed.
    init?(_ bytes: [UInt8], from start: Int) {
        let found = bytes.withUnsafeBufferPointer { bytes -> (Reason, Int)? in
            if let offset = MarkCount.excess(bytes, start) { return (.marksWithoutEnd, offset) }
            let limit = HeavyText.freeSteps + HeavyText.stepsPerByte * max(0, bytes.count - start)
            if let offset = HeavyText.emptyLines(bytes, start, limit) { return (.emptyLinesInLists, offset) }
            if let offset = OpenPictures.excess(bytes, start, limit) { return (.picturesWithoutEnd, offset) }
            return nil
        }
        guard let found else { return nil }
        (reason, offset) = found
    }

    /// Where the empty lines, each counted with the depth of the lists that may be open, are more than `limit`.
    private static func emptyLines(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> Int? {
        var steps = 0
        var depth = 0
        var followsEmptyLine = true
        var at = max(0, start)
        var lineFeed = -1
        while at < bytes.count {
            let line = at
            let own = openedDepth(bytes, &at)
            let isEmpty = at >= bytes.count || bytes[at] == 0x0A || bytes[at] == 0x0D
            if isEmpty {
                depth = max(depth, own)
                steps += depth
                if steps > limit { return line }
            } else {
                // A line right after another may go on with its paragraph, in all that is open.
                depth = followsEmptyLine ? own : max(depth, own)
            }
            followsEmptyLine = isEmpty
            if lineFeed < at { lineFeed = bytes.next(0x0A, from: at) ?? bytes.count }
            // A carriage return alone ends a line too.
            let rest = UnsafeBufferPointer(rebasing: bytes[min(at, lineFeed)..<lineFeed])
            at = (rest.next(0x0D).map { at + $0 } ?? lineFeed) + 1
        }
        return nil
    }

    /// How many quotes and items a line's beginning may open or go on with; leaves `at` where its text begins.
    private static func openedDepth(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Int {
        var depth = 0
        var columns = 0
        while at < bytes.count {
            switch bytes[at] {
            case 0x20: columns += 1
            case 0x09: columns += 4
            case UInt8(ascii: ">"): depth += 1
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
                guard isBlank(bytes, at + 1) else { return depth + columns / 2 }
                depth += 1
            case 0x30...0x39:
                var end = at + 1
                while end < bytes.count, end - at < 9, bytes[end] &- 0x30 < 10 { end += 1 }
                guard end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"),
                    isBlank(bytes, end + 1)
                else { return depth + columns / 2 }
                depth += 1
                at = end
            case UInt8(ascii: "["):
                // A footnote's text is read as a list item's.
                return depth + columns / 2 + (at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "^") ? 1 : 0)
            default: return depth + columns / 2
            }
            at += 1
        }
        return depth + columns / 2
    }

    private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        at >= bytes.count || bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0x0A || bytes[at] == 0x0D
    }

    /// The text as it is written, and the message: what stands instead of its HTML.
    static func literal(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var out = ByteBuffer(capacity: bytes.count + bytes.count / 8 + 32)
        out.append("<pre>")
        bytes.withUnsafeBufferPointer { out.appendEscaped($0, quotes: true) }
        out.append("</pre>\n")
        return out.bytes()
    }

    func diagnostic(in source: SourceText) -> Diagnostic {
        var end = offset
        while end < source.bytes.count, end - offset < 40, source.bytes[end] != 0x0A { end += 1 }
        var diagnostic = Diagnostic(.textTooHeavy, in: source.path, at: SourceSpan(offset, end))
        diagnostic.arguments = [reason.words.swedish, reason.words.english]
        return diagnostic
    }
}
