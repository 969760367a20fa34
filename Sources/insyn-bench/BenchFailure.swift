/// Why a measurement can't be made.
struct BenchFailure: Error {
    var message: String
}
