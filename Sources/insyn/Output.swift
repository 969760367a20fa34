import Glibc

/// Standard output and standard error, written whole. A reader that has gone away (`insyn check | head`) is no failure.
enum Output {
    static func out(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }

    static func out(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

    static func error(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

    static func error(_ bytes: [UInt8]) { write(bytes, to: STDERR_FILENO) }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        bytes.withUnsafeBytes { raw in
            var done = 0
            while done < raw.count {
                let wrote = Glibc.write(descriptor, raw.baseAddress.map { $0 + done }, raw.count - done)
                if wrote > 0 {
                    done += wrote
                } else if wrote == 0 || errno != EINTR {
                    return
                }
            }
        }
    }
}
