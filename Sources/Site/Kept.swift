import Synchronization

/// What several pages show of one part or record, made when first asked for and kept (behållet) by its number. It hangs on
/// nothing but the site's content and its day, so it is the same whichever page asks, and in whatever order.
final class Kept<Value: Sendable>: Sendable {
    private let values = Mutex<[Value?]>([])

    func value(_ number: Int32, _ make: () -> Value) -> Value {
        let place = Int(number)
        if let known = values.withLock({ place < $0.count ? $0[place] : nil }) { return known }
        // Two threads may make it at once: they make the same.
        let made = make()
        values.withLock { values in
            while values.count <= place { values.append(nil) }
            values[place] = made
        }
        return made
    }
}
