import Documents
import Glibc
import Publishing
import Text

/// What is to be done, with every value checked.
enum Invocation {
    case build(BuildOptions, showsTimes: Bool)
    case check(BuildOptions, files: [String], format: DiagnosticFormat, isStrict: Bool)
    case duties(BuildOptions, within: Int?, namesInternal: Bool, DutyFormat)
    case markdown(file: String?, Markdown.Flavour, allowsRawHTML: Bool)
    case serve(folder: String, port: UInt16)
    case trace(BuildOptions, id: String, namesInternal: Bool, TraceFormat)
    case help(Command?)
    case version

    init(_ arguments: Arguments) throws(UsageError) {
        if arguments.has(.version) {
            self = .version
            return
        }
        guard let command = arguments.command, !arguments.has(.help) else {
            self = .help(arguments.command)
            return
        }
        switch command {
        case .build:
            self = .build(try Invocation.buildOptions(arguments), showsTimes: arguments.has(.timings))
        case .check:
            self = .check(
                try Invocation.buildOptions(arguments), files: arguments.operands,
                format: try Invocation.choice(.format, arguments) ?? .text, isStrict: arguments.has(.strict))
        case .duties:
            self = .duties(
                try Invocation.buildOptions(arguments),
                within: try Invocation.number(.within, arguments, in: 0...36_500),
                namesInternal: arguments.has(.internal), try Invocation.choice(.format, arguments) ?? .text)
        case .markdown:
            self = .markdown(
                file: arguments.operands.first, try Invocation.choice(.flavour, arguments) ?? .insyn,
                allowsRawHTML: arguments.has(.unsafe))
        case .serve:
            // 0 takes any free port, and the address that is said names it.
            let port = try Invocation.number(.port, arguments, in: 0...65_535) ?? 8080
            self = .serve(folder: arguments.values[.output] ?? "public", port: UInt16(port))
        case .trace:
            guard let id = arguments.operands.first, !id.isEmpty else {
                throw UsageError(
                    "Skriv vad som ska följas: insyn spår atgardsplaner/2026#belysning.",
                    "Say what to follow: insyn trace atgardsplaner/2026#belysning.", command: command)
            }
            self = .trace(
                try Invocation.buildOptions(arguments), id: id, namesInternal: arguments.has(.internal),
                try Invocation.choice(.format, arguments) ?? .text)
        case .help:
            guard let name = arguments.operands.first else {
                self = .help(nil)
                return
            }
            guard let command = Command(name: name) else { throw .unknownCommand(name) }
            self = .help(command)
        }
    }

    private static func buildOptions(_ arguments: Arguments) throws(UsageError) -> BuildOptions {
        var date = Stockholm.civilDate(unixSeconds: time(nil))
        if let given = arguments.values[.date] {
            guard let read = CivilDate(iso: given) else {
                throw .wrongValue(given, for: .date, command: arguments.command)
            }
            date = read
        }
        var base: String?
        if let given = arguments.values[.baseURL] {
            base = BaseAddress.read(given)
            if base == nil { throw .wrongValue(given, for: .baseURL, command: arguments.command) }
        }
        for option in [Option.content, .output, .cache] where arguments.values[option]?.isEmpty == true {
            throw .wrongValue("", for: option, command: arguments.command)
        }
        return BuildOptions(
            contentFolder: arguments.values[.content] ?? "content", outputFolder: arguments.values[.output] ?? "public",
            date: date, baseURL: base, includesDrafts: arguments.has(.drafts),
            jobs: try number(.jobs, arguments, in: 1...256),
            cacheFolder: arguments.values[.cache] ?? CachePlace.usual())
    }

    private static func number(
        _ option: Option, _ arguments: Arguments, in range: ClosedRange<Int>
    ) throws(UsageError) -> Int? {
        guard let given = arguments.values[option] else { return nil }
        guard let number = Int(given), range.contains(number) else {
            throw .wrongValue(given, for: option, command: arguments.command)
        }
        return number
    }

    private static func choice<Value: RawRepresentable<String>>(
        _ option: Option, _ arguments: Arguments
    ) throws(UsageError) -> Value? {
        guard let given = arguments.values[option] else { return nil }
        guard let value = Value(rawValue: given) else {
            throw .wrongValue(given, for: option, command: arguments.command)
        }
        return value
    }
}
