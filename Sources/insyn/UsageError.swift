import Text

/// The program was called in a way that it can't take: exit code 2.
struct UsageError: Error {
    var message: Bilingual
    /// The command whose help may be of use.
    var command: Command?

    /// The most of an argument that is said again; the rest is a machine's, or a mistake.
    private static let longestShown = 120

    /// An argument as a message may show it: without controls that a terminal would obey, and not without end.
    static func shown(_ argument: String) -> String {
        let scalars = argument.unicodeScalars.prefix(longestShown)
        let isCut = scalars.endIndex < argument.unicodeScalars.endIndex
        return PrintableText.make(String(scalars)) + (isCut ? "…" : "")
    }

    init(_ swedish: String, _ english: String, command: Command? = nil) {
        message = Bilingual(swedish, english)
        self.command = command
    }

    static func unknownCommand(_ name: String) -> UsageError {
        let shown = shown(name)
        let names = Command.allCases.flatMap { [$0.swedishName, $0.rawValue] }
        guard let near = NearestWord.find(name, in: names) else {
            let swedish = Command.allCases.map(\.swedishName).joined(separator: ", ")
            let english = Command.allCases.map(\.rawValue).joined(separator: ", ")
            return UsageError(
                "Det finns inget kommando ”\(shown)”. Kommandona är \(swedish).",
                "There is no command “\(shown)”. The commands are \(english).")
        }
        let question = Bilingual.didYouMean(near)
        return UsageError(
            "Det finns inget kommando ”\(shown)”. \(question.swedish)",
            "There is no command “\(shown)”. \(question.english)")
    }

    static func unknownOption(_ name: String, for command: Command?) -> UsageError {
        let shown = shown(name)
        let options = (command?.options ?? []) + Option.common
        let bare = String(name.drop { $0 == "-" })
        if let near = NearestWord.find(bare, in: options.map(\.rawValue)) {
            return UsageError(
                "Det finns ingen flagga \(shown). Menade du --\(near)?",
                "There is no option \(shown). Did you mean --\(near)?", command: command)
        }
        let list = options.map(\.name).joined(separator: ", ")
        return UsageError(
            "Det finns ingen flagga \(shown). Flaggorna är \(list).",
            "There is no option \(shown). The options are \(list).", command: command)
    }

    static func wrongValue(_ value: String, for option: Option, command: Command?) -> UsageError {
        let form = option.value(for: command) ?? ""
        let want = option.wanted
        return UsageError(
            "”\(shown(value))” duger inte för \(option.name). Skriv \(want?.swedish ?? "\(option.name) \(form)").",
            "“\(shown(value))” won't do for \(option.name). Write \(want?.english ?? "\(option.name) \(form)").",
            command: command)
    }
}
