import Glibc
import Publishing
import Synchronization
import Text

/// One line on a terminal that says how far a build has come, for builds that take longer than half a second. It is taken
/// away when the build ends; where standard error is no terminal there is none.
final class ProgressLine: Sendable {
    private let progress: BuildProgress
    private let language: Language
    private let isOver = Mutex(false)
    private let thread = Mutex<pthread_t?>(nil)

    private static let wait: useconds_t = 50_000
    private static let roundsBeforeFirst = 10

    init?(_ progress: BuildProgress, _ language: Language) {
        guard isatty(STDERR_FILENO) == 1 else { return nil }
        self.progress = progress
        self.language = language
        var handle = pthread_t()
        let line = Unmanaged.passRetained(self)
        let code = pthread_create(&handle, nil, showProgress, line.toOpaque())
        if code == 0 { thread.withLock { $0 = handle } } else { line.release() }
    }

    /// Ends the line and takes it away.
    func end() {
        isOver.withLock { $0 = true }
        if let handle = thread.withLock({ $0 }) { pthread_join(handle, nil) }
    }

    fileprivate func run() {
        var round = 0
        var isShown = false
        while !isOver.withLock({ $0 }) {
            usleep(ProgressLine.wait)
            round += 1
            if round > ProgressLine.roundsBeforeFirst, !isOver.withLock({ $0 }) {
                Output.error("\r" + ProgressLine.text(progress.now, language) + "\u{1B}[K")
                isShown = true
            }
        }
        if isShown { Output.error("\r\u{1B}[K") }
    }

    /// `Tolkar: 4 200 av 10 003`.
    static func text(_ now: (stage: String, done: Int, total: Int), _ language: Language) -> String {
        let isSwedish = language == .swedish
        let word =
            switch now.stage {
            case "discover": isSwedish ? "Söker filer" : "Finding files"
            case "read": isSwedish ? "Läser" : "Reading"
            case "parse": isSwedish ? "Tolkar" : "Parsing"
            case "link": isSwedish ? "Länkar" : "Linking"
            case "oversee": isSwedish ? "Prövar regler" : "Judging rules"
            case "route": isSwedish ? "Ordnar sidor" : "Laying out pages"
            case "render": isSwedish ? "Skriver sidor" : "Writing pages"
            default: isSwedish ? "Bygger" : "Building"
            }
        guard now.total > 0 else { return word + " …" }
        let done = SwedishFormat.number(min(now.done, now.total))
        return "\(word): \(done) \(isSwedish ? "av" : "of") \(SwedishFormat.number(now.total))"
    }
}

/// A function of its own: a closure written in `main` may not run on another thread.
private func showProgress(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    Unmanaged<ProgressLine>.fromOpaque(context).takeRetainedValue().run()
    return nil
}
