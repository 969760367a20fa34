import Glibc

do throws(BenchFailure) {
    try Bench.run(Array(CommandLine.arguments.dropFirst()))
} catch {
    print("insyn-bench: \(error.message)")
    exit(1)
}
