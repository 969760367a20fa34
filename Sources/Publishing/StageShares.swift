import Synchronization

/// How much of the time of two stages that run together, file by file and on several threads, each of them took.
final class StageShares: Sendable {
    private let first = Atomic<Int64>(0)
    private let second = Atomic<Int64>(0)

    /// One thread's measure of one slice.
    struct Clock {
        fileprivate var first: Int64 = 0
        fileprivate var second: Int64 = 0
        private var started = StageClock.now()

        mutating func endFirst() { first += lap() }
        mutating func endSecond() { second += lap() }

        private mutating func lap() -> Int64 {
            let now = StageClock.now()
            defer { started = now }
            return now - started
        }
    }

    func add(_ clock: Clock) {
        first.add(clock.first, ordering: .relaxed)
        second.add(clock.second, ordering: .relaxed)
    }

    /// From 0 to 1.
    var firstShare: Double {
        let (one, two) = (first.load(ordering: .relaxed), second.load(ordering: .relaxed))
        return one + two > 0 ? Double(one) / Double(one + two) : 1
    }
}
