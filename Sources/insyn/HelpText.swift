import Text

/// What `insyn help` and `insyn help COMMAND` say.
enum HelpText {
    static func text(_ command: Command?, _ language: Language) -> String {
        if let command { return text(of: command, language) }
        let isSwedish = language == .swedish
        var lines = [
            isSwedish
                ? "Insyn gör en mapp med Markdown-filer till en webbplats för ett trygghetsråd."
                : "Insyn turns a folder of Markdown files into a safety council's site.", "",
            isSwedish ? "Kommandon:" : "Commands:",
        ]
        let names = Command.allCases.map { command in
            let name = isSwedish ? command.swedishName : command.rawValue
            let other = isSwedish ? command.rawValue : command.swedishName
            return name == other ? name : "\(name) (\(other))"
        }
        lines += rows(zip(names, Command.allCases).map { ($0, $1.summary.filled([], in: language)) })
        lines += ["", isSwedish ? "Flaggor för alla kommandon:" : "Options of every command:"]
        lines += rows(Option.common.map { row($0, of: nil, language) })
        lines += [
            "",
            isSwedish
                ? "Mer om ett kommando: insyn hjälp KOMMANDO" : "More about a command: insyn help COMMAND",
            isSwedish
                ? "Svarskoder: 0 klart, 1 fel i innehållet, 2 fel användning, 3 datorn sade nej."
                : "Exit codes: 0 done, 1 the content has errors, 2 wrong use, 3 the computer refused.",
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    private static func text(of command: Command, _ language: Language) -> String {
        let isSwedish = language == .swedish
        let name = isSwedish ? command.swedishName : command.rawValue
        let operand =
            isSwedish
            ? command.operand : command.operand == "[KOMMANDO]" ? "[COMMAND]" : command.operand.replacingFile()
        var usage = "insyn \(name)"
        if !command.options.isEmpty { usage += isSwedish ? " [flaggor]" : " [options]" }
        if !operand.isEmpty { usage += " " + operand }
        var lines = [usage, "", sentence(command.summary.filled([], in: language)), ""]
        lines.append(isSwedish ? "Flaggor:" : "Options:")
        lines += rows((command.options + [.lang, .help]).map { row($0, of: command, language) })
        return lines.joined(separator: "\n") + "\n"
    }

    private static func row(_ option: Option, of command: Command?, _ language: Language) -> (String, String) {
        (
            option.name + (option.value(for: command, in: language).map { " " + $0 } ?? ""),
            option.summary.filled([], in: language)
        )
    }

    /// Two columns.
    private static func rows(_ rows: [(String, String)]) -> [String] {
        let width = rows.map(\.0.count).max() ?? 0
        return rows.map { "  " + $0.0 + String(repeating: " ", count: width - $0.0.count + 2) + $0.1 }
    }

    private static func sentence(_ words: String) -> String { words.capitalised + "." }
}

extension String {
    /// `[FIL …]` in English.
    fileprivate func replacingFile() -> String {
        self == "[FIL …]" ? "[FILE …]" : self == "[FIL]" ? "[FILE]" : self
    }
}
