import Glibc

/// How long a stage took, for `--timings`.
public struct StageTime: Sendable, Hashable {
    /// The stage's name as `CONTRIBUTING.md` has it: discover, read, parse …
    public var stage: String
    /// Wall time.
    public var nanoseconds: Int64
    public var files: Int
    public var bytes: Int

    public init(stage: String, nanoseconds: Int64, files: Int, bytes: Int) {
        self.stage = stage
        self.nanoseconds = nanoseconds
        self.files = files
        self.bytes = bytes
    }
}

/// Measures stages one after the other, and says which one is running.
struct StageClock {
    private(set) var times: [StageTime] = []
    private var started = StageClock.now()
    private let progress: BuildProgress?

    init(_ progress: BuildProgress? = nil) { self.progress = progress }

    func begin(_ stage: String) { progress?.begin(stage) }

    /// Ends the stage that has run since the last call.
    mutating func end(_ stage: String, files: Int = 0, bytes: Int = 0) {
        let now = StageClock.now()
        times.append(StageTime(stage: stage, nanoseconds: now - started, files: files, bytes: bytes))
        started = now
    }

    /// Ends two stages that ran together, file by file: the wall time is shared as the processors' time was.
    mutating func end(
        _ first: String, and second: String, sharedAs shares: StageShares, files: Int = 0, bytes: Int = 0
    ) {
        let now = StageClock.now()
        let whole = now - started
        let part = Int64(Double(whole) * shares.firstShare)
        times.append(StageTime(stage: first, nanoseconds: part, files: files, bytes: bytes))
        times.append(StageTime(stage: second, nanoseconds: whole - part, files: files, bytes: bytes))
        started = now
    }

    /// Nanoseconds of a clock that never goes back.
    static func now() -> Int64 { read(CLOCK_MONOTONIC) }

    /// Nanoseconds since 1970, for comparing with the dates of files; nothing that is written hangs on it.
    static func wallTime() -> Int64 { read(CLOCK_REALTIME) }

    private static func read(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
