import FuzzTargets
import Glibc

// The fuzzer's own main is not linked: Swift's is, and calls it.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ one: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// The reader that is named in the environment, `FUZZ_TARGET`.
private let target =
    getenv("FUZZ_TARGET").flatMap { FuzzTarget(rawValue: String(cString: $0)) } ?? .markdown

private func one(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    if let problem = target.broken(by: Array(UnsafeBufferPointer(start: bytes, count: count))) {
        ("FUZZ: " + problem + "\n").withCString { _ = write(2, $0, strlen($0)) }
        abort()
    }
    return 0
}

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
exit(runFuzzer(&count, &arguments, one))
