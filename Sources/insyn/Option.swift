import Text

/// An option (flagga); each has one name in all languages.
enum Option: String, CaseIterable {
    case content, output, date
    case baseURL = "base-url"
    case drafts, jobs, cache, timings, format, strict, within, `internal`, flavour, unsafe, port, lang, help, version

    /// Those of every command, and of none.
    static let common: [Option] = [.lang, .help, .version]

    var name: String { "--" + rawValue }

    /// What the value is called in the help; nil where there is none. The forms that a command can print differ.
    func value(for command: Command?, in language: Language = .swedish) -> String? {
        let isSwedish = language == .swedish
        return switch self {
        case .format where command == .duties: "text|json|ics"
        case .format where command == .trace: "text|json"
        case .content, .output, .cache: isSwedish ? "MAPP" : "DIR"
        case .date: isSwedish ? "ÅÅÅÅ-MM-DD" : "YYYY-MM-DD"
        case .baseURL: isSwedish ? "ADRESS" : "URL"
        case .jobs, .port, .within: "N"
        case .format: "text|short|json"
        case .flavour: "commonmark|gfm|insyn"
        case .lang: "sv|en"
        case .drafts, .timings, .strict, .internal, .unsafe, .help, .version: nil
        }
    }

    /// What a value must be, where its form does not say it all.
    var wanted: (swedish: String, english: String)? {
        switch self {
        case .date:
            ("en dag som finns i kalendern, så här: --date 2026-02-28", "a day of the calendar: --date 2026-02-28")
        case .jobs: ("ett heltal från 1 till 256", "a whole number from 1 to 256")
        case .within: ("hur många dagar, från 0 till 36500", "how many days, from 0 to 36500")
        case .port: ("en port från 0 till 65535", "a port from 0 to 65535")
        case .baseURL:
            (
                "en adress som börjar med https://, utan mellanslag, å, ä, ö, inloggning, ? och #",
                "an address that begins with https://, in ASCII, without spaces, a login, ? and #"
            )
        case .content, .output, .cache: ("namnet på en mapp", "the name of a folder")
        default: nil
        }
    }

    var summary: Bilingual {
        switch self {
        case .content: Bilingual("mappen med innehållet (content)", "the folder with the content (content)")
        case .output: Bilingual("mappen för webbplatsen (public)", "the folder for the site (public)")
        case .date: Bilingual("räkna med den här dagen (i dag)", "reckon with this day (today)")
        case .baseURL: Bilingual("webbplatsens adress", "the site's address")
        case .drafts: Bilingual("ta med utkast", "with drafts")
        case .jobs: Bilingual("antal trådar", "number of threads")
        case .cache: Bilingual("mappen för cachen", "the folder of the cache")
        case .timings: Bilingual("visa hur lång tid varje steg tog", "show how long each stage took")
        case .format: Bilingual("hur det som hittas skrivs ut (text)", "how findings are printed (text)")
        case .strict: Bilingual("låt varningar räknas som fel", "let warnings count as errors")
        case .within:
            Bilingual("bara det som ska göras inom N dagar (allt)", "only what falls due within N days (everything)")
        case .internal: Bilingual("ta med interna möten vid namn", "name internal meetings")
        case .flavour: Bilingual("sorts Markdown (insyn)", "kind of Markdown (insyn)")
        case .unsafe: Bilingual("släpp igenom rå HTML", "let raw HTML through")
        case .port: Bilingual("porten på 127.0.0.1 (8080)", "the port on 127.0.0.1 (8080)")
        case .lang: Bilingual("meddelandenas språk (sv)", "the language of messages (sv)")
        case .help: Bilingual("visa den här hjälpen", "show this help")
        case .version: Bilingual("visa versionen", "show the version")
        }
    }
}
