import Synchronization

/// What several pages show of one part or record, made when first asked for and kept (behållet). It hangs on nothing but the
/// site's content and its day, so it is the same whichever page asks, and in whatever order.
final class Kept<Value: Sendable>: Sendable {
    private let values = Mutex<[Int32: Value]>([:])

    func value(_ number: Int32, _ make: () -> Value) -> Value {
        if let known = values.withLock({ $0[number] }) { return known }
        // Two threads may make it at once: they make the same.
        let made = make()
        values.withLock { $0[number] = made }
        return made
    }
}
