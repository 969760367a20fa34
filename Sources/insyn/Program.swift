import Documents
import Editing
import Glibc
import Publishing
import Text

/// From the command line to the exit code.
struct Program {
    static let version = "0.1.0"

    let language: Language

    /// - Parameter arguments: what stands after the program's name; nil for what is no UTF-8.
    static func run(_ arguments: [String?]) -> ExitCode {
        // A closed pipe shows as an error of write, not as a signal.
        signal(SIGPIPE, SIG_IGN)
        // So does a file that grows larger than the user may write.
        signal(SIGXFSZ, SIG_IGN)
        Output.holdPlaces()
        let words = arguments.compactMap(\.self)
        let language = Arguments.language(in: words)
        do throws(UsageError) {
            guard words.count == arguments.count else {
                throw UsageError(
                    "Ett av orden efter insyn är inte skrivet i UTF-8. Heter en fil så? Byt namn på den.",
                    "One of the words after insyn is not in UTF-8. Is a file called that? Give it another name.")
            }
            return Program(language: language).run(try Invocation(try Arguments.parse(words)))
        } catch {
            let isSwedish = language == .swedish
            var text = "insyn: " + error.message.filled([], in: language) + "\n"
            let help = error.command.map { " " + (isSwedish ? $0.swedishName : $0.rawValue) } ?? ""
            text += isSwedish ? "Hjälp: insyn hjälp\(help)\n" : "Help: insyn help\(help)\n"
            Output.error(text)
            return .wrongUse
        }
    }

    private func run(_ invocation: Invocation) -> ExitCode {
        switch invocation {
        case .build(let options, let showsTimes): return build(options, showsTimes: showsTimes)
        case .check(let options, let files, let format, let isStrict):
            return check(options, files: files, format: format, isStrict: isStrict)
        case .duties(let options, let days, let namesInternal, let format):
            return duties(options, within: days, namesInternal: namesInternal, format)
        case .markdown(let file, let flavour, let allowsRawHTML):
            return markdown(file, flavour, allowsRawHTML: allowsRawHTML)
        case .serve(let folder, let port): return serve(folder, port: port)
        case .trace(let options, let id, let namesInternal, let format):
            return trace(options, id: id, namesInternal: namesInternal, format)
        case .help(let command): return answer(HelpText.text(command, language))
        case .version: return answer("insyn \(Program.version)\n")
        }
    }

    /// Writes what was asked for. Where it can't be written (a full disk), that is the machine's refusal: half a calendar
    /// must not look like a whole one.
    func answer(_ bytes: [UInt8], _ code: ExitCode = .done) -> ExitCode {
        let refusal = Output.out(bytes)
        return refusal == 0 ? code : report(EnvironmentFailure(path: say("svaret", "the answer"), errno: refusal))
    }

    func answer(_ text: String, _ code: ExitCode = .done) -> ExitCode { answer(Array(text.utf8), code) }

    /// The words in the language of this call.
    func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

    func report(_ failure: EnvironmentFailure) -> ExitCode {
        Output.error("insyn: " + failure.text(in: language) + "\n")
        return .environmentFailed
    }

    private func markdown(_ file: String?, _ flavour: Markdown.Flavour, allowsRawHTML: Bool) -> ExitCode {
        do throws(EnvironmentFailure) {
            let bytes = try TextFile.bytes(of: file)
            let name = file ?? "stdin"
            // The two standard flavours take any bytes, as their specifications say.
            let (source, found) =
                flavour == .insyn
                ? SourceText.checked(path: name, bytes: bytes) : (SourceText(path: name, bytes: bytes), [])
            let (html, diagnostics) = Markdown.html(of: source, flavour: flavour, allowsRawHTML: allowsRawHTML)
            let written = answer(html)
            guard written == .done else { return written }
            let all = found + diagnostics
            if !all.isEmpty {
                let printer = DiagnosticPrinter(format: .text, language: language, occasion: .check) { _ in source }
                Output.error(printer.print(all))
            }
            return all.contains { $0.kind.severity == .error } ? .contentHasErrors : .done
        } catch {
            return report(error)
        }
    }

    private func serve(_ folder: String, port: UInt16) -> ExitCode {
        guard FilePlace(folder) == .folder else {
            let name = PrintableText.make(folder)
            Output.error(
                say(
                    "insyn: Mappen \(name) finns inte. Bygg webbplatsen först, eller ange mappen med --output.\n",
                    "insyn: The folder \(name) does not exist. Build the site first, or name it with --output.\n"))
            return .environmentFailed
        }
        do throws(PreviewRefusal) {
            let server = try PreviewServer(folder: folder, port: port)
            Output.error(
                say(
                    "Webbplatsen visas på http://127.0.0.1:\(server.port)/ – avsluta med Ctrl-C.\n",
                    "The site is shown at http://127.0.0.1:\(server.port)/ – end with Ctrl-C.\n"))
            server.waitUntilKilled()
            return .done
        } catch {
            guard error.isPortTaken else {
                return report(EnvironmentFailure(path: "127.0.0.1:\(port)", errno: error.code))
            }
            Output.error(
                say(
                    "insyn: Port \(port) är upptagen. Välj en annan med --port.\n",
                    "insyn: Port \(port) is taken. Choose another with --port.\n"))
            return .environmentFailed
        }
    }
}
