import Testing
import Text

@testable import Publishing

/// To a `String` a slash and an accent after it are one character; the file system parts names by bytes.
@Suite("Paths are what the file system takes them for")
struct PathTests {
    @Test func `a path whose end does not exist is worked out as far as it does, also with accents after slashes`() {
        #expect(FileSystem.resolved("/usr/../nej/x//") == "/nej/x")
        #expect(FileSystem.resolved("/nej/\u{301}x") == "/nej/\u{301}x")
        #expect(FileSystem.resolved("/usr/\u{301}x").utf8.elementsEqual("/usr/\u{301}x".utf8))
        #expect(FileSystem.resolved("/") == "/" && FileSystem.resolved("//") == "/")
    }

    @Test func `a file without end is read up to a limit, and told`() {
        do throws(EnvironmentFailure) {
            _ = try TextFile.bytes(of: "/dev/zero", limit: 1 << 20)
            Issue.record("all of /dev/zero was read")
        } catch {
            #expect(
                error.text(in: .swedish)
                    == "/dev/zero: är större än 1 MB.\nGör så här: åtgärda det och kör kommandot igen. [I194]")
        }
    }

    @Test(arguments: [
        ("/a/b", "/a", true), ("/a", "/a", true), ("/a/\u{301}b", "/a", true), ("/", "/", true), ("/a", "/", true),
        ("/ab", "/a", false), ("/a", "/a/b", false), ("/å", "/a\u{30A}", false),
    ])
    func `what lies in a folder lies there, whatever its name begins with`(inner: String, outer: String, lies: Bool) {
        #expect(FileSystem.lies(inner, in: outer) == lies)
    }
}
