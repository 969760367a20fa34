import Glibc

/// What one run of a program cost, as the system counted it.
struct Measurement {
    /// Seconds by the clock.
    var wall: Double
    /// Seconds of processors: user and system.
    var cpu: Double
    /// The most memory that it held, in MiB.
    var peak: Double

    /// Runs this program again with `arguments`, so that each run starts clean.
    static func run(_ arguments: [String]) throws(BenchFailure) -> Measurement {
        // `/proc/self/exe` is resolved by the child, which is this program too.
        try run(program: "/proc/self/exe", arguments)
    }

    /// Runs any program, by its path.
    static func run(program: String, _ arguments: [String]) throws(BenchFailure) -> Measurement {
        var words = ([program] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        words.append(nil)
        var child = pid_t()
        let start = now()
        guard posix_spawn(&child, program, nil, nil, words, environ) == 0 else {
            throw BenchFailure(message: "can't start a run")
        }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
        let wall = now() - start
        guard status == 0 else { throw BenchFailure(message: "a run failed: \(arguments.joined(separator: " "))") }
        return Measurement(
            wall: wall, cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime), peak: Double(usage.ru_maxrss) / 1024)
    }

    /// The middle one of several, by processor time.
    static func median(_ runs: [Measurement]) -> Measurement? {
        guard !runs.isEmpty else { return nil }
        return runs.sorted { $0.cpu < $1.cpu }[runs.count / 2]
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
