import Foundation
import Testing

private func site(_ files: [String: String]) throws -> URL {
    let root = FileManager.default.temporaryDirectory.appending(path: "insyn-program-\(UUID().uuidString)")
    for (name, text) in files {
        let file = root.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
    return root
}

@Suite("The command line")
struct ProgramTests {
    @Test(arguments: [["--version"], ["version=", "--version"], ["build", "--version"]])
    func `the version is one line`(arguments: [String]) throws {
        let result = try insyn(arguments)
        if arguments[0] == "version=" {
            #expect(result.code == 2)
        } else {
            #expect(result.code == 0 && result.out.hasPrefix("insyn ") && result.error.isEmpty)
        }
    }

    @Test(arguments: [[], ["help"], ["hjälp"], ["--help"], ["-h"]])
    func `help is Swedish, and lists what there is`(arguments: [String]) throws {
        let result = try insyn(arguments)
        #expect(result.code == 0 && result.out.contains("bygg (build)") && result.out.contains("plikter (duties)"))
    }

    @Test(arguments: [
        ["help", "bygg", "--lang", "en"], ["build", "--help", "--lang=en"], ["--lang", "en", "hjälp", "build"],
    ])
    func `help on a command comes in English too`(arguments: [String]) throws {
        let result = try insyn(arguments)
        #expect(
            result.code == 0 && result.out.hasPrefix("insyn build [options]") && result.out.contains("--base-url URL"))
    }

    @Test(arguments: [
        (["byg"], "Menade du ”bygg”?"), (["chekc"], "Menade du ”check”?"),
        (["build", "--outptu", "x"], "Menade du --output?"), (["check", "--fromat=json"], "Menade du --format?"),
        (["build", "--port", "80"], "Det finns ingen flagga --port."), (["publish"], "Det finns inget kommando"),
        (["duties", "--format", "short"], "text|json|ics"), (["trace", "x", "--format", "short"], "text|json"),
        (["build", "--date", "2025-02-30"], "en dag som finns i kalendern"),
        (["build", "--jobs", "0"], "ett heltal från 1 till 256"), (["nytt"], "Kommandona är bygg, kontrollera,"),
        (["build", "--date"], "ska det stå ett värde"), (["build", "--drafts=ja"], "tar inget värde"),
        (["build", "x"], "Det här hör inte hit: x"), (["check", "--format", "xml"], "text|short|json"),
        (["--lang", "de"], "sv|en"), (["serve", "--port", "70000"], "en port från 0 till 65535"),
        (["build", "--base-url", "javascript:x"], "en adress som börjar med https://"),
        (["build", "--base-url", "https://a.example/?q"], "inloggning, ? och #"),
        (["check", ""], "Ett av namnen är tomt"),
        (["markdown", "--", ""], "Ett av namnen är tomt"),
        (["build", "--jobs=\u{301}1"], "ett heltal från 1 till 256"),
    ])
    func `a wrong word is answered with the right one, on standard error`(arguments: [String], answer: String) throws {
        let result = try insyn(arguments)
        #expect(result.code == 2 && result.out.isEmpty)
        #expect(result.error.contains(answer))
    }

    @Test func `markdown reads standard input or a file`() throws {
        let fromInput = try insyn(["markdown", "--flavour", "commonmark"], input: "# Hej\n")
        #expect(fromInput.code == 0 && fromInput.out == "<h1>Hej</h1>\n")
        let folder = try site(["a.md": "*Hej*\n"])
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try insyn(["markdown", "--flavour=gfm", "a.md"], in: folder).out == "<p><em>Hej</em></p>\n")
        #expect(try insyn(["markdown", "saknas.md"], in: folder).code == 3)
    }

    @Test func `raw HTML passes only where it is let through`() throws {
        let text = "<b>x</b>\n"
        #expect(try !insyn(["markdown", "--flavour", "commonmark"], input: text).out.contains("<b>"))
        #expect(try insyn(["markdown", "--flavour", "commonmark", "--unsafe"], input: text).out == "<p><b>x</b></p>\n")
    }

    @Test func `check finds a wrong name, on standard output, and can be limited to files`() throws {
        let folder = try site(["content/organ/Rådet.md": "---\ntitel: Rådet\n---\n", "content/filer/plan.pdf": "x"])
        defer { try? FileManager.default.removeItem(at: folder) }
        let all = try insyn(["check", "--format", "short"], in: folder)
        #expect(all.code == 1 && all.out.hasPrefix("content/organ/Rådet.md:1:1: fel: "))
        let other = try insyn(["kontrollera", "content/filer/plan.pdf"], in: folder)
        #expect(!other.out.contains("I130"))
        #expect(try insyn(["check", "/etc/passwd"], in: folder).code == 2)
        let json = try insyn(["check", "--format", "json", "--lang", "en"], in: folder)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [String: Any])
        #expect((object["counts"] as? [String: Int])?["error"] ?? 0 >= 1)
    }

    @Test func `a file is named from the current folder, however the content was named`() throws {
        let folder = try site(["content/organ/Rådet.md": "---\ntitel: Rådet\n---\n"])
        defer { try? FileManager.default.removeItem(at: folder) }
        let whole = folder.appending(path: "content").path
        let answer = try insyn(["check", "--content", whole, "--format", "short"], in: folder).out
        #expect(answer.hasPrefix("content/organ/Rådet.md:1:1: fel: "))
        let elsewhere = try site(["a.md": ""])
        defer { try? FileManager.default.removeItem(at: elsewhere) }
        let away = try insyn(["check", "--content", whole, "--format", "short"], in: elsewhere).out
        #expect(away.hasPrefix(whole + "/organ/Rådet.md:1:1: fel: "))
    }

    @Test func `a folder is checked with all that is in it, and a path that is not there is said to be so`() throws {
        let folder = try site([
            "content/organ/Rådet.md": "---\ntitel: Rådet\n---\n", "content/omraden/Väst.md": "---\ntitel: Väst\n---\n",
        ])
        defer { try? FileManager.default.removeItem(at: folder) }
        let bodies = try insyn(["check", "content/organ", "--format", "short"], in: folder)
        #expect(bodies.code == 1 && bodies.out.contains("Rådet.md") && !bodies.out.contains("Väst.md"))
        #expect(try insyn(["check", "content/", "--format", "short"], in: folder).out.contains("Väst.md"))
        let missing = try insyn(["check", "organ/Rådet.md"], in: folder)
        #expect(missing.code == 2 && missing.error.contains("finns inte. Menade du content/organ/Rådet.md?"))
        #expect(try insyn(["check", "content/organ/saknas.md"], in: folder).error.contains("saknas.md finns inte."))
        let elsewhere = try insyn(["check", "/etc/passwd"], in: folder)
        #expect(elsewhere.error.contains("ligger inte i content.") && elsewhere.error.contains("--content"))
        #expect(try insyn(["check", "x.md", "--content", "nej"], in: folder).error.contains("[I193]"))
    }

    @Test(arguments: [
        "organ/radet.md", "radet.md", "organ/radet", "Content/Organ/Radet.md", "content\\organ\\radet.md",
        "content/organ/rådet.md", "\"content/organ/radet.md\"", "content/organ/raadet.md",
    ])
    func `a path that leads nowhere is answered with the file that was meant`(path: String) throws {
        let folder = try site(["content/organ/radet.md": "x", "content/omraden/vast.md": "x"])
        defer { try? FileManager.default.removeItem(at: folder) }
        let result = try insyn(["kontrollera", path], in: folder)
        #expect(result.code == 2 && result.error.contains("finns inte. Menade du content/organ/radet.md?"))
    }

    @Test func `a path that may mean two files, or none, is answered with none`() throws {
        let folder = try site(["content/loften/2026.md": "x", "content/lagesbilder/2026.md": "x"])
        defer { try? FileManager.default.removeItem(at: folder) }
        for path in ["2026.md", "organ/polisen.md", "..", "\\"] {
            #expect(try !insyn(["check", path], in: folder).error.contains("Menade du"))
        }
    }

    @Test func `a file without errors is not all there is to the content`() throws {
        let folder = try site(["content/organ/radet.md": "x", "content/omraden/vast.md": "x"])
        defer { try? FileManager.default.removeItem(at: folder) }
        let one = try insyn(["check", "content/organ/radet.md", "--format", "short"], in: folder)
        #expect(one.code == 1 && one.error.hasPrefix("I resten av innehållet finns 2 fel."))
        #expect(try insyn(["check"], in: folder).error.isEmpty)
    }

    @Test func `one who stands in the content folder is told so`() throws {
        let folder = try site(["webbplats.yaml": "grammatik: 1\n"])
        defer { try? FileManager.default.removeItem(at: folder) }
        for command in ["check", "build"] {
            let result = try insyn([command], in: folder)
            #expect(result.code == 3 && result.error.contains("--content ."))
        }
    }

    @Test(arguments: [
        ["duties", "--format", "ics"], ["check", "--format", "json"], ["trace", "index"], ["help"], ["--version"],
    ])
    func `an answer that can't be written is a failure, and one that nobody reads is none`(
        arguments: [String]
    ) throws {
        let folder = try site([
            "content/webbplats.yaml":
                "grammatik: 1\nnamn: Prov\nkommun: { namn: Prov }\nåterkoppling: https://prov.example/brist\n",
            "content/index.md": "---\ntitel: Prov\n---\n",
        ])
        defer { try? FileManager.default.removeItem(at: folder) }
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        func code(_ redirection: String) throws -> (code: Int32, error: String) {
            let shell = Process()
            shell.executableURL = URL(filePath: "/bin/bash")
            shell.currentDirectoryURL = folder
            shell.arguments =
                ["-c", "timeout 30 \"$0\" \"$@\" \(redirection)", root.appending(path: ".build/debug/insyn").path]
                + arguments
            let error = Pipe()
            shell.standardError = error
            try shell.run()
            let text = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            shell.waitUntilExit()
            return (shell.terminationStatus, text)
        }
        let full = try code("> /dev/full")
        #expect(full.code == 3 && full.error.contains("svaret: disken är full"))
        #expect(try code("| true; exit ${PIPESTATUS[0]}").code == 0)
        #expect(try code(">&-").code == 0)
    }

    /// As a terminal, or the far end of a connection, is handed on by a program that never waits itself.
    @Test(.timeLimit(.minutes(2))) func `a pipe that does not wait is waited for, whole in and whole out`() throws {
        let process = Process()
        process.executableURL = program
        process.arguments = ["markdown"]
        let (input, output) = (Pipe(), Pipe())
        for end in [input.fileHandleForReading, output.fileHandleForWriting] {
            _ = fcntl(end.fileDescriptor, F_SETFL, fcntl(end.fileDescriptor, F_GETFL) | O_NONBLOCK)
        }
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        // It reads before there is anything, and writes more than a pipe holds before anybody reads.
        usleep(100_000)
        let text = String(repeating: "Ett stycke.\n\n", count: 20_000)
        input.fileHandleForWriting.write(Data(text.utf8))
        try input.fileHandleForWriting.close()
        usleep(100_000)
        let html = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(html == String(repeating: "<p>Ett stycke.</p>\n", count: 20_000))
    }

    @Test func `no message carries an argument's controls to the terminal, nor all of a long one`() throws {
        let escape = "\u{1B}[31m\u{202E}"
        for arguments in [
            [escape], ["help", escape], ["build", "--" + escape], ["build", escape], ["build", "--date", escape],
            ["visa", "--output", escape], ["build", "--content", escape], ["check", "--content", "/", escape],
            ["markdown", escape], ["spår", "--lang", escape, "x"],
        ] {
            let result = try insyn(arguments)
            #expect(result.code >= 2 && !result.error.isEmpty)
            #expect(!result.error.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        }
        let long = String(repeating: "x", count: 100_000)
        for arguments in [[long], ["build", "--" + long], ["build", long], ["build", "--date", long]] {
            let result = try insyn(arguments)
            #expect(result.code == 2 && result.error.utf8.count < 1000)
        }
    }

    /// Runs a line of the shell, with the program as `$0`, and gives it half a minute.
    private func shell(_ line: String, in folder: URL) throws -> (code: Int32, text: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/timeout")
        process.arguments = ["30", "bash", "-c", line, program.path]
        process.currentDirectoryURL = folder
        let said = Pipe()
        process.standardOutput = said
        process.standardError = said
        try process.run()
        let text = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    @Test func `a current folder that has been taken away is told, and nobody waits`() throws {
        let folder = try site(["borta/x": "", "content/webbplats.yaml": "namn: Prov\n"])
        defer { try? FileManager.default.removeItem(at: folder) }
        for line in [
            "\"$0\" build", "\"$0\" check --format json", "\"$0\" check --content ../content ../content",
            "\"$0\" plikter",
            "\"$0\" build --content \"$OLDPWD/content\" --output public",
        ] {
            let result = try shell("mkdir -p borta; cd borta && rm -rf ../borta && " + line, in: folder)
            #expect((1...3).contains(result.code) && !result.text.isEmpty)
        }
    }

    @Test func `an argument that is no UTF-8 is refused, and names no other folder`() throws {
        let folder = try site(["content/webbplats.yaml": "namn: Prov\n"])
        defer { try? FileManager.default.removeItem(at: folder) }
        let before = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let result = try shell(#""$0" build --output $'pub\xff'"#, in: folder)
        #expect(result.code == 2 && result.text.contains("inte skrivet i UTF-8"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == before)
    }

    @Test func `a slash at the end of the site's address is not doubled`() throws {
        let folder = try site([
            "content/webbplats.yaml":
                "grammatik: 1\nnamn: Prov\nkommun: { namn: Prov }\nåterkoppling: https://prov.example/brist\n",
            "content/index.md": "---\ntitel: Start\n---\nHej.\n",
        ])
        defer { try? FileManager.default.removeItem(at: folder) }
        let result = try shell(
            #""$0" build --base-url https://prov.example/ && ! grep -rl 'prov\.example//' public"#, in: folder)
        #expect(result.code == 0)
        let map = try String(contentsOf: folder.appending(path: "public/sitemap.xml"), encoding: .utf8)
        #expect(map.contains("https://prov.example/"))
    }

    @Test func `a folder that is not there, and a port that is taken, are told apart`() throws {
        let folder = try site(["public/index.html": "x"])
        defer { try? FileManager.default.removeItem(at: folder) }
        let missing = try insyn(["visa", "--output", "nej"], in: folder)
        #expect(missing.code == 3 && missing.error.contains("Mappen nej finns inte."))
    }

    @Test func `trace prints a chain as JSON, and answers an unknown id with the nearest one`() throws {
        let folder = try site([
            "content/webbplats.yaml":
                "grammatik: 1\nnamn: Prov\nkommun: { namn: Prov }\nåterkoppling: https://prov.example/brist\n",
            "content/lagesbilder/2025.md": "---\ntitel: Bild\ndatum: 2025-02-01\n---\n## Problem: Mörkt {#morkt}\n",
            "content/lagesbilder/hemlig.md": "---\ntitel: Hemlig\ndatum: 2025-02-01\npublicering: intern\n---\n",
        ])
        defer { try? FileManager.default.removeItem(at: folder) }
        let options = ["--date", "2026-01-01"]
        let json = try insyn(["spår", "lagesbilder/2025#morkt", "--format", "json"] + options, in: folder)
        #expect(
            json.out == """
                {"id":"lagesbilder/2025#morkt","kind":"problem","title":"Mörkt","before":[{"id":"lagesbilder/2025",\
                "kind":"lägesbild","title":"Bild"}],"after":[],"gaps":[\
                {"at":"lagesbilder/2025#morkt","lacks":"orsak","since":null},\
                {"at":"lagesbilder/2025#morkt","lacks":"åtgärd","since":null},\
                {"at":"lagesbilder/2025#morkt","lacks":"möte","since":null}]}

                """)
        let wrong = try insyn(["trace", "lagesbilder/2025#morktt"] + options, in: folder)
        #expect(wrong.code == 2 && wrong.out.isEmpty && wrong.error.contains("Menade du ”lagesbilder/2025#morkt”?"))
        let hidden = try insyn(["trace", "lagesbilder/hemlig"] + options, in: folder)
        #expect(hidden.code == 2 && hidden.out.isEmpty && !hidden.error.contains("Hemlig"))
        let named = try insyn(["trace", "lagesbilder/hemlig", "--internal"] + options, in: folder)
        #expect(named.code == 0 && named.out.contains("→ lägesbild  Hemlig"))
        #expect(try insyn(["trace"], in: folder).code == 2)
    }

    @Test func `a build with errors publishes nothing, and one without content says so`() throws {
        let folder = try site(["content/organ/Rådet.md": "x"])
        defer { try? FileManager.default.removeItem(at: folder) }
        let failed = try insyn(["build"], in: folder)
        #expect(failed.code == 1 && failed.out.isEmpty && failed.error.contains("[I130]"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/public"))
        let missing = try insyn(["build", "--content", "nej", "--lang", "en"], in: folder)
        #expect(missing.code == 3 && missing.error.contains("--content"))
    }

    /// The whole program, not only its server: what it says it shows must be there to be asked for.
    @Test func `a built site is shown until the program is ended`() throws {
        let folder = try site(["public/index.html": "<p>Hej från Ådala</p>"])
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let process = Process()
        process.executableURL = root.appending(path: ".build/debug/insyn")
        process.arguments = ["visa", "--output", folder.appending(path: "public").path, "--port", "0"]
        let error = Pipe()
        process.standardError = error
        try process.run()
        defer { kill(process.processIdentifier, SIGKILL) }
        let said = String(decoding: error.fileHandleForReading.availableData, as: UTF8.self)
        let address = try #require(said.split(separator: " ").first { $0.hasPrefix("http://127.0.0.1:") })
        Thread.sleep(forTimeInterval: 0.3)
        let curl = Process()
        curl.executableURL = URL(filePath: "/usr/bin/env")
        curl.arguments = [
            "bash", "-c",
            """
            exec 3<>/dev/tcp/127.0.0.1/\(address.split(separator: ":").last?.dropLast() ?? "")
            printf 'GET / HTTP/1.0\\r\\n\\r\\n' >&3
            timeout 10 cat <&3
            """,
        ]
        let answer = Pipe()
        curl.standardOutput = answer
        try curl.run()
        let text = String(decoding: answer.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(text.contains("200 OK") && text.hasSuffix("<p>Hej från Ådala</p>"))
        #expect(process.isRunning)
        process.terminate()
        for _ in 0..<200 where process.isRunning { Thread.sleep(forTimeInterval: 0.05) }
        #expect(!process.isRunning)
    }
}
