/// Places names on a map so that none covers another (etikettplacering): each name well inside its area where it has room,
/// else as near as it can come; a name that finds no place becomes a number, and the list beside tells whose.
struct LabelPlacement {
    struct Wanted {
        var name: String
        /// What stands under the name, where something does.
        var value: String?
        var shape: PlaneShape
        /// Boxes of smaller areas on top, which the name had better leave free.
        var smaller: [PlaneBox]
    }

    struct Placed: Sendable, Hashable {
        /// The name, or a number.
        var text: String
        /// Under the name: `49 %`.
        var value: String?
        /// True where `text` is a number.
        var isNumber: Bool
        /// The middle of the text's baseline.
        var x: Double
        var y: Double
        /// The baseline of the value.
        var valueY: Double
        var box: PlaneBox
    }

    /// The drawing without its foot.
    let frame: PlaneBox
    let fontSize: Double

    /// One for each name, in their order; nil where not even a number finds a place. Small areas choose first.
    /// Numbers go on after `last`.
    func place(_ wanted: [Wanted], after last: Int = 0) -> [Placed?] {
        var placed = [Placed?](repeating: nil, count: wanted.count)
        var taken: [PlaneBox] = []
        var number = last
        let order = wanted.indices.sorted {
            let (one, other) = (wanted[$0].shape.area, wanted[$1].shape.area)
            return one != other ? one < other : $0 < $1
        }
        for index in order {
            let item = wanted[index]
            var label = spot(item.name, item.value, false, item, taken)
            if label == nil {
                label = spot(String(number + 1), nil, true, item, taken)
                if label != nil { number += 1 }
            }
            placed[index] = label
            if let label { taken.append(label.box) }
        }
        return placed
    }

    private func spot(
        _ text: String, _ value: String?, _ isNumber: Bool, _ item: Wanted, _ taken: [PlaneBox]
    ) -> Placed? {
        let line = fontSize * 1.25
        let height = value == nil ? line : 2 * line
        // Values are set bold.
        let width = max(
            LabelPlacement.width(of: text, fontSize: fontSize),
            value.map { LabelPlacement.width(of: $0, fontSize: fontSize) * 1.1 } ?? 0)
        let box = item.shape.box
        var best: (score: Double, box: PlaneBox)?
        let steps = 20
        // Of the text's lines from the middle.
        let lines = value == nil ? [0] : [-line / 2, line / 2]
        // The corners are rounded a little up.
        let reach = (width * width + line * line).squareRoot() / 2 + 0.001
        // A little beyond the area on every side: a name may stand beside what is too small to hold it.
        let (left, right) = (box.minX - width / 2, box.maxX + width / 2)
        let (top, bottom) = (box.minY - height, box.maxY + height)
        for row in 0...steps {
            for column in 0...steps {
                let x = left + (right - left) * Double(column) / Double(steps)
                let y = top + (bottom - top) * Double(row) / Double(steps)
                let place = PlaneBox(
                    minX: x - width / 2, minY: y - height / 2, maxX: x + width / 2, maxY: y + height / 2)
                guard frame.contains(place), !taken.contains(where: { $0.overlaps(place) }) else { continue }
                // No end lies further in than the middle and its way from there: what can't be better is not tried.
                let most = item.shape.clearance(of: PlanePoint(x: x, y: y)) + reach
                guard most > 0, min(most, line) + most / 4 > best?.score ?? -.infinity else { continue }
                let ends = lines.flatMap { line in
                    [place.minX + 2, x, place.maxX - 2].map { item.shape.clearance(of: PlanePoint(x: $0, y: y + line)) }
                }
                // A name must touch its own area.
                guard let worst = ends.min(), let nearest = ends.max(), nearest > 0 else { continue }
                var score = min(worst, line) + nearest / 4
                for smaller in item.smaller where smaller.overlaps(place) { score -= height * 2 }
                if score > best?.score ?? -.infinity { best = (score, place) }
            }
        }
        guard let best else { return nil }
        return Placed(
            text: text, value: value, isNumber: isNumber, x: best.box.centre.x,
            y: best.box.minY + line / 2 + fontSize * 0.36, valueY: best.box.minY + line * 1.5 + fontSize * 0.36,
            box: best.box)
    }

    /// About how wide a text is set: on the safe side, since nobody knows the reader's typeface.
    static func width(of text: String, fontSize: Double) -> Double {
        var ems = 0.3
        for scalar in text.unicodeScalars {
            switch scalar {
            case "i", "j", "l", "t", "f", "r", "I", ".", ",", "-", " ", "(", ")", "1": ems += 0.36
            case "m", "w", "M", "W", "Å", "Ä", "Ö", "G", "O", "Q": ems += 0.86
            default: ems += scalar.properties.isUppercase ? 0.72 : 0.6
            }
        }
        return ems * fontSize
    }
}
