import Site

/// How large a drawing in SVG wants to be shown (mått): by the `width` and `height` of its first tag, else by its `viewBox`.
/// Only bare numbers and pixels say anything; the rest is for the page's look to decide.
struct SVGMeasures: Sendable, Hashable {
    private var width: Double?
    private var height: Double?
    private var box: (width: Double, height: Double)?

    static func == (one: SVGMeasures, other: SVGMeasures) -> Bool { one.size == other.size }
    func hash(into hasher: inout Hasher) { hasher.combine(size) }

    /// An attribute of the first tag; others are of no matter.
    mutating func note(_ attribute: String, _ value: [UInt8]) {
        switch attribute {
        case "width": width = SVGMeasures.length(value)
        case "height": height = SVGMeasures.length(value)
        case "viewbox":
            let numbers = value.split { $0 <= 0x20 || $0 == UInt8(ascii: ",") }.map { SVGMeasures.number($0) }
            if numbers.count == 4, let width = numbers[2], let height = numbers[3], width > 0, height > 0 {
                box = (width, height)
            }
        default: break
        }
    }

    /// In whole pixels; nil where the drawing says nothing that can be used.
    var size: SitePicture.Size? {
        switch (width, height, box) {
        case (let width?, let height?, _): SVGMeasures.whole(width, height)
        case (let width?, nil, let box?): SVGMeasures.whole(width, width * box.height / box.width)
        case (nil, let height?, let box?): SVGMeasures.whole(height * box.width / box.height, height)
        case (nil, nil, let box?): SVGMeasures.whole(box.width, box.height)
        default: nil
        }
    }

    private static func whole(_ width: Double, _ height: Double) -> SitePicture.Size? {
        let measures = [width, height].map { $0.rounded() }
        guard measures.allSatisfy({ $0 >= 1 && $0 <= 20_000 }) else { return nil }
        return SitePicture.Size(width: Int(measures[0]), height: Int(measures[1]))
    }

    /// `640`, `640.5`, `640px`: above zero.
    private static func length(_ value: [UInt8]) -> Double? {
        var text = value[...]
        while let last = text.last, last <= 0x20 { text.removeLast() }
        while let first = text.first, first <= 0x20 { text.removeFirst() }
        if text.count > 2, text.suffix(2).elementsEqual("px".utf8) { text.removeLast(2) }
        return number(text).flatMap { $0 > 0 ? $0 : nil }
    }

    /// Digits with at most one point, a sign before them; nine of them are enough for any picture.
    private static func number(_ text: ArraySlice<UInt8>) -> Double? {
        var (value, scale, digits, hasPoint) = (0.0, 1.0, 0, false)
        var rest = text
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
        for byte in rest {
            if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else if byte &- 0x30 < 10, digits < 9 {
                value = value * 10 + Double(byte &- 0x30)
                if hasPoint { scale *= 10 }
                digits += 1
            } else {
                return nil
            }
        }
        guard digits > 0 else { return nil }
        return (isNegative ? -value : value) / scale
    }
}
