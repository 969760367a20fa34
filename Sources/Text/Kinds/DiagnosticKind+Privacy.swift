/// What must never be published: I050–I059.
extension DiagnosticKind {
    /// A personal number (personnummer) or co-ordination number (samordningsnummer). `{0}`: the number, masked.
    public static let personalNumber = DiagnosticKind(
        "I050", .error, title: Bilingual("Personnummer i texten", "A personal number in the text"),
        message: Bilingual(
            "Raden ser ut att innehålla ett personnummer: {0}. Det får inte läggas ut på webben.",
            "The line seems to hold a personal number: {0}. It must not be put on the web."),
        help: Bilingual(
            "ta bort numret. Är det ett diarienummer? Skriv det som ”Dnr KS 2025/123”. Är det något annat, till exempel en fakturas nummer? Skriv bara de fyra sista siffrorna.",
            "take the number out. Is it a case number? Write it as “Dnr KS 2025/123”. Is it something else, such as the number of an invoice? Write its last four digits alone."
        ))

    /// The same in the name of a file or folder. `{0}`: the number, masked.
    public static let personalNumberInName = DiagnosticKind(
        "I050", .error, title: Bilingual("Personnummer i filnamnet", "A personal number in the file name"),
        message: Bilingual(
            "Namnet ser ut att innehålla ett personnummer: {0}. Det får inte läggas ut på webben.",
            "The name seems to hold a personal number: {0}. It must not be put on the web."),
        help: Bilingual("döp om filen eller mappen utan numret.", "rename the file or folder without the number."))

    /// The same in a document that is published as it is. `{0}`: the number, masked.
    public static let personalNumberInDocument = DiagnosticKind(
        "I050", .error, title: Bilingual("Personnummer i dokumentet", "A personal number in the document"),
        message: Bilingual(
            "Dokumentet ser ut att innehålla ett personnummer: {0}. Det får inte läggas ut på webben.",
            "The document seems to hold a personal number: {0}. It must not be put on the web."),
        help: Bilingual(
            "ta bort numret ur dokumentet. Det kan stå i en dold del av det.",
            "take the number out of the document. It may stand in a hidden part of it."))

    /// The same in the text of a PDF. `{0}`: the number, masked; `{1}`: the page.
    public static let personalNumberInPDF = DiagnosticKind(
        "I050", .error, title: Bilingual("Personnummer i pdf-filen", "A personal number in the PDF"),
        message: Bilingual(
            "Sidan {1} ser ut att innehålla ett personnummer: {0}. Det får inte läggas ut på webben.",
            "Page {1} seems to hold a personal number: {0}. It must not be put on the web."),
        help: Bilingual(
            "ta bort numret i originalet och spara pdf-filen på nytt. En svart ruta räcker inte: texten under den går att kopiera.",
            "take the number out of the original and save the PDF anew. A black box is not enough: the text beneath it can be copied."
        ))

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
        .personalNumber, .personalNumberInName, .personalNumberInDocument, .personalNumberInPDF,
        .almostPersonalNumber,
        .concealedPersonalNumber, .privateEmail, .mobileNumber, .notForPublication, .addressForStaff,
        .addressOfMeeting, .addressForwarded, .addressForwardedSomewhere, .addressWithCredentials,
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

    /// An address of an intranet, a private network or files that colleagues share. `{0}`: its host.
    public static let addressForStaff = DiagnosticKind(
        "I055", .warning, title: Bilingual("En adress som invånare inte når", "An address that residents can't reach"),
        message: Bilingual(
            "Adressen leder till {0}. Dit kommer bara den som arbetar hos er.",
            "The address leads to {0}. Only those who work with you get there."),
        help: Bilingual(
            "lägg dokumentet i innehållets mapp filer och länka dit, länka till en sida som alla når, eller ta bort adressen.",
            "put the document into the content's folder filer and link there, link to a page that all can reach, or take the address out."
        ))

    /// An invitation to a digital meeting. `{0}`: its host.
    public static let addressOfMeeting = DiagnosticKind(
        "I056", .warning, title: Bilingual("En inbjudan till ett digitalt möte", "An invitation to a digital meeting"),
        message: Bilingual(
            "Adressen leder in i ett digitalt möte hos {0}. Alla som läser sidan kan försöka gå med.",
            "The address leads into a digital meeting at {0}. All who read the page can try to join."),
        help: Bilingual(
            "ta bort adressen. Är mötet öppet för alla kan den stå kvar.",
            "take the address out. If the meeting is open to all, it may stay."))

    /// An address as a mail program or a search engine hands it on. `{0}`: the service's host. `{1}`: where it leads.
    public static let addressForwarded = DiagnosticKind(
        "I057", .warning, title: Bilingual("En adress genom en annan tjänst", "An address through another service"),
        message: Bilingual(
            "Adressen går genom {0} och kan visa vems e-post den kommer ur. Den leder till {1}",
            "The address goes through {0} and may show whose mail it comes from. It leads to {1}"),
        help: Bilingual("skriv den adressen i stället.", "write that address instead."))

    /// The same, where it can't be read where it leads. `{0}`: the service's host.
    public static let addressForwardedSomewhere = DiagnosticKind(
        "I057", .warning, title: Bilingual("En adress genom en annan tjänst", "An address through another service"),
        message: Bilingual(
            "Adressen går genom {0} och kan visa vems e-post den kommer ur.",
            "The address goes through {0} and may show whose mail it comes from."),
        help: Bilingual(
            "öppna länken och kopiera adressen till sidan som kommer fram.",
            "open the link and copy the address of the page that it leads to."))

    /// A name or a password before an address's host. `{0}`: the host.
    public static let addressWithCredentials = DiagnosticKind(
        "I058", .error, title: Bilingual("Ett namn eller lösenord i en adress", "A name or a password in an address"),
        message: Bilingual(
            "Adressen till {0} har ett namn eller lösenord före @.",
            "The address of {0} has a name or a password before @."),
        help: Bilingual(
            "ta bort allt från // till och med @. Är det ett lösenord ska det bytas: det har stått i en fil.",
            "take out all from // to @. If it is a password, change it: it has stood in a file."))
}
