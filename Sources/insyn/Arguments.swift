import Text

/// The command line taken apart: the command, its options with their values, and what stands besides.
struct Arguments {
    var command: Command?
    var operands: [String] = []
    var values: [Option: String] = [:]

    func has(_ option: Option) -> Bool { values[option] != nil }

    /// Takes the arguments after the program's name. `--name value` and `--name=value` mean the same; the last one counts.
    static func parse(_ words: [String]) throws(UsageError) -> Arguments {
        var result = Arguments()
        var rest = words[...]
        var takesOptions = true
        while let word = rest.popFirst() {
            if takesOptions, word == "--" {
                takesOptions = false
            } else if takesOptions, word.hasPrefix("-"), word != "-" {
                try result.take(word, &rest)
            } else if result.command == nil {
                guard let command = Command(name: word) else { throw .unknownCommand(word) }
                result.command = command
            } else {
                result.operands.append(word)
            }
        }
        try result.checkOptions()
        guard !result.operands.contains("") else {
            throw UsageError(
                "Ett av namnen är tomt.", "One of the names is empty.", command: result.command)
        }
        return result
    }

    private mutating func take(_ word: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
        var name = word
        var value: String?
        if let sign = word.utf8.firstIndex(of: UInt8(ascii: "=")) {
            name = String(Substring(word.utf8[..<sign]))
            value = String(Substring(word.utf8[word.utf8.index(after: sign)...]))
        }
        if name == "-h" { name = Option.help.name }
        guard let option = Option.allCases.first(where: { $0.name == name }) else {
            throw .unknownOption(name, for: command)
        }
        if option.value(for: command) != nil {
            guard let given = value ?? rest.popFirst() else {
                throw UsageError(
                    "Efter \(option.name) ska det stå ett värde.", "A value must stand after \(option.name).",
                    command: command)
            }
            values[option] = given
        } else {
            guard value == nil else {
                throw UsageError(
                    "\(option.name) tar inget värde.", "\(option.name) takes no value.", command: command)
            }
            values[option] = ""
        }
    }

    /// The options may stand before the command, so they are checked when it is known.
    private func checkOptions() throws(UsageError) {
        let allowed = Set((command?.options ?? []) + Option.common)
        for option in Option.allCases where has(option) && !allowed.contains(option) {
            throw .unknownOption(option.name, for: command)
        }
        if let lang = values[.lang], Language(rawValue: lang) == nil {
            throw .wrongValue(lang, for: .lang, command: command)
        }
        let limit: Int? =
            switch command {
            case .build, .duties, .serve: 0
            case .markdown, .trace, .help: 1
            case .check, nil: nil
            }
        if let limit, operands.count > limit {
            let shown = UsageError.shown(operands[limit])
            throw UsageError(
                "Det här hör inte hit: \(shown).", "This does not belong here: \(shown).", command: command)
        }
    }

    /// The language of messages. Looked up by itself, so that a complaint about the rest is in the right language.
    static func language(in words: [String]) -> Language {
        for (index, word) in words.enumerated() {
            if word == "--lang=en" || word == "--lang" && words.dropFirst(index + 1).first == "en" { return .english }
        }
        return .swedish
    }
}
