import Foundation
import Testing
import Text

@testable import Publishing

/// A site that holds every kind of record, built with a cache and held against clean builds.
struct CachedSite {
    let folder: TemporaryFolder
    let options: BuildOptions
    private let cleanBuilds = CleanBuilds()

    /// What a clean build of some content with some options gave: the same again need not be built again.
    private final class CleanBuilds {
        struct Key: Hashable {
            var content: [String: Data]
            var date: CivilDate
            var address: String?
            var hasDrafts: Bool
        }
        var known: [Key: (outcome: BuildOutcome, site: [String: Data])] = [:]
    }

    private func cleanBuild(_ options: BuildOptions) throws -> (outcome: BuildOutcome, site: [String: Data]) {
        let key = CleanBuilds.Key(
            content: try site("content"), date: options.date, address: options.baseURL,
            hasDrafts: options.includesDrafts)
        if let known = cleanBuilds.known[key] { return known }
        var clean = options
        clean.cacheFolder = nil
        clean.outputFolder = folder.path("clean")
        clean.jobs = 1
        try? FileManager.default.removeItem(atPath: clean.outputFolder)
        let outcome = build(clean)
        let result = (outcome, outcome.report == nil ? [:] : try site("clean"))
        cleanBuilds.known[key] = result
        return result
    }

    init() throws {
        folder = try TemporaryFolder()
        let fixture = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/every-key")
        try FileManager.default.copyItem(at: fixture, to: folder.url.appending(path: "content"))
        for (name, text) in CachedSite.more { try folder.write("content/" + name, text) }
        options = BuildOptions(
            contentFolder: folder.path("content"), outputFolder: folder.path("public"), date: CivilDate(days: 20_000),
            jobs: 2, cacheFolder: folder.path("cache"))
        // The dates of files tell nothing while the files are this new.
        usleep(60_000)
    }

    /// The kinds that the fixture lacks.
    private static let more = [
        "sidor/radet.md": "---\ntitel: Om rådet\n---\nText om [rådet](../organ/radet.md).\n",
        "ordlista.md": "---\ntitel: Ordlista\n---\n## EST\n\nEffektiv samordning.\n",
        "statistik/brott.csv": "år;område;skadegörelse\n2023;centrum;41\n2024;centrum;38\n",
        "statistik/brott.yaml": """
        titel: Anmälda brott
        källa: Påhittade tal
        hämtad: 2024-01-20
        läge: slutlig
        axel: brott
        definition: Anmälda brott efter brottsplats.
        kolumner:
          år: { slag: period }
          område: { slag: område }
          skadegörelse: { slag: antal, enhet: anmälningar }

        """,
        "undersokningar/2024.md":
            "---\ntitel: Trygghetsmätning\ndatum: 2024-03-01\nperiod: 2024\nmetod: enkät\n---\nSvar.\n",
        "overenskommelser/2024.md":
            "---\ntitel: Samverkan\ndatum: 2024-03-01\nparter: [kommunen, polisen]\nsyfte: trygghet\n---\nText.\n",
    ]

    @discardableResult
    func build(_ options: BuildOptions? = nil, program: String = "a") -> BuildOutcome {
        Build.run(options ?? self.options, isWriting: true, program: program, nil)
    }

    func site(_ name: String) throws -> [String: Data] { try folder.files(in: name) }

    /// Builds with the cache, and clean beside it; both must say and give the same.
    @discardableResult
    func compare(
        _ what: String, _ options: BuildOptions? = nil, program: String = "a",
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> BuildOutcome {
        let options = options ?? self.options
        let outcome = build(options, program: program)
        let (other, theirs) = try cleanBuild(options)
        #expect(outcome.diagnostics == other.diagnostics, "\(what)", sourceLocation: sourceLocation)
        #expect(outcome.failure == nil && other.failure == nil, "\(what)", sourceLocation: sourceLocation)
        guard other.report != nil else {
            #expect(outcome.report == nil, "\(what)", sourceLocation: sourceLocation)
            return outcome
        }
        let ours = try site("public")
        #expect(Set(ours.keys) == Set(theirs.keys), "\(what)", sourceLocation: sourceLocation)
        for (path, bytes) in theirs where ours[path] != bytes {
            Issue.record("\(what): \(path) differs from a clean build", sourceLocation: sourceLocation)
        }
        return outcome
    }

    func records() throws -> [String] {
        try site("content").keys.filter { $0.hasSuffix(".md") || $0.hasSuffix(".yaml") || $0.hasSuffix(".csv") }
            .filter { !$0.hasSuffix("README.md") }.sorted()
    }
}
