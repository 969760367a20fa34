import Glibc

/// Standard output and standard error, written whole. A reader that has gone away (`insyn check | head`) is no failure.
enum Output {
    /// The system's error number where not all could be written, else 0.
    static func out(_ bytes: [UInt8]) -> Int32 { write(bytes, to: STDOUT_FILENO) }

    static func error(_ text: String) { _ = write(Array(text.utf8), to: STDERR_FILENO) }

    static func error(_ bytes: [UInt8]) { _ = write(bytes, to: STDERR_FILENO) }

    /// Where one of the three was closed by the caller, nothing takes its place: else the first file that is opened would
    /// get its number, and messages with it.
    static func holdPlaces() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
            _ = open("/dev/null", O_RDWR)
        }
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        bytes.withUnsafeBytes { raw -> Int32 in
            var done = 0
            while done < raw.count {
                let wrote = Glibc.write(descriptor, raw.baseAddress.map { $0 + done }, raw.count - done)
                if wrote > 0 {
                    done += wrote
                } else if wrote < 0, errno == EAGAIN {
                    // Whoever started the program does not wait for what it shares with it; its reader is only slow.
                    var place = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    poll(&place, 1, -1)
                } else if wrote == 0 || errno != EINTR {
                    return wrote == 0 || errno == EPIPE ? 0 : errno
                }
            }
            return 0
        }
    }
}
