import Glibc

/// An error number of the system.
struct SystemError: Error, Sendable, Hashable {
    var code: Int32

    /// A file is not what it was when this build first looked at it.
    static let changedMeanwhile = SystemError(code: ESTALE)
}
