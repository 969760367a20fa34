import Documents
import Text

/// The way through: discover, read, parse, (decode, link, oversee, route,) render, write. Each stage is a function of its own.
public enum Build {
    /// Builds the site, or says why not. A build that fails leaves the output folder byte for byte as it was.
    public static func run(_ options: BuildOptions) -> BuildOutcome { run(options, isWriting: true) }

    /// Everything but writing.
    public static func check(_ options: BuildOptions) -> BuildOutcome { run(options, isWriting: false) }

    private static func run(_ options: BuildOptions, isWriting: Bool) -> BuildOutcome {
        var outcome = BuildOutcome()
        var clock = StageClock()
        do throws(EnvironmentFailure) {
            let (tree, found) = try SourceTree.discover(options.contentFolder)
            outcome.diagnostics += found
            clock.end("discover", files: tree.files.count)

            let texts = read(tree, jobs: options.jobs)
            outcome.diagnostics += texts.flatMap(\.diagnostics)
            clock.end("read", files: texts.count, bytes: texts.reduce(0) { $0 + $1.source.bytes.count })

            let records = parse(texts, jobs: options.jobs)
            outcome.diagnostics += records.flatMap(\.document.diagnostics)
            clock.end("parse", files: records.count)

            outcome.diagnostics.sort(by: Diagnostic.isOrderedBefore)
            let named = Set(outcome.diagnostics.map(\.file))
            for text in texts where named.contains(text.source.path) { outcome.sources[text.source.path] = text.source }

            if isWriting, !outcome.hasErrors {
                let pages = PlainPage.pages(of: records)
                outcome.report = try write(pages, options: options)
                clock.end("write", files: pages.count, bytes: outcome.report?.bytes ?? 0)
            }
        } catch {
            outcome.failure = error
            outcome.report = nil
        }
        outcome.times = clock.times
        return outcome
    }
}
