import Glibc
import Synchronization

/// The same work on many items, on several threads, with results in the items' order whatever the threads did.
enum Parallel {
    /// How many threads the machine has work for.
    static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// One result an item. Threads take slices of `slice` items in turn; with `jobs` 1 everything runs on this thread.
    static func map<Element: Sendable, Output: Sendable>(
        _ items: [Element], jobs: Int, slice: Int = 32, _ body: @escaping @Sendable (Element) -> Output
    ) -> [Output] {
        mapSlices(items, jobs: jobs, slice: slice) { $0.map(body) }
    }

    /// The results of several pieces of work, in their order. Each is work for a thread of its own.
    static func all<Output: Sendable>(_ work: [@Sendable () -> Output], jobs: Int) -> [Output] {
        map(work, jobs: jobs, slice: 1) { $0() }
    }

    /// Two pieces of work that know nothing of each other, at once where there are two threads.
    static func both<First: Sendable, Second: Sendable>(
        jobs: Int, _ first: @escaping @Sendable () -> First, _ second: @escaping @Sendable () -> Second
    ) -> (First, Second) {
        let place = Results<Second>(count: 1)
        let thread = jobs > 1 ? Thread { place.set(0, [second()]) } : nil
        let one = first()
        thread?.join()
        return (one, place.all().first ?? second())
    }

    /// As `map`, but `body` takes a whole slice: it makes its buffers once and uses them for every item of it.
    static func mapSlices<Element: Sendable, Output: Sendable>(
        _ items: [Element], jobs: Int, slice: Int = 32, progress: BuildProgress? = nil,
        _ body: @escaping @Sendable (ArraySlice<Element>) -> [Output]
    ) -> [Output] {
        let slice = max(1, slice)
        let count = (items.count + slice - 1) / slice
        let next = Counter()
        progress?.expect(items.count)
        let results = Results<Output>(count: count)
        let work: @Sendable () -> Void = {
            while true {
                let index = next.take()
                guard index < count else { return }
                let start = index * slice
                let end = min(start + slice, items.count)
                results.set(index, body(items[start..<end]))
                progress?.advance(by: end - start)
            }
        }
        let threads = (0..<max(0, min(jobs, count) - 1)).compactMap { _ in Thread(work) }
        work()
        for thread in threads { thread.join() }
        return results.all()
    }

    /// The next slice that nobody has taken.
    private final class Counter: Sendable {
        private let value = Atomic<Int>(0)
        func take() -> Int { value.add(1, ordering: .relaxed).oldValue }
    }

    /// What the slices gave, each at its place.
    private final class Results<Output: Sendable>: Sendable {
        private let done: Mutex<[[Output]?]>
        init(count: Int) { done = Mutex(Array(repeating: nil, count: count)) }
        func set(_ index: Int, _ output: [Output]) { done.withLock { $0[index] = output } }
        func all() -> [Output] { done.withLock { $0.flatMap { $0 ?? [] } } }
    }

    /// One thread, started at once; nil where the system gives no more.
    private struct Thread {
        private final class Work: Sendable {
            let run: @Sendable () -> Void
            init(_ run: @escaping @Sendable () -> Void) { self.run = run }
        }
        private var handle = pthread_t()

        init?(_ run: @escaping @Sendable () -> Void) {
            let work = Unmanaged.passRetained(Work(run))
            let code = pthread_create(
                &handle, nil,
                { argument in
                    guard let argument else { return nil }
                    Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
                    return nil
                }, work.toOpaque())
            if code != 0 {
                work.release()
                return nil
            }
        }

        func join() { pthread_join(handle, nil) }
    }
}
