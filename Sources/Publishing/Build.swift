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
            let (tree, found) = try SourceTree.discover(options.contentFolder)
            outcome.diagnostics += found
            clock.end("discover", files: tree.files.count)

            let texts = read(tree, jobs: options.jobs)
            outcome.diagnostics += texts.flatMap(\.diagnostics)
            clock.end("read", files: texts.count, bytes: texts.reduce(0) { $0 + $1.source.bytes.count })

            let (decoded, wrongInRecords) = records(texts, jobs: options.jobs)
            outcome.diagnostics += wrongInRecords
            clock.end("parse", files: decoded.count)

            let (configuration, wrongInConfiguration) = configuration(texts)
            outcome.diagnostics += wrongInConfiguration
            let (archive, wrongInLinks) = Archive.linked(
                decoded, configuration: configuration, files: attached(tree), showsDrafts: options.includesDrafts)
            outcome.diagnostics += wrongInLinks + wrongInGeography(texts, archive.areas)
            let shown = PublicArchive(archive, decoded: decoded, on: options.date, showsDrafts: options.includesDrafts)
            clock.end("link", files: archive.parts.count)

            let findings = Findings(shown.archive, full: archive, on: options.date)
            outcome.diagnostics += gaps(shown.archive, on: options.date, beside: outcome.diagnostics, in: texts)
            outcome.diagnostics += DutyWarnings.find(archive, findings.judgements, on: options.date)
            clock.end("oversee", files: findings.assignments.statuses.count)

            let site = SiteContext(shown, findings: findings, baseURL: options.baseURL ?? configuration.address)
            let (pages, collisions) = pages(site, tree: tree, options: options)
            outcome.diagnostics += collisions
            clock.end("route", files: pages.count)

            outcome.diagnostics.sort(by: Diagnostic.isOrderedBefore)
            let named = Set(outcome.diagnostics.map(\.file))
            for text in texts where named.contains(text.source.path) { outcome.sources[text.source.path] = text.source }

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
    private static func attached(_ tree: SourceTree) -> [AttachedFile] {
        tree.files.filter { $0.role == .attachment || $0.role == .picture }.map {
            AttachedFile(path: $0.path, size: $0.size)
        }
    }
}
