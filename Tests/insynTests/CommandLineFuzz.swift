@testable import insyn

/// The command line, fed with any words at all: by the fuzzer (`make fuzz`), and by the test that replays the inputs kept in
/// `Tests/Fuzz/corpus/command`. One word a line.
enum CommandLineFuzz {
    /// Takes the words apart and checks every value, and does nothing; what did not hold, in words.
    static func broken(by bytes: [UInt8]) -> String? {
        let words = bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        _ = Arguments.language(in: words)
        do throws(UsageError) {
            _ = try Invocation(try Arguments.parse(words))
        } catch {
            if "\(error.message)".isEmpty { return "an error without words" }
        }
        return nil
    }
}
