import Glibc

/// The thread's own processor time (processortid), which other work on the machine does not lengthen.
public enum ProcessorTime {
    public static func seconds(_ work: () -> Void) -> Double {
        let start = now()
        work()
        return now() - start
    }

    /// Whether twice as much takes at most about twice the time. What is done in a tenth of a second is not told apart from
    /// noise; the sizes are to be such that growth by the square takes longer.
    public static func growsEvenly(from size: Int, _ work: (Int) -> Void) -> Bool {
        for _ in 0..<3 {
            let long = seconds { work(2 * size) }
            if long < 0.1 || long < 2.9 * seconds({ work(size) }) { return true }
        }
        return false
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
