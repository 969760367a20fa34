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

    static let privacy: [DiagnosticKind] = [.personalNumber, .personalNumberInName]
}
