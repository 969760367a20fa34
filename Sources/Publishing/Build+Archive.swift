import Records
import Text

extension Build {
    /// The stages up to the archive, all records in it; nil where the content has errors or could not be read.
    static func archive(_ options: BuildOptions) -> (archive: Archive?, outcome: BuildOutcome) {
        var outcome = BuildOutcome()
        do throws(EnvironmentFailure) {
            let (tree, found) = try SourceTree.discover(options.contentFolder)
            let texts = read(tree, jobs: options.jobs)
            let (decoded, wrongInRecords) = records(texts, jobs: options.jobs)
            let (configuration, wrongInConfiguration) = configuration(texts, of: tree)
            let (archive, wrongInLinks) = Archive.linked(
                decoded, configuration: configuration, files: attached(tree),
                troubled: troubled(tree, texts, wrongInRecords), showsDrafts: options.includesDrafts)
            outcome.diagnostics =
                found + texts.flatMap(\.diagnostics) + wrongInRecords + wrongInConfiguration + wrongInLinks
            outcome.sort(texts, of: options.contentFolder)
            return (outcome.hasErrors ? nil : archive, outcome)
        } catch {
            outcome.failure = error
            return (nil, outcome)
        }
    }
}
