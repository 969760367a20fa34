import Synchronization

/// How far a build has come, for whoever watches it from another thread.
public final class BuildProgress: Sendable {
    private let running = Mutex("")
    private let done = Atomic<Int>(0)
    private let total = Atomic<Int>(0)

    public init() {}

    /// The running stage's name, and how many of its files are done; `total` is 0 where they are not counted.
    public var now: (stage: String, done: Int, total: Int) {
        (running.withLock { $0 }, done.load(ordering: .relaxed), total.load(ordering: .relaxed))
    }

    func begin(_ stage: String) {
        total.store(0, ordering: .relaxed)
        done.store(0, ordering: .relaxed)
        running.withLock { $0 = stage }
    }

    func expect(_ count: Int) { total.store(count, ordering: .relaxed) }

    func advance(by count: Int) { done.add(count, ordering: .relaxed) }
}
