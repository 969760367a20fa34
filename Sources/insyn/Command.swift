import Text

/// What the program can be asked to do.
enum Command: String, CaseIterable {
    case build, check, duties, markdown, serve, trace, help

    /// The Swedish name; the English one is the raw value.
    var swedishName: String {
        switch self {
        case .build: "bygg"
        case .check: "kontrollera"
        case .duties: "plikter"
        case .markdown: "markdown"
        case .serve: "visa"
        case .trace: "spår"
        case .help: "hjälp"
        }
    }

    /// The command that `name` means, in either language.
    init?(name: String) {
        for command in Command.allCases where command.rawValue == name || command.swedishName == name {
            self = command
            return
        }
        return nil
    }

    var summary: Bilingual {
        switch self {
        case .build: Bilingual("bygg webbplatsen", "build the site")
        case .check: Bilingual("kontrollera innehållet utan att skriva något", "check the content, write nothing")
        case .duties:
            Bilingual("visa hur reglerna följs och vad som ska göras", "show how the rules are kept and what falls due")
        case .markdown: Bilingual("gör om en Markdown-fil till HTML", "turn a Markdown file into HTML")
        case .serve: Bilingual("visa den byggda webbplatsen på den här datorn", "show the built site on this computer")
        case .trace:
            Bilingual(
                "visa vad ett problem, en åtgärd eller ett möte bygger på och ledde till",
                "show what a problem, a measure or a meeting comes from and led to")
        case .help: Bilingual("hjälp om ett kommando", "help on a command")
        }
    }

    /// What may stand after the options.
    var operand: String {
        switch self {
        case .build, .duties, .serve: ""
        case .check: "[FIL …]"
        case .markdown: "[FIL]"
        case .trace: "ID"
        case .help: "[KOMMANDO]"
        }
    }

    var options: [Option] {
        switch self {
        case .build: [.content, .output, .date, .baseURL, .drafts, .jobs, .cache, .timings]
        case .check: [.content, .date, .format, .strict]
        case .duties: [.content, .date, .within, .internal, .format]
        case .markdown: [.flavour, .unsafe]
        case .serve: [.output, .port]
        case .trace: [.content, .date, .internal, .format]
        case .help: []
        }
    }
}
