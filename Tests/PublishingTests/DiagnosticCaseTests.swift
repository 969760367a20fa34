import Dispatch
import Foundation
import Synchronization
import Testing
import Text

struct DiagnosticCaseTests {
    @Test func `the base that every case lies over has nothing wrong with it`() throws {
        #expect(try DiagnosticCase(named: "_base").found().places == [])
    }

    /// What the check says of each case; every core takes its share, since each test waits for them all.
    static let found: [String: DiagnosticCase.Found] = {
        let names = DiagnosticCase.names
        let found = Mutex<[String: DiagnosticCase.Found]>([:])
        DispatchQueue.concurrentPerform(iterations: names.count) { index in
            guard let told = try? DiagnosticCase(named: names[index]).found() else { return }
            found.withLock { $0[names[index]] = told }
        }
        return found.withLock { $0 }
    }()

    @Test(arguments: DiagnosticCase.names)
    func `a mistake is told where it stands, and nothing else is`(name: String) throws {
        let site = try DiagnosticCase(named: name)
        let (found, expected) = (try #require(Self.found[name]).places, site.expected.sorted())
        #expect(!expected.isEmpty)
        #expect(found == expected)
    }

    /// What is quoted from a file may have any spaces.
    @Test(arguments: DiagnosticCase.names)
    func `a message has no gap within it or at its ends`(name: String) throws {
        for text in try #require(Self.found[name]).words {
            let bare = text.replacing(/”[^”]*”|“[^”]*”|`[^`]*`|\[[^\]]*\]/, with: "”")
            #expect(!bare.contains("  ") && !bare.hasPrefix(" ") && !bare.hasSuffix(" "), "\(text)|")
            #expect(!bare.contains(/\ [.,!](?: |$)/), "\(text)")
            #expect(!bare.contains(/[.?!][A-ZÅÄÖ]/), "\(text)")
        }
    }

    /// Kinds of the machine rather than of the content, and the tests that provoke them.
    static let ofTheMachine: [String: String] = [
        "I134": "links, pipes and loops are named and never followed or waited for",
        "I135": "links, pipes and loops are named and never followed or waited for",
        "I136": "a file that can't be read and one too large are told",
        "I137": "a name that is not UTF-8 and a newline in a name are told, not read",
        "I138": "folders too deep are told",
        "I139": "a file that can't be read and one too large are told",
        "I190": "a link that makes the folders one is seen through",
        "I191": "a folder that is not empty and not ours is refused",
        "I192": "a foreign file where a page must go stops the build before anything is written",
        "I193": "a content folder that is missing is the machine's matter",
        "I194": "a content folder that is a file is refused by the system",
        "I195": "two builds at once do not mix",
        "I196": "a damaged manifest is refused, not guessed at",
        "I197": "two pages with one address stop the build",
        "I268": "a part that had a page and has none is told of once, and one that was kept is not",
        "I187": "a machine without the picture library is told which package to install",
        "I266": "where the machine can't read them, one message says of how many nothing is known",
    ]

    @Test func `every kind of diagnostic has a case, each wording of it too`() {
        let told = Set(Self.found.values.flatMap { $0.kinds.map(\.message.swedish) })
        let missing = DiagnosticKind.all.filter {
            Self.ofTheMachine[$0.id] == nil && !told.contains($0.message.swedish)
        }
        #expect(missing.map { "\($0.id) \($0.message.swedish)" } == [])
    }

    @Test func `the tests that provoke the machine's own diagnostics are there`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let source = try files.filter { $0.pathExtension == "swift" && !$0.path.hasSuffix("DiagnosticCaseTests.swift") }
            .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        let missing = Self.ofTheMachine.values.filter { !source.contains("func `\($0)`") }
        #expect(missing == [])
    }
}
