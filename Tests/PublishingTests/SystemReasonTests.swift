import Glibc
import Testing
import Text

@testable import Publishing

@Suite("What the system refuses, in words")
struct SystemReasonTests {
    @Test func `every refusal that a disk can give is said in Swedish, and any other with its number`() {
        let common: [Int32] = [
            EACCES, EAGAIN, EBUSY, EDQUOT, EEXIST, EFBIG, EINTR, EINVAL, EIO, EISDIR, ELOOP, EMFILE, EMLINK,
            ENAMETOOLONG,
            ENFILE, ENODEV, ENOENT, ENOLCK, ENOMEM, ENOSPC, ENOSYS, ENOTCONN, ENOTDIR, ENOTEMPTY, ENXIO, EOPNOTSUPP,
            EPERM, EROFS, ESTALE, ETIMEDOUT, ETXTBSY, EXDEV,
        ]
        for code in Int32(1)...133 {
            let (reason, words) = (SystemReason.text(code), strerror(code).map { String(cString: $0) } ?? "?")
            #expect(!reason.swedish.isEmpty && !reason.english.isEmpty)
            if common.contains(code) {
                #expect(!reason.swedish.contains(words) && !reason.swedish.contains("\(code)"), "\(words)")
            } else {
                #expect(reason.swedish != words && reason.swedish != reason.english, "\(words)")
            }
        }
    }
}
