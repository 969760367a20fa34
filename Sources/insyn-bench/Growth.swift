/// Whether the work grows as the records do: the processor time a record of a large corpus, divided by a small one's.
struct Growth {
    let small: Int
    let large: Int
    let jobs: Int

    func run() throws(BenchFailure) {
        // The small one is over so soon that one run of it says little.
        let (one, other) = (try cost(small, rounds: 5), try cost(large, rounds: 1))
        print(
            "CPU a record at \(large) ÷ at \(small)" + Comparison.fixed(other.each / one.each, 2, 8)
                + "   (\(Comparison.fixed(one.each * 1000, 3, 0)) and \(Comparison.fixed(other.each * 1000, 3, 0)) ms;"
                + " \(Comparison.fixed(other.peak, 1, 0)) MiB)\n")
    }

    private func cost(_ count: Int, rounds: Int) throws(BenchFailure) -> (each: Double, peak: Double) {
        let root = try Disk.temporaryFolder()
        defer { Disk.remove(root) }
        var corpus = Corpus(folder: root + "/content", count: count)
        try corpus.generate()
        var runs: [Measurement] = []
        for _ in 0..<rounds {
            Disk.remove(root + "/ours")
            runs.append(try Measurement.run(["run-build", corpus.folder, root + "/ours", "none", "\(jobs)"]))
        }
        guard let middle = Measurement.median(runs) else { throw BenchFailure(message: "no runs") }
        return (middle.cpu / Double(count), middle.peak)
    }
}
