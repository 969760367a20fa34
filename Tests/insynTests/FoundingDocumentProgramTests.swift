import Dispatch
import Foundation
import Testing

/// The program on the founding documents' fixtures: its data say what each table says, and nothing internal leaves the house.
@Suite("The founding documents, by the program")
struct FoundingDocumentProgramTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let fixtures = root.appending(path: "Tests/Fixtures")

    static let names: [String] = {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: fixtures.path)) ?? []
        return all.filter {
            FileManager.default.fileExists(atPath: fixtures.appending(path: "\($0)/expected.tsv").path)
        }.sorted()
    }()

    struct Duties: Decodable {
        var date: String
        var duties: [Duty]
    }

    struct Duty: Decodable {
        var rule: String
        var body: String
        var subject: String?
        var area: String?
        var period: String
        var due: String?
        var modality: String
        var outcome: String

        var row: String {
            [rule, body, subject ?? "-", area ?? "-", period, due ?? "-", modality, outcome].joined(separator: " ")
        }
    }

    @Test(arguments: names)
    func `insyn duties gives the table's rows and no others`(name: String) throws {
        let text = try String(contentsOf: Self.fixtures.appending(path: "\(name)/expected.tsv"), encoding: .utf8)
        let lines = text.split(separator: "\n").map(String.init)
        let date = try #require(lines.first?.split(separator: " ").last.map(String.init))
        let wanted = lines.filter { !$0.hasPrefix("#") }.dropFirst().map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).prefix(8).joined(separator: " ")
        }
        let data = try Self.run([
            "duties", "--format", "json", "--date", date, "--content",
            Self.fixtures.appending(path: "\(name)/content").path,
        ])
        let told = try JSONDecoder().decode(Duties.self, from: data)
        #expect(told.date == date)
        let rows = told.duties.map(\.row)
        #expect(Set(wanted).subtracting(rows).sorted() == [], "in the table, not in the data")
        #expect(Set(rows).subtracting(wanted).sorted() == [], "in the data, not in the table")
        #expect(rows.count == wanted.count)
    }

    @Test func `nothing of the operative group's internal notes is in what is built`() throws {
        let output = FileManager.default.temporaryDirectory.appending(path: "insyn-internal-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: output) }
        let content = Self.fixtures.appending(path: "radet-for-trygghet-och-halsa/content")
        _ = try Self.run([
            "build", "--content", content.path, "--output", output.path, "--date", "2027-01-15",
        ])
        let files = try FileManager.default.subpathsOfDirectory(atPath: output.path)
        #expect(files.contains("index.html"))
        for file in files {
            #expect(!file.contains("operativa-gruppen/2026"), "the address of an internal meeting: \(file)")
            guard let bytes = try? Data(contentsOf: output.appending(path: file)) else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("aldrig publiceras") && !text.contains("Gammelvägen"), "internal text in \(file)")
        }
        // The page of the rule that makes them internal says how many files that was true of.
        let page = try String(
            contentsOf: output.appending(path: "regler/operativa-gruppen/index.html"), encoding: .utf8)
        let published = files.filter { file in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: output.appending(path: file).path, isDirectory: &isFolder)
            return !isFolder.boolValue && !file.hasPrefix(".insyn")
        }
        #expect(page.contains("finns i de \(published.count) publicerade filerna."))
    }

    /// Standard output of the program; it is ended after a minute, so that no test can hang.
    static func run(_ arguments: [String]) throws -> Data {
        let process = Process()
        process.executableURL = root.appending(path: ".build/debug/insyn")
        process.arguments = arguments
        let out = Pipe()
        process.standardOutput = out
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let id = process.processIdentifier
        let alarm = DispatchWorkItem { kill(id, SIGTERM) }
        DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: alarm)
        defer { alarm.cancel() }
        let data = out.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 0)
        return data
    }
}
