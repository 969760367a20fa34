import Text

/// The program was called in a way that it can't take: exit code 2.
struct UsageError: Error {
    var message: Bilingual
    /// The command whose help may be of use.
    var command: Command?

    init(_ swedish: String, _ english: String, command: Command? = nil) {
        message = Bilingual(swedish, english)
        self.command = command
    }

    static func unknownCommand(_ name: String) -> UsageError {
        let names = Command.allCases.flatMap { [$0.swedishName, $0.rawValue] }
        guard let near = NearestWord.find(name, in: names) else {
            let swedish = Command.allCases.map(\.swedishName).joined(separator: ", ")
            let english = Command.allCases.map(\.rawValue).joined(separator: ", ")
            return UsageError(
                "Det finns inget kommando ”\(name)”. Kommandona är \(swedish).",
                "There is no command “\(name)”. The commands are \(english).")
        }
        return UsageError(
            "Det finns inget kommando ”\(name)”. Menade du ”\(near)”?",
            "There is no command “\(name)”. Did you mean “\(near)”?")
    }

    static func unknownOption(_ name: String, for command: Command?) -> UsageError {
        let options = (command?.options ?? []) + [.lang, .help, .version]
        let bare = String(name.drop { $0 == "-" })
        if let near = NearestWord.find(bare, in: options.map(\.rawValue)) {
            return UsageError(
                "Det finns ingen flagga \(name). Menade du --\(near)?",
                "There is no option \(name). Did you mean --\(near)?", command: command)
        }
        let list = options.map(\.name).joined(separator: ", ")
        return UsageError(
            "Det finns ingen flagga \(name). Flaggorna är \(list).",
            "There is no option \(name). The options are \(list).", command: command)
    }

    static func wrongValue(_ value: String, for option: Option, command: Command?) -> UsageError {
        let form = option.value(for: command) ?? ""
        let want = option.wanted
        return UsageError(
            "”\(value)” duger inte för \(option.name). Skriv \(want?.swedish ?? "\(option.name) \(form)").",
            "“\(value)” won't do for \(option.name). Write \(want?.english ?? "\(option.name) \(form)").",
            command: command)
    }
}
