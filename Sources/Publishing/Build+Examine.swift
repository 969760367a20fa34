import Documents
public import Oversight
import Records
import Text

extension Build {
    /// The content up to the oversee stage: read, linked, and looked through on the day.
    struct Examined: Sendable {
        /// When the folder was walked, in nanoseconds since 1970.
        var moment: Int64
        var tree: SourceTree
        var texts: [ReadText]
        /// Everything, internal records too: pages are never made of it.
        var full: Archive
        var shown: PublicArchive
        var findings: Findings
        /// The areas' shapes; nil where there are none, or none that can be read.
        var geography: GeoJSONFile?
    }

    /// The stages that make findings of a folder; what they complain of is added to the outcome. What `cache` has parsed
    /// already is not parsed again.
    static func examine(
        _ options: BuildOptions, _ outcome: inout BuildOutcome, _ clock: inout StageClock, cache: ParsedFiles? = nil,
        _ progress: BuildProgress? = nil
    ) throws(EnvironmentFailure) -> Examined {
        clock.begin("discover")
        let moment = StageClock.wallTime()
        let (tree, found) = try SourceTree.discover(options.contentFolder)
        outcome.diagnostics += found
        clock.end("discover", files: tree.files.count)

        clock.begin("read")
        var texts = read(tree, jobs: options.jobs, cache: cache)
        outcome.diagnostics += texts.flatMap(\.diagnostics)
        clock.end(
            "read", files: texts.count { $0.known == nil }, bytes: texts.reduce(0) { $0 + $1.source.bytes.count })

        clock.begin("parse")
        let shares = StageShares()
        let (decoded, wrongInRecords) = records(
            texts, of: tree.folder, jobs: options.jobs, cache: cache, at: moment, shares, progress)
        cache?.finish()
        outcome.diagnostics += wrongInRecords
        texts = forgetting(texts, but: outcome.diagnostics)
        clock.end("parse", and: "decode", sharedAs: shares, files: decoded.count)

        clock.begin("link")
        let (configuration, wrongInConfiguration) = configuration(texts, of: tree)
        outcome.diagnostics += wrongInConfiguration
        let (archive, wrongInLinks) = Archive.linked(
            decoded, configuration: configuration, files: attached(tree),
            troubled: troubled(tree, texts, wrongInRecords),
            showsDrafts: options.includesDrafts,
            doing: { Parallel.all($0, jobs: options.jobs) })
        let (geography, wrongInGeography) = geography(texts, archive.areas)
        outcome.diagnostics += wrongInLinks + wrongInGeography
        let shown = PublicArchive(
            archive, decoded: decoded, on: options.date, showsDrafts: options.includesDrafts,
            doing: { Parallel.all($0, jobs: options.jobs) })
        clock.end("link", files: archive.parts.count)

        clock.begin("oversee")
        let (open, date) = (shown.archive, options.date)
        let (followed, judged) = Parallel.both(jobs: options.jobs) {
            FollowedWork(open, on: date)
        } _: {
            (judgements: Judgements(Judging.judge(archive, on: date)), gaps: Gaps.find(open, on: date))
        }
        let findings = Findings(followed, judged.judgements, on: date)
        outcome.diagnostics += gaps(
            judged.gaps, beside: outcome.diagnostics, in: texts, of: options.contentFolder)
        outcome.diagnostics += assessment(configuration, on: options.date)
        outcome.diagnostics += DutyWarnings.find(archive, findings.judgements, on: options.date)
        clock.end("oversee", files: findings.assignments.statuses.count)
        return Examined(
            moment: moment, tree: tree, texts: texts, full: archive, shown: shown, findings: findings,
            geography: geography)
    }

    /// The red thread of the content as it may be shown, or with internal records in it; nil where the content has errors
    /// or could not be read.
    public static func trace(
        _ options: BuildOptions, namesInternal: Bool = false
    ) -> (outcome: BuildOutcome, trace: Trace?) {
        var outcome = BuildOutcome()
        var clock = StageClock()
        var trace: Trace?
        do throws(EnvironmentFailure) {
            let seen = try examine(options, &outcome, &clock)
            outcome.sort(seen.texts, of: options.contentFolder)
            if !outcome.hasErrors {
                trace =
                    namesInternal
                    ? Trace(seen.full, on: options.date, assignments: AssignmentLedger(seen.full, on: options.date))
                    : seen.findings.trace
            }
        } catch {
            outcome.failure = error
        }
        outcome.times = clock.times
        return (outcome, trace)
    }
}

extension BuildOutcome {
    /// Puts the diagnostics in the order of printing, and keeps the texts that they point into; what was not read this time
    /// is read now.
    mutating func sort(_ texts: [Build.ReadText], of folder: String) {
        diagnostics.sort(by: Diagnostic.isOrderedBefore)
        if diagnostics.count > DiagnosticLimit.perKind {
            var limit = DiagnosticLimit()
            diagnostics = diagnostics.compactMap { limit.take($0) }
        }
        let named = Set(diagnostics.map(\.file))
        for text in texts where named.contains(text.file.path) {
            sources[text.file.path] = text.whole(in: folder)
        }
    }
}
