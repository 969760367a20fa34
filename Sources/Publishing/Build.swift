import CShim
import Documents
import Oversight
import Records
import Site
import Text

/// The way through: discover, read, parse, decode, link, oversee, route, render, write. Each stage is a function of its own.
public enum Build {
    /// Builds the site, or says why not. A build that fails leaves the output folder byte for byte as it was.
    public static func run(_ options: BuildOptions, progress: BuildProgress? = nil) -> BuildOutcome {
        run(options, isWriting: true, program: CacheKey.thisProgram, progress)
    }

    /// Everything but writing.
    public static func check(_ options: BuildOptions) -> BuildOutcome {
        run(options, isWriting: false, program: CacheKey.thisProgram, nil)
    }

    /// `program` tells builds of Insyn apart: what another one left in the cache is of no use.
    static func run(
        _ options: BuildOptions, isWriting: Bool, program: String, _ progress: BuildProgress?
    ) -> BuildOutcome {
        insyn_keep_memory()
        var outcome = BuildOutcome()
        var clock = StageClock(progress)
        do throws(EnvironmentFailure) {
            // Without a name for this program, what another one left would be taken for its own.
            let folder = program.isEmpty ? nil : try CacheFolder.open(options)
            // A check uses the pictures that a build made, and keeps those that it had to make itself.
            let cache = isWriting ? folder : nil
            let key = CacheKey(options, program: program)
            if let cache, let outcome = try unchanged(options, cache, key) { return outcome }
            let parsed = cache.flatMap { ParsedFiles.open($0, key) }
            let seen = try examine(options, &outcome, &clock, cache: parsed, progress)

            clock.begin("route")
            let referenced = seen.shown.archive.referencedFiles
            let inaccessible = inaccessible(seen.tree, referenced)
            let wrongInDocuments = documents(
                seen.tree, referenced, jobs: options.jobs, cache: folder.map { ExaminedDocuments($0, key) },
                at: seen.moment)
            let (pictures, wrongInPictures) = pictures(
                seen.tree, referenced, jobs: options.jobs, cache: folder.map { PictureCache($0, key) }, at: seen.moment)
            let attachments = attachments(seen.tree, referenced)
            let site = SiteContext(
                seen.shown, findings: seen.findings,
                baseURL: options.baseURL ?? seen.shown.archive.configuration.address,
                geography: seen.geography, pictures: pictures.shown, drawings: attachments.drawings,
                inaccessible: inaccessible.documents)
            let (pages, collisions) = pages(site, pictures, tree: seen.tree, options: options)
            outcome.diagnostics += attachments.wrong + wrongInDocuments + wrongInPictures
            let told = Set(outcome.diagnostics)
            outcome.diagnostics += collisions + inaccessible.diagnostics.filter { !told.contains($0) }
            clock.end("route", files: pages.count)

            outcome.sort(seen.texts, of: options.contentFolder)

            if isWriting, !outcome.hasErrors {
                clock.begin("render")
                let shares = StageShares()
                let output = try OutputFolder.open(options.outputFolder, content: options.contentFolder)
                let (report, files, removed) = try write(
                    pages, to: output, options: options, shares, progress, findsTexts: cache != nil)
                outcome.report = report
                clock.end("render", and: "write", sharedAs: shares, files: pages.count, bytes: report.bytes)
                if let cache {
                    // Before another build may write there: what it leaves is not what this one made.
                    withExtendedLifetime(output) {
                        remember(outcome, seen, site, files, sums: parsed?.sums, options, cache, key)
                        cache.removeLeftovers()
                    }
                }
                outcome.report?.lostPages = lostPages(removed, of: site, tree: seen.tree, on: options.date)
            }
            outcome.keep(site, seen, pages)
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
            AttachedFile(path: $0.path)
        }
    }
}
