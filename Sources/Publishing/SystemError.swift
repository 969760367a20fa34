/// An error number of the system.
struct SystemError: Error, Sendable, Hashable {
    var code: Int32
}
