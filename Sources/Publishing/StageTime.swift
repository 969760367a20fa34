import Glibc

/// How long a stage took, for `--timings`.
public struct StageTime: Sendable, Hashable {
    /// The stage's name as `docs/` has it: discover, read, parse …
    public var stage: String
    /// Wall time.
    public var nanoseconds: Int64
    public var files: Int
    public var bytes: Int
}

/// Measures stages one after the other.
struct StageClock {
    private(set) var times: [StageTime] = []
    private var started = StageClock.now()

    /// Ends the stage that has run since the last call.
    mutating func end(_ stage: String, files: Int = 0, bytes: Int = 0) {
        let now = StageClock.now()
        times.append(StageTime(stage: stage, nanoseconds: now - started, files: files, bytes: bytes))
        started = now
    }

    /// Nanoseconds of a clock that never goes back.
    static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
