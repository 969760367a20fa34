import Documents
import Oversight
import Records
import Site
import Text

/// The way through: discover, read, parse, decode, link, oversee, route, render, write. Each stage is a function of its own.
public enum Build {
    /// Builds the site, or says why not. A build that fails leaves the output folder byte for byte as it was.
    public static func run(_ options: BuildOptions) -> BuildOutcome { run(options, isWriting: true) }

    /// Everything but writing.
    public static func check(_ options: BuildOptions) -> BuildOutcome { run(options, isWriting: false) }

    private static func run(_ options: BuildOptions, isWriting: Bool) -> BuildOutcome {
        var outcome = BuildOutcome()
        var clock = StageClock()
        do throws(EnvironmentFailure) {
            let seen = try examine(options, &outcome, &clock)
            let site = SiteContext(
                seen.shown, findings: seen.findings,
                baseURL: options.baseURL ?? seen.shown.archive.configuration.address)
            let (pages, collisions) = pages(site, tree: seen.tree, options: options)
            outcome.diagnostics += wrongInAttachments(seen.tree, seen.shown.archive.referencedFiles)
            outcome.diagnostics += collisions
            clock.end("route", files: pages.count)

            outcome.sort(seen.texts)

            if isWriting, !outcome.hasErrors {
                outcome.report = try write(pages, options: options)
                clock.end("render and write", files: pages.count, bytes: outcome.report?.bytes ?? 0)
            }
        } catch {
            outcome.failure = error
            outcome.report = nil
        }
        outcome.times = clock.times
        return outcome
    }

    /// Attached documents and pictures: what references to files may lead to.
    static func attached(_ tree: SourceTree) -> [AttachedFile] {
        tree.files.filter { $0.role == .attachment || $0.role == .picture }.map {
            AttachedFile(path: $0.path, size: $0.size)
        }
    }
}
