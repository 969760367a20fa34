/// What must never be published: I050–I059.
extension DiagnosticKind {
    /// A personal number (personnummer) or co-ordination number (samordningsnummer). `{0}`: the number, masked.
    public static let personalNumber = DiagnosticKind(
        "I050", .error, title: Bilingual("Personnummer i texten", "A personal number in the text"),
        message: Bilingual(
            "Raden ser ut att innehålla ett personnummer: {0}. Det får inte läggas ut på webben.",
            "The line seems to hold a personal number: {0}. It must not be put on the web."),
        help: Bilingual(
            "ta bort numret. Är det ett diarienummer? Skriv det som ”Dnr KS 2025/123”.",
            "take the number out. Is it a case number? Write it as “Dnr KS 2025/123”."))

    /// The same in the name of a file or folder. `{0}`: the number, masked.
    public static let personalNumberInName = DiagnosticKind(
        "I050", .error, title: Bilingual("Personnummer i filnamnet", "A personal number in the file name"),
        message: Bilingual(
            "Namnet ser ut att innehålla ett personnummer: {0}. Det får inte läggas ut på webben.",
            "The name seems to hold a personal number: {0}. It must not be put on the web."),
        help: Bilingual("döp om filen eller mappen utan numret.", "rename the file or folder without the number."))

    /// A date, a hyphen and four digits whose last is wrong. `{0}`: the number, masked.
    public static let almostPersonalNumber = DiagnosticKind(
        "I051", .warning, title: Bilingual("Ett nästan riktigt personnummer", "An almost right personal number"),
        message: Bilingual(
            "{0} ser ut som ett personnummer, men den sista siffran stämmer inte.",
            "{0} looks like a personal number, but its last digit is wrong."),
        help: Bilingual(
            "ta bort numret. Också ett felskrivet nummer kan peka ut någon.",
            "take the number out. A mistyped number can point at somebody too."))

    /// A date and four signs that cover the last digits (`640823-XXXX`). `{0}`: the number, its date masked too.
    public static let concealedPersonalNumber = DiagnosticKind(
        "I051", .warning,
        title: Bilingual("Ett personnummer med dolda siffror", "A personal number with covered digits"),
        message: Bilingual(
            "{0} ser ut som ett personnummer där bara de sista siffrorna är dolda. Födelsedagen kan ändå peka ut någon.",
            "{0} looks like a personal number of which only the last digits are covered. The day can still point at somebody."
        ),
        help: Bilingual(
            "ta bort också födelsedagen. Skriv hellre personens roll.",
            "take the day of birth out, too. Rather write the person's role."))

    /// An address at a provider of private e-mail. `{0}`: the provider.
    public static let privateEmail = DiagnosticKind(
        "I052", .warning, title: Bilingual("En privat e-postadress", "A private e-mail address"),
        message: Bilingual(
            "Texten har en e-postadress hos {0}. Den ser privat ut.",
            "The text has an e-mail address at {0}. It looks private."),
        help: Bilingual(
            "ta bort adressen, eller skriv organisationens egen, till exempel trygghet@adala.example.",
            "take the address out, or write the organisation's own, such as trygghet@adala.example."))

    /// A mobile number in running text. `{0}`: its first digits.
    public static let mobileNumber = DiagnosticKind(
        "I053", .info, title: Bilingual("Ett mobilnummer", "A mobile number"),
        message: Bilingual(
            "Texten har ett mobilnummer som börjar med {0}.", "The text has a mobile number that begins with {0}."),
        help: Bilingual(
            "ta bort numret om det är någons eget. Ett tjänstenummer kan stå kvar.",
            "take the number out if it is somebody's own. A number of an office may stay."))

    static let privacy: [DiagnosticKind] = [
        .personalNumber, .personalNumberInName, .almostPersonalNumber, .concealedPersonalNumber, .privateEmail,
        .mobileNumber, notForPublication,
    ]

    /// `{0}`: the words of the text.
    public static let notForPublication = DiagnosticKind(
        "I054", .warning,
        title: Bilingual("Texten säger att den inte ska visas", "The text says that it is not to be shown"),
        message: Bilingual(
            "Här står ”{0}”, men texten är offentlig på webbplatsen.",
            "Here stands “{0}”, yet the text is public on the site."),
        help: Bilingual(
            "ta bort det som inte får visas, eller skriv publicering: intern (eller utkast) i huvudet. Får allt visas? Ta bort orden.",
            "take out what must not be shown, or write publicering: intern (or utkast) in the head. May it all be shown? Take out the words."
        ))
}
