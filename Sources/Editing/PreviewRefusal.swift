import Glibc

/// Why a built site can't be shown.
public struct PreviewRefusal: Error, Sendable, Hashable {
    /// The system's error number.
    public let code: Int32

    /// Somebody else listens on the port.
    public var isPortTaken: Bool { code == EADDRINUSE }
}
