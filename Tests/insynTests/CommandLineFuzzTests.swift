import Foundation
import Testing

@Suite struct CommandLineFuzzTests {
    @Test("every command line that the fuzzer kept is understood, or answered in words")
    func replay() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fuzz/corpus/command")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        #expect(files.count > 5)
        for file in files {
            #expect(CommandLineFuzz.broken(by: Array(try Data(contentsOf: file))) == nil, "\(file.lastPathComponent)")
        }
    }
}
