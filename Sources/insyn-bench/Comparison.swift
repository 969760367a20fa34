import Glibc
import Publishing

/// Our build beside the C baseline on one corpus, in paired rounds.
struct Comparison {
    let count: Int
    let rounds: Int
    let jobs: Int

    func run() throws(BenchFailure) {
        let root = try Disk.temporaryFolder()
        defer { Disk.remove(root) }
        var corpus = Corpus(folder: root + "/content", count: count)
        try corpus.generate()
        // A file that changed within 50 ms of a walk is not trusted by the cache; nobody builds that soon after saving.
        usleep(100_000)
        print("\(count) records, \(jobs) threads, \(rounds) rounds, in \(root)")

        let hugo = try HugoSite.make(of: corpus, in: root + "/hugo")
        var (baseline, cold, unchanged, theirs): ([Measurement], [Measurement], [Measurement], [Measurement]) = (
            [], [], [], []
        )
        var hash: String?
        for round in 0..<rounds {
            let (output, cache) = (root + "/ours", root + "/cache")
            for folder in [output, cache, root + "/c"] { Disk.remove(folder) }
            baseline.append(try Measurement.run(["run-baseline", corpus.folder, root + "/c", "\(jobs)"]))
            cold.append(try build(corpus, output, cache))
            let now = SiteHash.of(outputFolder: output)
            if round > 0, now != hash { throw BenchFailure(message: "two cold builds differ") }
            hash = hash ?? now
            // Files must be a little older than the build for their dates to tell anything.
            unchanged.append(try build(corpus, output, cache))
            if let hugo { theirs.append(try hugo.build()) }
        }
        // A sentence more changes nothing but itself; a heading more might change anything.
        var edits: [(what: String, runs: [Measurement])] = []
        for (what, words) in [("a sentence added", "Rad"), ("a heading added", "### Rubrik")] {
            var runs: [Measurement] = []
            for round in 0..<rounds {
                try Disk.append(corpus.editedPath, "\n\(words) \(round)\n")
                runs.append(try build(corpus, root + "/ours", root + "/cache"))
            }
            edits.append((what, runs))
        }
        _ = try build(corpus, root + "/clean", "none")

        let measure = Measurement.median(baseline)
        show("C baseline", baseline, against: nil)
        show("cold build", cold, against: measure)
        show("nothing changed", unchanged, against: nil)
        for edit in edits { show(edit.what, edit.runs, against: nil) }
        if hugo != nil { show("Hugo, cold", theirs, against: measure) }
        print("hash of the site   \(hash ?? "none")")
        let isSame = SiteHash.of(outputFolder: root + "/ours") == SiteHash.of(outputFolder: root + "/clean")
        print("edited = clean     \(isSame ? "yes" : "NO")\n")
        guard isSame else { throw BenchFailure(message: "an edited record gives other bytes than a clean build") }
    }

    private func build(_ corpus: Corpus, _ output: String, _ cache: String) throws(BenchFailure) -> Measurement {
        try Measurement.run(["run-build", corpus.folder, output, cache, "\(jobs)"])
    }

    /// `cold build        1.234 s CPU    0.789 s wall    120.0 MiB    2.5 × the baseline's CPU`
    private func show(_ name: String, _ runs: [Measurement], against baseline: Measurement?) {
        guard let middle = Measurement.median(runs) else { return }
        var line = name + String(repeating: " ", count: max(1, 19 - name.utf8.count))
        line += Comparison.fixed(middle.cpu, 3, 7) + " s CPU" + Comparison.fixed(middle.wall, 3, 9) + " s wall"
        line += Comparison.fixed(middle.peak, 1, 9) + " MiB"
        if let baseline, baseline.cpu > 0 {
            line += Comparison.fixed(middle.cpu / baseline.cpu, 2, 8) + " × the baseline's CPU"
        }
        print(line)
    }

    /// A number with so many decimals, right-aligned.
    static func fixed(_ number: Double, _ decimals: Int, _ width: Int) -> String {
        var scale = 1
        for _ in 0..<decimals { scale *= 10 }
        let whole = Int((number * Double(scale)).rounded())
        let fraction = String(whole % scale)
        let text = "\(whole / scale)." + String(repeating: "0", count: decimals - fraction.count) + fraction
        return String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
