import CBaseline
import Glibc
import Publishing
import Text

/// What the words on the command line ask for.
enum Bench {
    static let usage = """
        insyn-bench [--records 10000] [--rounds 3] [--jobs N] [--growth 1000,50000]
                                                                     time the build beside a plain C program (and Hugo)
        insyn-bench generate DIR N                                   write a content folder of N records

        """

    /// The corpus's date: nothing in a measurement may hang on the day that it is made.
    private static let date = CivilDate(days: 20_000)

    static func run(_ words: [String]) throws(BenchFailure) {
        switch words.first {
        case "generate" where words.count == 3:
            guard let count = Int(words[2]), count > 0 else { throw BenchFailure(message: usage) }
            var corpus = Corpus(folder: words[1], count: count)
            try corpus.generate()
        case "run-baseline" where words.count == 4:
            let pages = insyn_baseline_build(words[1], words[2], Int32(words[3]) ?? 1)
            guard pages >= 0 else { throw BenchFailure(message: "the baseline failed") }
        case "run-build" where words.count == 5:
            try build(words[1], words[2], cache: words[3], jobs: Int(words[4]) ?? 1)
        default: try compare(words)
        }
    }

    private static func build(
        _ content: String, _ output: String, cache: String, jobs: Int
    ) throws(BenchFailure) {
        let options = BuildOptions(
            contentFolder: content, outputFolder: output, date: date, jobs: jobs,
            cacheFolder: cache == "none" ? nil : cache)
        let outcome = Build.run(options)
        defer { outcome.forget() }
        if let failure = outcome.failure { throw BenchFailure(message: failure.text(in: .english)) }
        guard outcome.report != nil else {
            let printer = DiagnosticPrinter(format: .short, language: .english) { outcome.sources[$0] }
            let errors = outcome.diagnostics.filter { $0.kind.severity == .error }
            throw BenchFailure(message: String(decoding: printer.print(Array(errors.prefix(20))), as: UTF8.self))
        }
    }

    private static func compare(_ words: [String]) throws(BenchFailure) {
        var counts = [10_000]
        var growth = [1000, 50_000]
        var rounds = 3
        var jobs = BuildOptions(date: date).jobs
        var rest = words[...]
        while let word = rest.popFirst() {
            guard let value = rest.popFirst() else { throw BenchFailure(message: usage) }
            if word == "--growth", value == "0" {
                growth = []
                continue
            }
            let numbers = value.split(separator: ",").compactMap { Int($0) }.filter { $0 > 0 }
            guard let first = numbers.first else { throw BenchFailure(message: usage) }
            switch word {
            case "--records": counts = numbers
            case "--growth": growth = numbers
            case "--rounds": rounds = first
            case "--jobs": jobs = first
            default: throw BenchFailure(message: usage)
            }
        }
        for count in counts { try Comparison(count: count, rounds: rounds, jobs: jobs).run() }
        if growth.count == 2 { try Growth(small: growth[0], large: growth[1], jobs: jobs).run() }
    }
}
