import Foundation
import Testing

/// What is written about the project leads somewhere: links, headings and the files that are named.
struct DocumentLinksTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The texts about the project, by path; what editors copy is a site of its own.
    static let pages: [String] = {
        let documents = (try? FileManager.default.subpathsOfDirectory(atPath: root.path + "/docs")) ?? []
        return ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"]
            + documents.filter { $0.hasSuffix(".md") && !$0.hasPrefix("mallar/") }.map { "docs/" + $0 }.sorted()
    }()

    /// The text without its blocks of code.
    static func text(of page: String) throws -> String {
        try String(contentsOf: root.appending(path: page), encoding: .utf8)
            .replacing(/(?ms)^(`{3,}).*?^\1/, with: "")
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root.path + "/" + path) }

    /// As web pages of code make a heading's id.
    static func anchors(of page: String) throws -> [String] {
        try text(of: page).matches(of: /(?m)^#+ (.+)$/).map { heading in
            String(
                heading.output.1.lowercased().filter { $0.isLetter || $0.isNumber || " -".contains($0) }
                    .map { $0 == " " ? "-" : $0 })
        }
    }

    @Test(arguments: pages)
    func `every link to another file, and to a heading, leads there`(page: String) throws {
        let text = try Self.text(of: page).replacing(/`[^`\n]*`/, with: "").replacing(/\\[\[\]]/, with: "")
        for link in text.matches(of: /\]\(([^)\s]+)\)/).map({ String($0.output.1) }) {
            guard !link.hasPrefix("https://") else { continue }
            let pieces = link.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
            let folder = URL(filePath: "/" + page).deletingLastPathComponent()
            let path =
                pieces[0].isEmpty ? page : String(folder.appending(path: pieces[0]).standardized.path.dropFirst())
            #expect(Self.exists(path), "\(page): \(link)")
            if pieces.count > 1 {
                #expect(try Self.anchors(of: path).contains(pieces[1]), "\(page): \(link)")
            }
        }
    }

    // The changelog tells of what was, too.
    @Test(arguments: pages.filter { $0 != "CHANGELOG.md" })
    func `every file and folder of the project that is named is there`(page: String) throws {
        let written = /`((?:Sources|Tests|templates|docs)\/[\w.\/+-]*)`/
        for match in try Self.text(of: page).matches(of: written) {
            let path = String(match.output.1)
            // `Tests/Fixtures/NAME` stands for any.
            guard !path.contains("NAME") else { continue }
            #expect(Self.exists(path), "\(page): \(path)")
        }
    }

    @Test func `the list of documents has each of them`() throws {
        let list = try Self.text(of: "docs/README.md")
        for page in Self.pages where page.hasPrefix("docs/") && page != "docs/README.md" {
            #expect(list.contains("](\(page.dropFirst("docs/".count)))"), "\(page)")
        }
    }

    @Test func `the way through the house has every folder, and no arrow that is not drawn there`() throws {
        let rows = try Self.text(of: "CONTRIBUTING.md").split(separator: "\n").filter { $0.hasPrefix("| `") }
        var may: [String: Set<String>] = [:]
        for row in rows {
            let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 3 else { continue }
            for name in cells[0].matches(of: /`(?:Sources\/)?([\w-]+)`/).map({ String($0.output.1) }) {
                may[name == "templates" ? "Templates" : name] = Set(
                    cells[2].matches(of: /[A-Z]\w+/).map { String($0.output) })
            }
        }
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root.path + "/Sources")
        for folder in folders where !folder.hasPrefix("C") { #expect(may[folder] != nil, "\(folder)") }
        // What may be imported may import in its turn.
        func reached(_ name: String) -> Set<String> {
            (may[name] ?? []).reduce(into: []) {
                $0.formUnion([$1])
                $0.formUnion(reached($1))
            }
        }
        for (name, _) in may {
            let folder = name == "Templates" ? "templates" : "Sources/" + name
            let files = (try? FileManager.default.subpathsOfDirectory(atPath: Self.root.path + "/" + folder)) ?? []
            for file in files where file.hasSuffix(".swift") {
                let code = try String(contentsOf: Self.root.appending(path: folder + "/" + file), encoding: .utf8)
                for module in code.matches(of: /(?m)^[a-z @_]*import (\w+)/).map({ String($0.output.1) })
                where may[module] != nil && !module.hasPrefix("C") {
                    #expect(reached(name).contains(module), "\(folder)/\(file): \(module)")
                }
            }
        }
    }
}
